/// Topics and subscriptions.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_SNS.html
extension ResourceType {
    static let sns = [
        ResourceType(
            "AWS::SNS::Topic", ref: .arn, attributes: ["TopicArn", "TopicName"],
            naming: .init(property: "TopicName", maxLength: 256),
            """
            -ArchivePolicy
            ContentBasedDeduplication: boolean
            -DataProtectionPolicy
            ~DeliveryStatusLogging
            DisplayName: string
            FifoThroughputScope: string
            FifoTopic: boolean
            ~KmsMasterKeyId
            SignatureVersion: string
            Subscription: [{!Endpoint: string, !Protocol: string}]
            Tags: [{!Key: string, !Value: string}]
            TopicName: string
            ~TracingConfig
            """),
        ResourceType(
            "AWS::SNS::Subscription", ref: .arn, attributes: ["Arn"],
            """
            DeliveryPolicy: *
            !Endpoint: string
            FilterPolicy: *
            FilterPolicyScope: string
            !Protocol: string
            RawMessageDelivery: boolean
            RedrivePolicy: *
            -Region
            -ReplayPolicy
            -SubscriptionRoleArn
            !TopicArn: string
            """),
    ]
}
