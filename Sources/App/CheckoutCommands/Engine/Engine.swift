import AWSCore
import Emulator
import EmulatorServer
import JSONTree
import StateStore

/// What a command works through: the emulator in this process, or the one of the process that holds the store.
protocol Engine: Sendable {
    /// Where AWS requests are answered: `http://127.0.0.1:40123`.
    var endpoint: String { get }
    /// The store, for looking on.
    var store: StateStore { get }
    /// Whether this process drives the store, so that its end would end the driving.
    var isOwner: Bool { get }
    /// Brings the stack in line with the template.
    func deploy(_ order: DeployOrder) async throws -> DeployReport
    /// Removes a stack's resources; returns their logical ids.
    func delete(stack: String) async throws -> [String]
    /// Calls an AWS operation.
    func call(_ service: String, _ operation: String, _ input: JSONObject) async throws -> JSONObject
    /// Whether bus, queues, handlers and executions have nothing left to do by themselves.
    func isQuiet() async throws -> Bool
    /// Shows or moves the store's clock.
    func clock(_ move: ClockMove) async throws -> ClockReport
    /// Lets a virtual clock of this process jump until an execution has ended and nothing is left to do for it.
    func jump(untilQuietAfter execution: String) async throws
    /// Makes sure that somebody drives the store; to be called now and then by who waits for something to happen.
    func ensureDriven() async throws
    /// Lets go of the store; what is in flight is finished first where that is quick.
    func stop() async
}

extension Engine {
    func ensureDriven() async throws {}
    func jump(untilQuietAfter execution: String) async throws {}
}
