/// What SAM's own resource types may hold.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html
extension SAMTransform {
    static let shapes: [String: [PropertyShape.Member]] = [
        "AWS::Serverless::Function": functionShape,
        "AWS::Serverless::Connector": connectorShape,
        "AWS::Serverless::Api": apiShape,
        "AWS::Serverless::StateMachine": stateMachineShape,
        "AWS::Serverless::SimpleTable": PropertyNotation.members(
            """
            ~PointInTimeRecoverySpecification
            PrimaryKey: {!Name: string, Type: string}
            ProvisionedThroughput: {ReadCapacityUnits: integer, WriteCapacityUnits: integer}
            ~SSESpecification
            TableName: string
            Tags: <string>
            """),
        "AWS::Serverless::LayerVersion": PropertyNotation.members(
            """
            CompatibleArchitectures: [string]
            CompatibleRuntimes: [string]
            !ContentUri: path {-Bucket, -Key, -Version}
            Description: string
            LayerName: string
            LicenseInfo: string
            PublishLambdaVersion: boolean
            RetentionPolicy: string
            """),
    ]

    private static let functionShape = PropertyNotation.members(
        """
        Architectures: [string]
        ~AssumeRolePolicyDocument
        AutoPublishAlias: string
        AutoPublishAliasAllProperties: boolean
        AutoPublishCodeSha256: string
        -CapacityProviderConfig
        ~CodeSigningConfigArn
        CodeUri: path {-Bucket, -Key, -Version}
        DeadLetterQueue: {!TargetArn: string, !Type: string}
        ~DeploymentPreference
        Description: string
        -DurableConfig
        Environment: {Variables: <string>}
        EphemeralStorage: {Size: integer}
        EventInvokeConfig: {
            DestinationConfig: {OnFailure: {Destination: string, Type: string}
                OnSuccess: {Destination: string, Type: string}}
            MaximumEventAgeInSeconds: integer, MaximumRetryAttempts: integer}
        Events: <{!Type: string, Properties: *}>
        -FileSystemConfigs
        FunctionName: string
        ~FunctionScalingConfig
        -FunctionUrlConfig
        Handler: string
        -ImageConfig
        -ImageUri
        InlineCode: string
        ~KmsKeyArn
        Layers: [string]
        LoggingConfig: {ApplicationLogLevel: string, LogFormat: string, LogGroup: string, SystemLogLevel: string}
        MemorySize: integer
        PackageType: string
        ~PermissionsBoundary
        Policies: *
        ~PropagateTags
        ~ProvisionedConcurrencyConfig
        ~PublishToLatestPublished
        ~RecursiveLoop
        ReservedConcurrentExecutions: integer
        Role: string
        ~RolePath
        Runtime: string
        ~RuntimeManagementConfig
        ~SnapStart
        ~SourceKMSKeyArn
        Tags: <string>
        -TenancyConfig
        Timeout: integer
        ~Tracing
        VersionDeletionPolicy: string
        VersionDescription: string
        ~VpcConfig
        """)

    private static let apiShape = PropertyNotation.members(
        """
        ~AccessLogSetting
        ~AlwaysDeploy
        ApiKeySourceType: string
        -Auth
        BinaryMediaTypes: [string]
        ~CacheClusterEnabled
        ~CacheClusterSize
        -CanarySetting
        Cors: *
        DefinitionBody: *
        DefinitionUri: path {-Bucket, -Key, -Version}
        Description: string
        DisableExecuteApiEndpoint: boolean
        -Domain
        ~EndpointAccessMode
        ~EndpointConfiguration
        FailOnWarnings: boolean
        -GatewayResponses
        -MergeDefinitions
        ~MethodSettings
        MinimumCompressionSize: integer
        ~Mode
        -Models
        Name: string
        OpenApiVersion: string
        ~Policy
        ~PropagateTags
        ~SecurityPolicy
        !StageName: string
        Tags: <string>
        ~TracingEnabled
        Variables: <string>
        """)

    private static let stateMachineShape = PropertyNotation.members(
        """
        -AutoPublishAlias
        Definition: *
        DefinitionSubstitutions: <string>
        DefinitionUri: path {-Bucket, -Key, -Version}
        -DeploymentPreference
        Events: <{!Type: string, Properties: *}>
        Logging: {
            Destinations: [{CloudWatchLogsLogGroup: {LogGroupArn: string}}], IncludeExecutionData: boolean, Level: string}
        Name: string
        ~PermissionsBoundary
        Policies: *
        ~PropagateTags
        Role: string
        ~RolePath
        Tags: <string>
        ~Tracing
        Type: string
        ~UseAliasAsEventTarget
        """)
}
