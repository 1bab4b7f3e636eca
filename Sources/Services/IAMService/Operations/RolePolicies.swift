import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
enum PutRolePolicy: AWSOperation {
    typealias Service = IAMService

    /// How long the inline policies of a role may be together, without white space.
    private static let limit = 10_240

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let role = try call.role(input)
        let (name, document) = (input["PolicyName"]?.string ?? "", input["PolicyDocument"]?.string ?? "")
        try PolicyDocument.check(document, as: .permissions)
        let others = try role.policies(call.db).filter { $0.name != name }
        if others.reduce(PolicyDocument.size(document), { $0 + PolicyDocument.size($1.document) }) > limit {
            throw AWSError.iamLimit("Maximum policy size of \(limit) bytes exceeded for role \(role.name)")
        }
        try role.put(policy: name, document, call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
enum GetRolePolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let role = try call.role(input)
        let name = input["PolicyName"]?.string ?? ""
        guard let policy = try role.policies(call.db).first(where: { $0.name == name }) else {
            throw AWSError.noRolePolicy(name)
        }
        return [
            "RoleName": .string(role.name), "PolicyName": .string(name),
            "PolicyDocument": PolicyDocument.encoded(policy.document),
        ]
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html
enum ListRolePolicies: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let names = try call.role(input).policies(call.db).map(\.name)
        return try EntityPage(input).output(names, as: "PolicyNames", JSON.string)
    }
}

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html
enum DeleteRolePolicy: AWSOperation {
    typealias Service = IAMService

    static func perform(_ input: JSONObject, in call: Call<IAMService>) throws -> JSONObject {
        let name = input["PolicyName"]?.string ?? ""
        guard try call.role(input).remove(policy: name, call.db) else { throw AWSError.noRolePolicy(name) }
        return [:]
    }
}
