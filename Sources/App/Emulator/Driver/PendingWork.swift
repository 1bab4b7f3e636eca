import StatesExecution

/// A timer or a task of an execution.
struct AwaitedItem: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case timer, task }
    let kind: Kind
    let token: Token
}

/// The tasks of executions that are under way outside the store.
struct PendingWork: Sendable {
    private var tasks: [Int64: [Token: Task<Void, Never>]] = [:]

    /// Whether nothing is under way.
    var isEmpty: Bool { tasks.isEmpty }

    /// What an execution has under way.
    func tokens(of execution: Int64) -> [Token] { tasks[execution]?.keys.map { $0 } ?? [] }

    /// Adds a task; returns the one it takes the place of.
    mutating func insert(_ token: Token, of execution: Int64, _ task: Task<Void, Never>) -> Task<Void, Never>? {
        tasks[execution, default: [:]].updateValue(task, forKey: token)
    }

    /// Takes a task out.
    @discardableResult
    mutating func remove(_ token: Token, of execution: Int64) -> Task<Void, Never>? {
        guard let task = tasks[execution]?.removeValue(forKey: token) else { return nil }
        if tasks[execution]?.isEmpty == true { tasks[execution] = nil }
        return task
    }

    /// Takes everything of an execution out.
    mutating func removeAll(of execution: Int64) -> [Task<Void, Never>] {
        tasks.removeValue(forKey: execution).map { Array($0.values) } ?? []
    }

    /// Takes everything out.
    mutating func removeAll() -> [Task<Void, Never>] {
        defer { tasks = [:] }
        return tasks.values.flatMap(\.values)
    }
}
