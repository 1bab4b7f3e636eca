import JSONTree

/// What names mean inside one template: everything that is known before any resource exists.
struct TemplateScope: Sendable {
    var pseudoParameters: [String: TemplateNode] = [:]
    var parameters: [String: TemplateNode] = [:]
    var mappings: [String: TemplateMapping] = [:]
    /// The conditions that could be decided.
    var conditions: [String: Bool] = [:]
    /// All conditions the template declares, decided or not.
    var declaredConditions: Set<String> = []
    var availabilityZones: [String: [String]] = [:]
    var region = ""
    /// Whether the template has the transform `AWS::LanguageExtensions`.
    var extendsLanguage = false
    /// Names SAM lets a template use for what it generates: `MyFunction.Version`, `MyApi.Stage`, a layer's own name.
    var aliases: [String: String] = [:]
    var importValue: @Sendable (String) -> JSON? = { _ in nil }

    /// `AWS::NoValue`, which removes what it stands for.
    static let noValue = "AWS::NoValue"

    static let pseudoParameterNames: Set<String> = [
        "AWS::AccountId", "AWS::NotificationARNs", noValue, "AWS::Partition", "AWS::Region", "AWS::StackId",
        "AWS::StackName", "AWS::URLSuffix",
    ]

    /// The resource (and attribute) a reference means once SAM's own names are followed.
    func target(of name: String, attribute: String?) -> (name: String, attribute: String?) {
        guard !aliases.isEmpty else { return (name, attribute) }
        guard let attribute else { return (aliases[name] ?? name, nil) }
        // `!GetAtt MyFunction.Version.Version`: the first two parts name the generated resource.
        let pieces = attribute.split(separator: ".", maxSplits: 1).map(String.init)
        if let first = pieces.first, let generated = aliases[name + "." + first] {
            return (generated, pieces.count > 1 ? pieces[1] : nil)
        }
        return (aliases[name] ?? name, attribute)
    }
}

/// What the resources of a stack answer to `Ref` and `Fn::GetAtt` once they exist.
package struct ResourceResolver: Sendable {
    /// The value of `Ref` for a logical id; nil when the resource does not exist yet.
    package let ref: @Sendable (String) -> JSON?
    /// The value of an attribute for a logical id; nil when the resource does not exist yet or has no such attribute.
    package let attribute: @Sendable (String, String) -> JSON?

    /// Answers given by two closures.
    package init(
        ref: @escaping @Sendable (String) -> JSON?, attribute: @escaping @Sendable (String, String) -> JSON?
    ) {
        self.ref = ref
        self.attribute = attribute
    }
}
