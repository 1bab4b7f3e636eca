import Foundation

/// What a figure should be.
enum Aim {
    case atLeast(Double, String)
    case under(Double, String)

    func verdict(_ value: Double) -> String {
        switch self {
        case .atLeast(let aim, let unit): "aim ≥ \(Figures.text(aim)) \(unit): \(value >= aim ? "met" : "MISSED")"
        case .under(let aim, let unit): "aim < \(Figures.text(aim)) \(unit): \(value < aim ? "met" : "MISSED")"
        }
    }
}

/// How figures are printed.
enum Figures {
    static func heading(_ text: String) { write("\n\(text)") }

    /// Prints a figure: its name, its text, and what is said of it.
    static func line(_ name: String, _ text: String, _ remark: String = "") {
        let padded = name + String(repeating: " ", count: max(1, 46 - name.count))
        let figure = String(repeating: " ", count: max(0, 16 - text.count)) + text
        write("  \(padded)\(figure)\(remark.isEmpty ? "" : "   \(remark)")")
    }

    /// Writes a line at once, also into a pipe.
    static func write(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    /// A number with three significant digits.
    static func text(_ value: Double) -> String {
        if value >= 1000 {
            let whole = String(Int(value.rounded()))
            var grouped = ""
            for (at, digit) in whole.enumerated() {
                if at > 0, (whole.count - at).isMultiple(of: 3) { grouped.append(",") }
                grouped.append(digit)
            }
            return grouped
        }
        return value >= 100 ? String(format: "%.0f", value) : String(format: value >= 10 ? "%.1f" : "%.2f", value)
    }

    static func times(_ ratio: Double) -> String { "\(text(ratio))×" }
}

/// Stopwatches and statistics.
enum Measure {
    /// Processor seconds this thread has used: what other programs do meanwhile does not count.
    static func processorTime() -> Double { seconds(CLOCK_THREAD_CPUTIME_ID) }
    /// Seconds since the machine was started.
    static func wallTime() -> Double { seconds(CLOCK_MONOTONIC) }
    /// Seconds since 1970, as history events are dated.
    static func epoch() -> Double { seconds(CLOCK_REALTIME) }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}

/// A folder that is removed with everything in it.
func withTemporaryFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "checkout-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
