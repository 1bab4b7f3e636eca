/// An expression that could not be compiled or evaluated, as JSONata reports it.
///
/// See https://docs.jsonata.org and the table of codes of the reference implementation.
package struct JSONataError: Error, Sendable, Hashable {
    /// JSONata's code, such as `S0201` or `T2001`; Step Functions prints it nowhere, tests compare it.
    package var code: String
    /// The sentence for people, with token and value filled in.
    package var message: String
    /// Where in the expression, as JSONata counts: UTF-16 units up to the end of the token; nil when it says none.
    package var position: Int?
    /// The token it is about.
    package var token: String?
    /// The value it is about, as text.
    package var value: String?

    /// An error of its parts.
    package init(code: String, message: String, position: Int? = nil, token: String? = nil, value: String? = nil) {
        self.code = code
        self.message = message
        self.position = position
        self.token = token
        self.value = value
    }
}
