import CCurl
import Foundation
import Synchronization

/// The thread that owns every libcurl handle.
///
/// Other threads put orders into the inbox and write a byte into a pipe that `curl_multi_poll` watches; no handle ever
/// leaves the thread.
final class TransferLoop: Sendable {
    typealias Completion = @Sendable (Result<OutboundResponse, OutboundError>) -> Void

    enum Order: Sendable {
        case start(UInt64, OutboundRequest, Completion)
        case cancel(UInt64)
    }

    private struct Inbox {
        var orders: [Order] = []
        var nextID: UInt64 = 0
        /// Identifiers given out but not yet submitted, and whether their task has been cancelled meanwhile.
        var pending: [UInt64: Bool] = [:]
        var running = false
        var stopped = false
    }

    private let inbox = Mutex(Inbox())
    private let wake: WakePipe
    private let connectionsPerHost: Int

    init(connectionsPerHost: Int) {
        self.connectionsPerHost = connectionsPerHost
        wake = WakePipe()
    }

    /// An identifier for a transfer.
    func newID() -> UInt64 {
        inbox.withLock { inbox in
            inbox.nextID += 1
            inbox.pending[inbox.nextID] = false
            return inbox.nextID
        }
    }

    /// Starts a transfer; `completion` is called once, on the loop's thread.
    func submit(_ id: UInt64, _ request: OutboundRequest, _ completion: @escaping Completion) {
        let (accepted, start) = inbox.withLock { inbox in
            let isCancelled = inbox.pending.removeValue(forKey: id) ?? false
            guard !inbox.stopped, !isCancelled, wake.isOpen else { return (false, false) }
            inbox.orders.append(.start(id, request, completion))
            defer { inbox.running = true }
            return (true, !inbox.running)
        }
        guard accepted else { return completion(.failure(.cancelled)) }
        // The thread starts with the first request: a process that sends none does not pay for it.
        if start {
            let thread = Thread { self.run() }
            thread.name = "outbound-http"
            thread.stackSize = 512 << 10
            thread.start()
        }
        wake.ring()
    }

    /// Breaks a transfer off; finished ones are passed over.
    func cancel(_ id: UInt64) {
        inbox.withLock { inbox in
            if inbox.pending[id] != nil { inbox.pending[id] = true } else { inbox.orders.append(.cancel(id)) }
        }
        wake.ring()
    }

    /// Breaks everything off and ends the thread.
    func stop() {
        inbox.withLock { $0.stopped = true }
        wake.ring()
    }

    private func take() -> (orders: [Order], stopped: Bool) {
        inbox.withLock { inbox in
            defer { inbox.orders = [] }
            return (inbox.orders, inbox.stopped)
        }
    }

    private func run() {
        var transfers: TransferSet
        do throws(OutboundError) {
            transfers = try TransferSet(connectionsPerHost: connectionsPerHost, wake: wake.reading)
        } catch {
            return refuseEverything(error)
        }
        while true {
            let (orders, stopped) = take()
            for order in orders { transfers.carryOut(order) }
            if stopped {
                transfers.close()
                return
            }
            transfers.advance()
            transfers.wait()
            wake.drain()
        }
    }

    /// Without libcurl every request fails, this one and those to come.
    private func refuseEverything(_ error: OutboundError) {
        inbox.withLock { $0.stopped = true }
        for case .start(_, _, let completion) in take().orders { completion(.failure(error)) }
    }
}

/// A pipe that wakes a poll.
final class WakePipe: Sendable {
    let reading: Int32
    private let writing: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            (reading, writing) = (-1, -1)
            return
        }
        (reading, writing) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            // Handler processes must not inherit the pipe.
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        if isOpen {
            close(reading)
            close(writing)
        }
    }

    /// Whether the system had descriptors to give.
    var isOpen: Bool { reading >= 0 }

    /// Wakes the poll; a full pipe will wake it anyway.
    func ring() {
        var byte: UInt8 = 1
        _ = write(writing, &byte, 1)
    }

    /// Empties the pipe.
    func drain() {
        var buffer = [UInt8](repeating: 0, count: 256)
        while read(reading, &buffer, buffer.count) > 0 {}
    }
}
