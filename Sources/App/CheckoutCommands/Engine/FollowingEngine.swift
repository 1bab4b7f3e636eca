import AWSCore
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import OutboundHTTP
import StateStore
import Synchronization

/// The emulator of the process that holds the store, and when that process ends, however it ends, of its successor:
/// another process, or this one.
final class FollowingEngine: Engine {
    private let settings: HostSettings
    private let state: Mutex<State>

    private struct State {
        var engine: any Engine
        var lastLook = ContinuousClock.now
    }

    init(_ engine: any Engine, _ settings: HostSettings) {
        self.settings = settings
        state = Mutex(State(engine: engine))
    }

    private var engine: any Engine { state.withLock { $0.engine } }
    var endpoint: String { engine.endpoint }
    var store: StateStore { engine.store }
    var isOwner: Bool { engine.isOwner }

    /// Each resource is made together with its record, so a deployment that was cut off can be repeated.
    func deploy(_ order: DeployOrder) async throws -> DeployReport {
        try await following { try await $0.deploy(order) }
    }

    func delete(stack: String) async throws -> [String] { try await following { try await $0.delete(stack: stack) } }

    func isQuiet() async throws -> Bool { try await following { try await $0.isQuiet() } }

    func clock(_ move: ClockMove) async throws -> ClockReport {
        // A span that may have gone by is not asked for again.
        if case .advance = move {
            return try await following(repeats: false, "clock advance") { engine, _ in try await engine.clock(move) }
        }
        return try await following { try await $0.clock(move) }
    }

    func call(_ service: String, _ operation: String, _ input: JSONObject) async throws -> JSONObject {
        let isRepeatable = Repetition.isHarmless(operation, input)
        return try await following(repeats: isRepeatable, operation) { engine, isSecond in
            do {
                return try await engine.call(service, operation, input)
            } catch let error as AWSError where isSecond && Repetition.tellsThatTheFirstWorked(operation, error) {
                return [:]
            }
        }
    }

    /// Looks, four times a second at most, whether the owner is still there.
    func ensureDriven() async throws {
        let now = ContinuousClock.now
        let isDue = state.withLock { state in
            if now - state.lastLook < .milliseconds(250) { return false }
            state.lastLook = now
            return true
        }
        let engine = engine
        if !isDue || engine.isOwner { return }
        if StoreLease.owner(folder: settings.stateFolder)?.endpoint != engine.endpoint { try await succeed(engine) }
    }

    func stop() async { await engine.stop() }

    private func following<Value>(_ body: (any Engine) async throws -> Value) async throws -> Value {
        try await following(repeats: true, "") { engine, _ in try await body(engine) }
    }

    /// How many owners one request may lose: processes that come and go, each driving the store for a moment.
    private static let mostSuccessions = 20

    /// Runs `body`, and once more with the successor when the owner was lost.
    ///
    /// - Parameters:
    ///   - repeats: whether what the lost owner may have carried out may be asked for again.
    ///   - what: what was asked for.
    ///   - body: given the engine and whether it is asked a second time.
    private func following<Value>(
        repeats: Bool, _ what: String, _ body: (any Engine, _ isSecond: Bool) async throws -> Value
    ) async throws -> Value {
        var isSecond = false
        for _ in 0..<FollowingEngine.mostSuccessions {
            let engine = engine
            do {
                return try await body(engine, isSecond)
            } catch let error as OutboundError where !engine.isOwner {
                var isRefused = false
                if case .refused = error { isRefused = true }
                guard try await succeed(engine, isRefused: isRefused) else { throw error }
                if isRefused { continue }
                guard repeats else {
                    throw CommandFailure(
                        "checkout: the process that drove the store ended during \(what); whether it was done can be "
                            + "seen in the store (checkout list, history, logs).", .internalError)
                }
                isSecond = true
            }
        }
        return try await body(engine, isSecond)
    }

    /// Replaces the engine of a lost owner.
    ///
    /// - Parameter isRefused: whether the owner takes no requests any more, so that it is ending whatever it has announced.
    /// - Returns: false when the owner is there after all.
    @discardableResult
    private func succeed(_ lost: any Engine, isRefused: Bool = false) async throws -> Bool {
        var next = try await EngineStart.connect(settings)
        var looks = 1
        while !next.isOwner, next.endpoint == lost.endpoint {
            await next.stop()
            if !isRefused || looks == 100 { return false }
            looks += 1
            try await Task.sleep(for: .milliseconds(50))
            next = try await EngineStart.connect(settings)
        }
        state.withLock { $0.engine = next }
        await lost.stop()
        if next.isOwner { settings.notice("the process that drove the store has ended; this one drives it on.") }
        return true
    }
}

/// Which operations may be asked for again when nobody knows whether the first request was carried out.
private enum Repetition {
    static func isHarmless(_ operation: String, _ input: JSONObject) -> Bool {
        switch operation {
        // The name makes a second start the same execution.
        case "StartExecution": input["name"] != nil
        case "SendTaskSuccess", "SendTaskFailure", "SendTaskHeartbeat", "StopExecution": true
        default: ["Describe", "Get", "List"].contains { operation.hasPrefix($0) }
        }
    }

    /// A token that was open a moment ago has been used by the first request.
    static func tellsThatTheFirstWorked(_ operation: String, _ error: AWSError) -> Bool {
        ["SendTaskSuccess", "SendTaskFailure"].contains(operation)
            && ["TaskTimedOut", "TaskDoesNotExist"].contains(error.code.rawValue)
    }
}
