import Foundation
import Synchronization

/// A tool run to its end: a Python asked about itself, pip.
enum ToolRun {
    struct Result: Sendable {
        let succeeded: Bool
        /// stdout and stderr, line by line.
        let lines: [String]
        /// The last lines, for messages.
        var end: String { lines.suffix(6).joined(separator: "\n") }
    }

    /// Runs a program.
    ///
    /// - Parameter limit: after which it is killed.
    /// - Throws: `HandlerProcess.StartError`.
    static func run(
        _ arguments: [String], environment: [String: String], folder: String, limit: Duration
    ) async throws -> Result {
        let box = LineBox()
        let exits = AsyncStream<HandlerProcess.Exit>.makeStream()
        let process = try await HandlerProcess.start(
            HandlerProcess.Command(arguments: arguments, environment: environment, folder: folder)
        ) { line in
            box.add(line)
        } onExit: {
            exits.continuation.yield($0)
            exits.continuation.finish()
        }
        let timer = Task {
            try await Task.sleep(for: limit)
            process.kill()
        }
        defer { timer.cancel() }
        var status: HandlerProcess.Exit?
        for await exit in exits.stream { status = exit }
        return Result(succeeded: status == .status(0), lines: box.lines)
    }

    private final class LineBox: Sendable {
        private let collected = Mutex<[String]>([])
        func add(_ line: String) { collected.withLock { $0.append(line) } }
        var lines: [String] { collected.withLock { $0 } }
    }
}
