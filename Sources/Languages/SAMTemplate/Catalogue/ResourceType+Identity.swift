/// Roles, their policies, and log groups.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html
extension ResourceType {
    static let identity = [
        ResourceType(
            "AWS::IAM::Role", ref: .name, attributes: ["Arn", "RoleId"],
            naming: .init(property: "RoleName", maxLength: 64),
            """
            !AssumeRolePolicyDocument: *
            Description: string
            ManagedPolicyArns: [string]
            MaxSessionDuration: integer
            Path: string
            PermissionsBoundary: string
            Policies: [{!PolicyDocument: *, !PolicyName: string}]
            RoleName: string
            Tags: [{!Key: string, !Value: string}]
            """),
        ResourceType(
            "AWS::IAM::ManagedPolicy", ref: .arn,
            attributes: [
                "AttachmentCount", "CreateDate", "DefaultVersionId", "IsAttachable", "PermissionsBoundaryUsageCount",
                "PolicyArn", "PolicyId", "UpdateDate",
            ], naming: .init(property: "ManagedPolicyName", maxLength: 128),
            """
            Description: string
            ~Groups
            ManagedPolicyName: string
            Path: string
            !PolicyDocument: *
            Roles: [string]
            ~Users
            """),
        ResourceType(
            "AWS::IAM::Policy", ref: .name, attributes: ["Id"], naming: .init(property: "PolicyName", maxLength: 128),
            """
            ~Groups
            !PolicyDocument: *
            !PolicyName: string
            Roles: [string]
            ~Users
            """),
        ResourceType(
            "AWS::IAM::RolePolicy", ref: .name, naming: .init(property: "PolicyName", maxLength: 128),
            """
            PolicyDocument: *
            !PolicyName: string
            !RoleName: string
            """),
        ResourceType(
            "AWS::Logs::LogGroup", ref: .name, attributes: ["Arn"],
            naming: .init(property: "LogGroupName", maxLength: 512),
            """
            ~BearerTokenAuthenticationEnabled
            ~DataProtectionPolicy
            ~DeletionProtectionEnabled
            ~FieldIndexPolicies
            ~KmsKeyId
            ~LogGroupClass
            LogGroupName: string
            ~ResourcePolicyDocument
            RetentionInDays: integer
            Tags: [{!Key: string, !Value: string}]
            """),
    ]
}
