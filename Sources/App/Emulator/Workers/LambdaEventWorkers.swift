import AWSCore
import JSONTree
import LambdaService
import SQSService
import StateStore

/// What calls functions without being asked over HTTP: queues they poll, and invocations that were only queued.
final class LambdaEventWorkers: Sendable {
    init(
        table: OperationTable, functions: FunctionRuntime, context: @escaping @Sendable () -> CallContext,
        notice: @escaping @Sendable (String) -> Void
    ) {}

    func start() async throws {}
    func stop() async {}
    func isQuiet() async throws -> Bool { true }
}
