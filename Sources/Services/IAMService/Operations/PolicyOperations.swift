import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
enum CreatePolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let name = input["PolicyName"]?.string ?? ""
        let document = input["PolicyDocument"]?.string ?? ""
        try PolicyVersions.check(document)
        if try ManagedPolicyRecord.exists(name, account: call.context.account, call.db) {
            throw AWSError.policyExists(name)
        }
        let policy = ManagedPolicyRecord(
            name: name, path: input["Path"]?.string ?? "/", description: input["Description"]?.string,
            tags: try EntityTags.merged([:], input["Tags"]), call.context)
        try policy.save(call.db)
        try policy.put(.init(number: 1, document: document, created: call.now), call.db)
        var created = try policy.summary(call.db)
        if !policy.tags.isEmpty { created["Tags"] = TagList.list(policy.tags) }
        return ["Policy": .object(created)]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
enum GetPolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        if let policy = AWSPolicy(try call.policyARN(input)) {
            return ["Policy": .object(try policy.summary(account: call.context.account, call.db))]
        }
        let policy = try call.policy(input)
        var described = try policy.summary(call.db)
        described["Description"] = policy.description.map(JSON.string)
        if !policy.tags.isEmpty { described["Tags"] = TagList.list(policy.tags) }
        return ["Policy": .object(described)]
    }
}

/// Of AWS's own policies those that are attached are listed.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html
enum ListPolicies: AWSOperation {
    typealias Service = IAMService
    static let refusedMembers: Set<String> = ["PolicyUsageFilter"]

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let scope = input["Scope"]?.string ?? "All"
        let account = call.context.account
        var policies: [JSONObject] = []
        if scope != "AWS" {
            policies += try ManagedPolicyRecord.all(account: account, call.db).map { try $0.summary(call.db) }
        }
        if scope != "Local" {
            policies += try AWSPolicy.attached(account: account, call.db).map {
                try $0.summary(account: account, call.db)
            }
        }
        let prefix = input["PathPrefix"]?.string ?? "/"
        policies.removeAll { $0["Path"]?.string?.hasPrefix(prefix) != true }
        if input["OnlyAttached"]?.bool == true { policies.removeAll { $0["AttachmentCount"] == 0 } }
        return try EntityPage(input).output(policies, as: "Policies", JSON.object)
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
enum DeletePolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let policy = try call.policy(input)
        if try !RoleRecord.attached(to: policy.arn, account: policy.account, call.db).isEmpty {
            throw AWSError.policyIsAttached
        }
        if try policy.versions(call.db).count > 1 { throw AWSError.policyHasVersions }
        try policy.delete(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html
enum TagPolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var policy = try call.policy(input)
        policy.tags = try EntityTags.merged(policy.tags, input["Tags"])
        try policy.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html
enum UntagPolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var policy = try call.policy(input)
        policy.tags = EntityTags.without(input["TagKeys"], policy.tags)
        try policy.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html
enum ListPolicyTags: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        try EntityTags.page(call.policy(input).tags, input)
    }
}
