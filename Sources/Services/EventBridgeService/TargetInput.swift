import AWSCore
import CivilTime
import JSONPath
import JSONTree

/// What a target gets for an event: the event, a constant, a part, or a template filled in.
///
/// See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html.
struct TargetInput {
    private let target: JSONObject
    private let rule: RuleRecord
    private let ingested: Timestamp

    init(_ target: JSONObject, rule: RuleRecord, ingested: Timestamp) {
        self.target = target
        self.rule = rule
        self.ingested = ingested
    }

    /// The text the target gets; nil when it is the event itself.
    func text(for event: JSONObject) -> String? {
        if let constant = target["Input"]?.string { return constant }
        if let path = target["InputPath"]?.string, !path.isEmpty {
            // A path that finds nothing leaves an empty object.
            return (TargetInput.value(at: path, of: event) ?? [:]).text()
        }
        guard let transformer = target["InputTransformer"]?.object,
            let template = transformer["InputTemplate"]?.string
        else { return nil }
        var variables: [String: JSON] = [
            "aws.events.rule-arn": .string(rule.arn), "aws.events.rule-name": .string(rule.name),
            "aws.events.event.ingestion-time": .string(ingested.iso8601), "aws.events.event.json": .object(event),
        ]
        var bare = event
        bare["detail"] = nil
        variables["aws.events.event"] = .object(bare)
        for (name, path) in transformer["InputPathsMap"]?.object ?? [:] {
            variables[name] = TargetInput.value(at: path.string ?? "", of: event)
        }
        return InputTemplate(template).text { variables[$0] }
    }

    private static func value(at path: String, of event: JSONObject) -> JSON? {
        guard let compiled = try? JSONPath(path) else { return nil }
        return try? compiled.read(from: .object(event))
    }
}

/// An `InputTemplate`: JSON, or quoted strings on lines of their own, with `<name>` where values go.
struct InputTemplate {
    private enum Part {
        case text(String)
        /// A variable, and whether it stands inside a quoted string.
        case variable(String, inString: Bool)
    }

    private var parts: [Part] = []

    init(_ template: String) {
        var literal = ""
        var (inString, escaped) = (false, false)
        var rest = template[...]
        while let character = rest.first {
            rest = rest.dropFirst()
            if character == "<", let end = rest.firstIndex(of: ">"), InputTemplate.isName(rest[..<end]) {
                parts.append(.text(literal))
                parts.append(.variable(String(rest[..<end]), inString: inString))
                literal = ""
                rest = rest[rest.index(after: end)...]
                escaped = false
                continue
            }
            if escaped {
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else if character == "\"" {
                inString.toggle()
            }
            literal.append(character)
        }
        parts.append(.text(literal))
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    /// The names of the variables the template uses.
    var variables: [String] {
        parts.compactMap { part in
            if case .variable(let name, _) = part { return name }
            return nil
        }
    }

    /// The template with values in place of the variables: as JSON where the variable stands alone, as their text
    /// inside a string. A variable without a value leaves an empty string.
    func text(_ value: (String) -> JSON?) -> String {
        parts.reduce(into: "") { output, part in
            switch part {
            case .text(let text): output += text
            case .variable(let name, false): output += (value(name) ?? "").text()
            case .variable(let name, true):
                let found = value(name) ?? ""
                // Quotes and backslashes are escaped, so that what holds the string stays JSON.
                output += JSON.string(found.string ?? found.text()).text().dropFirst().dropLast()
            }
        }
    }

    /// Whether the template, its variables filled in, is JSON: one value, or one a line.
    var isValid: Bool {
        let filled = text { _ in 0 }
        if (try? JSON(parsing: filled)) != nil { return true }
        let lines = filled.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" || $0 == "\r" } }
        return lines.filter { !$0.isEmpty }.allSatisfy { (try? JSON(parsing: String($0))) != nil }
    }
}
