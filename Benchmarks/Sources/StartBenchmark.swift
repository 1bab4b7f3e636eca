import Foundation
import JSONTree

/// From the start of the process to the first state entered, seen from outside: the time of the spawn against the time
/// in the history.
enum StartBenchmark {
    private static let template = """
        AWSTemplateFormatVersion: "2010-09-09"
        Transform: AWS::Serverless-2016-10-31
        Resources:
          One:
            Type: AWS::Serverless::StateMachine
            Properties:
              Definition:
                StartAt: Only
                States:
                  Only: { Type: Pass, End: true }
        """

    static func run() throws {
        Figures.heading("`checkout run` of one Pass state, from the start of the process")
        try withTemporaryFolder { folder in
            let file = "\(folder)/template.yaml"
            try template.write(toFile: file, atomically: true, encoding: .utf8)
            // The program itself comes from the disk only once.
            try Subprocess.run(Benchmarks.checkout, ["--version"])
            let bare = try (0..<20).map { _ in
                let start = Measure.wallTime()
                try Subprocess.run(Benchmarks.checkout, ["--version"])
                return Measure.wallTime() - start
            }
            Figures.line("`checkout --version`, for comparison", "\(Figures.text(Measure.median(bare) * 1000)) ms")
            let new = try (0..<10).map { try entered(file, "\(folder)/new-\($0)") }
            report("first state entered, new store", new.map(\.first))
            let warm = try (0..<20).map { _ in try entered(file, "\(folder)/new-0") }
            report("first state entered, existing store", warm.map(\.first))
            let whole = Measure.median(warm.map(\.end))
            Figures.line("the whole run, to its exit", "\(Figures.text(whole * 1000)) ms")
        }
    }

    private static func report(_ name: String, _ seconds: [Double]) {
        let median = Measure.median(seconds) * 1000
        let best = (seconds.min() ?? 0) * 1000
        Figures.line(
            name, "\(Figures.text(median)) ms", "best \(Figures.text(best)); \(Aim.under(50, "ms").verdict(median))")
    }

    private static func entered(_ template: String, _ state: String) throws -> (first: Double, end: Double) {
        let start = Measure.epoch()
        try Subprocess.run(Benchmarks.checkout, ["run", "--template", template, "--state", state, "--output", "json"])
        let end = Measure.epoch() - start
        let history = try JSON(
            parsing: try Subprocess.run(
                Benchmarks.checkout,
                ["history", "latest", "--template", template, "--state", state, "--output", "json"]))
        let event = history["events"]?.array?.first { $0["type"]?.string == "PassStateEntered" }
        guard let time = event?["timestamp"]?.double else { throw BenchmarkFailure("no state was entered") }
        return (time - start, end)
    }
}
