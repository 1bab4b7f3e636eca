import CivilTime

/// Those who wait for a clock, in the order in which they are to be woken.
struct WakeQueue {
    struct Sleeper {
        let id: UInt64
        let wakeup: Wakeup
        /// When the host's time ends its patience; nil when only the clock counts.
        let hostDeadline: Timestamp?
        let action: @Sendable () -> Void
    }

    private var sleepers: [UInt64: Sleeper] = [:]
    private var lastID: UInt64 = 0
    private var moments = MomentHeap()
    private var dues = MomentHeap()
    private var hostDeadlines = MomentHeap()
    /// How many wait for something that is due once.
    private(set) var dueOnce = 0

    /// Adds one; gives the id by which it can be taken out.
    mutating func add(
        _ wakeup: Wakeup, hostDeadline: Timestamp?, _ action: @escaping @Sendable () -> Void
    ) -> UInt64 {
        lastID += 1
        sleepers[lastID] = Sleeper(id: lastID, wakeup: wakeup, hostDeadline: hostDeadline, action: action)
        moments.push(wakeup.moment, lastID)
        if let due = wakeup.due {
            dues.push(due, lastID)
            if !wakeup.isRecurring { dueOnce += 1 }
        }
        if let hostDeadline { hostDeadlines.push(hostDeadline, lastID) }
        return lastID
    }

    /// Takes one out; nil when it has been woken or taken out.
    @discardableResult
    mutating func remove(_ id: UInt64) -> Sleeper? {
        guard let sleeper = sleepers.removeValue(forKey: id) else { return nil }
        if sleeper.wakeup.due != nil, !sleeper.wakeup.isRecurring { dueOnce -= 1 }
        compact()
        return sleeper
    }

    /// Takes out those who are to be woken at `now`, in due order.
    ///
    /// - Parameter host: the host's time, which ends patience too.
    mutating func take(until now: Timestamp, host: Timestamp) -> [Sleeper] {
        var taken: [Sleeper] = []
        while let first = WakeQueue.first(of: &moments, sleepers), first.moment <= now {
            if let one = remove(first.id) { taken.append(one) }
        }
        while let first = WakeQueue.first(of: &hostDeadlines, sleepers), first.moment <= host {
            if let one = remove(first.id) { taken.append(one) }
        }
        return taken
    }

    /// When somebody is to be woken next by the clock.
    mutating func nextMoment() -> Timestamp? { WakeQueue.first(of: &moments, sleepers)?.moment }

    /// When something is due next.
    mutating func nextDue() -> Timestamp? { WakeQueue.first(of: &dues, sleepers)?.moment }

    /// When the host's time ends somebody's patience next.
    mutating func nextHostDeadline() -> Timestamp? { WakeQueue.first(of: &hostDeadlines, sleepers)?.moment }

    /// The first entry of somebody who still waits.
    private static func first(of heap: inout MomentHeap, _ sleepers: [UInt64: Sleeper]) -> MomentHeap.Entry? {
        while let first = heap.first {
            if sleepers[first.id] != nil { return first }
            heap.removeFirst()
        }
        return nil
    }

    /// Drops what the heaps still hold of those who are gone, once they are the most of it.
    private mutating func compact() {
        let sleepers = sleepers
        let limit = 2 * sleepers.count + 64
        if moments.count > limit { moments.keep { sleepers[$0] != nil } }
        if dues.count > limit { dues.keep { sleepers[$0] != nil } }
        if hostDeadlines.count > limit { hostDeadlines.keep { sleepers[$0] != nil } }
    }
}

/// Moments with whose they are, the earliest first; of equal ones the first that came.
struct MomentHeap {
    struct Entry {
        let moment: Timestamp
        let id: UInt64

        static func < (left: Entry, right: Entry) -> Bool {
            left.moment == right.moment ? left.id < right.id : left.moment < right.moment
        }
    }

    private var entries: [Entry] = []

    var first: Entry? { entries.first }
    var count: Int { entries.count }

    mutating func push(_ moment: Timestamp, _ id: UInt64) {
        entries.append(Entry(moment: moment, id: id))
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if !(entries[child] < entries[parent]) { break }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    mutating func removeFirst() {
        guard let last = entries.popLast(), !entries.isEmpty else { return }
        entries[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
                if entries[child] < entries[least] { least = child }
            }
            if least == parent { return }
            entries.swapAt(parent, least)
            parent = least
        }
    }

    /// Keeps the entries whose ids fulfil `condition`.
    mutating func keep(_ condition: (UInt64) -> Bool) {
        // A sorted array is a heap.
        entries = entries.filter { condition($0.id) }.sorted { $0 < $1 }
    }
}
