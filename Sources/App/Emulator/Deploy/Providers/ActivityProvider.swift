import AWSCore
import JSONTree

/// `AWS::StepFunctions::Activity`.
struct ActivityProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.string("Name") ?? ""
        var input: JSONObject = ["name": .string(name)]
        if !request.tags.isEmpty { input["tags"] = tags(request.tags) }
        let arn = try step.call("states", "CreateActivity", input)["activityArn"]?.string ?? ""
        return ResourceState(arn, attributes: ["Arn": .string(arn), "Name": .string(name)])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        if request.string("Name") != old.attributes["Name"]?.string { throw ReplacementNeeded() }
        let resource = JSON.string(old.physicalID)
        let gone = ResourceRequest.tags(old.properties).keys.filter { request.tags[$0] == nil }
        if !gone.isEmpty {
            try step.call(
                "states", "UntagResource", ["resourceArn": resource, "tagKeys": .array(gone.map(JSON.string))])
        }
        if !request.tags.isEmpty {
            try step.call("states", "TagResource", ["resourceArn": resource, "tags": tags(request.tags)])
        }
        return ResourceState(old.physicalID, attributes: old.attributes)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call("states", "DeleteActivity", ["activityArn": .string(old.physicalID)])
    }

    private func tags(_ tags: JSONObject) -> JSON {
        .array(tags.map { ["key": .string($0.key), "value": $0.value] })
    }
}
