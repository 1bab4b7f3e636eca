import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
enum CreateRole: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let name = input["RoleName"]?.string ?? ""
        let trust = input["AssumeRolePolicyDocument"]?.string ?? ""
        try RoleTrust.check(trust)
        if try RoleRecord.find(name, account: call.context.account, call.db) != nil {
            throw AWSError.roleExists(name)
        }
        var role = RoleRecord(
            name: name, path: input["Path"]?.string ?? "/", trust: trust,
            session: input["MaxSessionDuration"]?.int ?? 3600, call.context)
        role.description = input["Description"]?.string
        role.boundary = input["PermissionsBoundary"]?.string
        role.tags = try EntityTags.merged([:], input["Tags"])
        try role.save(call.db)
        var created = role.summary
        created["PermissionsBoundary"] = role.boundary.map(RoleRecord.boundary)
        if !role.tags.isEmpty { created["Tags"] = TagList.list(role.tags) }
        return ["Role": .object(created)]
    }
}

/// Who may assume a role.
enum RoleTrust {
    /// How long the document may be, without white space.
    private static let limit = 2048

    /// - Throws: `MalformedPolicyDocument`, `LimitExceeded`.
    static func check(_ document: String) throws(AWSError) {
        try PolicyDocument.check(document, as: .trust)
        if PolicyDocument.size(document) > limit { throw .iamQuota("ACLSizePerRole", limit) }
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
enum GetRole: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        ["Role": .object(try call.role(input).described)]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
enum ListRoles: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let roles = try RoleRecord.all(
            account: call.context.account, pathPrefix: input["PathPrefix"]?.string ?? "/", call.db)
        return try EntityPage(input).output(roles, as: "Roles") { .object($0.listed) }
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
enum UpdateRole: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var role = try call.role(input)
        if let description = input["Description"]?.string { role.description = description }
        if let session = input["MaxSessionDuration"]?.int { role.session = session }
        try role.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html
enum UpdateRoleDescription: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var role = try call.role(input)
        role.description = input["Description"]?.string
        try role.save(call.db)
        return ["Role": .object(role.listed)]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
enum UpdateAssumeRolePolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var role = try call.role(input)
        role.trust = input["PolicyDocument"]?.string ?? ""
        try RoleTrust.check(role.trust)
        try role.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
enum DeleteRole: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let role = try call.role(input)
        if try !role.attachments(call.db).isEmpty { throw AWSError.roleHasAttachments }
        if try !role.policies(call.db).isEmpty { throw AWSError.roleHasPolicies }
        try role.delete(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html
enum PutRolePermissionsBoundary: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var role = try call.role(input)
        role.boundary = input["PermissionsBoundary"]?.string
        try role.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html
enum DeleteRolePermissionsBoundary: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var role = try call.role(input)
        role.boundary = nil
        try role.save(call.db)
        return [:]
    }
}

/// There are no instance profiles; clients ask before they delete a role.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html
enum ListInstanceProfilesForRole: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        _ = try call.role(input)
        return ["InstanceProfiles": [], "IsTruncated": false]
    }
}
