/// Lets one deployment after the other happen: two at once would both make what neither has found yet.
actor DeployQueue {
    private var last: Task<Void, Never>?

    /// Runs `body` once all that came before it have ended.
    func run<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let previous = last
        let task = Task {
            await previous?.value
            return try await body()
        }
        last = Task { _ = try? await task.value }
        return try await task.value
    }
}
