/// Functions and state machines.
///
/// `Code`, `Content` and `DefinitionS3Location` may also be a local path, as `aws cloudformation package` and the SAM
/// CLI take it; there is no S3 here to point at.
extension ResourceType {
    static let lambda = [
        ResourceType(
            "AWS::Lambda::Function", ref: .name,
            attributes: ["Arn", "SnapStartResponse.ApplyOn", "SnapStartResponse.OptimizationStatus"],
            naming: .init(property: "FunctionName", maxLength: 64),
            """
            Architectures: [string]
            !Code: path {-ImageUri, -S3Bucket, -S3Key, -S3ObjectVersion, ~SourceKMSKeyArn, ZipFile: string}
            ~CodeSigningConfigArn
            DeadLetterConfig: {TargetArn: string}
            Description: string
            Environment: {Variables: <string>}
            EphemeralStorage: {!Size: integer}
            -FileSystemConfigs
            FunctionName: string
            Handler: string
            -ImageConfig
            ~KmsKeyArn
            Layers: [string]
            LoggingConfig: {
                ApplicationLogLevel: string, LogFormat: string, LogGroup: string, SystemLogLevel: string}
            MemorySize: integer
            PackageType: string
            ~RecursiveLoop
            ReservedConcurrentExecutions: integer
            Role: string
            Runtime: string
            ~RuntimeManagementConfig
            ~SnapStart
            Tags: [{!Key: string, !Value: string}]
            Timeout: integer
            ~TracingConfig
            ~VpcConfig
            """),
        ResourceType(
            "AWS::Lambda::EventInvokeConfig", ref: .id,
            """
            DestinationConfig: {OnFailure: {!Destination: string}, OnSuccess: {!Destination: string}}
            !FunctionName: string
            MaximumEventAgeInSeconds: integer
            MaximumRetryAttempts: integer
            !Qualifier: string
            """),
        ResourceType(
            "AWS::Lambda::EventSourceMapping", ref: .id, attributes: ["Id", "EventSourceMappingArn"],
            """
            -AmazonManagedKafkaEventSourceConfig
            BatchSize: integer
            -BisectBatchOnFunctionError
            -DestinationConfig
            -DocumentDBEventSourceConfig
            Enabled: boolean
            EventSourceArn: string
            FilterCriteria: {Filters: [{Pattern: string}]}
            !FunctionName: string
            FunctionResponseTypes: [string]
            ~KmsKeyArn
            MaximumBatchingWindowInSeconds: integer
            -MaximumRecordAgeInSeconds
            -MaximumRetryAttempts
            ~MetricsConfig
            -ParallelizationFactor
            ~ProvisionedPollerConfig
            -Queues
            ScalingConfig: {MaximumConcurrency: integer}
            -SelfManagedEventSource
            -SelfManagedKafkaEventSourceConfig
            -SourceAccessConfigurations
            -StartingPosition
            -StartingPositionTimestamp
            ~Tags
            -Topics
            -TumblingWindowInSeconds
            """),
        ResourceType(
            "AWS::Lambda::Alias", ref: .arn, attributes: ["AliasArn"],
            """
            Description: string
            !FunctionName: string
            !FunctionVersion: string
            !Name: string
            ~ProvisionedConcurrencyConfig
            RoutingConfig: {AdditionalVersionWeights: [{!FunctionVersion: string, !FunctionWeight: number}]}
            """),
        ResourceType(
            "AWS::Lambda::Version", ref: .arn, attributes: ["FunctionArn", "Version"],
            """
            ~CodeSha256
            Description: string
            !FunctionName: string
            ~ProvisionedConcurrencyConfig
            ~RuntimePolicy
            """),
        ResourceType(
            "AWS::Lambda::LayerVersion", ref: .arn, attributes: ["LayerVersionArn"],
            naming: .init(property: "LayerName", maxLength: 140),
            """
            CompatibleArchitectures: [string]
            CompatibleRuntimes: [string]
            !Content: path {-S3Bucket, -S3Key, -S3ObjectVersion}
            Description: string
            LayerName: string
            LicenseInfo: string
            """),
    ]

    static let stepFunctions = [
        ResourceType(
            "AWS::StepFunctions::StateMachine", ref: .arn, attributes: ["Arn", "Name", "StateMachineRevisionId"],
            naming: .init(property: "StateMachineName", maxLength: 80),
            """
            Definition: *
            DefinitionS3Location: path {-Bucket, -Key, -Version}
            DefinitionString: string
            DefinitionSubstitutions: <string>
            ~EncryptionConfiguration
            LoggingConfiguration: {
                Destinations: [{CloudWatchLogsLogGroup: {LogGroupArn: string}}], IncludeExecutionData: boolean
                Level: string}
            RoleArn: string
            StateMachineName: string
            StateMachineType: string
            Tags: [{!Key: string, !Value: string}]
            ~TracingConfiguration
            """),
        ResourceType(
            "AWS::StepFunctions::Activity", ref: .arn, attributes: ["Arn", "Name"],
            """
            ~EncryptionConfiguration
            !Name: string
            Tags: [{!Key: string, !Value: string}]
            """),
    ]
}
