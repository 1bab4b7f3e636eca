/// The language's own functions.
///
/// Signatures are those of https://docs.jsonata.org; an arity is the number of arguments the original's function
/// declares, which decides what `$map` and its kin pass to it.
enum FunctionLibrary {
    /// The functions by name, `$eval` among them.
    static let functions = FunctionTable(
        strings + encodings + patterns + numbers + dates + arrays + objects + higherOrder + others)

    /// A function of the library.
    static func define(
        _ name: String, _ signature: String, arity: Int,
        _ implementation: @escaping NativeFunction.Implementation
    ) -> NativeFunction {
        // The signatures here are valid; a test compiles a call of every function.
        NativeFunction(name, (try? Signature(signature)) ?? Signature(), arity: arity, implementation)
    }

    /// A function of one string, which gives nothing for nothing.
    static func ofString(
        _ name: String, _ signature: String,
        _ implementation: @escaping @Sendable (String, Call) throws(JSONataError) -> JSONataValue
    ) -> NativeFunction {
        define(name, signature, arity: 1) { (arguments, call) throws(JSONataError) in
            guard case .string(let text)? = arguments.first else { return .undefined }
            return try implementation(text, call)
        }
    }

    /// A function of one number, which gives nothing for nothing.
    static func ofNumber(
        _ name: String, _ implementation: @escaping @Sendable (Double) throws(JSONataError) -> JSONataValue
    ) -> NativeFunction {
        define(name, "<n-:n>", arity: 1) { (arguments, _) throws(JSONataError) in
            guard case .number(let number)? = arguments.first else { return .undefined }
            if number.isInfinite { throw JSONataError(.d1001, value: numberText(number)) }
            return try implementation(number)
        }
    }
}

extension [JSONataValue] {
    /// The argument at a place; `.undefined` when there are fewer.
    func argument(_ at: Int) -> JSONataValue { at < count ? self[at] : .undefined }
}

extension Double {
    /// The number without its fraction as an index, held within what an `Int` can say.
    var clampedInt: Int {
        if isNaN { return 0 }
        return Int(Swift.max(-1e15, Swift.min(1e15, self)).rounded(.towardZero))
    }
}
