import AWSCore
import JSONTree
import SAMTemplate

/// Which provider looks after which resource type.
enum ResourceProviders {
    private static let providers: [String: any ResourceProvider] = [
        "AWS::DynamoDB::Table": TableProvider(),
        "AWS::SQS::Queue": QueueProvider(),
        "AWS::Events::EventBus": EventBusProvider(),
        "AWS::Events::Rule": EventRuleProvider(),
        "AWS::Lambda::Function": FunctionProvider(),
        "AWS::Lambda::Version": FunctionVersionProvider(),
        "AWS::Lambda::Alias": FunctionAliasProvider(),
        "AWS::Lambda::EventSourceMapping": EventSourceMappingProvider(),
        "AWS::ApiGateway::RestApi": RestAPIProvider(),
        "AWS::ApiGateway::Deployment": APIDeploymentProvider(),
        "AWS::ApiGateway::Stage": APIStageProvider(),
        "AWS::StepFunctions::StateMachine": StateMachineProvider(),
        "AWS::SES::EmailIdentity": EmailIdentityProvider(),
    ]

    /// The provider of a resource; nil when the emulator cannot make it. An unknown type that the user let through
    /// gets a name and nothing else.
    static func provider(for resource: StackResource) -> (any ResourceProvider)? {
        resource.type == nil ? GrantingProvider() : provider(named: resource.typeName)
    }

    /// The provider of a type; nil when the emulator cannot make such resources.
    static func provider(named type: String) -> (any ResourceProvider)? {
        if let provider = providers[type] { return provider }
        return ResourceType.named(type)?.role == .granting ? GrantingProvider() : nil
    }
}

/// Resources that only grant permission or watch: they get a name and nothing else happens.
struct GrantingProvider: ResourceProvider {
    private static let names = ["RoleName", "PolicyName", "ManagedPolicyName", "LogGroupName", "AlarmName", "UserName", "GroupName"]

    func create(_ request: ResourceRequest) async throws -> ResourceState {
        let given = Self.names.lazy.compactMap { request.string($0) }.first
        let name = given ?? request.context.physicalName(request.logicalID, maxLength: 64)
        return ResourceState(name, attributes: ["Arn": .string(Self.arn(request.type, name, request.context))])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource) async throws -> ResourceState {
        ResourceState(old.physicalID, ref: old.ref, attributes: old.attributes)
    }

    func delete(_ old: DeployedResource, _ context: DeployContext) async throws {}

    private static func arn(_ type: String, _ name: String, _ context: DeployContext) -> String {
        let parts = type.split(separator: ":").map(String.init)
        let kind = parts.last ?? ""
        switch kind {
        case "Role": return "arn:aws:iam::\(context.account):role/\(name)"
        case "ManagedPolicy", "Policy": return "arn:aws:iam::\(context.account):policy/\(name)"
        case "User": return "arn:aws:iam::\(context.account):user/\(name)"
        case "Group": return "arn:aws:iam::\(context.account):group/\(name)"
        case "LogGroup": return "arn:aws:logs:\(context.region):\(context.account):log-group:\(name):*"
        case "Alarm": return "arn:aws:cloudwatch:\(context.region):\(context.account):alarm:\(name)"
        default:
            let service = parts.count > 1 ? parts[1].lowercased() : "aws"
            return "arn:aws:\(service):\(context.region):\(context.account):\(kind.lowercased())/\(name)"
        }
    }

    /// Any attribute of a resource that does nothing: the last part of its name, so that templates resolve.
    static func attribute(_ name: String, of resource: DeployedResource) -> JSON? {
        guard ResourceType.named(resource.type)?.role != .emulated else { return nil }
        return .string("\(resource.physicalID)-\(name)")
    }
}
