import AWSCore
import JSONTree

/// `AWS::Logs::LogGroup`: a group that state machines can log to. Whatever else a template says of it only watches.
struct LogGroupProvider: ResourceProvider {
    private let naming = GrantingProvider()

    func create(_ request: ResourceRequest) async throws -> ResourceState {
        let state = try await naming.create(request)
        try await make(state.physicalID, request.context)
        return state
    }

    func update(_ request: ResourceRequest, from old: DeployedResource) async throws -> ResourceState {
        let state = try await naming.update(request, from: old)
        if state.physicalID != old.physicalID { throw ReplacementNeeded() }
        // A store from before there was the service has the resource and no group.
        try await make(state.physicalID, request.context)
        return state
    }

    func delete(_ old: DeployedResource, _ context: DeployContext) async throws {
        try await context.call(
            "logs", "DeleteLogGroup", ["logGroupName": .string(old.physicalID)], ignoring: "ResourceNotFoundException")
    }

    private func make(_ name: String, _ context: DeployContext) async throws {
        try await context.call(
            "logs", "CreateLogGroup", ["logGroupName": .string(name)], ignoring: "ResourceAlreadyExistsException")
    }
}
