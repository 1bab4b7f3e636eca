import Foundation

/// `checkout-benchmarks [json|jsonata|store|states|start|app|replay|server]...`: what `Benchmarks/run` builds and runs.
@main
enum Benchmarks {
    /// The binary under test.
    static let checkout = ".build/release/checkout"

    static func main() async {
        var names = Array(CommandLine.arguments.dropFirst())
        do {
            if names == ["hello"] { return try await HelloServer.run() }
            if names.count == 2, names[0] == "jsonata-engine" { return try JSONataEngine.run(names[1]) }
            if names.isEmpty { names = ["json", "jsonata", "store", "states", "start", "app", "replay", "server"] }
            for name in names {
                switch name {
                case "json": try JSONBenchmark.run()
                case "jsonata": try JSONataBenchmark.run()
                case "store": try await StoreBenchmark.run()
                case "states": try StatesBenchmark.run()
                case "starts": try StatesBenchmark.runStarts()
                case "start": try StartBenchmark.run()
                case "app": try AppBenchmark.run()
                case "replay": try ReplayBenchmark.run()
                case "server": try ServerBenchmark.run()
                default:
                    throw BenchmarkFailure(
                        "no benchmark is called \(name): json, jsonata, store, states, starts (of states), start, app, replay, server"
                    )
                }
            }
        } catch {
            FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
            exit(1)
        }
    }
}

/// Why a benchmark could not be run.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
