import AWSCore
import JSONTree

/// `AWS::IAM::ManagedPolicy`.
///
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html.
struct ManagedPolicyProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        try create(request, request.name("ManagedPolicyName", maxLength: 128), step)
    }

    /// As for roles.
    func contents(_ request: ResourceRequest) throws -> String { "iam" }

    private func create(_ request: ResourceRequest, _ name: String, _ step: DeployStep) throws -> ResourceState {
        var input = request.members("Path", "Description")
        input["PolicyName"] = .string(name)
        input["PolicyDocument"] = PolicyText.of(request.properties["PolicyDocument"])
        let policy = try step.call("iam", "CreatePolicy", input)["Policy"]
        let arn = policy?["Arn"]?.string ?? ""
        try attach(arn, to: roles(request.properties), step)
        return try state(arn, step)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let arn = old.ref.string ?? old.physicalID
        let name = request.string("ManagedPolicyName") ?? ARN(arn)?.resourceParts.last ?? old.physicalID
        for property in ["ManagedPolicyName", "Path", "Description"]
        where request.properties[property] != old.properties[property] {
            throw ReplacementNeeded()
        }
        guard try step.find("iam", "GetPolicy", ["PolicyArn": .string(arn)], unless: "NoSuchEntity") != nil else {
            return try create(request, name, step)
        }
        if request.properties["PolicyDocument"] != old.properties["PolicyDocument"] {
            // The oldest version makes way.
            let versions = try versions(of: arn, step)
            if versions.count >= 5, let oldest = versions.last(where: { $0["IsDefaultVersion"] != true }) {
                try remove(oldest, of: arn, step)
            }
            try step.call(
                "iam", "CreatePolicyVersion",
                [
                    "PolicyArn": .string(arn), "SetAsDefault": true,
                    "PolicyDocument": PolicyText.of(request.properties["PolicyDocument"]),
                ])
        }
        let wanted = roles(request.properties)
        try detach(arn, from: roles(old.properties).filter { !wanted.contains($0) }, step)
        try attach(arn, to: wanted, step)
        return try state(arn, step)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        let arn = old.ref.string ?? old.physicalID
        if try step.find("iam", "GetPolicy", ["PolicyArn": .string(arn)], unless: "NoSuchEntity") == nil { return }
        try detach(arn, from: roles(old.properties), step)
        for version in try versions(of: arn, step) where version["IsDefaultVersion"] != true {
            try remove(version, of: arn, step)
        }
        try step.call("iam", "DeletePolicy", ["PolicyArn": .string(arn)])
    }

    private func roles(_ properties: JSONObject) -> [String] {
        properties["Roles"]?.array?.compactMap(\.string) ?? []
    }

    private func attach(_ arn: String, to roles: [String], _ step: DeployStep) throws {
        for role in roles {
            try step.call("iam", "AttachRolePolicy", ["RoleName": .string(role), "PolicyArn": .string(arn)])
        }
    }

    private func detach(_ arn: String, from roles: [String], _ step: DeployStep) throws {
        for role in roles {
            try step.call(
                "iam", "DetachRolePolicy", ["RoleName": .string(role), "PolicyArn": .string(arn)],
                ignoring: "NoSuchEntity")
        }
    }

    private func versions(of arn: String, _ step: DeployStep) throws -> [JSON] {
        try step.call("iam", "ListPolicyVersions", ["PolicyArn": .string(arn)])["Versions"]?.array ?? []
    }

    private func remove(_ version: JSON, of arn: String, _ step: DeployStep) throws {
        try step.call(
            "iam", "DeletePolicyVersion", ["PolicyArn": .string(arn), "VersionId": version["VersionId"] ?? ""])
    }

    private func state(_ arn: String, _ step: DeployStep) throws -> ResourceState {
        let policy = try step.call("iam", "GetPolicy", ["PolicyArn": .string(arn)])["Policy"]
        var attributes: JSONObject = ["PolicyArn": .string(arn)]
        for name in [
            "AttachmentCount", "CreateDate", "DefaultVersionId", "IsAttachable", "PermissionsBoundaryUsageCount",
            "PolicyId", "UpdateDate",
        ] {
            attributes[name] = ResourceRequest.text(policy?[name]).map(JSON.string)
        }
        return ResourceState(arn, attributes: attributes)
    }
}

/// `AWS::IAM::Policy` and `AWS::IAM::RolePolicy`: a policy inside roles.
///
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html and
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html.
struct InlinePolicyProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.string("PolicyName") ?? ""
        for role in roles(request.properties) {
            try Self.put(name, PolicyText.of(request.properties["PolicyDocument"]), in: role, step)
        }
        return ResourceState(name, attributes: ["Id": .string(name)])
    }

    /// As for roles.
    func contents(_ request: ResourceRequest) throws -> String { "iam" }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let wanted = roles(request.properties)
        let isRenamed = request.string("PolicyName") != old.physicalID
        for role in roles(old.properties) where isRenamed || !wanted.contains(role) {
            try Self.remove(old.physicalID, from: role, step)
        }
        return try create(request, step)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        for role in roles(old.properties) { try Self.remove(old.physicalID, from: role, step) }
    }

    private func roles(_ properties: JSONObject) -> [String] {
        properties["RoleName"]?.string.map { [$0] } ?? properties["Roles"]?.array?.compactMap(\.string) ?? []
    }

    /// Writes a policy into a role.
    static func put(_ name: String, _ document: JSON, in role: String, _ step: DeployStep) throws {
        try step.call(
            "iam", "PutRolePolicy",
            ["RoleName": .string(role), "PolicyName": .string(name), "PolicyDocument": document])
    }

    /// Takes a policy out of a role; none is no error.
    static func remove(_ name: String, from role: String, _ step: DeployStep) throws {
        try step.call(
            "iam", "DeleteRolePolicy", ["RoleName": .string(role), "PolicyName": .string(name)],
            ignoring: "NoSuchEntity")
    }
}
