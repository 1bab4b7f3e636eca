import AWSCore
import JSONTree

/// `AWS::IAM::Role`.
///
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html.
struct RoleProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        try create(request, request.name("RoleName", maxLength: 64), step)
    }

    /// Part of the fingerprint, so that roles which older versions only gave a name are made by the next deployment.
    func contents(_ request: ResourceRequest) throws -> String { "iam" }

    private func create(_ request: ResourceRequest, _ name: String, _ step: DeployStep) throws -> ResourceState {
        var input = request.members(
            "Path", "Description", "MaxSessionDuration", "PermissionsBoundary", "Tags", numbers: ["MaxSessionDuration"])
        input["RoleName"] = .string(name)
        input["AssumeRolePolicyDocument"] = PolicyText.of(request.properties["AssumeRolePolicyDocument"])
        let role = try step.call("iam", "CreateRole", input)["Role"]
        try RolePolicies(request.properties).change(of: name, from: RolePolicies([:]), step)
        return state(name, role)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = request.name("RoleName", maxLength: 64, old: old)
        if name != old.physicalID || request.properties["Path"] != old.properties["Path"] { throw ReplacementNeeded() }
        guard let present = try step.find("iam", "GetRole", ["RoleName": .string(name)], unless: "NoSuchEntity") else {
            return try create(request, name, step)
        }
        let role = JSON.string(name)
        try step.call(
            "iam", "UpdateRole",
            [
                "RoleName": role, "Description": .string(request.string("Description") ?? ""),
                "MaxSessionDuration": .int(request.int("MaxSessionDuration") ?? 3600),
            ])
        try step.call(
            "iam", "UpdateAssumeRolePolicy",
            ["RoleName": role, "PolicyDocument": PolicyText.of(request.properties["AssumeRolePolicyDocument"])])
        if let boundary = request.string("PermissionsBoundary") {
            try step.call(
                "iam", "PutRolePermissionsBoundary", ["RoleName": role, "PermissionsBoundary": .string(boundary)])
        } else {
            try step.call("iam", "DeleteRolePermissionsBoundary", ["RoleName": role])
        }
        let gone = ResourceRequest.tags(old.properties).keys.filter { request.tags[$0] == nil }
        if !gone.isEmpty {
            try step.call("iam", "UntagRole", ["RoleName": role, "TagKeys": .array(gone.map(JSON.string))])
        }
        if let tags = request.properties["Tags"] {
            try step.call("iam", "TagRole", ["RoleName": role, "Tags": tags])
        }
        try RolePolicies(request.properties).change(of: name, from: RolePolicies(old.properties), step)
        return state(name, present["Role"])
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try RolePolicies([:]).change(of: old.physicalID, from: RolePolicies(old.properties), step)
        try step.call("iam", "DeleteRole", ["RoleName": .string(old.physicalID)], ignoring: "NoSuchEntity")
    }

    private func state(_ name: String, _ role: JSON?) -> ResourceState {
        ResourceState(name, attributes: ["Arn": role?["Arn"] ?? "", "RoleId": role?["RoleId"] ?? ""])
    }
}

/// The policies that a template gives a role.
private struct RolePolicies {
    private let attached: [String]
    private let inline: [(name: String, document: JSON)]

    init(_ properties: JSONObject) {
        attached = properties["ManagedPolicyArns"]?.array?.compactMap(\.string) ?? []
        inline = (properties["Policies"]?.array ?? []).map {
            ($0["PolicyName"]?.string ?? "", PolicyText.of($0["PolicyDocument"]))
        }
    }

    /// Makes the role have these policies instead of those of before; others that it has stay.
    func change(of role: String, from old: RolePolicies, _ step: DeployStep) throws {
        for arn in old.attached where !attached.contains(arn) {
            try step.call(
                "iam", "DetachRolePolicy", ["RoleName": .string(role), "PolicyArn": .string(arn)],
                ignoring: "NoSuchEntity")
        }
        for policy in old.inline where !inline.contains(where: { $0.name == policy.name }) {
            try InlinePolicyProvider.remove(policy.name, from: role, step)
        }
        for arn in attached {
            try step.call("iam", "AttachRolePolicy", ["RoleName": .string(role), "PolicyArn": .string(arn)])
        }
        for policy in inline { try InlinePolicyProvider.put(policy.name, policy.document, in: role, step) }
    }
}

/// A policy document as the API takes it.
enum PolicyText {
    static func of(_ document: JSON?) -> JSON { .string(document?.string ?? (document ?? [:]).text()) }
}

extension DeployStep {
    /// What an operation that reads answers; nil when it answers with the error `code`.
    func find(_ service: String, _ operation: String, _ input: JSONObject, unless code: String) throws -> JSONObject? {
        do {
            return try call(service, operation, input)
        } catch let error as AWSError where error.code.rawValue == code {
            return nil
        }
    }
}
