import Foundation
import JSONTree

extension StatesServer {
    /// How long a piece of work may take, in seconds.
    private static let patience = 120.0

    /// Makes the state machine of a piece of work.
    ///
    /// - Returns: its ARN.
    func machine(_ work: StatesWork, _ kind: StatesBenchmark.Kind) throws -> String {
        let answer = try call(
            "CreateStateMachine",
            [
                "name": .string("m-\(UUID().uuidString)"), "definition": .string(work.definition.text()),
                "roleArn": "arn:aws:iam::000000000000:role/benchmark", "type": .string(kind.rawValue),
            ])
        return answer["stateMachineArn"]?.string ?? ""
    }

    /// How long the executions of a piece of work take from the first start to the last end: the median of its rounds.
    func seconds(_ work: StatesWork, _ machine: String, _ kind: StatesBenchmark.Kind) throws -> Double {
        if work.rounds > 1 { _ = try round(work, machine, kind) }
        return Measure.median(try (0..<work.rounds).map { _ in try round(work, machine, kind) })
    }

    private func round(_ work: StatesWork, _ machine: String, _ kind: StatesBenchmark.Kind) throws -> Double {
        let inputs = Self.starts(of: machine, work.input, count: work.executions)
        let start = Measure.wallTime()
        if kind == .express {
            for answer in try callAll("StartSyncExecution", inputs) { try check(answer) }
        } else {
            for started in try callAll("StartExecution", inputs) {
                try check(untilEnded(started["executionArn"] ?? .null, since: start))
            }
        }
        return Measure.wallTime() - start
    }

    /// What `StartExecution` is called with for some executions; moto wants them to have names.
    static func starts(of machine: String, _ input: JSON, count: Int) -> [JSON] {
        let text = input.text()
        return (0..<count).map { _ in
            ["stateMachineArn": .string(machine), "input": .string(text), "name": .string(UUID().uuidString)]
        }
    }

    private func check(_ execution: JSON) throws {
        guard execution["status"] == "SUCCEEDED" else {
            throw BenchmarkFailure("\(name): the execution did not succeed: \(execution["cause"]?.string ?? "")")
        }
    }

    private func untilEnded(_ arn: JSON, since start: Double) throws -> JSON {
        while true {
            let execution = try call("DescribeExecution", ["executionArn": arn])
            if execution["status"] != "RUNNING" { return execution }
            if Measure.wallTime() - start > Self.patience {
                _ = try? call("StopExecution", ["executionArn": arn])
                throw BenchmarkFailure("not within two minutes")
            }
            Thread.sleep(forTimeInterval: 0.0005)
        }
    }
}

/// What an item of an inline Map takes: time and memory, which must not grow with the number of items.
enum MapMemory {
    static func report(_ kind: StatesBenchmark.Kind, on server: StatesServer) throws {
        var figures: [(items: Int, micros: Double, bytes: Double)] = []
        for items in [1000, 10_000, 100_000] {
            var work = StatesWork.map(items)
            let machine = try server.machine(work, kind)
            let seconds = try server.seconds(work, machine, kind)
            let before = ProcessMemory.resident(server.id)
            ProcessMemory.forgetPeak(server.id)
            work.rounds = 1
            _ = try server.seconds(work, machine, kind)
            let growth = max(0, ProcessMemory.peak(server.id) - before)
            figures.append((items, seconds / Double(items) * 1e6, Double(growth) / Double(items)))
        }
        let times = figures.map { "\(Figures.text($0.micros)) µs of \(Figures.text(Double($0.items)))" }
        let growth = (figures.last?.micros ?? 0) / max(figures.first?.micros ?? 0, 0.001)
        Figures.line(
            "  a Map's item, 100,000 over 1,000", Figures.times(growth),
            "an item takes \(times.joined(separator: ", ")); \(Aim.under(1.25, "×").verdict(growth))")
        let last = figures.last?.bytes ?? 0
        Figures.line(
            "  memory of a Map's item, of 100,000", "\(Figures.text(last)) bytes",
            figures.map {
                "\(Figures.text($0.bytes * Double($0.items) / 1e6)) MB for \(Figures.text(Double($0.items)))"
            }
            .joined(separator: ", ") + " beyond what the server had")
    }
}
