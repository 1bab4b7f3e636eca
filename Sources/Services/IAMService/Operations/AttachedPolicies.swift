import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
enum AttachRolePolicy: AWSOperation {
    typealias Service = IAMService

    /// How many policies a role may have attached.
    private static let limit = 10

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let arn = try call.policyARN(input)
        let role = try call.role(input)
        guard try call.isAttachable(arn) else { throw AWSError.notAttachable(arn) }
        let attached = try role.attachments(call.db)
        if !attached.contains(arn), attached.count >= limit { throw AWSError.iamQuota("PoliciesPerRole", limit) }
        try role.attach(arn, call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html
enum DetachRolePolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let arn = try call.policyARN(input)
        guard try call.role(input).detach(arn, call.db) else { throw AWSError.noPolicy(arn) }
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html
enum ListAttachedRolePolicies: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let prefix = input["PathPrefix"]?.string ?? "/"
        let attached = try call.role(input).attachments(call.db).filter { arn in
            (ARN(arn)?.resource.dropFirst("policy".count) ?? "/").hasPrefix(prefix)
        }
        return try EntityPage(input).output(attached, as: "AttachedPolicies") { arn in
            ["PolicyName": .string(ARN(arn)?.resourceParts.last ?? arn), "PolicyArn": .string(arn)]
        }
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html
enum ListEntitiesForPolicy: AWSOperation {
    typealias Service = IAMService
    static let refusedMembers: Set<String> = ["PolicyUsageFilter"]

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let arn = try call.policyARN(input)
        guard try call.isAttachable(arn) else { throw AWSError.noPolicy(arn) }
        let wanted = input["EntityFilter"]?.string
        let prefix = input["PathPrefix"]?.string ?? "/"
        // AWS's other kinds of entities cannot be made here.
        let names =
            wanted == nil || wanted == "Role"
            ? try RoleRecord.attached(to: arn, account: call.context.account, call.db) : []
        let roles = try names.compactMap { try RoleRecord.find($0, account: call.context.account, call.db) }
            .filter { $0.path.hasPrefix(prefix) }
        let output = try EntityPage(input).output(roles, as: "PolicyRoles") { role in
            ["RoleName": .string(role.name), "RoleId": .string(role.id)]
        }
        return output.merging(["PolicyGroups": [], "PolicyUsers": []])
    }
}
