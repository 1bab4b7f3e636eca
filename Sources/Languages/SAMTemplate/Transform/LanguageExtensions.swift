/// What the transform `AWS::LanguageExtensions` adds besides `Fn::ForEach`: `Ref` and `Fn::GetAtt` of names that functions
/// give.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html
struct LanguageExtensions {
    var evaluator: Evaluator

    /// The template with such names written out.
    mutating func resolve(_ node: TemplateNode, _ path: String = "") -> TemplateNode {
        switch node.content {
        case .null, .bool, .number, .string: return node
        case .sequence(let elements):
            return .sequence(elements.enumerated().map { resolve($1, "\(path).\($0)") }, at: node.location)
        case .mapping(let mapping):
            if let call = node.intrinsic, let resolved = resolve(call.name, call.argument, path) { return resolved }
            let members = mapping.members.map { member in
                let here = path.isEmpty ? member.key : path + "." + member.key
                return TemplateMapping.Member(
                    key: member.key, keyLocation: member.keyLocation, value: resolve(member.value, here))
            }
            return TemplateNode(.mapping(TemplateMapping(members)), at: node.location)
        }
    }

    private mutating func resolve(_ name: IntrinsicName, _ argument: TemplateNode, _ path: String) -> TemplateNode? {
        switch name {
        case .ref: return argument.intrinsicName == nil ? nil : .call(.ref, written(argument, .ref, path))
        case .getAtt:
            if argument.intrinsicName != nil { return .call(.getAtt, written(argument, .getAtt, path)) }
            guard let elements = argument.sequence, elements.contains(where: { $0.intrinsicName != nil }) else {
                return nil
            }
            let names = elements.map { $0.intrinsicName == nil ? $0 : written($0, .getAtt, path) }
            return .call(.getAtt, .sequence(names, at: argument.location))
        default: return nil
        }
    }

    /// The name that a function gives; the function itself after a fault.
    private mutating func written(_ node: TemplateNode, _ user: IntrinsicName, _ path: String) -> TemplateNode {
        evaluator.givenName(resolve(node, path), of: user, path + "." + user.rawValue) ?? node
    }
}
