import GRDB
import JSONTree
import StateStore

/// Every operation of every service, found by service and name. HTTP, commands and state machine tasks all call
/// through here, so that an operation behaves the same whoever asks.
package final class OperationTable: Sendable {
    /// The calling convention with the service's type erased.
    fileprivate struct Entry: Sendable {
        let prepare: @Sendable (JSONObject, CallContext) throws(AWSError) -> Void
        let transactional: (@Sendable (JSONObject, Database, CallContext) throws -> JSONObject)?
        let waiting: (@Sendable (JSONObject, AsyncParts) async throws -> JSONObject)?
    }

    fileprivate struct AsyncParts: Sendable {
        let store: StateStore
        let context: CallContext
        let signals: SignalCenter
        let clock: any Clock
    }

    fileprivate struct ServiceEntry: Sendable {
        /// Reads the service's model at its first use: reading them all would be half of a short command's start.
        let model: @Sendable () -> ServiceModel
        let operations: [String: Entry]
    }

    private let services: [String: ServiceEntry]
    package let store: StateStore
    package let signals: SignalCenter
    package let clock: any Clock

    /// One service with what it needs, its type erased.
    package struct Registration: Sendable {
        fileprivate let key: String
        fileprivate let entry: ServiceEntry

        /// Registers a service under the key by which tasks and the wire find it (`dynamodb`, `states`, `sqs`…).
        package init<Service: AWSService>(
            _ key: String, _ service: Service.Type, environment: Service.Environment
        ) {
            self.key = key
            var operations: [String: Entry] = [:]
            for operation in Service.operations {
                operations[operation.name] = OperationTable.entry(operation, environment)
            }
            entry = ServiceEntry(model: { Service.model }, operations: operations)
        }
    }

    /// Puts the services into one table over one store; of two with the same key the first counts.
    package init(store: StateStore, signals: SignalCenter, clock: any Clock, services: [Registration]) {
        self.store = store
        self.signals = signals
        self.clock = clock
        self.services = Dictionary(services.map { ($0.key, $0.entry) }, uniquingKeysWith: { first, _ in first })
    }

    /// The keys of the services.
    package var serviceKeys: [String] { services.keys.sorted() }

    /// The model of a service.
    package func model(of service: String) -> ServiceModel? { services[service]?.model() }

    /// The names of a service's implemented operations, sorted.
    package func operationNames(of service: String) -> [String] { services[service]?.operations.keys.sorted() ?? [] }

    /// Whether an operation is implemented.
    package func has(_ service: String, _ operation: String) -> Bool { services[service]?.operations[operation] != nil }

    /// Calls an operation: type check, constraints, cross-field rules, work, commit, signals.
    ///
    /// - Throws: `AWSError`; a failure of the store or a bug becomes `InternalFailure` with status 500.
    package func call(_ service: String, _ operation: String, _ input: JSONObject, context: CallContext)
        async throws(AWSError) -> JSONObject
    {
        let entry = try find(service, operation)
        try entry.prepare(input, context)
        let isBegun = context.isAtWork
        if !isBegun { clock.begin(.inside) }
        defer { if !isBegun { clock.end(.inside) } }
        let context = OperationTable.begun(context, clock)
        do {
            if let waiting = entry.waiting {
                let parts = AsyncParts(store: store, context: context, signals: signals, clock: clock)
                return try await waiting(input, parts)
            }
            guard let transactional = entry.transactional else { throw AWSError.internalFailure("no body") }
            let output = try await store.write { try transactional(input, $0, context) }
            signals.post(context.signals)
            return output
        } catch {
            throw OperationTable.awsError(error)
        }
    }

    /// Calls a transactional operation inside a transaction the caller has open; the caller posts the signals of
    /// `context` after its commit.
    ///
    /// - Returns: nil when the operation may wait and so cannot run inside a transaction.
    /// - Throws: `AWSError` for what AWS would answer; a `DatabaseError` when the store itself fails (a full disk), so
    ///   that the caller's transaction is undone instead of recording an answer that the service never gave.
    package func call(
        _ service: String, _ operation: String, _ input: JSONObject, in db: Database, context: CallContext
    ) throws -> JSONObject? {
        let entry = try find(service, operation)
        guard let transactional = entry.transactional else { return nil }
        try entry.prepare(input, context)
        do {
            return try db.withSavepoint { try transactional(input, db, context) }
        } catch let error as DatabaseError where OperationTable.isStoreFailure(error) || !db.isInsideTransaction {
            throw error
        } catch {
            throw OperationTable.awsError(error)
        }
    }

    /// The context of a call that is at work now. Nothing may bear a time before that of what was written before a jump
    /// of the clock.
    private static func begun(_ context: CallContext, _ clock: any Clock) -> CallContext {
        var context = context
        if !context.isAtWork { context.now = max(context.now, clock.now()) }
        context.isAtWork = true
        return context
    }

    /// Whether the store could not do its work, as opposed to refusing a statement.
    private static func isStoreFailure(_ error: DatabaseError) -> Bool {
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_READONLY,
            .SQLITE_CANTOPEN, .SQLITE_INTERRUPT, .SQLITE_ABORT, .SQLITE_CORRUPT:
            true
        default: false
        }
    }

    private func find(_ service: String, _ operation: String) throws(AWSError) -> Entry {
        guard let known = services[service] else { throw .notImplemented("the service \(service)") }
        if let entry = known.operations[operation] { return entry }
        let model = known.model()
        if model.operations[operation] != nil {
            throw .notImplemented("\(model.serviceID).\(operation)")
        }
        throw AWSError(.unknownOperation, "", status: 400)
    }

    fileprivate static func entry<Service: AWSService>(
        _ operation: ServiceOperation<Service>, _ environment: Service.Environment
    ) -> Entry {
        let prepare: @Sendable (JSONObject, CallContext) throws(AWSError) -> Void = { input, context throws(AWSError) in
            let model = Service.model
            guard let operationModel = model.operations[operation.name] else {
                throw .notImplemented("\(model.serviceID).\(operation.name)")
            }
            try Service.checkTypes(input, of: operationModel)
            if let shape = operationModel.input {
                var check = ConstraintCheck(model: model, dialect: Service.constraintDialect)
                let violations = check.violations(in: input, against: shape)
                if !violations.isEmpty { throw Service.constraintError(violations, of: operationModel) }
            }
            for name in operation.refusedMembers.sorted() where input[name] != nil {
                throw .notImplemented("the member \(name) of \(model.serviceID).\(operation.name)")
            }
            try operation.validate(input)
            try Service.checkReach(input, from: context)
        }
        switch operation.body {
        case .transactional(let body):
            return Entry(
                prepare: prepare,
                transactional: { try body($0, Call(db: $1, context: $2, environment: environment)) }, waiting: nil)
        case .waiting(let body):
            return Entry(prepare: prepare, transactional: nil) { input, parts in
                try await body(
                    input,
                    AsyncCall(
                        store: parts.store, context: parts.context, environment: environment, signals: parts.signals,
                        clock: parts.clock))
            }
        }
    }

    private static func awsError(_ error: any Error) -> AWSError {
        if let error = error as? AWSError { return error }
        if error is DatabaseError { return .internalFailure("The store failed: \(StateStore.reason(error)).") }
        return .internalFailure("\(error)")
    }
}
