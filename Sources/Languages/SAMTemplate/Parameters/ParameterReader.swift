import JSONTree
import _StringProcessing

/// A parameter of a stack with the value it was given.
package struct StackParameter: Sendable, Hashable {
    /// The parameter's logical name.
    package let name: String
    /// The value as text, before a Systems Manager name is looked up; hidden from people when `noEcho` is set.
    package let value: String
    /// Whether the value must not be shown.
    package let noEcho: Bool
    /// The Description of the declaration.
    package let description: String?
    /// The declaration's Default as text; nil when it has none.
    package let defaultValue: String?
    /// Whether the value is the one the stack had before.
    package let isPrevious: Bool
}

/// Reads the Parameters section and checks the values given for it.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
struct ParameterReader {
    let overrides: [String: String]
    /// The values the stack had before, which go before a Default:
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html (`UsePreviousValue`).
    let previous: [String: String]
    let storedParameter: @Sendable (String) -> String?
    private(set) var faults: [TemplateFault] = []
    private(set) var parameters: [StackParameter] = []
    /// What `Ref` gives for each parameter.
    private(set) var values: [String: TemplateNode] = [:]

    private static let keys: Set<String> = [
        "Type", "Default", "AllowedValues", "AllowedPattern", "ConstraintDescription", "Description", "MaxLength",
        "MinLength", "MaxValue", "MinValue", "NoEcho",
    ]

    init(
        overrides: [String: String], previous: [String: String],
        storedParameter: @escaping @Sendable (String) -> String?
    ) {
        self.overrides = overrides
        self.previous = previous
        self.storedParameter = storedParameter
    }

    mutating func read(_ section: TemplateNode?, file: String) {
        let declared = section?.mapping ?? TemplateMapping()
        for member in declared.members { read(member) }
        for name in overrides.keys.sorted() where declared[name] == nil {
            let place = SourceLocation(file: file, line: 0, column: 0)
            let known = declared.isEmpty ? "it declares none" : "it declares \(declared.keys.joined(separator: ", "))"
            faults.append(
                TemplateFault(
                    "Parameters: [\(name)] do not exist in the template; \(known)", at: place, path: "Parameters"))
        }
    }

    private mutating func fault(_ message: String, _ node: TemplateNode, _ path: String) {
        faults.append(TemplateFault(message, at: node.location, path: path))
    }

    private mutating func read(_ member: TemplateMapping.Member) {
        let (name, node) = (member.key, member.value)
        let path = "Parameters.\(name)"
        guard let declaration = node.mapping else {
            return fault("a parameter is a mapping with a Type", node, path)
        }
        for attribute in declaration.members where !ParameterReader.keys.contains(attribute.key) {
            faults.append(
                TemplateFault(
                    "Invalid template parameter property '\(attribute.key)'; known are"
                        + " \(ParameterReader.keys.sorted().joined(separator: ", "))",
                    at: attribute.keyLocation, path: path))
        }
        if !name.utf8.allSatisfy({ ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }) {
            let place = member.keyLocation
            faults.append(TemplateFault("Parameter name \(name) is non alphanumeric", at: place, path: path))
        }
        // Even a faulty parameter is known by name, so that references to it are no faults of their own.
        values[name] = .string("", at: node.location)
        guard let typeNode = declaration["Type"], let typeName = typeNode.string else {
            return fault("the parameter '\(name)' lacks a Type", declaration["Type"] ?? node, path)
        }
        guard let type = ParameterType(typeName) else {
            return fault(
                "the parameter type '\(typeName)' does not exist; use String, Number, List<Number>,"
                    + " CommaDelimitedList or one of AWS's own", typeNode, path)
        }
        let defaultValue = defaultText(declaration["Default"])
        let given = overrides[name] ?? previous[name] ?? defaultValue
        guard let text = given else {
            return fault(
                "Parameters: [\(name)] must have values; give one with --parameter-overrides \(name)=…"
                    + " or declare a Default", TemplateNode(.null, at: member.keyLocation), path)
        }
        let isPrevious = overrides[name] == nil && previous[name] != nil
        let place = overrides[name] == nil && !isPrevious ? declaration["Default"] ?? node : node
        check(text, name, type, declaration, place, path)
        parameters.append(
            StackParameter(
                name: name, value: text, noEcho: declaration["NoEcho"]?.bool ?? false,
                description: declaration["Description"]?.scalarText, defaultValue: defaultValue,
                isPrevious: isPrevious))
        values[name] = value(text, name, type, place, path)
    }

