import ArgumentParser
import Emulator
import EmulatorServer
import Foundation

/// `checkout serve`: the endpoint for any AWS client, until it is interrupted.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the emulated AWS services on loopback until interrupted.",
        discussion: """
            Examples:
              checkout serve
              checkout serve --port 0 --state /tmp/store --deploy
              AWS_ENDPOINT_URL=http://127.0.0.1:4566 aws dynamodb list-tables

            Parameters given with --deploy stay with the stack, as those of checkout deploy do.
            Executions that were waiting or running when the store was last used go on.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var limits: LimitOptions

    @Option(name: .long, help: "The port; 0 takes any free one.")
    var port: Int = 4566

    @Flag(name: .long, help: "Deploy the template first.")
    var deploy = false

    func run() async throws {
        let project = try Project(store, parameters, command: "deploy")
        let engine = try await EngineStart.local(HostSettings(project, port: port, limits: limits))
        if deploy {
            ProgressOutput(isQuiet: false).deployed(
                try await engine.deploy(DeployOrder(project)), stack: project.stackName)
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
