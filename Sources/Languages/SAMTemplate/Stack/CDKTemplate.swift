/// What the Cloud Development Kit writes into every template that it synthesizes, beside the app itself.
///
/// See https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html and
/// https://docs.aws.amazon.com/cdk/v2/guide/assets.html.
enum CDKTemplate {
    /// The rule that compares the version of the bootstrap stack with a list of those that are too old.
    private static let bootstrapRule = "CheckBootstrapVersion"

    /// The version of the bootstrap stack, by the name of its parameter; nil for the name of any other.
    ///
    /// Nothing here needs that stack, so it is as new as the templates that ask for it; no template refuses this one.
    static func bootstrapVersion(_ parameter: String) -> String? {
        parameter.hasPrefix("/cdk-bootstrap/") && parameter.hasSuffix("/version") ? "30" : nil
    }

    /// Whether the section has no rules but the one about the bootstrap stack, which holds.
    static func isBootstrapRule(_ rules: TemplateNode) -> Bool {
        rules.mapping.map { $0.keys == [bootstrapRule] } ?? false
    }

    /// The properties of a resource with the file or folder in place of where CDK would upload it to.
    static func withLocalAsset(_ properties: TemplateMapping, _ metadata: TemplateNode?) -> TemplateMapping {
        guard let path = metadata?["aws:asset:path"], path.string != nil,
            let property = metadata?["aws:asset:property"]?.string, properties[property] != nil
        else { return properties }
        var properties = properties
        properties[property] = path
        return properties
    }
}
