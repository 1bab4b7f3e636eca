import JSONTree

/// How a plain (unquoted, untagged) YAML scalar is read: YAML 1.2's core schema, as CloudFormation does.
///
/// `yes`, `no`, `on`, `off` and dates such as `2012-10-17` stay strings. So does a whole number written with leading
/// zeros (an account id), which would otherwise lose them.
enum YAMLScalar {
    static func content(of text: String) -> TemplateNode.Content {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: break
        }
        guard let first = text.utf8.first, first < 0x3A else { return .string(text) }
        if let number = number(text) { return .number(number) }
        return .string(text)
    }

    private static func number(_ text: String) -> JSONNumber? {
        if let number = JSONNumber(text) { return number }
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16).map { JSONNumber($0) } }
        if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map { JSONNumber($0) } }
        // What is left are spellings JSON lacks: +1, .5, -.5, 1.
        var rest = Substring(text)
        var sign = ""
        if let first = rest.first, first == "+" || first == "-" {
            if first == "-" { sign = "-" }
            rest = rest.dropFirst()
        }
        if rest.hasPrefix(".") { rest = "0" + rest }
        if rest.hasSuffix(".") { rest = rest.dropLast() }
        return JSONNumber(sign + rest)
    }
}
