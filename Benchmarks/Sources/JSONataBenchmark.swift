import Foundation
import JSONTree

/// Our JSONata against jsonatapy (native code) and jsonata-python, both from PyPI, and the original on Node.
///
/// Every engine runs in a process of its own, on data it converted once; parsing and evaluating are measured apart.
/// A case counts for a pair of engines when both give the expected result.
enum JSONataBenchmark {
    /// An engine and how it is started; `reason` says why there is none.
    private struct Engine {
        let name: String
        var command: [String] = []
        var reason: String?
        /// How many times faster ours should be: in the median of the rows, and in each.
        let aim: (median: Double, each: Double)?
    }

    /// What an engine said of a job: for each row and case its figures, nil for a wrong result.
    private struct Report {
        let engine: String
        let rows: [[[Double]?]]

        init(_ json: JSON) {
            engine = json["engine"]?.string ?? ""
            rows = (json["rows"]?.array ?? []).map { row in
                (row.array ?? []).map { figures in figures.array?.compactMap(\.double) }
            }
        }

        /// The least of each figure of two reports of the same job.
        init(_ one: Report, _ other: Report) {
            engine = one.engine
            rows = zip(one.rows, other.rows).map { rows in
                zip(rows.0, rows.1).map { one, other in
                    if let one, let other { zip(one, other).map { min($0, $1) } } else { nil }
                }
            }
        }
    }

    private static let turns = 3
    private static let python = ".tools/bench/bin/python"

    static func run() throws {
        Figures.heading("JSONata, processor time; × is how many times longer the peer takes")
        var peers = peers()
        for peer in peers { if let reason = peer.reason { Figures.write("  \(peer.name): \(reason)") } }
        peers.removeAll { $0.reason != nil }
        try withTemporaryFolder { folder in
            let orders = try JSONataJob.orders(folder)
            let size = try Data(contentsOf: URL(filePath: orders.rows[0].data ?? "")).count
            Figures.write("  An order list of \(Figures.text(Double(size) / 1000)) kB")
            try compare(orders, peers, folder, withText: true)
            try compareMemory(orders, peers, folder, size: size)
            guard let suite = try JSONataJob.suite() else {
                return Figures.write("  No suite: set CONFORMANCE_DIR to the conformance data")
            }
            Figures.write("  The language's test suite, one row a data set")
            try compare(suite, peers, folder, withText: false)
        }
    }

    private static func peers() -> [Engine] {
        let hasPackages = FileManager.default.isExecutableFile(atPath: python)
        let missing = "not measured: .tools/bench is missing (Benchmarks/run makes it from PyPI)"
        var original = Engine(name: "the original", aim: (median: 10, each: 3))
        if let source = ProcessInfo.processInfo.environment["JSONATA_JS"], !source.isEmpty {
            original.command = ["/usr/bin/env", "node", "Benchmarks/peers/jsonata_peer.js"]
        } else {
            original.reason = "not measured: JSONATA_JS names no source file of it"
        }
        return [
            Engine(
                name: "jsonatapy", command: [python, "Benchmarks/peers/jsonata_peer.py", "jsonatapy"],
                reason: hasPackages ? nil : missing, aim: (median: 1, each: 1)),
            Engine(
                name: "jsonata-python", command: [python, "Benchmarks/peers/jsonata_peer.py", "jsonata"],
                reason: hasPackages ? nil : missing, aim: nil),
            original,
        ]
    }

    private static func report(_ engine: Engine, _ job: JSONataJob, _ folder: String) throws -> Report {
        let path = "\(folder)/job.json"
        try Data(job.json.bytes()).write(to: URL(filePath: path))
        let output = try Subprocess.run(engine.command[0], Array(engine.command.dropFirst()) + [path])
        return Report(try JSON(parsing: output))
    }

    private static var ours: Engine {
        Engine(name: "checkout", command: [CommandLine.arguments[0], "jsonata-engine"], aim: nil)
    }

    // MARK: Times

