import AWSCore
import Emulator
import EmulatorServer
import Foundation
import StateStore

extension HostSettings {
    /// The settings of a command's project.
    init(
        _ project: Project, port: Int = 0, isEphemeral: Bool = false, limits: LimitOptions? = nil, isQuiet: Bool = false
    ) {
        self.init(
            stateFolder: isEphemeral ? TemporaryFolder.path() : project.stateFolder, region: project.region)
        emulator.account = project.world.account
        self.port = port
        self.isEphemeral = isEphemeral
        // Packages are no state: a store that is thrown away uses those of the project.
        if isEphemeral { emulator.environmentFolder = "\(project.stateFolder)/env" }
        if let limits {
            emulator.enforcesLimits = limits.limits != .off
            emulator.durability = limits.durability
            emulator.sesSandbox = limits.sesSandbox
        }
        emulator.python = ProcessInfo.processInfo.environment["CHECKOUT_PYTHON"]
        emulator.notice = { text in
            if !isQuiet { Terminal.progress(Terminal.colored("note: \(text)", .dim)) }
        }
    }
}

/// Finds who drives a store.
enum EngineStart {
    /// The emulator of this process, or that of the process that holds the store, and of whoever does after it.
    static func any(_ settings: HostSettings) async throws -> any Engine {
        let engine = try await connect(settings)
        if engine.isOwner { return engine }
        // Should this process drive the store one day, its clock goes as the owner's did.
        var settings = settings
        settings.jumpsByItself = true
        return FollowingEngine(engine, settings)
    }

    /// The emulator of this process, or that of the process that holds the store now.
    static func connect(_ settings: HostSettings) async throws -> any Engine {
        // The owner may be starting or ending just now; ending takes as long as requests under way.
        for attempt in 0..<150 {
            if let local = try await LocalEngine.start(settings) { return local }
            if let owner = StoreLease.owner(folder: settings.stateFolder), owner.endpoint != nil || attempt == 149 {
                return try OwnerEngine(owner, settings: settings)
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw CommandFailure("checkout: the store \(settings.stateFolder) is held by another process.", .internalError)
    }

    /// Runs `body` with an engine, and stops it however the body ends.
    static func with<Value>(_ settings: HostSettings, _ body: (any Engine) async throws -> Value) async throws -> Value
    {
        let engine = try await any(settings)
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(engine))
        } catch {
            result = .failure(error)
        }
        await engine.stop()
        return try result.get()
    }

    /// Checks that a store goes by the clock that was asked for, which its owner has chosen.
    static func check(_ clock: ClockMode?, of engine: any Engine) async throws {
        guard let clock, !engine.isOwner else { return }
        let mode = try await engine.clock(.look).mode
        if mode == clock { return }
        throw CommandFailure(
            "checkout: the process that drives the store has a \(mode.rawValue) clock; it cannot be \(clock.rawValue) here. "
                + "Stop it, or choose another folder with --state, or --ephemeral.")
    }

    /// The emulator of this process, and no other.
    static func local(_ settings: HostSettings) async throws -> LocalEngine {
        if let local = try await LocalEngine.start(settings) { return local }
        let owner = StoreLease.owner(folder: settings.stateFolder)
        let place = owner?.endpoint.map { " It serves \($0)." } ?? ""
        throw CommandFailure(
            "checkout: process \(owner?.processID ?? 0) already drives the store \(settings.stateFolder).\(place) "
                + "Stop it, or choose another folder with --state.")
    }

    /// The store alone, for commands that only look; made when absent.
    static func store(_ project: Project) throws -> StateStore {
        try StateStore(
            path: HostSettings(stateFolder: project.stateFolder, region: project.region).databasePath,
            migrations: Emulator.migrations)
    }
}
