import StatesExecution

/// The timers and tasks of executions that are under way outside the store.
struct PendingWork: Sendable {
    /// A timer or a task of an execution.
    struct Item: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case timer, task }
        let kind: Kind
        let token: Token
    }

    private var items: [Int64: [Item: Task<Void, Never>]] = [:]
    private(set) var timerCount = 0
    private(set) var taskCount = 0

    /// What an execution has under way.
    func items(of execution: Int64) -> Set<Item> { Set(items[execution]?.keys.map { $0 } ?? []) }

    /// Adds a piece of work; returns the one it takes the place of.
    mutating func insert(_ item: Item, of execution: Int64, _ task: Task<Void, Never>) -> Task<Void, Never>? {
        let old = items[execution, default: [:]].updateValue(task, forKey: item)
        if old == nil { count(item, by: 1) }
        return old
    }

    /// Takes a piece of work out.
    @discardableResult
    mutating func remove(_ item: Item, of execution: Int64) -> Task<Void, Never>? {
        guard let task = items[execution]?.removeValue(forKey: item) else { return nil }
        if items[execution]?.isEmpty == true { items[execution] = nil }
        count(item, by: -1)
        return task
    }

    /// Takes everything of an execution out.
    mutating func removeAll(of execution: Int64) -> [Task<Void, Never>] {
        guard let removed = items.removeValue(forKey: execution) else { return [] }
        for item in removed.keys { count(item, by: -1) }
        return Array(removed.values)
    }

    /// Takes everything out.
    mutating func removeAll() -> [Task<Void, Never>] {
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
