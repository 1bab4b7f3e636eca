import AWSCore
import JSONTree
import SAMTemplate

/// Which provider looks after which resource type.
enum ResourceProviders {
    private static let providers: [String: any ResourceProvider] = [
        "AWS::DynamoDB::Table": TableProvider(),
        "AWS::SQS::Queue": QueueProvider(),
        "AWS::S3::Bucket": BucketProvider(),
        "AWS::Events::EventBus": EventBusProvider(),
        "AWS::Events::Rule": EventRuleProvider(),
        "AWS::Events::Connection": ConnectionProvider(),
        "AWS::Lambda::Function": FunctionProvider(),
        "AWS::Lambda::Version": FunctionVersionProvider(),
        "AWS::Lambda::Alias": FunctionAliasProvider(),
        "AWS::Lambda::LayerVersion": LayerVersionProvider(),
        "AWS::Lambda::EventInvokeConfig": EventInvokeConfigProvider(),
        "AWS::Lambda::EventSourceMapping": EventSourceMappingProvider(),
        "AWS::ApiGateway::RestApi": RestAPIProvider(),
        "AWS::ApiGateway::Resource": APIResourceProvider(),
        "AWS::ApiGateway::Method": APIMethodProvider(),
        "AWS::ApiGateway::Deployment": APIDeploymentProvider(),
        "AWS::ApiGateway::Stage": APIStageProvider(),
        "AWS::StepFunctions::StateMachine": StateMachineProvider(),
        "AWS::StepFunctions::Activity": ActivityProvider(),
        "AWS::SES::EmailIdentity": EmailIdentityProvider(),
        "AWS::IAM::Role": RoleProvider(),
        "AWS::IAM::ManagedPolicy": ManagedPolicyProvider(),
        "AWS::IAM::Policy": InlinePolicyProvider(),
        "AWS::IAM::RolePolicy": InlinePolicyProvider(),
        "AWS::Logs::LogGroup": LogGroupProvider(),
        "AWS::SNS::Topic": TopicProvider(),
        "AWS::SNS::Subscription": SubscriptionProvider(),
    ]

    /// Whether resources of the type can be deployed, be it only by giving them a name.
    static func makes(_ resource: StackResource) -> Bool {
        resource.type == nil || provider(named: resource.typeName) != nil
    }

    /// The provider of a resource. A type that nothing here makes and that the user let through gets a name and
    /// nothing else.
    static func provider(for resource: StackResource) -> any ResourceProvider {
        provider(named: resource.typeName) ?? GrantingProvider()
    }

    /// The provider of a type; nil when the emulator cannot make such resources.
    static func provider(named type: String) -> (any ResourceProvider)? {
        if let provider = providers[type] { return provider }
        return ResourceType.named(type)?.role == .granting ? GrantingProvider() : nil
    }
}

/// Resources that only grant permission or watch: they get a name and nothing else happens.
struct GrantingProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState { state(request, old: nil) }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        state(request, old: old)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {}

    private func state(_ request: ResourceRequest, old: DeployedResource?) -> ResourceState {
        let type = ResourceType.named(request.type)
        let name = type?.naming.flatMap { request.string($0.property) }
        let physical =
            name ?? old?.physicalID
            ?? request.context.physicalName(request.logicalID, maxLength: type?.naming?.maxLength ?? 64)
        let options = Self.options(request.context.account, request.context.region)
        var attributes: JSONObject = [:]
        for attribute in ["Arn", "PolicyArn"] {
            attributes[attribute] = type?.grantingAttribute(attribute, physicalName: physical, options: options)
                .map(JSON.string)
        }
        let ref = type?.grantingRef(physicalName: physical, options: options)
        return ResourceState(physical, ref: ref.map(JSON.string), attributes: attributes)
    }

    /// The options that an ARN's pattern asks for.
    private static func options(_ account: String, _ region: String) -> TemplateOptions {
        TemplateOptions(stackName: "", stackID: "", accountID: account, region: region)
    }

    /// Any other attribute of a resource that does nothing, so that templates resolve.
    static func attribute(_ name: String, of resource: DeployedResource) -> JSON? {
        guard let type = ResourceType.named(resource.type) else {
            // A type the user let through: nobody knows its attributes.
            return .string("\(resource.physicalID)-\(name)")
        }
        return type.grantingAttribute(name, physicalName: resource.physicalID, options: options("", "")).map(
            JSON.string)
    }
}
