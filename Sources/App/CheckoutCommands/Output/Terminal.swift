import AWSCore
import Foundation
import Synchronization

/// Where text goes: results to standard output, progress and errors to standard error; each line at once.
enum Terminal {
    /// Whether progress is watched by a person.
    static var isInteractive: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Whether progress may be coloured: https://no-color.org.
    static var hasColor: Bool {
        isInteractive && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Writes a line to standard output.
    static func result(_ line: String) { write(line, to: STDOUT_FILENO) }

    /// Writes a line of progress to standard error.
    static func progress(_ line: String) { write(line, to: STDERR_FILENO) }

    /// Writes an error to standard error.
    static func error(_ line: String) { write(line, to: STDERR_FILENO) }

    /// Why a result could not be written; nil as long as all were.
    ///
    /// A reader that has seen enough (`| head`) is no failure.
    static var outputFailure: String? {
        failure.withLock { $0 == EPIPE ? nil : $0.map(InputFile.reason) }
    }

    /// Whether nobody gets the results any more, so that there is no use in going on for their sake.
    static var isUnheard: Bool { failure.withLock { $0 != nil } }

    private static let failure = Mutex<Int32?>(nil)

    /// Sees to it that no file or socket gets the number of a standard descriptor that is closed, and the output with it.
    static func reserveDescriptors() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            // Opened the wrong way round, so that using it fails as before.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    private static func write(_ line: String, to descriptor: Int32) {
        let bytes = Array((line + "\n").utf8)
        var start = 0
        while start < bytes.count {
            let written = bytes[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written <= 0 { return note(errno, descriptor) }
            start += written
        }
    }

    private static func note(_ number: Int32, _ descriptor: Int32) {
        if descriptor == STDOUT_FILENO { failure.withLock { $0 = $0 ?? number } }
    }

    enum Color: String { case green = "32", red = "31", yellow = "33", dim = "2", bold = "1" }

    /// The text in a colour, where colours are shown.
    static func colored(_ text: String, _ color: Color) -> String {
        hasColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }
}
