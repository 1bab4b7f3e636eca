/// What SAM's policy templates allow. Of the rarer ones only the parameters are known here: they are checked and add
/// nothing to a role.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
extension PolicyTemplate {
    /// The policy document of a template; nil when its statements are not known here.
    ///
    /// - Parameters:
    ///   - name: the template: `SQSSendMessagePolicy`.
    ///   - parameters: what the template's parameters are given.
    static func document(_ name: String, _ parameters: TemplateMapping?, at place: SourceLocation) -> TemplateNode? {
        guard let (actions, resources) = statements[name] else { return nil }
        var values: [String: TemplateNode] = [:]
        for member in parameters?.members ?? [] { values[member.key] = member.value }
        let nodes = resources.map { resource -> TemplateNode in
            if resource == "*" { return .string(resource, at: place) }
            let pattern = resource.hasPrefix("$") ? resource : "arn:${AWS::Partition}:\(resource)"
            var named = TemplateMapping()
            for (key, value) in values where pattern.contains("${\(key)}") { named[key] = value }
            let sub = TemplateNode.sequence(
                [.string(pattern, at: place), TemplateNode(.mapping(named), at: place)], at: place)
            return .mapping(at: place, ["Fn::Sub": sub])
        }
        let statement = TemplateNode.mapping(
            at: place,
            [
                "Effect": .string("Allow", at: place),
                "Action": .sequence(actions.map { .string($0, at: place) }, at: place),
                "Resource": nodes.count == 1 ? nodes[0] : .sequence(nodes, at: place),
            ])
        return .mapping(at: place, ["Statement": .sequence([statement], at: place)])
    }

    private static let statements: [String: (actions: [String], resources: [String])] = {
        var table: [String: (actions: [String], resources: [String])] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
            guard parts.count == 3, let name = parts[0].first, let service = parts[1].first else { continue }
            table[name] = (parts[1].dropFirst().map { "\(service):\($0)" }, parts[2])
        }
        return table
    }()

    /// Template, service and actions, resources after `arn:aws:`.
    private static let text = """
        AWSSecretsManagerGetSecretValuePolicy | secretsmanager GetSecretValue | ${SecretArn}
        CloudWatchPutMetricPolicy | cloudwatch PutMetricData | *
        DynamoDBCrudPolicy | dynamodb GetItem DeleteItem PutItem Scan Query UpdateItem BatchWriteItem BatchGetItem \
        DescribeTable ConditionCheckItem | \(table) \(table)/index/*
        DynamoDBReadPolicy | dynamodb GetItem Scan Query BatchGetItem DescribeTable | \(table) \(table)/index/*
        DynamoDBWritePolicy | dynamodb PutItem UpdateItem BatchWriteItem | \(table) \(table)/index/*
        EventBridgePutEventsPolicy | events PutEvents | events:\(here):event-bus/${EventBusName}
        KMSDecryptPolicy | kms Decrypt | kms:\(here):key/${KeyId}
        KMSEncryptPolicy | kms Encrypt | kms:\(here):key/${KeyId}
        LambdaInvokePolicy | lambda InvokeFunction | lambda:\(here):function:${FunctionName}*
        S3CrudPolicy | s3 GetObject ListBucket GetBucketLocation GetObjectVersion PutObject PutObjectAcl \
        GetLifecycleConfiguration PutLifecycleConfiguration DeleteObject | s3:::${BucketName} s3:::${BucketName}/*
        S3ReadPolicy | s3 GetObject ListBucket GetBucketLocation GetObjectVersion GetLifecycleConfiguration | \
        s3:::${BucketName} s3:::${BucketName}/*
        S3WritePolicy | s3 PutObject PutObjectAcl PutLifecycleConfiguration | s3:::${BucketName} s3:::${BucketName}/*
        SESCrudPolicy | ses GetIdentityVerificationAttributes SendEmail SendRawEmail VerifyEmailIdentity | \
        ses:\(here):identity/${IdentityName}
        SNSCrudPolicy | sns ListSubscriptionsByTopic CreateTopic SetTopicAttributes Subscribe Publish | \
        sns:\(here):${TopicName}*
        SNSPublishMessagePolicy | sns Publish | sns:\(here):${TopicName}
        SQSPollerPolicy | sqs ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch \
        GetQueueAttributes ReceiveMessage | sqs:\(here):${QueueName}
        SQSSendMessagePolicy | sqs SendMessage* | sqs:\(here):${QueueName}
        StepFunctionsExecutionPolicy | states StartExecution | states:\(here):stateMachine:${StateMachineName}
        """

    private static let here = "${AWS::Region}:${AWS::AccountId}"
    private static let table = "dynamodb:\(here):table/${TableName}"
}
