import AWSCore
import JSONTree

/// `AWS::Logs::LogGroup`.
///
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html.
struct LogGroupProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.name("LogGroupName", maxLength: 512)
        try make(request, name, old: [:], step)
        return state(request, name)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = request.name("LogGroupName", maxLength: 512, old: old)
        if name != old.physicalID { throw ReplacementNeeded() }
        try make(request, name, old: old.properties, step)
        return state(request, name)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "logs", "DeleteLogGroup", ["logGroupName": .string(old.physicalID)], ignoring: "ResourceNotFoundException")
    }

    /// A group that is there already is taken over, unlike CloudFormation does: a function that has printed has made it,
    /// and stores from before there was the service have the resource and no group.
    private func make(_ request: ResourceRequest, _ name: String, old: JSONObject, _ step: DeployStep) throws {
        try step.call(
            "logs", "CreateLogGroup", ["logGroupName": .string(name)], ignoring: "ResourceAlreadyExistsException")
        if let days = request.int("RetentionInDays") {
            try step.call(
                "logs", "PutRetentionPolicy", ["logGroupName": .string(name), "retentionInDays": .int(days)])
        } else {
            try step.call("logs", "DeleteRetentionPolicy", ["logGroupName": .string(name)])
        }
        let arn = JSON.string(request.context.arn("logs", "log-group:\(name)"))
        let gone = ResourceRequest.tags(old).keys.filter { request.tags[$0] == nil }
        if !gone.isEmpty {
            try step.call("logs", "UntagResource", ["resourceArn": arn, "tagKeys": .array(gone.map(JSON.string))])
        }
        if !request.tags.isEmpty {
            let tags = request.tags.mapValues { JSON.string(ResourceRequest.text($0) ?? "") }
            try step.call("logs", "TagResource", ["resourceArn": arn, "tags": .object(tags)])
        }
    }

    private func state(_ request: ResourceRequest, _ name: String) -> ResourceState {
        ResourceState(name, attributes: ["Arn": .string(request.context.arn("logs", "log-group:\(name):*"))])
    }
}
