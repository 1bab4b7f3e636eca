import Foundation

/// What a process has in memory, in MB, as `/proc/PID/smaps_rollup` has it.
struct ProcessMemory {
    let resident: Double
    /// The same with each shared page divided by the number of processes that share it.
    let proportional: Double
    /// What belongs to no file: heap, stacks, and pages written to.
    let anonymous: Double

    init(of process: Int32) throws {
        let text = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
        func field(_ name: String) -> Double {
            let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
            let words = line?.split(whereSeparator: \.isWhitespace) ?? []
            return words.count > 1 ? (Double(words[1]) ?? 0) / 1024 : 0
        }
        (resident, proportional, anonymous) = (field("Rss"), field("Pss"), field("Anonymous"))
    }

    var parts: String { "PSS \(Figures.text(proportional)), anonymous \(Figures.text(anonymous))" }

    /// What is resident now, in bytes.
    static func resident(_ process: Int32) -> Int { status(process, "VmRSS") }

    /// The most that was resident since `forgetPeak`, in bytes.
    static func peak(_ process: Int32) -> Int { status(process, "VmHWM") }

    /// Lets the peak be counted from here on.
    static func forgetPeak(_ process: Int32) {
        try? FileHandle(forWritingAtPath: "/proc/\(process)/clear_refs")?.write(contentsOf: Data("5".utf8))
    }

    /// A figure of `/proc/PID/status`, in bytes; 0 where there is none.
    private static func status(_ process: Int32, _ name: String) -> Int {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix("\(name):") }),
            let number = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return number * 1024
    }
}
