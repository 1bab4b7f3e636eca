import AWSCore
import JSONTree

/// `AWS::Events::EventBus`.
struct EventBusProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.string("Name") ?? ""
        var input = request.members("Description", "Tags")
        input["Name"] = .string(name)
        let output = try step.call("events", "CreateEventBus", input)
        return ResourceState(name, attributes: ["Arn": output["EventBusArn"] ?? "", "Name": .string(name)])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        if request.string("Name") != old.physicalID { throw ReplacementNeeded() }
        let name = JSON.string(old.physicalID)
        try step.call(
            "events", "UpdateEventBus", ["Name": name, "Description": request.properties["Description"] ?? ""])
        let resource = old.attributes["Arn"] ?? ""
        let gone = ResourceRequest.tags(old.properties).keys.filter { request.tags[$0] == nil }
        if !gone.isEmpty {
            try step.call(
                "events", "UntagResource", ["ResourceARN": resource, "TagKeys": .array(gone.map(JSON.string))])
        }
        if let tags = request.properties["Tags"] {
            try step.call("events", "TagResource", ["ResourceARN": resource, "Tags": tags])
        }
        return ResourceState(old.physicalID, attributes: old.attributes)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "events", "DeleteEventBus", ["Name": .string(old.physicalID)], ignoring: "ResourceNotFoundException")
    }
}

/// `AWS::Events::Rule` with its targets.
struct EventRuleProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        try put(request, request.name("Name", maxLength: 64), step)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = old.attributes["Name"]?.string ?? old.physicalID
        if let given = request.string("Name"), given != name { throw ReplacementNeeded() }
        if request.properties["EventBusName"] != old.properties["EventBusName"] { throw ReplacementNeeded() }
        let kept = Set(Self.targetIDs(request.properties))
        try removeTargets(
            Self.targetIDs(old.properties).filter { !kept.contains($0) }, name, old.properties["EventBusName"], step)
        return try put(request, name, step)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        let name = old.attributes["Name"]?.string ?? old.physicalID
        try removeTargets(Self.targetIDs(old.properties), name, old.properties["EventBusName"], step)
        var input: JSONObject = ["Name": .string(name)]
        input["EventBusName"] = old.properties["EventBusName"]
        try step.call("events", "DeleteRule", input, ignoring: "ResourceNotFoundException")
    }

    private static func targetIDs(_ properties: JSONObject) -> [String] {
        properties["Targets"]?.array?.compactMap { $0["Id"]?.string } ?? []
    }

    private func removeTargets(_ ids: [String], _ rule: String, _ bus: JSON?, _ step: DeployStep) throws {
        if ids.isEmpty { return }
        var input: JSONObject = ["Rule": .string(rule), "Ids": .array(ids.map(JSON.string))]
        input["EventBusName"] = bus
        try step.call("events", "RemoveTargets", input, ignoring: "ResourceNotFoundException")
    }

    private func put(_ request: ResourceRequest, _ name: String, _ step: DeployStep) throws -> ResourceState {
        var input = request.members("Description", "EventBusName", "ScheduleExpression", "State", "RoleArn", "Tags")
        input["Name"] = .string(name)
        if let pattern = request.properties["EventPattern"] {
            input["EventPattern"] = .string(pattern.string ?? pattern.text())
        }
        let output = try step.call("events", "PutRule", input)
        if let targets = request.properties["Targets"]?.array, !targets.isEmpty {
            var put: JSONObject = ["Rule": .string(name), "Targets": .array(targets.map(target))]
            put["EventBusName"] = request.properties["EventBusName"]
            let answer = try step.call("events", "PutTargets", put)
            if let failed = answer["FailedEntries"]?.array?.first {
                throw AWSError(
                    AWSError.Code(failed["ErrorCode"]?.string ?? "InternalFailure"),
                    failed["ErrorMessage"]?.string ?? "")
            }
        }
        // Ref of a rule on a custom bus is `bus|rule`.
        let bus = request.string("EventBusName")
        let ref = bus.map { $0 == "default" ? name : "\($0)|\(name)" } ?? name
        return ResourceState(
            ref, attributes: ["Arn": output["RuleArn"] ?? "", "Name": .string(name)])
    }

    /// A target with numbers that were written as text made numbers.
    private func target(_ target: JSON) -> JSON {
        guard var object = target.object, let retry = object["RetryPolicy"]?.object else { return target }
        object["RetryPolicy"] = .object(retry.mapValues { $0.string.flatMap(Int.init).map(JSON.int) ?? $0 })
        return .object(object)
    }
}

/// `AWS::Events::Connection`.
struct ConnectionProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.name("Name", maxLength: 64)
        var input = request.members("AuthorizationType", "AuthParameters", "Description")
        input["Name"] = .string(name)
        let output = try step.call("events", "CreateConnection", input)
        return try state(name, output["ConnectionArn"], step)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        if request.name("Name", maxLength: 64, old: old) != old.physicalID { throw ReplacementNeeded() }
        var input = request.members("AuthorizationType", "AuthParameters", "Description")
        input["Name"] = .string(old.physicalID)
        let output = try step.call("events", "UpdateConnection", input)
        return try state(old.physicalID, output["ConnectionArn"], step)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "events", "DeleteConnection", ["Name": .string(old.physicalID)], ignoring: "ResourceNotFoundException")
    }

    private func state(_ name: String, _ arn: JSON?, _ step: DeployStep) throws -> ResourceState {
        let shown = try step.call("events", "DescribeConnection", ["Name": .string(name)])
        return ResourceState(name, attributes: ["Arn": arn ?? "", "SecretArn": shown["SecretArn"] ?? ""])
    }
}
