/// The Globals section: property values shared by all SAM resources of a type.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
struct Globals {
    private(set) var faults: [TemplateFault] = []
    private var shared: [String: TemplateMapping] = [:]

    /// The properties SAM lets a section share.
    private static let supported: [String: String] = [
        "Function": """
        Handler Runtime CodeUri DeadLetterQueue Description MemorySize Timeout VpcConfig Environment Tags PropagateTags
        Tracing KmsKeyArn AutoPublishAlias AutoPublishAliasAllProperties Layers DeploymentPreference RolePath
        PermissionsBoundary ReservedConcurrentExecutions ProvisionedConcurrencyConfig AssumeRolePolicyDocument
        EventInvokeConfig FileSystemConfigs CodeSigningConfigArn Architectures SnapStart EphemeralStorage
        FunctionUrlConfig RuntimeManagementConfig LoggingConfig RecursiveLoop SourceKMSKeyArn TenancyConfig
        DurableConfig CapacityProviderConfig FunctionScalingConfig PublishToLatestPublished VersionDeletionPolicy
        """,
        "Api": """
        Auth Name DefinitionUri CacheClusterEnabled CacheClusterSize MergeDefinitions Variables EndpointConfiguration
        MethodSettings BinaryMediaTypes MinimumCompressionSize Cors GatewayResponses AccessLogSetting CanarySetting
        TracingEnabled OpenApiVersion Domain AlwaysDeploy PropagateTags SecurityPolicy EndpointAccessMode
        """,
        "HttpApi": """
        Auth AccessLogSettings StageVariables Tags CorsConfiguration DefaultRouteSettings Domain RouteSettings
        FailOnWarnings PropagateTags
        """,
        "SimpleTable": "SSESpecification",
        "StateMachine": "PropagateTags",
        "LayerVersion": "PublishLambdaVersion",
    ]

    init(_ section: TemplateNode?, usesSAM: Bool) {
        guard let section else { return }
        guard usesSAM else {
            faults.append(
                TemplateFault(
                    "Globals need the SAM transform; add 'Transform: AWS::Serverless-2016-10-31'", at: section.location,
                    path: "Globals"))
            return
        }
        guard let sections = section.mapping else {
            faults.append(TemplateFault("Globals is a mapping", at: section.location, path: "Globals"))
            return
        }
        for member in sections.members { read(member) }
    }

    private mutating func read(_ member: TemplateMapping.Member) {
        let path = "Globals.\(member.key)"
        guard let names = Globals.supported[member.key] else {
            let known = Globals.supported.keys.sorted().joined(separator: ", ")
            faults.append(
                TemplateFault(
                    "'Globals' section is invalid: '\(member.key)' is not supported; supported are \(known)",
                    at: member.keyLocation, path: path))
            return
        }
        guard var properties = member.value.mapping else {
            faults.append(TemplateFault("\(path) is a mapping of properties", at: member.value.location, path: path))
            return
        }
        let allowed = Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
        for property in properties.members where !allowed.contains(property.key) {
            let near = Spelling.nearest(to: property.key, among: allowed).map { "; did you mean \($0)?" }
            faults.append(
                TemplateFault(
                    "'Globals' section is invalid: '\(property.key)' is not a supported property of '\(member.key)'"
                        + (near ?? "; set it on each resource instead"),
                    at: property.keyLocation, path: path + "." + property.key))
            properties[property.key] = nil
        }
        shared["AWS::Serverless::\(member.key)"] = properties
    }

    /// The properties of a resource of `type` with the shared ones underneath.
    ///
    /// - Parameter ignored: the resource's `IgnoreGlobals`: `*` or a list of property names.
    func merged(_ properties: TemplateMapping, type: String, ignored: TemplateNode?) -> TemplateMapping {
        guard var base = shared[type] else { return properties }
        if ignored?.string == "*" { return properties }
        for name in ignored?.sequence ?? [] {
            if let name = name.string { base[name] = nil }
        }
        return Globals.merge(base, properties)
    }

    /// Mappings are merged, lists joined (shared first), everything else replaced by the resource's own value.
    private static func merge(_ base: TemplateMapping, _ own: TemplateMapping) -> TemplateMapping {
        var result = base
        for member in own.members {
            result[member.key] = base[member.key].map { merge($0, member.value) } ?? member.value
        }
        return result
    }

    private static func merge(_ base: TemplateNode, _ own: TemplateNode) -> TemplateNode {
        if base.intrinsicName != nil || own.intrinsicName != nil { return own }
        switch (base.content, own.content) {
        case (.mapping(let left), .mapping(let right)):
            return TemplateNode(.mapping(merge(left, right)), at: own.location)
        case (.sequence(let left), .sequence(let right)): return .sequence(left + right, at: own.location)
        default: return own
        }
    }
}
