/// The text of an `Fn::Sub`, cut into what stays and what is filled in.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html
struct SubText {
    enum Part: Equatable {
        case literal(String)
        /// `${Name}` or `${Name.Attribute}`.
        case variable(String)
    }

    let parts: [Part]

    /// `${!Name}` is the literal `${Name}`; a `${` that is never closed stays as it is.
    init(_ text: String) {
        var parts: [Part] = []
        var literal = ""
        var rest = Substring(text)
        while let dollar = rest.firstIndex(of: "$") {
            literal += rest[..<dollar]
            rest = rest[dollar...]
            guard rest.hasPrefix("${"), let close = rest.firstIndex(of: "}") else {
                literal.append("$")
                rest = rest.dropFirst()
                continue
            }
            let name = rest[rest.index(rest.startIndex, offsetBy: 2)..<close]
            rest = rest[rest.index(after: close)...]
            if name.hasPrefix("!") {
                literal += "${" + name.dropFirst() + "}"
                continue
            }
            if !literal.isEmpty { parts.append(.literal(literal)) }
            literal = ""
            parts.append(.variable(SubText.trimmed(name)))
        }
        literal += rest
        if !literal.isEmpty { parts.append(.literal(literal)) }
        self.parts = parts
    }

    /// The names that are filled in.
    var variables: [String] {
        parts.compactMap { if case .variable(let name) = $0 { name } else { nil } }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
