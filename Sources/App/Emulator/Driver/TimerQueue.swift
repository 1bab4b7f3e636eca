import CivilTime
import StatesExecution

/// The timers of all executions, in the order in which they fire: by time, then by execution, then by token.
///
/// A heap that keeps what was cancelled until it comes to the top; when most of it is of that kind, it is made anew.
struct TimerQueue: Sendable {
    /// A timer of an execution.
    struct Entry: Sendable, Hashable, Comparable {
        let due: Timestamp
        let execution: Int64
        let token: Token

        static func < (left: Entry, right: Entry) -> Bool {
            (left.due, left.execution, left.token) < (right.due, right.execution, right.token)
        }
    }

    private var heap: [Entry] = []
    /// What is set, also while it is being fired.
    private var times: [Int64: [Token: Timestamp]] = [:]
    /// How many timers are set.
    private(set) var count = 0

    /// The tokens of an execution's timers.
    func tokens(of execution: Int64) -> [Token] { times[execution]?.keys.map { $0 } ?? [] }

    /// Sets a timer, in place of one with the same token.
    mutating func set(_ token: Token, at due: Timestamp, of execution: Int64) {
        if times[execution, default: [:]].updateValue(due, forKey: token) == nil { count += 1 }
        push(Entry(due: due, execution: execution, token: token))
    }

    /// Forgets a timer.
    mutating func remove(_ token: Token, of execution: Int64) {
        guard times[execution]?.removeValue(forKey: token) != nil else { return }
        if times[execution]?.isEmpty == true { times[execution] = nil }
        count -= 1
        prune()
    }

    /// Forgets the timers of an execution.
    mutating func removeAll(of execution: Int64) {
        count -= times.removeValue(forKey: execution)?.count ?? 0
        prune()
    }

    /// Forgets a timer that was fired, unless it was set anew meanwhile.
    mutating func remove(_ fired: Entry) {
        if times[fired.execution]?[fired.token] == fired.due { remove(fired.token, of: fired.execution) }
    }

    /// When the first timer is due; nil when none is set, but for those taken by `takeDue`.
    mutating func earliest() -> Timestamp? {
        while let first = heap.first {
            if isSet(first) { return first.due }
            pop()
        }
        return nil
    }

    /// Takes the timers that are due out of the order, earliest first; they stay set until they are removed.
    mutating func takeDue(at now: Timestamp) -> [Entry] {
        var due: [Entry] = []
        while let first = heap.first, first.due <= now {
            pop()
            if isSet(first) { due.append(first) }
        }
        return due
    }

    private func isSet(_ entry: Entry) -> Bool { times[entry.execution]?[entry.token] == entry.due }

    private mutating func prune() {
        if heap.count > 64, heap.count > 2 * count {
            // A sorted array is a heap.
            heap = heap.filter(isSet).sorted()
        }
    }

    private mutating func push(_ entry: Entry) {
        var at = heap.count
        heap.append(entry)
        while at > 0, heap[at] < heap[(at - 1) / 2] {
            heap.swapAt(at, (at - 1) / 2)
            at = (at - 1) / 2
        }
    }

    private mutating func pop() {
        guard let last = heap.popLast(), !heap.isEmpty else { return }
        heap[0] = last
        var at = 0
        while true {
            var least = at
            for child in [2 * at + 1, 2 * at + 2] where child < heap.count && heap[child] < heap[least] {
                least = child
            }
            if least == at { return }
            heap.swapAt(at, least)
            at = least
        }
    }
}
