import AWSCore
import JSONTree
import SAMTemplate

/// `AWS::StepFunctions::StateMachine`.
struct StateMachineProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        var input = options(request)
        input["name"] = .string(request.name("StateMachineName", maxLength: 80))
        input["definition"] = .string(try definition(request))
        input["roleArn"] = .string(role(request))
        input["type"] = request.properties["StateMachineType"] ?? "STANDARD"
        if !request.tags.isEmpty { input["tags"] = tags(request) }
        let output = try step.call("states", "CreateStateMachine", input)
        return state(output["stateMachineArn"]?.string ?? "", revision: nil)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = old.attributes["Name"]?.string
        let given = request.string("StateMachineName")
        if given != nil && given != name { throw ReplacementNeeded() }
        let type = request.properties["StateMachineType"] ?? "STANDARD"
        if type != old.properties["StateMachineType"] ?? "STANDARD" { throw ReplacementNeeded() }
        var input = options(request)
        input["stateMachineArn"] = .string(old.physicalID)
        input["definition"] = .string(try definition(request))
        input["roleArn"] = .string(role(request))
        let none: [String: JSON] = [
            "loggingConfiguration": ["level": "OFF", "includeExecutionData": false, "destinations": []],
            "tracingConfiguration": ["enabled": false],
        ]
        for (member, value) in none where input[member] == nil { input[member] = value }
        let output = try step.call("states", "UpdateStateMachine", input)
        let gone = ResourceRequest.tags(old.properties).keys.filter { request.tags[$0] == nil }
        let resource = JSON.string(old.physicalID)
        if !gone.isEmpty {
            try step.call(
                "states", "UntagResource", ["resourceArn": resource, "tagKeys": .array(gone.map(JSON.string))])
        }
        if !request.tags.isEmpty {
            try step.call(
                "states", "TagResource", ["resourceArn": resource, "tags": tags(request)])
        }
        return state(old.physicalID, revision: output["revisionId"])
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call("states", "DeleteStateMachine", ["stateMachineArn": .string(old.physicalID)])
    }

    func contents(_ request: ResourceRequest) throws -> String { try definition(request) }

    private func state(_ arn: String, revision: JSON?) -> ResourceState {
        var attributes: JSONObject = [
            "Arn": .string(arn), "Name": .string(ARN(arn)?.resourceParts.last ?? ""),
        ]
        attributes["StateMachineRevisionId"] = revision ?? "INITIAL"
        return ResourceState(arn, attributes: attributes)
    }

    private func tags(_ request: ResourceRequest) -> JSON {
        .array(request.tags.map { ["key": .string($0.key), "value": $0.value] })
    }

    private func role(_ request: ResourceRequest) -> String {
        request.string("RoleArn") ?? "arn:aws:iam::\(request.context.account):role/\(request.logicalID)Role"
    }

    private func options(_ request: ResourceRequest) -> JSONObject {
        var input: JSONObject = [:]
        if let logging = request.properties["LoggingConfiguration"] {
            input["loggingConfiguration"] = camelCase(logging)
        }
        if let tracing = request.properties["TracingConfiguration"] {
            input["tracingConfiguration"] = camelCase(tracing)
        }
        return input
    }

    /// CloudFormation's spelling of a property as the API spells it.
    private func camelCase(_ value: JSON) -> JSON {
        switch value {
        case .object(let members):
            .object(
                JSONObject(members.map { ($0.key.prefix(1).lowercased() + $0.key.dropFirst(), camelCase($0.value)) }))
        case .array(let elements): .array(elements.map(camelCase))
        default: value
        }
    }

    /// The definition as JSON text.
    private func definition(_ request: ResourceRequest) throws -> String {
        let file = request.definitionFile ?? request.logicalID
        guard let text = try StateMachineDefinition.text(of: request.properties, file: file) else {
            throw AWSError.validation(
                "The state machine has no definition: give DefinitionUri, Definition or DefinitionString.")
        }
        return text
    }
}
