import AWSCore
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import StateStore
import StepFunctionsService

/// The emulator in this process, with its endpoint.
struct LocalEngine: Engine {
    let host: EmulatorHost
    private let lease: StoreLease?

    /// Takes the store and starts the emulator on it.
    ///
    /// - Returns: nil when another process holds the store.
    static func start(_ settings: HostSettings) async throws -> LocalEngine? {
        var lease: StoreLease?
        if !settings.isEphemeral {
            do {
                lease = try StoreLease.take(folder: settings.stateFolder)
            } catch {
                throw StoreError.unusable(path: settings.stateFolder, reason: StateStore.reason(error))
            }
            if lease == nil { return nil }
        }
        let host = try await EmulatorHost.start(settings)
        lease?.announce(endpoint: host.endpoint)
        return LocalEngine(host: host, lease: lease)
    }

    var endpoint: String { host.endpoint }
    var store: StateStore { host.emulator.store }
    var isOwner: Bool { true }

    func deploy(_ order: DeployOrder) async throws -> DeployReport { try await host.emulator.deploy(order) }

    func delete(stack: String) async throws -> [String] {
        try await host.emulator.delete(StackKey(stack, in: host.emulator.settings.world))
    }

    func call(_ service: String, _ operation: String, _ input: JSONObject) async throws -> JSONObject {
        try await host.emulator.table.call(service, operation, input, context: host.emulator.context())
    }

    func isQuiet() async throws -> Bool { try await host.emulator.isQuiet() }

    func clock(_ move: ClockMove) async throws -> ClockReport {
        guard let time = host.emulator.time else { throw AWSError.notImplemented("a clock that can be moved") }
        return try await move.perform(on: time)
    }

    func jump(untilQuietAfter execution: String) async throws {
        let emulator = host.emulator
        guard let time = emulator.time, time.mode == .virtual else { return }
        try await time.jump {
            let isRunning = try await emulator.store.read {
                try ExecutionRecord.find(execution, $0)?.isRunning ?? false
            }
            return isRunning ? false : try await emulator.isQuiet()
        }
    }

    func stop() async {
        // Who looks for the owner from now on waits for the next one.
        lease?.announce(endpoint: nil)
        await host.stop()
        lease?.release()
    }
}
