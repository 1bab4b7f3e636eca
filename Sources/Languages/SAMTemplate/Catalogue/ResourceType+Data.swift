/// Tables, queues, buckets, buses, rules and identities.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
extension ResourceType {
    static let dynamoDB = [
        ResourceType(
            "AWS::DynamoDB::Table", ref: .name, attributes: ["Arn", "StreamArn"],
            naming: .init(property: "TableName", maxLength: 255),
            """
            AttributeDefinitions: [{!AttributeName: string, !AttributeType: string}]
            BillingMode: string
            ~ContributorInsightsSpecification
            DeletionProtectionEnabled: boolean
            GlobalSecondaryIndexes: [{
                ~ContributorInsightsSpecification, !IndexName: string
                !KeySchema: [{!AttributeName: string, !KeyType: string}]
                OnDemandThroughput: {MaxReadRequestUnits: integer, MaxWriteRequestUnits: integer}
                !Projection: {NonKeyAttributes: [string], ProjectionType: string}
                ProvisionedThroughput: {!ReadCapacityUnits: integer, !WriteCapacityUnits: integer}
                ~WarmThroughput}]
            -ImportSourceSpecification
            !KeySchema: [{!AttributeName: string, !KeyType: string}]
            -KinesisStreamSpecification
            LocalSecondaryIndexes: [{
                !IndexName: string, !KeySchema: [{!AttributeName: string, !KeyType: string}]
                !Projection: {NonKeyAttributes: [string], ProjectionType: string}}]
            OnDemandThroughput: {MaxReadRequestUnits: integer, MaxWriteRequestUnits: integer}
            ~PointInTimeRecoverySpecification
            ProvisionedThroughput: {!ReadCapacityUnits: integer, !WriteCapacityUnits: integer}
            ~ResourcePolicy
            ~SSESpecification
            StreamSpecification: {~ResourcePolicy, !StreamViewType: string}
            TableClass: string
            TableName: string
            Tags: [{!Key: string, !Value: string}]
            TimeToLiveSpecification: {AttributeName: string, !Enabled: boolean}
            ~WarmThroughput
            """)
    ]

    static let sqs = [
        ResourceType(
            "AWS::SQS::Queue", ref: .url, attributes: ["Arn", "QueueName", "QueueUrl"],
            naming: .init(property: "QueueName", maxLength: 80),
            """
            ContentBasedDeduplication: boolean
            DeduplicationScope: string
            DelaySeconds: integer
            FifoQueue: boolean
            FifoThroughputLimit: string
            ~KmsDataKeyReusePeriodSeconds
            ~KmsMasterKeyId
            MaximumMessageSize: integer
            MessageRetentionPeriod: integer
            QueueName: string
            ReceiveMessageWaitTimeSeconds: integer
            RedriveAllowPolicy: *
            RedrivePolicy: *
            ~SqsManagedSseEnabled
            Tags: [{!Key: string, !Value: string}]
            VisibilityTimeout: integer
            """)
    ]

    static let s3 = [
        ResourceType(
            "AWS::S3::Bucket", ref: .name,
            attributes: ["Arn", "DomainName", "DualStackDomainName", "RegionalDomainName", "WebsiteURL"],
            naming: .init(property: "BucketName", maxLength: 63),
            """
            ~AbacStatus
            ~AccelerateConfiguration
            ~AccessControl
            ~AnalyticsConfigurations
            ~BucketEncryption
            BucketName: string
            ~CorsConfiguration
            ~IntelligentTieringConfigurations
            ~InventoryConfigurations
            ~LifecycleConfiguration
            ~LoggingConfiguration
            ~MetadataConfiguration
            ~MetadataTableConfiguration
            ~MetricsConfigurations
            -NotificationConfiguration
            -ObjectLockConfiguration
            -ObjectLockEnabled
            ~OwnershipControls
            ~PublicAccessBlockConfiguration
            -ReplicationConfiguration
            Tags: [{!Key: string, !Value: string}]
            ~VersioningConfiguration
            -WebsiteConfiguration
            """)
    ]

    static let events = [
        ResourceType(
            "AWS::Events::EventBus", ref: .name, attributes: ["Arn", "Name", "Policy"],
            """
            -DeadLetterConfig
            Description: string
            -EventSourceName
            ~KmsKeyIdentifier
            ~LogConfig
            !Name: string
            ~Policy
            Tags: [{!Key: string, !Value: string}]
            """),
        ResourceType(
            "AWS::Events::Connection", ref: .name, attributes: ["Arn", "SecretArn"],
            naming: .init(property: "Name", maxLength: 64),
            """
            AuthParameters: *
            AuthorizationType: string
            Description: string
            -InvocationConnectivityParameters
            ~KmsKeyIdentifier
            Name: string
            """),
        ResourceType(
            "AWS::Events::Rule", ref: .name, attributes: ["Arn"], naming: .init(property: "Name", maxLength: 64),
            """
            Description: string
            EventBusName: string
            EventPattern: *
            Name: string
            ~RoleArn
            ScheduleExpression: string
            State: string
            Tags: [{!Key: string, !Value: string}]
            Targets: [{
                -AppSyncParameters, !Arn: string, -BatchParameters, DeadLetterConfig: {Arn: string}, -EcsParameters
                -HttpParameters, !Id: string, Input: string, InputPath: string
                InputTransformer: {InputPathsMap: <string>, !InputTemplate: string}
                -KinesisParameters, -RedshiftDataParameters
                RetryPolicy: {MaximumEventAgeInSeconds: integer, MaximumRetryAttempts: integer}
                RoleArn: string, -RunCommandParameters, -SageMakerPipelineParameters, SqsParameters: {!MessageGroupId: string}}]
            """),
    ]

    static let ses = [
        ResourceType(
            "AWS::SES::EmailIdentity", ref: .name,
            attributes: (1...3).flatMap { ["DkimDNSTokenName\($0)", "DkimDNSTokenValue\($0)"] },
            """
            ~ConfigurationSetAttributes
            ~DkimAttributes
            ~DkimSigningAttributes
            !EmailIdentity: string
            ~FeedbackAttributes
            ~MailFromAttributes
            Tags: [{!Key: string, !Value: string}]
            """)
    ]
}
