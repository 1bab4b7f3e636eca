import GRDB
import JSONTree
import StateStore

/// An AWS service: its model, its operations, its tables in the store.
package protocol AWSService: Sendable {
    /// What its operations need besides the store.
    associatedtype Environment: Sendable
    /// The shapes.
    static var model: ServiceModel { get }
    /// The operations checkout implements, each listed once.
    static var operations: [ServiceOperation<Self>] { get }
    /// The service's tables, step by step.
    static var migrations: [StoreMigration] { get }
    /// How the service words violated constraints.
    static var constraintDialect: ConstraintDialect { get }
    /// Checks the JSON types of an input before anything else, and may throw `SerializationException`.
    static func checkTypes(_ input: JSONObject, of operation: OperationModel) throws(AWSError)
    /// Rewords a violated constraint where the service has words of its own.
    static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError
    /// Refuses an input that names something of another account or region, for services from which nothing can be
    /// reached there. Asked after everything that the input alone can tell.
    static func checkReach(_ input: JSONObject, from context: CallContext) throws(AWSError)
}

extension AWSService {
    /// The wording most services share.
    package static var constraintDialect: ConstraintDialect { .standard }
    /// Compares the input with the model; throws `SerializationException`.
    package static func checkTypes(_ input: JSONObject, of operation: OperationModel) throws(AWSError) {
        try TypeCheck.check(input, of: operation, in: model)
    }
    /// A `ValidationException` that counts the violations and lists them.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        return .validation("\(head) detected: \(violations.joined(separator: "; "))")
    }
    /// Refuses nothing.
    package static func checkReach(_ input: JSONObject, from context: CallContext) throws(AWSError) {}
}

/// What every operation declares, in one file: name, refused members, cross-field rules.
package protocol AnyAWSOperation<Service>: Sendable {
    associatedtype Service: AWSService
    /// The operation's name; the type's own unless it says otherwise.
    static var name: String { get }
    /// Input members checkout does not implement: a request that has one is answered with 501 and the member's name.
    static var refusedMembers: Set<String> { get }
    /// Rules across members, checked after the shape.
    static func validate(_ input: JSONObject) throws(AWSError)
}

extension AnyAWSOperation {
    /// The type's own name.
    package static var name: String {
        // What String(describing:) prints, without its search for conformances: that takes a third of a millisecond a
        // type in a large binary, and there are more than a hundred operations.
        _typeName(Self.self, qualified: false)
    }
    /// None.
    package static var refusedMembers: Set<String> { [] }
    /// No rules.
    package static func validate(_ input: JSONObject) throws(AWSError) {}
}

/// An operation that runs inside one write transaction.
package protocol AWSOperation<Service>: AnyAWSOperation {
    /// Does the work. `input` has passed type check, constraints and `validate`.
    ///
    /// - Returns: the output, in the model's member names; times as epoch seconds, blobs as base64.
    /// - Throws: `AWSError` for what AWS would answer; anything else becomes a 500.
    static func perform(_ input: JSONObject, in call: Call<Service>) throws -> JSONObject
}

/// An operation that may wait for something outside the store and opens its transactions itself.
package protocol AsyncAWSOperation<Service>: AnyAWSOperation {
    /// As `AWSOperation.perform`.
    static func perform(_ input: JSONObject, in call: AsyncCall<Service>) async throws -> JSONObject
}

/// An entry in a service's list of operations.
package struct ServiceOperation<Service: AWSService>: Sendable {
    /// How the operation is carried out, its type erased.
    package enum Body: Sendable {
        case transactional(@Sendable (JSONObject, Call<Service>) throws -> JSONObject)
        case waiting(@Sendable (JSONObject, AsyncCall<Service>) async throws -> JSONObject)
    }

    package let name: String
    package let refusedMembers: Set<String>
    package let validate: @Sendable (JSONObject) throws(AWSError) -> Void
    package let body: Body

    /// Lists an operation that runs in one transaction.
    package init<Operation: AWSOperation>(_ operation: Operation.Type) where Operation.Service == Service {
        name = Operation.name
        refusedMembers = Operation.refusedMembers
        validate = { (input: JSONObject) throws(AWSError) in try Operation.validate(input) }
        body = .transactional { try Operation.perform($0, in: $1) }
    }

    /// Lists an operation that may wait.
    package init<Operation: AsyncAWSOperation>(waiting operation: Operation.Type) where Operation.Service == Service {
        name = Operation.name
        refusedMembers = Operation.refusedMembers
        validate = { (input: JSONObject) throws(AWSError) in try Operation.validate(input) }
        body = .waiting { try await Operation.perform($0, in: $1) }
    }
}
