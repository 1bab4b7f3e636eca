import ArgumentParser
import Emulator
import EmulatorServer
import Foundation
import StatesTesting

/// `checkout serve`: the endpoint for any AWS client, until it is interrupted.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the emulated AWS services on loopback until interrupted.",
        discussion: """
            Examples:
              checkout serve
              checkout serve --port 0 --state /tmp/store --deploy
              checkout serve --clock manual
              AWS_ENDPOINT_URL=http://127.0.0.1:4566 aws dynamodb list-tables
              SFN_MOCK_CONFIG=MockConfigFile.json checkout serve --deploy

            Parameters given with --deploy stay with the stack, as those of checkout deploy do.
            With a mock configuration, StartExecution and StartSyncExecution take an ARN that ends in #TestCase, as Step
            Functions Local has it (docs/testing.md).
            Executions that were waiting or running when the store was last used go on.

            Any clock can be moved forward from another shell: checkout clock advance 1h. A virtual one moves by itself
            whenever nothing is in flight; it does not know of a client that is about to call. See docs/clock.md.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var mocks: MockOptions

    @Option(name: .long, parsing: .unconditional, help: "The port; 0 takes any free one.")
    var port: PortNumber = 4566

    @Flag(name: .long, help: "Deploy the template first.")
    var deploy = false

    func run() async throws {
        let project = try Project(store, parameters, command: "deploy")
        var settings = HostSettings(project, port: port.value, limits: limits)
        settings.emulator.clock = clock.clock ?? .real
        settings.emulator.mocks = try mocks.load()
        let engine = try await EngineStart.local(settings)
        if deploy {
            ProgressOutput(isQuiet: false).deployed(
                try await engine.deploy(DeployOrder(project)), stack: project.stackName)
        }
        if let mocks = settings.emulator.mocks {
            let checked = try await MockCheck(engine: engine, config: mocks).run()
            for fault in checked.faults + checked.stale { Terminal.progress("note: \(fault)") }
        }
        Terminal.result("checkout listening on \(engine.endpoint)")
        let tidying = Task {
            // Listeners and workers have come to rest by then.
            try await Task.sleep(for: .seconds(1))
            StartupPages.release()
            var memory = FreedMemory()
            while true {
                try await Task.sleep(for: .seconds(5))
                memory.look()
            }
        }
        await Interruption.wait()
        tidying.cancel()
        await engine.stop()
    }
}

/// Waits for SIGINT or SIGTERM.
enum Interruption {
    static func wait() async {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        var sources: [any DispatchSourceSignal] = []
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            source.resume()
            sources.append(source)
        }
        for await _ in stream { break }
        for source in sources { source.cancel() }
    }
}
