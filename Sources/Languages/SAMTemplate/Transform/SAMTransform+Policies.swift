import JSONTree

/// The roles SAM generates and the policies they hold. Nothing enforces them here; they are kept for who looks, and read
/// so that a slip in them shows before the template goes to AWS.
extension SAMTransform {
    mutating func emitRole(of resource: Resource, service: String, managed: [String], createdBy: String) {
        let place = resource.location
        let partition = evaluator.scope.pseudoParameters["AWS::Partition"]?.string ?? "aws"
        var arns: [TemplateNode] = []
        for name in managed { arns.append(.string("arn:\(partition):iam::aws:policy/\(name)", at: place)) }
        var documents: [TemplateNode] = []
        let policies = resource.values["Policies"]
        let list = policies.map { $0.sequence ?? [$0] } ?? []
        for (at, policy) in list.enumerated() {
            let path = "\(resource.path).Policies.\(at)"
            if let name = policy.string {
                // The policies Lambda itself needs lie under service-role/.
                let isBasic = name.hasPrefix("AWSLambda") && name.hasSuffix("ExecutionRole")
                let full = "arn:\(partition):iam::aws:policy/\(isBasic ? "service-role/" : "")\(name)"
                let arn = TemplateNode.string(name.hasPrefix("arn:") ? name : full, at: policy.location)
                if !arns.contains(where: { $0.content == arn.content }) { arns.append(arn) }
            } else if policy.intrinsic != nil {
                arns.append(policy)
            } else if let document = document(policy, path) {
                let name = TemplateNode.string("\(resource.id)RolePolicy\(at)", at: policy.location)
                documents.append(.mapping(at: policy.location, ["PolicyName": name, "PolicyDocument": document]))
            }
        }
        emit(
            resource.id + "Role", "AWS::IAM::Role", place, resource.path,
            [
                "AssumeRolePolicyDocument": SAMTransform.trust(service, place),
                "ManagedPolicyArns": .sequence(arns, at: place),
                "Policies": documents.isEmpty ? nil : .sequence(documents, at: place),
                "Tags": tags(of: resource, createdBy: createdBy),
            ])
    }

    /// The role an event source assumes to start an execution.
    mutating func emitStartRole(_ id: String, service: String, machine: String, _ place: SourceLocation, _ path: String)
    {
        let statement = TemplateNode.mapping(
            at: place,
            [
                "Action": .string("states:StartExecution", at: place), "Effect": .string("Allow", at: place),
                "Resource": .ref(machine, at: place),
            ])
        let document = TemplateNode.mapping(at: place, ["Statement": .sequence([statement], at: place)])
        let policy = TemplateNode.mapping(
            at: place, ["PolicyName": .string(id + "StartExecutionPolicy", at: place), "PolicyDocument": document])
        emit(
            id, "AWS::IAM::Role", place, path,
            [
                "AssumeRolePolicyDocument": SAMTransform.trust(service, place),
                "Policies": .sequence([policy], at: place),
            ])
    }

    private static func trust(_ service: String, _ place: SourceLocation) -> TemplateNode {
        TemplateNode(
            json: [
                "Version": "2012-10-17",
                "Statement": [
                    ["Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": ["Service": [.string(service)]]]
                ],
            ], at: place)
    }

    /// The policy document of an inline policy or of a SAM policy template.
    private mutating func document(_ policy: TemplateNode, _ path: String) -> TemplateNode? {
        guard let mapping = policy.mapping else {
            fault("a policy is a name, an ARN, a policy document or a SAM policy template", policy.location, path)
            return nil
        }
        if mapping["Statement"] != nil { return policy }
        guard mapping.count == 1, let member = mapping.members.first else {
            fault("a policy document needs a Statement", policy.location, path)
            return nil
        }
        guard let wanted = PolicyTemplate.parameters[member.key] else {
            let near = Spelling.nearest(to: member.key, among: PolicyTemplate.parameters.keys)
            let advice = near.map { "; did you mean \($0)?" } ?? "; see SAM's list of policy templates"
            fault("there is no SAM policy template '\(member.key)'\(advice)", member.keyLocation, path)
            return nil
        }
        let given = member.value.mapping?.keys ?? []
        let missing = wanted.filter { !given.contains($0) }
        let unknown = given.filter { !wanted.contains($0) }
        for name in missing {
            fault(
                "Must specify valid parameter values for policy template '\(member.key)': \(name) is missing",
                member.keyLocation, path)
        }
        for name in unknown {
            fault("the policy template '\(member.key)' has no parameter '\(name)'", member.keyLocation, path)
        }
        return PolicyTemplate.document(member.key, member.value.mapping, at: policy.location)
    }
}

