/// `Fn::ForEach` of the transform `AWS::LanguageExtensions`.
///
///     Fn::ForEach::Name: [Variable, [a, b], {"Output${Variable}": …}]
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
struct ForEach {
    static let transform = "AWS::LanguageExtensions"
    static let prefix = "Fn::ForEach::"

    var evaluator: Evaluator

    /// The template with its loops written out.
    mutating func expand(_ root: TemplateNode) -> TemplateNode { expand(root, [:], "") }

    private mutating func expand(_ node: TemplateNode, _ variables: [String: String], _ path: String) -> TemplateNode {
        switch node.content {
        case .null, .bool, .number: return node
        case .string: return node
        case .sequence(let elements):
            return .sequence(elements.enumerated().map { expand($1, variables, "\(path).\($0)") }, at: node.location)
        case .mapping(let mapping):
            if let call = node.intrinsic, let value = replaced(call.name, call.argument, variables) { return value }
            var result: [TemplateMapping.Member] = []
            for member in mapping.members {
                let here = path.isEmpty ? member.key : path + "." + member.key
                if member.key.hasPrefix(ForEach.prefix) {
                    result += members(of: member.value, variables, here)
                } else {
                    let key = ForEach.fill(member.key, variables)
                    let value = expand(member.value, variables, here)
                    result.append(.init(key: key, keyLocation: member.keyLocation, value: value))
                }
            }
            var known: Set<String> = []
            for member in result where !known.insert(member.key).inserted {
                let message = "Fn::ForEach makes the key '\(member.key)' twice; put the variable into it"
                evaluator.faults.append(TemplateFault(message, at: member.keyLocation, path: path))
            }
            known = []
            return TemplateNode(
                .mapping(TemplateMapping(result.filter { known.insert($0.key).inserted })), at: node.location)
        }
    }

    /// A loop variable stands in `Ref`, `Fn::Sub` and the name of an `Fn::GetAtt`.
    private mutating func replaced(
        _ name: IntrinsicName, _ argument: TemplateNode, _ variables: [String: String]
    ) -> TemplateNode? {
        guard !variables.isEmpty else { return nil }
        switch name {
        case .ref:
            guard let text = argument.string else { return nil }
            if let value = variables[text] { return .string(value, at: argument.location) }
            return .ref(ForEach.fill(text, variables), at: argument.location)
        case .sub:
            guard let text = argument.string else { return nil }
            return .sub(ForEach.fill(text, variables), at: argument.location)
        case .getAtt:
            guard let elements = argument.sequence else { return nil }
            let filled = elements.map { element in
                element.string.map { .string(ForEach.fill($0, variables), at: element.location) } ?? element
            }
            return .call(.getAtt, .sequence(filled, at: argument.location))
        default: return nil
        }
    }

    private mutating func members(
        of loop: TemplateNode, _ variables: [String: String], _ path: String
    ) -> [TemplateMapping.Member] {
        guard let parts = loop.sequence, parts.count == 3, let variable = parts[0].string,
            parts[2].mapping != nil
        else {
            evaluator.fault(
                "Fn::ForEach takes a variable, a list and a mapping: [Name, [a, b], {\"Key${Name}\": …}]", loop, path)
            return []
        }
        guard let list = evaluator.value(expand(parts[1], variables, path), path)?.sequence,
            list.allSatisfy({ $0.scalarText != nil })
        else {
            evaluator.fault(
                "the collection of Fn::ForEach must be a list of strings known before deployment", loop, path)
            return []
        }
        return list.compactMap(\.scalarText).flatMap { value in
            var inner = variables
            inner[variable] = value
            return expand(parts[2], inner, path).mapping?.members ?? []
        }
    }

    /// `${Name}` gives the value, `&{Name}` gives it without what is not alphanumeric.
    private static func fill(_ text: String, _ variables: [String: String]) -> String {
        var text = text
        for (name, value) in variables {
            text = SplitText.parts(of: text, by: "${\(name)}").joined(separator: value)
            let plain = value.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
            text = SplitText.parts(of: text, by: "&{\(name)}").joined(separator: plain)
        }
        return text
    }
}
