import AWSCore
import StatesExecution

/// The timers and tasks of executions that are under way outside the store.
struct PendingWork: Sendable {
    /// A timer or a task of an execution.
    struct Item: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case timer, task }
        let kind: Kind
        let token: Token
    }

    /// What is to be called off when an item is dropped.
    enum Handle: Sendable {
        case timer(ClockTimer)
        case task(Task<Void, Never>)

        func cancel() {
            switch self {
            case .timer(let timer): timer.cancel()
            case .task(let task): task.cancel()
            }
        }
    }

    private var items: [Int64: [Item: Handle]] = [:]
    private(set) var timerCount = 0
    private(set) var taskCount = 0

    /// What an execution has under way.
    func items(of execution: Int64) -> Set<Item> { Set(items[execution]?.keys.map { $0 } ?? []) }

    /// Whether an execution has this under way.
    func contains(_ item: Item, of execution: Int64) -> Bool { items[execution]?[item] != nil }

    /// Adds a piece of work; returns the one it takes the place of.
    mutating func insert(_ item: Item, of execution: Int64, _ handle: Handle) -> Handle? {
        let old = items[execution, default: [:]].updateValue(handle, forKey: item)
        if old == nil { count(item, by: 1) }
        return old
    }

    /// Takes a piece of work out.
    @discardableResult
    mutating func remove(_ item: Item, of execution: Int64) -> Handle? {
        guard let handle = items[execution]?.removeValue(forKey: item) else { return nil }
        if items[execution]?.isEmpty == true { items[execution] = nil }
        count(item, by: -1)
        return handle
    }

    /// Takes everything of an execution out.
    mutating func removeAll(of execution: Int64) -> [Handle] {
        guard let removed = items.removeValue(forKey: execution) else { return [] }
        for item in removed.keys { count(item, by: -1) }
        return Array(removed.values)
    }

    /// Takes everything out.
    mutating func removeAll() -> [Handle] {
        defer { self = PendingWork() }
        return items.values.flatMap(\.values)
    }

    private mutating func count(_ item: Item, by change: Int) {
        switch item.kind {
        case .timer: timerCount += change
        case .task: taskCount += change
        }
    }
}
