import AWSCore
import JSONTree

/// `AWS::Logs::LogGroup`: a group that state machines can log to. Whatever else a template says of it only watches.
struct LogGroupProvider: ResourceProvider {
    private let naming = GrantingProvider()

    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let state = try naming.create(request, step)
        try make(state.physicalID, step)
        return state
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let state = try naming.update(request, from: old, step)
        if state.physicalID != old.physicalID { throw ReplacementNeeded() }
        // A store from before there was the service has the resource and no group.
        try make(state.physicalID, step)
        return state
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "logs", "DeleteLogGroup", ["logGroupName": .string(old.physicalID)], ignoring: "ResourceNotFoundException")
    }

    private func make(_ name: String, _ step: DeployStep) throws {
        try step.call(
            "logs", "CreateLogGroup", ["logGroupName": .string(name)], ignoring: "ResourceAlreadyExistsException")
    }
}
