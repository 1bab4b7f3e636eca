import CivilTime
import Foundation
import JSONTree
import JSONata

/// Our engine as one of the engines measured: `checkout-benchmarks jsonata-engine JOB`, a process of its own so that
/// its memory can be told.
enum JSONataEngine {
    static func run(_ path: String) throws {
        let job = try JSON(parsing: Data(contentsOf: URL(filePath: path)))
        let rows = try (job["rows"]?.array ?? []).map { row in
            let text = try row["data"]?.string.map { try Data(contentsOf: URL(filePath: $0)) }
            let cases = row["cases"]?.array ?? []
            if job["measuresMemory"]?.bool == true {
                return JSON.array(try cases.map { [.int(try peak($0, text ?? Data("null".utf8)))] })
            }
            let shared = try text.map { JSONataValue(try JSON(parsing: $0)) } ?? .undefined
            return .array(
                cases.map { testCase in
                    measure(testCase, testCase["data"].map { JSONataValue($0) } ?? shared, job) ?? .null
                })
        }
        Figures.write((["engine": "checkout", "rows": .array(rows)] as JSON).text())
    }

    /// The nanoseconds of parsing, evaluating, both once, and evaluating to JSON text; nil when the result is a wrong one.
    private static func measure(_ testCase: JSON, _ data: JSONataValue, _ job: JSON) -> JSON? {
        let text = testCase["expression"]?.string ?? ""
        var environment = JSONataEnvironment()
        for (name, value) in testCase["bindings"]?.object ?? [:] { environment.bindings[name] = JSONataValue(value) }
        // The peers have `$eval`; Step Functions has not.
        let options = JSONataOptions(allowsEval: true)
        do {
            let expression = try JSONataExpression(text, options: options)
            if let expect = testCase["expect"] {
                let result = try expression.evaluate(data, in: environment)
                guard result.json() == (expect["undefined"] == nil ? expect["value"] : nil) else { return nil }
            }
            let parse = try fastest(job) { _ = try JSONataExpression(text, options: options) }
            let evaluate = try fastest(job) { _ = try expression.evaluate(data, in: environment) }
            // Some engines compile when they parse and some at the first evaluation: the two together are comparable.
            let once = try fastest(job) {
                _ = try JSONataExpression(text, options: options).evaluate(data, in: environment)
            }
            let print = try fastest(job) { _ = try expression.evaluate(data, in: environment).json()?.text() }
            return [.double(parse), .double(evaluate), .double(once), .double(print)]
        } catch {
            return nil
        }
    }

    /// Nanoseconds of processor time one call takes: the best of several rounds.
    private static func fastest(_ job: JSON, _ work: () throws -> Void) rethrows -> Double {
        func time(_ count: Int) throws -> Double {
            let start = Measure.processorTime()
            for _ in 0..<count { try work() }
            return max(1, (Measure.processorTime() - start) * 1e9)
        }
        let first = try time(1)
        let count = max(1, min(10_000, Int((job["sliceNanoseconds"]?.double ?? 0) / first)))
        var (best, spent) = (first, first)
        for _ in 0..<(job["rounds"]?.int ?? 1) where spent <= job["capNanoseconds"]?.double ?? 0 {
            let took = try time(count)
            spent += took
            best = min(best, took / Double(count))
        }
        return best
    }

    /// How far memory grows while the data is held and the expression evaluated, above what was there before.
    private static func peak(_ testCase: JSON, _ text: Data) throws -> Int {
        let before = ProcessMemory.resident(getpid())
        let data = JSONataValue(try JSON(parsing: text))
        let expression = try JSONataExpression(testCase["expression"]?.string ?? "")
        ProcessMemory.forgetPeak(getpid())
        _ = try expression.evaluate(data, in: JSONataEnvironment())
        return ProcessMemory.peak(getpid()) - before
    }
}
