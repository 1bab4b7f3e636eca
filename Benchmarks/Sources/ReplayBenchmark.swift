import Foundation

/// `checkout replay` of this repository's own recording, many times over: the rate, its curve, and peak memory.
enum ReplayBenchmark {
    private static let recording = "recordings/success.json"

    static func run() throws {
        Figures.heading("`checkout replay` of recordings/success.json, wall time of the whole process")
        try withTemporaryFolder { folder in
            var made = 0
            for count in [1000, 10_000, 100_000] {
                while made < count {
                    try fill("\(folder)/\(made / 1000)")
                    made += 1000
                }
                let runs = try (0..<(count > 10_000 ? 1 : 3)).map { _ in try measure(folder) }
                let best = runs.min { $0.seconds < $1.seconds } ?? (0, 0)
                let rate = Double(count) / best.seconds
                Figures.line(
                    "\(Figures.text(Double(count))) recordings", "\(Figures.text(rate)) /s",
                    "\(Aim.atLeast(5000, "/s").verdict(rate)); peak memory \(Figures.text(best.megabytes)) MB")
            }
        }
    }

    /// Makes a folder of a thousand recordings: links to one copy, since what is read is read anew for each, and a file
    /// system allows only so many links to a file.
    private static func fill(_ folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try files.copyItem(atPath: recording, toPath: "\(folder)/r0.json")
        for index in 1..<1000 { try files.linkItem(atPath: "\(folder)/r0.json", toPath: "\(folder)/r\(index).json") }
    }

    private static func measure(_ folder: String) throws -> (seconds: Double, megabytes: Double) {
        let start = Measure.wallTime()
        let child = try Subprocess(Benchmarks.checkout, ["replay", folder])
        var peak = 0.0
        // The kernel keeps the peak until the process has ended.
        while let status = try? String(contentsOfFile: "/proc/\(child.id)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        {
            peak = max(peak, Double(line.split(whereSeparator: \.isWhitespace)[1]) ?? 0)
            usleep(5000)
        }
        let text = String(decoding: try child.finish("checkout replay"), as: UTF8.self)
        guard text.contains(" passed in ") else { throw BenchmarkFailure("not all recordings passed: \(text)") }
        return (Measure.wallTime() - start, peak / 1000)
    }
}
