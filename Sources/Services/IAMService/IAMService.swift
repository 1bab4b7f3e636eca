import AWSCore
import StateStore

/// AWS Identity and Access Management, as far as roles and their policies go: kept and shown, and enforced by nobody.
/// IAM is global: an account has one set of roles, whatever the region.
///
/// See https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html.
package enum IAMService: AWSService {
    /// The operations need nothing but the store.
    package typealias Environment = Void
    package static let model = ServiceModel(lines: iamModelText)

    package static let operations: [ServiceOperation<IAMService>] = [
        .init(CreateRole.self), .init(GetRole.self), .init(ListRoles.self), .init(UpdateRole.self),
        .init(UpdateRoleDescription.self), .init(UpdateAssumeRolePolicy.self), .init(DeleteRole.self),
        .init(PutRolePermissionsBoundary.self), .init(DeleteRolePermissionsBoundary.self),
        .init(ListInstanceProfilesForRole.self), .init(TagRole.self), .init(UntagRole.self), .init(ListRoleTags.self),
        .init(PutRolePolicy.self), .init(GetRolePolicy.self), .init(ListRolePolicies.self),
        .init(DeleteRolePolicy.self), .init(AttachRolePolicy.self), .init(DetachRolePolicy.self),
        .init(ListAttachedRolePolicies.self), .init(CreatePolicy.self), .init(GetPolicy.self),
        .init(ListPolicies.self), .init(DeletePolicy.self), .init(ListEntitiesForPolicy.self), .init(TagPolicy.self),
        .init(UntagPolicy.self), .init(ListPolicyTags.self), .init(CreatePolicyVersion.self),
        .init(GetPolicyVersion.self), .init(ListPolicyVersions.self), .init(SetDefaultPolicyVersion.self),
        .init(DeletePolicyVersion.self),
    ]

    /// Names are unique whatever their case.
    package static let migrations = [
        StoreMigration(
            "iam-1",
            sql: """
                CREATE TABLE iam_roles (
                    account TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, path TEXT NOT NULL, id TEXT NOT NULL,
                    trust TEXT NOT NULL, description TEXT, session INTEGER NOT NULL, boundary TEXT, tags TEXT NOT NULL,
                    created INTEGER NOT NULL, PRIMARY KEY (account, name)
                ) WITHOUT ROWID;
                CREATE TABLE iam_role_policies (
                    account TEXT NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, document TEXT NOT NULL,
                    PRIMARY KEY (account, role, name)
                ) WITHOUT ROWID;
                CREATE TABLE iam_attachments (
                    account TEXT NOT NULL, role TEXT NOT NULL, policy TEXT NOT NULL, PRIMARY KEY (account, role, policy)
                ) WITHOUT ROWID;
                CREATE TABLE iam_policies (
                    arn TEXT PRIMARY KEY, account TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, path TEXT NOT NULL,
                    id TEXT NOT NULL, description TEXT, standard INTEGER NOT NULL, last INTEGER NOT NULL,
                    tags TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, UNIQUE (account, name)
                );
                CREATE TABLE iam_policy_versions (
                    policy TEXT NOT NULL, number INTEGER NOT NULL, document TEXT NOT NULL, created INTEGER NOT NULL,
                    PRIMARY KEY (policy, number)
                ) WITHOUT ROWID;
                """)
    ]

    /// IAM's code for violated constraints.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        return AWSError(.init("ValidationError"), "\(head) detected: \(violations.joined(separator: "; "))")
    }
}
