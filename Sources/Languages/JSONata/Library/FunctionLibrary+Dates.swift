extension FunctionLibrary {
    static let dates: [NativeFunction] = []
}
