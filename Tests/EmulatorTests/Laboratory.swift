import AWSCore
import CheckoutTesting
import CivilTime
import Emulator
import Foundation
import JSONTree
import LambdaService
import StatesTesting
import StepFunctionsService
import Synchronization

/// An emulator under test, called as HTTP calls it.
protocol Bench: Sendable {
    var emulator: Emulator { get }
    /// The folder of the store and of templates.
    var folder: String { get }
}

/// An emulator over a store of its own, with a clock that only tests move. It has no network and starts no process.
final class Laboratory: Bench {
    struct Stuck: Error { let what: String }

    let clock: TestClock
    let folder: String
    private let send: APIGatewayTask.Send
    private let current: Mutex<Emulator>

    var emulator: Emulator { current.withLock { $0 } }

    /// - Parameters:
    ///   - folder: the state folder, which is removed in the end; a new one unless given.
    ///   - mocks: the test cases that executions may be started with; another emulator of the same store has none.
    ///   - isStarted: whether executions are driven from the beginning.
    ///   - send: answers HTTP calls; there is no network unless it is given.
    init(
        clock: TestClock = TestClock(), folder: String = Laboratory.newFolder(), mocks: MockConfig? = nil,
        isStarted: Bool = true,
        send: @escaping APIGatewayTask.Send = { _, _ in .failure(.init(reason: "no network")) }
    ) async throws {
        self.clock = clock
        self.folder = folder
        self.send = send
        let first = try Laboratory.open(folder, clock, mocks: mocks, send)
        current = Mutex(first)
        if isStarted { try await first.start(endpoint: "http://127.0.0.1:4566") }
    }

    /// A path where nothing is yet.
    static func newFolder() -> String { NSTemporaryDirectory() + "emulator-\(UUID().uuidString)" }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static func open(
        _ folder: String, _ clock: TestClock, mocks: MockConfig? = nil, _ send: @escaping APIGatewayTask.Send
    ) throws -> Emulator {
        var settings = EmulatorSettings(stateFolder: folder, region: "us-east-1")
        settings.mocks = mocks
        return try Emulator(settings, host: NoHost(), send: send, clock: clock)
    }

    /// Drops the emulator as a crash would: nothing is finished; then another takes the store over.
    func crash(restart: Bool = true) async throws {
        await emulator.stop()
        let next = try Laboratory.open(folder, clock, send)
        current.withLock { $0 = next }
        if restart { try await next.start(endpoint: "http://127.0.0.1:4566") }
    }

    /// Waits until a condition of the store holds, looking again whenever `signal` is posted.
    func until(
        _ signal: Signal, _ what: String, _ condition: () async throws -> Bool
    ) async throws {
        let limit = SystemClock().now().adding(seconds: 300)
        while true {
            let mark = emulator.signals.mark()
            if try await condition() { return }
            if SystemClock().now() >= limit { throw Stuck(what: what) }
            _ = await emulator.signals.wait(for: signal, since: mark, until: .due(limit), clock: SystemClock())
        }
    }

    /// Waits for an execution's end.
    func end(of arn: String) async throws {
        try await until(Signal(.executionEnded, arn), "end of \(arn)") { try await status(arn) != "RUNNING" }
    }

    /// Waits until an execution has recorded so many events of a type.
    func event(_ type: String, of arn: String, count: Int = 1) async throws {
        try await until(Signal(.executionHistory, arn), "\(type) of \(arn)") {
            try await eventTypes(arn).count { $0 == type } >= count
        }
    }

    /// Waits until nothing more will happen by itself at the clock's time.
    func quiet() async throws {
        let limit = SystemClock().now().adding(seconds: 300)
        while try await !emulator.isQuiet() {
            if SystemClock().now() >= limit { throw Stuck(what: "quiet") }
            await Task.yield()
        }
    }
}

extension Bench {
    /// The stack that `deploy` deploys.
    var stack: StackKey { StackKey("shop", in: World(region: "us-east-1")) }

    /// Calls an operation as HTTP does.
    ///
    /// - Parameter world: the caller's account and region; nil for those that the emulator was started in.
    @discardableResult
    func call(
        _ service: String, _ operation: String, _ input: JSON, in world: World? = nil
    ) async throws(AWSError) -> JSON {
        let emulator = emulator
        let context = emulator.context().at(world ?? stack.world)
        return .object(try await emulator.table.call(service, operation, input.object ?? [:], context: context))
    }

    /// Deploys a template given as text, with parameters.
    @discardableResult
    func deploy(
        _ template: String, _ parameters: [String: String] = [:], keepsParameters: Bool = true, in world: World? = nil
    ) async throws -> DeployReport {
        let path = folder + "/template.yaml"
        try template.write(toFile: path, atomically: true, encoding: .utf8)
        var order = DeployOrder(
            stack: stack.name, template: path, folder: folder, account: (world ?? stack.world).account,
            region: (world ?? stack.world).region, parameters: parameters, allowUnsupported: false)
        order.keepsParameters = keepsParameters
        return try await emulator.deploy(order)
    }

    /// Makes a state machine and starts it; returns the execution's ARN.
    func start(_ definition: JSON, input: JSON = [:], name: String = "machine") async throws -> String {
        let machine = try await call(
            "states", "CreateStateMachine",
            [
                "name": .string(name), "definition": .string(definition.text()),
                "roleArn": "arn:aws:iam::000000000000:role/r",
            ])
        let execution = try await call(
            "states", "StartExecution",
            ["stateMachineArn": machine["stateMachineArn"] ?? "", "input": .string(input.text())])
        return execution["executionArn"]?.string ?? ""
    }

    func describe(_ arn: String) async throws -> JSON {
        try await call("states", "DescribeExecution", ["executionArn": .string(arn)])
    }

    func status(_ arn: String) async throws -> String { try await describe(arn)["status"]?.string ?? "" }

    func output(_ arn: String) async throws -> JSON {
        try JSON(parsing: try await describe(arn)["output"]?.string ?? "null")
    }

    func history(_ arn: String) async throws -> [JSON] {
        try await call("states", "GetExecutionHistory", ["executionArn": .string(arn), "maxResults": 1000])["events"]?
            .array ?? []
    }

    func eventTypes(_ arn: String) async throws -> [String] { try await history(arn).compactMap { $0["type"]?.string } }

    /// Receives one message of a queue, deleting nothing.
    func receive(_ url: JSON) async throws -> JSON? {
        try await call("sqs", "ReceiveMessage", ["QueueUrl": url, "MessageAttributeNames": ["All"]])["Messages"]?[0]
    }
}

/// A host of handlers that no test here has.
struct NoHost: RuntimeAPIHost {
    struct Unused: Error {}
    func open(_ handle: @escaping @Sendable (HTTPRequest) async -> HTTPResponse) async throws -> RuntimeAPIAddress {
        throw Unused()
    }
    func close(_ address: RuntimeAPIAddress) async {}
}
