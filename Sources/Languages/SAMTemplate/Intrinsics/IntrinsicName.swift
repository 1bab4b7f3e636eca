/// The intrinsic functions, by the key that stands in a template.
enum IntrinsicName: String, CaseIterable {
    case ref = "Ref"
    case condition = "Condition"
    case and = "Fn::And"
    case base64 = "Fn::Base64"
    case cidr = "Fn::Cidr"
    case equals = "Fn::Equals"
    case findInMap = "Fn::FindInMap"
    case getAtt = "Fn::GetAtt"
    case getAZs = "Fn::GetAZs"
    case `if` = "Fn::If"
    case importValue = "Fn::ImportValue"
    case join = "Fn::Join"
    case length = "Fn::Length"
    case not = "Fn::Not"
    case or = "Fn::Or"
    case select = "Fn::Select"
    case split = "Fn::Split"
    case sub = "Fn::Sub"
    case toJsonString = "Fn::ToJsonString"
    case transform = "Fn::Transform"
}

extension TemplateNode {
    /// The function and its argument when the node is a mapping of one intrinsic.
    ///
    /// `Condition` is an ordinary key outside the Conditions section (IAM statements have it) and is not seen here.
    var intrinsic: (name: IntrinsicName, argument: TemplateNode)? {
        guard let mapping, mapping.count == 1, let member = mapping.members.first,
            let name = IntrinsicName(rawValue: member.key), name != .condition
        else { return nil }
        return (name, member.value)
    }

    /// The key of the intrinsic the node is, known or not.
    var intrinsicName: String? {
        guard let mapping, mapping.count == 1, let key = mapping.members.first?.key else { return nil }
        return key == "Ref" || key.hasPrefix("Fn::") ? key : nil
    }

    /// Whether nothing in the node waits for a resource to exist.
    var isStatic: Bool {
        switch content {
        case .null, .bool, .number, .string: true
        case .sequence(let elements): elements.allSatisfy(\.isStatic)
        case .mapping(let mapping): intrinsic == nil && mapping.members.allSatisfy(\.value.isStatic)
        }
    }

    /// The intrinsic `name` of `argument`.
    static func call(_ name: IntrinsicName, _ argument: TemplateNode) -> TemplateNode {
        .mapping(at: argument.location, [name.rawValue: argument])
    }

    /// `{"Ref": name}`.
    static func ref(_ name: String, at location: SourceLocation) -> TemplateNode {
        call(.ref, .string(name, at: location))
    }

    /// `{"Fn::GetAtt": [name, attribute]}`.
    static func getAtt(_ name: String, _ attribute: String, at location: SourceLocation) -> TemplateNode {
        call(.getAtt, .sequence([.string(name, at: location), .string(attribute, at: location)], at: location))
    }

    /// `{"Fn::Sub": text}`.
    static func sub(_ text: String, at location: SourceLocation) -> TemplateNode {
        call(.sub, .string(text, at: location))
    }
}
