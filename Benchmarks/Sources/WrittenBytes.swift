import GRDB

/// What executions have in the store, which is what raw inserts are given to write as well.
enum WrittenBytes {
    /// The bytes of text that the executions of a machine have in the store of `folder`, and their number.
    static func of(machine: String, in folder: String) throws -> (bytes: Int, executions: Int) {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: "\(folder)/state.sqlite", configuration: configuration).read { db in
            (
                try of(machine: machine, db),
                try Int.fetchOne(db, sql: "SELECT count(*) FROM sfn_executions WHERE machine = ?", arguments: [machine])
                    ?? 0
            )
        }
    }

    /// The bytes of text that the executions of a machine have in the store.
    static func of(machine: String, _ db: Database) throws -> Int {
        let parts = [
            "SELECT sum(length(arn) + length(input) + length(output)) FROM sfn_executions WHERE machine = ?",
            """
            SELECT sum(length(i.input)) FROM sfn_inputs i JOIN sfn_executions e ON e.id = i.execution
                WHERE e.machine = ?
            """,
            """
            SELECT sum(length(h.events)) FROM sfn_history h JOIN sfn_executions e ON e.id = h.execution
                WHERE e.machine = ?
            """,
        ]
        return try parts.map { try Int.fetchOne(db, sql: $0, arguments: [machine]) ?? 0 }.reduce(0, +)
    }
}
