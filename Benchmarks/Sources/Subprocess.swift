import Foundation

/// A program that is run to its end, or until it is stopped.
final class Subprocess {
    private let process = Process()
    private let output = Pipe()

    /// Starts a program; its standard error is thrown away.
    init(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    var id: Int32 { process.processIdentifier }

    /// Runs a program to its end.
    ///
    /// - Returns: what it wrote to standard output.
    /// - Throws: `BenchmarkFailure` when it does not exit with 0.
    @discardableResult
    static func run(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Data {
        let child = try Subprocess(path, arguments, environment: environment)
        return try child.finish("\(path) \(arguments.joined(separator: " "))")
    }

    /// Waits for the end.
    func finish(_ name: String) throws -> Data {
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchmarkFailure("\(name) ended with status \(process.terminationStatus)")
        }
        return data
    }

    /// The next line the program writes.
    func line() throws -> String {
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Ends the program at once and waits for it.
    func kill() {
        Foundation.kill(id, SIGKILL)
        process.waitUntilExit()
    }

    /// Ends the program as Ctrl-C does and waits for it.
    func stop() {
        process.interrupt()
        process.waitUntilExit()
    }
}
