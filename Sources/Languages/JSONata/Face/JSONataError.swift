/// An expression that could not be compiled or evaluated, as JSONata reports it.
///
/// See https://docs.jsonata.org and the table of codes of the reference implementation.
package struct JSONataError: Error, Sendable, Hashable {
    /// JSONata's code, such as `S0201` or `T2001`; Step Functions prints it nowhere, tests compare it.
    package let code: String
    /// The sentence for people, with token and value filled in.
    package let message: String
    /// Where in the expression, as JSONata counts: UTF-16 units up to the end of the token; nil when it says none.
    package var position: Int? { details.position }
    /// The token it is about.
    package var token: String? { details.token }
    /// The value it is about, as text.
    package var value: String? { details.value }

    private let details: Details

    /// What few ask for, behind one pointer, so that passing errors on costs the evaluator little.
    private final class Details: Sendable, Hashable {
        let position: Int?
        let token: String?
        let value: String?

        init(position: Int?, token: String?, value: String?) {
            self.position = position
            self.token = token
            self.value = value
        }

        static func == (left: Details, right: Details) -> Bool {
            left.position == right.position && left.token == right.token && left.value == right.value
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(position)
            hasher.combine(token)
            hasher.combine(value)
        }
    }

    /// An error of its parts.
    package init(code: String, message: String, position: Int? = nil, token: String? = nil, value: String? = nil) {
        self.code = code
        self.message = message
        details = Details(position: position, token: token, value: value)
    }
}
