/// A picture string, or a value for one, that the rules of XPath 3.1 do not allow.
///
/// See https://www.w3.org/TR/xpath-functions-31/#formatting-numbers.
package struct PictureError: Error, Sendable, Hashable {
    /// JSONata's code, such as `D3080`.
    package let code: String
    /// The part of the picture or the value it is about.
    package let value: String?

    /// An error of its parts.
    package init(code: String, value: String? = nil) {
        self.code = code
        self.value = value
    }
}
