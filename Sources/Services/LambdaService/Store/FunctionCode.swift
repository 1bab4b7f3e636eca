/// Where a function's code is.
package enum FunctionCode: Sendable, Hashable {
    /// A folder that is run where it is (a template's `CodeUri`); a change in it restarts the function.
    case folder(String)
    /// An uploaded archive, kept in the store under the lower-case hexadecimal SHA-256 of its bytes.
    case archive(String)
}