    /// A Default may be a string, a number, a boolean or a list; CloudFormation keeps its text.
    private func defaultText(_ node: TemplateNode?) -> String? {
        guard let node else { return nil }
        if let parts = node.sequence { return parts.compactMap(\.scalarText).joined(separator: ",") }
        if case .null = node.content { return "" }
        return node.scalarText
    }

    private mutating func value(
        _ text: String, _ name: String, _ type: ParameterType, _ node: TemplateNode, _ path: String
    ) -> TemplateNode {
        var text = text
        if type.isStored {
            guard let stored = storedParameter(text) ?? CDKTemplate.bootstrapVersion(text) else {
                fault("Parameter \(name): no Systems Manager parameter is named '\(text)'; create it first", node, path)
                return .string("", at: node.location)
            }
            text = stored
        }
        guard type.isList else { return .string(text, at: node.location) }
        return .sequence(type.values(of: text).map { .string($0, at: node.location) }, at: node.location)
    }

    // MARK: Constraints

    private mutating func check(
        _ text: String, _ name: String, _ type: ParameterType, _ declaration: TemplateMapping, _ node: TemplateNode,
        _ path: String
    ) {
        for value in type.values(of: text) {
            if let problem = problem(value, name, type, declaration, path) {
                let own = declaration["ConstraintDescription"]?.scalarText
                let message = own.map { "Parameter \(name) failed to satisfy constraint: \($0)" } ?? problem
                let shown = declaration["NoEcho"]?.bool == true ? "****" : value
                let origin = overrides[name] == nil && previous[name] != nil ? ", kept from the last deployment" : ""
                return fault("\(message) (it is '\(shown)'\(origin))", node, path)
            }
        }
    }

    private mutating func problem(
        _ value: String, _ name: String, _ type: ParameterType, _ declaration: TemplateMapping, _ path: String
    ) -> String? {
        if let allowed = declaration["AllowedValues"] {
            guard let elements = allowed.sequence else {
                fault("AllowedValues is a list", allowed, path)
                return nil
            }
            let texts = elements.compactMap(\.scalarText)
            if !texts.contains(value) {
                return "Parameter '\(name)' must be one of AllowedValues: \(texts.joined(separator: ", "))"
            }
        }
        if type.scalar == .number {
            guard let number = Double(value) else { return "Parameter '\(name)' must be a number" }
            if let bound = bound("MinValue", declaration, path), number < bound.value {
                return "Parameter '\(name)' must be a number not less than \(bound.text)"
            }
            if let bound = bound("MaxValue", declaration, path), number > bound.value {
                return "Parameter '\(name)' must be a number not greater than \(bound.text)"
            }
            return nil
        }
        let length = Double(value.unicodeScalars.count)
        if let bound = bound("MinLength", declaration, path), length < bound.value {
            return "Parameter '\(name)' must contain at least \(bound.text) characters"
        }
        if let bound = bound("MaxLength", declaration, path), length > bound.value {
            return "Parameter '\(name)' must contain at most \(bound.text) characters"
        }
        guard let pattern = declaration["AllowedPattern"] else { return nil }
        guard let text = pattern.string, let expression = try? Regex(text) else {
            fault("AllowedPattern is no regular expression", pattern, path)
            return nil
        }
        let matches = (try? expression.wholeMatch(in: value)) != nil
        return matches ? nil : "Parameter '\(name)' must match pattern \(text)"
    }

    private mutating func bound(
        _ key: String, _ declaration: TemplateMapping, _ path: String
    ) -> (value: Double, text: String)? {
        guard let node = declaration[key] else { return nil }
        guard let text = node.scalarText, let value = Double(text) else {
            fault("\(key) is a number", node, path)
            return nil
        }
        return (value, text)
    }
}
