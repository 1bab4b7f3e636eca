/// CloudFormation's short-form tags.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
enum ShortFormTag {
    private static let functions: Set<String> = [
        "And", "Base64", "Cidr", "Equals", "FindInMap", "GetAZs", "GetAtt", "If", "ImportValue", "Join", "Length",
        "Not",
        "Or", "Select", "Split", "Sub", "ToJsonString", "Transform",
    ]

    /// The long form of `!Tag value`; nil when CloudFormation has no such tag.
    static func expand(_ tag: String, _ value: TemplateNode) -> TemplateNode? {
        guard tag.hasPrefix("!") else { return nil }
        let name = String(tag.dropFirst())
        let key: String
        switch name {
        case "Ref", "Condition": key = name
        case _ where functions.contains(name): key = "Fn::" + name
        default: return nil
        }
        // A tagged empty value (`!GetAZs ""`, `!Ref 5`) is a string, whatever it looks like.
        return .mapping(at: value.location, [key: name == "GetAtt" ? attributePair(value) : value])
    }

    /// `A.B.C` is the pair of the resource `A` and the attribute `B.C`.
    private static func attributePair(_ value: TemplateNode) -> TemplateNode {
        guard let text = value.string, let dot = text.firstIndex(of: ".") else { return value }
        return .sequence(
            [
                .string(String(text[..<dot]), at: value.location),
                .string(String(text[text.index(after: dot)...]), at: value.location),
            ], at: value.location)
    }
}
