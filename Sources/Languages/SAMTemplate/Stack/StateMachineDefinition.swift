import JSONTree

/// The definition of a state machine as CloudFormation puts it together.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html
package enum StateMachineDefinition {
    /// Replaces `${Name}` by the value of that name, in the raw text and before it is parsed: a placeholder may stand
    /// where a number, a key or a path stands. Placeholders without a value stay as they are, and what is filled in is
    /// not looked at again.
    package static func substitute(_ text: String, _ values: [String: String]) -> String {
        guard !values.isEmpty else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "${") {
            guard let close = rest[start.upperBound...].firstIndex(of: "}"),
                let value = values[String(rest[start.upperBound..<close])]
            else {
                result += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            result += rest[..<start.lowerBound] + value
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The definition as JSON text, from the evaluated properties of an `AWS::StepFunctions::StateMachine`.
    ///
    /// - Parameters:
    ///   - properties: with `DefinitionString` or `Definition`, and perhaps `DefinitionSubstitutions`.
    ///   - file: the name of the definition's file, for faults.
    /// - Returns: nil when there is no definition. JSON text comes back as written, so that a parser's faults have its
    ///   lines; YAML comes back as the JSON it means.
    /// - Throws: `TemplateFaults` for bad YAML.
    package static func text(of properties: JSONObject, file: String) throws(TemplateFaults) -> String? {
        let raw: String
        if let text = properties["DefinitionString"]?.string {
            raw = text
        } else if let object = properties["Definition"] {
            raw = object.text(.pretty)
        } else {
            return nil
        }
        var values: [String: String] = [:]
        for (name, value) in properties["DefinitionSubstitutions"]?.object ?? [:] {
            values[name] = value.string ?? value.text()
        }
        let text = substitute(raw, values)
        let first = text.utf8.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        if first == UInt8(ascii: "{") { return text }
        return try TemplateNode(parsing: text, file: file, expandsTags: false).json.text(.pretty)
    }
}
