import AWSCore
import GRDB
import JSONTree
import LambdaService
import StateStore

/// One resource's share of a deployment: an open transaction in which the resource is made, changed or removed and the
/// stack's record of it written. So a process that dies leaves both or neither, and nothing of the stack's is ever in
/// the store without the stack knowing it.
struct DeployStep {
    let context: DeployContext
    /// The open transaction.
    let db: Database
    private let call: CallContext
    private let retired: RetiredFunctions

    /// The functions whose processes run code that the step has replaced or removed.
    private final class RetiredFunctions {
        var arns: [String] = []
    }

    /// Calls an operation as the deployer.
    @discardableResult
    func call(_ service: String, _ operation: String, _ input: JSONObject) throws -> JSONObject {
        guard let output = try context.table.call(service, operation, input, in: db, context: call) else {
            throw AWSError.internalFailure("\(service) \(operation) cannot be part of a deployment.")
        }
        return output
    }

    /// Calls an operation and takes `code` for an answer.
    func call(_ service: String, _ operation: String, _ input: JSONObject, ignoring codes: String...) throws {
        do {
            try call(service, operation, input)
        } catch let error as AWSError where codes.contains(error.code.rawValue) {
        }
    }

    /// Runs `body`; when it fails, what it wrote is undone and the step can go on.
    func undoingFailures<Value>(_ body: () throws -> Value) throws -> Value {
        try db.withSavepoint(body)
    }

    /// Has the processes of a function or version end once the step is committed.
    func retire(functionARN: String) { retired.arns.append(functionARN) }

    /// Runs `body` in a step of its own; after its commit, waiting callers are told and old handlers end.
    static func perform<Value: Sendable>(
        _ context: DeployContext, _ store: StateStore, _ body: @escaping @Sendable (DeployStep) throws -> Value
    ) async throws -> Value {
        let call = CallContext(
            account: context.account, region: context.region, now: context.table.clock.now(),
            entropy: context.entropy, endpoint: context.endpoint)
        let (value, retired) = try await store.write { db in
            let retired = RetiredFunctions()
            let value = try body(DeployStep(context: context, db: db, call: call, retired: retired))
            return (value, retired.arns)
        }
        context.table.signals.post(call.signals)
        for arn in retired { await context.functions.retire(functionARN: arn) }
        return value
    }
}
