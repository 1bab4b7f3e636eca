/// The REST APIs of API Gateway.
extension ResourceType {
    static let apiGateway = [
        ResourceType(
            "AWS::ApiGateway::RestApi", ref: .id, attributes: ["RestApiId", "RootResourceId"],
            """
            ApiKeySourceType: string
            BinaryMediaTypes: [string]
            Body: *
            BodyS3Location: path {-Bucket, -ETag, -Key, -Version}
            -CloneFrom
            Description: string
            DisableExecuteApiEndpoint: boolean
            ~EndpointAccessMode
            ~EndpointConfiguration
            ~FailOnWarnings
            ~MinimumCompressionSize
            ~Mode
            Name: string
            ~Parameters
            ~Policy
            ~SecurityPolicy
            Tags: [{!Key: string, !Value: string}]
            """),
        ResourceType(
            "AWS::ApiGateway::Deployment", ref: .id, attributes: ["DeploymentId"],
            """
            -DeploymentCanarySettings
            Description: string
            !RestApiId: string
            -StageDescription
            StageName: string
            """),
        ResourceType(
            "AWS::ApiGateway::Stage", ref: .name,
            """
            ~AccessLogSetting
            ~CacheClusterEnabled
            ~CacheClusterSize
            -CanarySetting
            ~ClientCertificateId
            DeploymentId: string
            Description: string
            ~DocumentationVersion
            ~MethodSettings
            !RestApiId: string
            StageName: string
            Tags: [{!Key: string, !Value: string}]
            ~TracingEnabled
            Variables: <string>
            """),
        ResourceType(
            "AWS::ApiGateway::Resource", ref: .id, attributes: ["ResourceId"],
            """
            !ParentId: string
            !PathPart: string
            !RestApiId: string
            """),
        ResourceType(
            "AWS::ApiGateway::Method", ref: .id,
            """
            ApiKeyRequired: boolean
            -AuthorizationScopes
            AuthorizationType: string
            -AuthorizerId
            !HttpMethod: string
            Integration: {
                ~CacheKeyParameters, ~CacheNamespace, -ConnectionId, -ConnectionType, ContentHandling: string
                Credentials: string, IntegrationHttpMethod: string
                IntegrationResponses: [{
                    ContentHandling: string, ResponseParameters: <string>, ResponseTemplates: <string>
                    SelectionPattern: string, !StatusCode: string}]
                -IntegrationTarget, PassthroughBehavior: string, RequestParameters: <string>
                RequestTemplates: <string>, -ResponseTransferMode, TimeoutInMillis: integer, !Type: string, Uri: string}
            MethodResponses: [{ResponseModels: <string>, ResponseParameters: *, !StatusCode: string}]
            OperationName: string
            RequestModels: <string>
            RequestParameters: *
            -RequestValidatorId
            !ResourceId: string
            !RestApiId: string
            """),
    ]
}
