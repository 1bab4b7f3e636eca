import AWSCore
import CivilTime
import Emulator
import EmulatorServer
import Foundation
import GRDB
import JSONTree
import StateStore
import StepFunctionsService

/// Durable executions through the real emulator on a real file, against raw inserts of the same bytes.
enum StoreBenchmark {
    private static let count = 1000
    private static let input = #"{"CartId":"835235","Email":"customer@example.com","total_cost":"1.27"}"#

    static func run() async throws {
        Figures.heading("Durable executions (WAL, synchronous=NORMAL), against raw prepared SQLite inserts")
        let folder = FileManager.default.temporaryDirectory.appending(path: "checkout-benchmark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let host = try await EmulatorHost.start(HostSettings(stateFolder: folder.path, region: "us-east-1"))
        do {
            try await chain(host, folder.path)
            try await onePass(host, folder.path)
        } catch {
            await host.stop()
            throw error
        }
        await host.stop()
    }

    private static func chain(_ host: EmulatorHost, _ folder: String) async throws {
        let machine = try await make(host, "Chain", passes: count)
        var times: [Double] = []
        for _ in 0..<12 {
            let start = Measure.wallTime()
            try await execute(host, machine)
            times.append(Measure.wallTime() - start)
        }
        let bytes = try await writtenBytes(host, machine) / times.count
        let ours = Double(count) / Measure.median(times)
        let raw = try RawSQLite(path: "\(folder)/raw-chain.sqlite")
        let row = max(1, bytes / count)
        let theirs = try rate(12) {
            try raw.transaction(rowsOf: Array(repeating: row, count: count), filler: filler(row))
        }
        Figures.line(
            "chain of \(count) Pass states", "\(Figures.text(ours))/s",
            "\(Figures.times(ours / theirs)) of \(Figures.text(theirs)) raw rows/s of \(row) bytes, one transaction; "
                + Aim.atLeast(20_000, "transitions/s").verdict(ours))
    }

    private static func onePass(_ host: EmulatorHost, _ folder: String) async throws {
        let machine = try await make(host, "One", passes: 1)
        for _ in 0..<20 { try await execute(host, machine) }
        let start = Measure.wallTime()
        for _ in 0..<count { try await execute(host, machine) }
        let each = (Measure.wallTime() - start) / Double(count)
        let together = Measure.wallTime()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count { group.addTask { try await execute(host, machine) } }
            try await group.waitForAll()
        }
        let grouped = (Measure.wallTime() - together) / Double(count)
        // An execution is two transactions: its start with its first input, and the step that ends it.
        let bytes = try await writtenBytes(host, machine) / (2 * count + 20)
        let raw = try RawSQLite(path: "\(folder)/raw-one.sqlite")
        let text = filler(bytes)
        let first = input.utf8.count * 2
        let theirs =
            try rate(count) {
                try raw.transaction(rowsOf: [first / 2, first / 2], filler: text)
                try raw.transaction(rowsOf: [max(1, bytes - first)], filler: text)
            } / Double(count)
        Figures.line(
            "one-Pass execution, one after another", "\(Figures.text(each * 1000)) ms",
            "\(Figures.times(each * theirs)) the \(Figures.text(1000 / theirs)) ms of 3 raw rows, 2 transactions; "
                + Aim.under(2, "ms").verdict(each * 1000))
        Figures.line(
            "one-Pass executions, \(count) at once", "\(Figures.text(1 / grouped))/s",
            "\(Figures.text(grouped * 1000)) ms each; \(Figures.times(grouped * theirs)) the raw transactions")
    }

    private static func make(_ host: EmulatorHost, _ name: String, passes: Int) async throws -> String {
        let definition = StatesWork.chain(passes)
        let answer = try await host.emulator.table.call(
            "states", "CreateStateMachine",
            [
                "name": .string(name), "definition": .string(definition.text()),
                "roleArn": "arn:aws:iam::000000000000:role/benchmark",
            ], context: host.emulator.context())
        return answer["stateMachineArn"]?.string ?? ""
    }

    /// Starts an execution and waits for its end.
    private static func execute(_ host: EmulatorHost, _ machine: String) async throws {
        let emulator = host.emulator
        let mark = emulator.signals.mark()
        let started = try await emulator.table.call(
            "states", "StartExecution", ["stateMachineArn": .string(machine), "input": .string(input)],
            context: emulator.context())
        let arn = started["executionArn"]?.string ?? ""
        let deadline = emulator.clock.now().adding(seconds: 60)
        let ended = await emulator.signals.wait(
            for: Signal(.executionEnded, arn), since: mark, until: .patience(deadline), clock: emulator.clock)
        guard ended else { throw BenchmarkFailure("the execution \(arn) did not end within a minute") }
    }

    /// What the executions of a machine have in the store, in bytes of text.
    private static func writtenBytes(_ host: EmulatorHost, _ machine: String) async throws -> Int {
        try await host.emulator.store.read { try WrittenBytes.of(machine: machine, $0) }
    }

    private static func filler(_ size: Int) -> [UInt8] { Array(repeating: UInt8(ascii: "x"), count: max(1, size)) }

    /// How many units a second `body` does when each call does `count` of them; the median of some calls.
    private static func rate(_ calls: Int, _ body: () throws -> Void) rethrows -> Double {
        var times: [Double] = []
        for _ in 0..<calls {
            let start = Measure.wallTime()
            try body()
            times.append(Measure.wallTime() - start)
        }
        return Double(count) / Measure.median(times)
    }
}
