import Foundation
import JSONTree

/// `checkout run` of this repository's app against the Python cold starts it cannot avoid: three interpreters that
/// import what the handlers import.
enum AppBenchmark {
    private static let state = ".build/benchmarks/app"
    private static let rounds = 7
    private static let clients = [["stepfunctions"], ["stepfunctions"], ["dynamodb", "ses"]]

    static func run() throws {
        Figures.heading(
            "`checkout run events/ExecuteWorkflowEvent.json`, against its three Python cold starts done bare")
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        // The first run makes the handler environment.
        try workflow()
        let python = try interpreter()
        let packages = try environment()
        var runs: [Double] = []
        var bare: [Double] = []
        var atOnce: [Double] = []
        for _ in 0..<rounds {
            runs.append(try time { try workflow() })
            bare.append(try time { for names in clients { _ = try start(python, packages, names).finish("python") } })
            atOnce.append(
                try time {
                    let children = try clients.map { try start(python, packages, $0) }
                    for child in children { _ = try child.finish("python") }
                })
        }
        let run = Measure.median(runs) * 1000
        let row = Measure.median(bare) * 1000
        let together = Measure.median(atOnce) * 1000
        Figures.line("the whole run", "\(Figures.text(run)) ms", "best \(Figures.text((runs.min() ?? 0) * 1000))")
        for (name, base, verdict) in [
            ("over the starts one after another", row, "; \(Aim.under(150, "ms").verdict(run - row))"),
            ("over the starts all at once, for comparison", together, ""),
        ] {
            Figures.line(
                name, "\(Int((run - base).rounded())) ms",
                "\(Figures.times(run / base)) their \(Figures.text(base)) ms\(verdict)")
        }
    }

    private static func workflow() throws {
        try Subprocess.run(
            Benchmarks.checkout, ["run", "events/ExecuteWorkflowEvent.json", "--state", state, "--output", "json"])
    }

    private static func start(_ python: String, _ packages: String, _ clients: [String]) throws -> Subprocess {
        let made = clients.map { "boto3.client('\($0)')" }.joined(separator: "; ")
        return try Subprocess(
            python, ["-c", "import base64, json, logging, os, typing, boto3, botocore.exceptions; \(made)"],
            environment: [
                "PYTHONPATH": packages, "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
                "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            ])
    }

    /// The interpreter that runs the handlers.
    private static func interpreter() throws -> String {
        let file = try Data(contentsOf: URL(filePath: "\(state)/env/python-interpreters.json"))
        let entries = try JSON(parsing: file).object?.values ?? []
        guard let path = entries.compactMap({ $0["path"]?.string }).first else {
            throw BenchmarkFailure("\(state)/env names no interpreter")
        }
        return path
    }

    /// The folder of the handlers' packages; nothing to add when the interpreter has them itself.
    private static func environment() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(state)/env")
        let folder = names.first { FileManager.default.fileExists(atPath: "\(state)/env/\($0)/boto3") }
        return folder.map { "\(FileManager.default.currentDirectoryPath)/\(state)/env/\($0)" } ?? ""
    }

    private static func time(_ body: () throws -> Void) rethrows -> Double {
        let start = Measure.wallTime()
        try body()
        return Measure.wallTime() - start
    }
}