    private static func compare(_ job: JSONataJob, _ peers: [Engine], _ folder: String, withText: Bool) throws {
        // In turns, so that what else the machine does meets all of them.
        var reports: [Report] = []
        for turn in 0..<turns {
            for (at, engine) in ([ours] + peers).enumerated() {
                let report = try report(engine, job, folder)
                if turn == 0 { reports.append(report) } else { reports[at] = Report(reports[at], report) }
            }
        }
        let own = reports[0]
        let others = zip(peers, reports.dropFirst()).map { (peer: $0, report: $1) }
        let figures = ["parse", "evaluate", "parse and evaluate once"] + (withText ? ["to JSON text"] : [])
        var ratios = Array(repeating: Array(repeating: [Double](), count: figures.count), count: peers.count)
        for (at, row) in job.rows.enumerated() {
            let right = own.rows[at].count { $0 != nil }
            let count = row.cases.count == 1 ? "" : ": \(row.cases.count) cases, \(right) right"
            Figures.write("  \(row.name)\(count)")
            for (figure, name) in figures.enumerated() {
                let total = own.rows[at].compactMap { $0?[figure] }.reduce(0, +)
                var remarks: [String] = []
                for (place, other) in others.enumerated() {
                    guard let ratio = ratio(own.rows[at], other.report.rows[at], figure) else { continue }
                    ratios[place][figure].append(ratio)
                    remarks.append("\(Figures.times(ratio)) \(other.peer.name)")
                }
                Figures.line("  \(name)", time(total), remarks.joined(separator: ", "))
            }
        }
        for (place, other) in others.enumerated() {
            for (figure, name) in figures.enumerated() {
                summarise(name, other.report.engine, ratios[place][figure], other.peer.aim)
            }
        }
    }

    /// How many times longer the peer takes for the cases both get right.
    private static func ratio(_ own: [[Double]?], _ other: [[Double]?], _ figure: Int) -> Double? {
        var sums = (own: 0.0, other: 0.0)
        for case (let own?, let other?) in zip(own, other) {
            sums.own += own[figure]
            sums.other += other[figure]
        }
        return sums.own > 0 ? sums.other / sums.own : nil
    }

    private static func summarise(
        _ figure: String, _ engine: String, _ ratios: [Double], _ aim: (median: Double, each: Double)?
    ) {
        guard let least = ratios.min() else { return }
        let median = Measure.median(ratios)
        // The aim is for parsing and for evaluating; the others are told besides.
        let verdict = aim.flatMap { aim in
            !["parse", "evaluate"].contains(figure)
                ? nil
                : [
                    "median \(Aim.atLeast(aim.median, "×").verdict(median))",
                    "each \(Aim.atLeast(aim.each, "×").verdict(least))",
                ].joined(separator: ", ")
        }
        Figures.line(
            "\(figure), all rows, \(engine)", "median \(Figures.times(median))",
            "least \(Figures.times(least))" + (verdict.map { "; \($0)" } ?? ""))
    }

    private static func time(_ nanoseconds: Double) -> String {
        nanoseconds >= 1e6 ? "\(Figures.text(nanoseconds / 1e6)) ms" : "\(Figures.text(nanoseconds / 1000)) µs"
    }

    // MARK: Memory

    private static func compareMemory(_ job: JSONataJob, _ peers: [Engine], _ folder: String, size: Int) throws {
        for row in job.rows {
            let alone = JSONataJob(rows: [row], measuresMemory: true, slice: job.slice, cap: job.cap)
            let multiples = try ([ours] + peers).map { engine in
                let report = try report(engine, alone, folder)
                let growth = report.rows.first?.first??.first ?? 0
                return (engine.name, growth / Double(size))
            }
            // Where the system tells no peak there is nothing to say.
            guard let own = multiples.first?.1, own > 0 else { return }
            Figures.line(
                "peak memory, data included: \(row.name)", "\(Figures.times(own)) its text",
                multiples.dropFirst().map { "\($0.0) \(Figures.times($0.1))" }.joined(separator: ", "))
        }
    }
}