/// SAM's policy templates and the parameters each needs.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
enum PolicyTemplate {
    static let parameters: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in list.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            let needed = halves[0].split(separator: " ").map(String.init).filter { $0 != "-" }
            for name in halves[1].split(separator: " ") { table[String(name)] = needed }
        }
        return table
    }()

    /// Parameters (`-` for none), then the templates that need them.
    private static let list = """
        -: AMIDescribePolicy CloudFormationDescribeStacksPolicy CloudWatchDashboardPolicy
        -: CloudWatchDescribeAlarmHistoryPolicy CloudWatchPutMetricPolicy CodePipelineLambdaExecutionPolicy
        -: ComprehendBasicAccessPolicy CostExplorerReadOnlyPolicy EC2DescribePolicy EKSDescribePolicy
        -: MobileAnalyticsWriteOnlyAccessPolicy OrganizationsListAccountsPolicy RekognitionDetectOnlyPolicy
        -: RekognitionFacesPolicy RekognitionLabelsPolicy SESEmailTemplateCrudPolicy
        -: ServerlessRepoReadWriteAccessPolicy TextractDetectAnalyzePolicy TextractGetResultPolicy TextractPolicy
        -: VPCAccessPolicy
        AccessPoint FileSystem: EFSWriteAccessPolicy
        BucketName: S3CrudPolicy S3FullAccessPolicy S3ReadPolicy S3WritePolicy
        CertificateArn: AcmGetCertificatePolicy
        ClusterId: ElasticMapReduceAddJobFlowStepsPolicy ElasticMapReduceCancelStepsPolicy
        ClusterId: ElasticMapReduceModifyInstanceFleetPolicy ElasticMapReduceModifyInstanceGroupsPolicy
        ClusterId: ElasticMapReduceSetTerminationProtectionPolicy ElasticMapReduceTerminateJobFlowsPolicy
        CollectionId: RekognitionFacesManagementPolicy RekognitionNoDataAccessPolicy RekognitionReadPolicy
        CollectionId: RekognitionWriteOnlyAccessPolicy
        DeliveryStreamName: FirehoseCrudPolicy FirehoseWritePolicy
        DomainName: ElasticsearchHttpPostPolicy
        EndpointConfigName: SageMakerCreateEndpointConfigPolicy
        EndpointName: SageMakerCreateEndpointPolicy
        EventBusName: EventBridgePutEventsPolicy
        FunctionName: AWSSecretsManagerRotationPolicy LambdaInvokePolicy
        HostedZoneId: Route53ChangeResourceRecordSetsPolicy
        IdentityName: SESBulkTemplatedCrudPolicy SESCrudPolicy SESSendBouncePolicy
        IdentityName TemplateName: SESBulkTemplatedCrudPolicy_v2
        ImageId: EC2CopyImagePolicy
        KeyId: KMSDecryptPolicy KMSEncryptPolicy KMSEncryptPolicy_v2
        LexiconName: PollyFullAccessPolicy
        LogGroupName: FilterLogEventsPolicy
        ParameterName: SSMParameterReadPolicy SSMParameterWithSlashPrefixReadPolicy
        PinpointApplicationId: PinpointEndpointAccessPolicy
        PipelineName: CodePipelineReadOnlyPolicy
        QueueName: SQSPollerPolicy SQSSendMessagePolicy
        RepositoryName: CodeCommitCrudPolicy CodeCommitReadPolicy
        SecretArn: AWSSecretsManagerGetSecretValuePolicy
        StateMachineName: StepFunctionsCallbackPolicy StepFunctionsExecutionPolicy StepFunctionsExecutionPolicy_v2
        StreamName: KinesisCrudPolicy KinesisStreamReadPolicy
        StreamName TableName: DynamoDBStreamReadPolicy
        TableName: DynamoDBBackupFullAccessPolicy DynamoDBCrudPolicy DynamoDBReadPolicy DynamoDBReconfigurePolicy
        TableName: DynamoDBRestoreFromBackupPolicy DynamoDBWritePolicy
        TaskDefinition: EcsRunTaskPolicy
        TopicName: SNSCrudPolicy SNSPublishMessagePolicy
        WorkGroupName: AthenaQueryPolicy
        """
}
