import AWSCore
import JSONTree

/// The documents of a managed policy.
enum PolicyVersions {
    /// How many there may be.
    static let limit = 5
    /// How long one may be, without white space.
    private static let size = 6144

    /// - Throws: `MalformedPolicyDocument`, `LimitExceeded`.
    static func check(_ document: String) throws(AWSError) {
        try PolicyDocument.check(document, as: .permissions)
        if PolicyDocument.size(document) > size { throw .iamQuota("PolicySize", size) }
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
enum CreatePolicyVersion: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var policy = try call.policy(input)
        let document = input["PolicyDocument"]?.string ?? ""
        try PolicyVersions.check(document)
        if try policy.versions(call.db).count >= PolicyVersions.limit {
            throw AWSError.iamLimit(
                "A managed policy can have up to \(PolicyVersions.limit) versions. Before you create a new version, you "
                    + "must delete an existing version.")
        }
        policy.last += 1
        policy.updated = call.now
        if input["SetAsDefault"]?.bool == true { policy.standard = policy.last }
        let version = ManagedPolicyRecord.Version(number: policy.last, document: document, created: call.now)
        try policy.put(version, call.db)
        try policy.save(call.db)
        return ["PolicyVersion": policy.described(version, withDocument: false)]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
enum GetPolicyVersion: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let arn = try call.policyARN(input)
        if AWSPolicy(arn) != nil { throw AWSError.notImplemented("the documents of AWS managed policies (\(arn))") }
        let policy = try call.policy(input)
        let version = try policy.version(input["VersionId"]?.string ?? "", call.db)
        return ["PolicyVersion": policy.described(version, withDocument: true)]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html
enum ListPolicyVersions: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let arn = try call.policyARN(input)
        if AWSPolicy(arn) != nil { throw AWSError.notImplemented("the documents of AWS managed policies (\(arn))") }
        let policy = try call.policy(input)
        return try EntityPage(input).output(policy.versions(call.db), as: "Versions") {
            policy.described($0, withDocument: false)
        }
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html
enum SetDefaultPolicyVersion: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        var policy = try call.policy(input)
        policy.standard = try policy.version(input["VersionId"]?.string ?? "", call.db).number
        policy.updated = call.now
        try policy.save(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html
enum DeletePolicyVersion: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let policy = try call.policy(input)
        let version = try policy.version(input["VersionId"]?.string ?? "", call.db)
        if version.number == policy.standard { throw AWSError.versionIsDefault }
        try policy.remove(version, call.db)
        return [:]
    }
}
