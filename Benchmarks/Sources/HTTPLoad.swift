import Foundation
import Synchronization

/// Asks over and over on several kept-alive connections, each with a thread of its own.
struct HTTPLoad {
    let port: Int
    /// The request of a number, from 0.
    let request: @Sendable (Int) -> [UInt8]
    var connections = 8
    var seconds = 2.0
    private let numbers = Counter()

    init(port: Int, request: @escaping @Sendable (Int) -> [UInt8]) {
        self.port = port
        self.request = request
    }

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
        let (port, request, numbers) = (port, request, numbers)
        StatesServer.threads(connections) {
            let connection = KeptAliveConnection(port: port)
            while Measure.wallTime() - start < seconds {
                guard connection.exchange(request(numbers.increment()))?.status == 200 else {
                    failures.increment()
                    return
                }
                answers.increment()
            }
        }
        guard failures.value == 0 else { throw BenchmarkFailure("the server did not answer with 200") }
        return Double(answers.value) / (Measure.wallTime() - start)
    }
}

/// A number that several threads count up.
final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .relaxed) }
    /// Counts one up.
    ///
    /// - Returns: the number before.
    @discardableResult func increment() -> Int { count.add(1, ordering: .relaxed).oldValue }
}
