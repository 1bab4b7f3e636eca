import Foundation
import Synchronization

/// Asks the same thing over and over on several kept-alive connections, each with a thread of its own.
struct HTTPLoad {
    let port: Int
    let request: [UInt8]
    var connections = 8
    var seconds = 2.0

    /// Runs the load once to warm up and once to measure.
    ///
    /// - Returns: answers a second.
    func run() throws -> Double {
        _ = try measure(seconds / 4)
        return try measure(seconds)
    }

    private func measure(_ seconds: Double) throws -> Double {
        let answers = Counter()
        let failures = Counter()
        let start = Measure.wallTime()
        let (port, request) = (port, request)
        let threads = DispatchGroup()
        for _ in 0..<connections {
            threads.enter()
            Thread.detachNewThread {
                defer { threads.leave() }
                let connection = Connection(port: port)
                while Measure.wallTime() - start < seconds {
                    guard let connection, connection.exchange(request) else {
                        failures.increment()
                        return
                    }
                    answers.increment()
                }
            }
        }
        threads.wait()
        guard failures.value == 0 else { throw BenchmarkFailure("the server did not answer with 200") }
        return Double(answers.value) / (Measure.wallTime() - start)
    }
}

/// A number that several threads count up.
private final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .relaxed) }
    func increment() { count.add(1, ordering: .relaxed) }
}

/// One kept-alive connection with blocking reads and writes.
private final class Connection {
    private let descriptor: Int32
    private var usualLength = -1
    private var buffer = [UInt8](repeating: 0, count: 16_384)

    init?(port: Int) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(truncatingIfNeeded: port)).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if status != 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Sends a request and reads its answer.
    ///
    /// - Returns: whether a whole answer with status 200 came.
    func exchange(_ request: [UInt8]) -> Bool {
        guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else { return false }
        var count = 0
        while count < buffer.count {
            let got = buffer.withUnsafeMutableBytes { bytes in
                recv(descriptor, bytes.baseAddress?.advanced(by: count), bytes.count - count, 0)
            }
            if got <= 0 { return false }
            count += got
            // Answers to the same question are as long as the first, as a rule.
            if count == usualLength { return buffer[9..<12].elementsEqual("200".utf8) }
            if let length = answerLength(count), count >= length {
                usualLength = length
                return buffer[9..<12].elementsEqual("200".utf8)
            }
        }
        return false
    }

    /// The length of the answer at the front of the buffer, once its head is there.
    private func answerLength(_ count: Int) -> Int? {
        let head = String(decoding: buffer[..<count], as: UTF8.self).lowercased()
        guard let end = head.range(of: "\r\n\r\n"), let field = head.range(of: "content-length: ") else { return nil }
        let digits = head[field.upperBound...].prefix { $0.isNumber }
        return Int(digits).map { head.utf8.distance(from: head.utf8.startIndex, to: end.upperBound) + $0 }
    }
}
