import AWSCore
import GRDB
import JSONTree
import StateStore
import StatesTesting

/// The mocks an execution was started with, kept with it: whoever takes the execution up after a crash answers its
/// tasks from here, whatever has become of the configuration file.
package struct ExecutionMocks: Sendable {
    static let migration = StoreMigration(
        "states-mocks",
        sql: """
            ALTER TABLE sfn_executions ADD COLUMN test_case TEXT;
            -- root: whose selection holds and whose invocations are counted; the children of a Map Run share its parent's.
            CREATE TABLE sfn_mocks (execution INTEGER PRIMARY KEY, root INTEGER NOT NULL, selection TEXT);
            CREATE TABLE sfn_mock_counts (
                execution INTEGER NOT NULL, state TEXT NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (execution, state)
            ) WITHOUT ROWID;
            """)

    /// The execution whose selection it is.
    let root: Int64
    /// What was selected at its start.
    package let selection: MockSelection

    /// The mocks of an execution; nil when it was started without a test case.
    package static func of(_ record: ExecutionRecord, _ db: Database) throws -> ExecutionMocks? {
        guard record.testCase != nil else { return nil }
        return try find(record.id, db)
    }

    private static func find(_ execution: Int64, _ db: Database) throws -> ExecutionMocks? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT m.root, r.selection FROM sfn_mocks m JOIN sfn_mocks r ON r.execution = m.root
                    WHERE m.execution = ?
                """)
        let row = try Row.fetchOne(statement, arguments: [execution])
        guard let row else { return nil }
        guard let text = row["selection"] as String?, let json = try? JSON(parsing: text),
            let selection = MockSelection(json: json)
        else { throw AWSError.internalFailure("The mocks of execution \(execution) cannot be read.") }
        return ExecutionMocks(root: row["root"], selection: selection)
    }

    /// Keeps a selection with an execution that has not begun.
    package static func keep(_ selection: MockSelection, for execution: Int64, _ db: Database) throws {
        try note(selection.testCase, of: execution, root: execution, selection.json.text(), db)
    }

    /// Lets a child of a Map Run share the mocks of the execution that runs it, if that has any.
    static func share(with child: Int64, from parent: Int64, _ db: Database) throws {
        guard let mocks = try find(parent, db) else { return }
        try note(mocks.selection.testCase, of: child, root: mocks.root, nil, db)
    }

    private static func note(
        _ testCase: String, of execution: Int64, root: Int64, _ selection: String?, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO sfn_mocks (execution, root, selection) VALUES (?, ?, ?)",
            arguments: [execution, root, selection])
        try db.execute(
            sql: "UPDATE sfn_executions SET test_case = ? WHERE id = ?", arguments: [testCase, execution])
    }

    /// What a state's task is answered now; nil for a state that the test case does not mock.
    ///
    /// To be called once an invocation, in the transaction that keeps the answer: it counts.
    package func answer(_ state: String, _ db: Database) throws -> MockedAnswer? {
        guard let response = selection.responses[state] else { return nil }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO sfn_mock_counts (execution, state, used) VALUES (?, ?, 1)
                    ON CONFLICT DO UPDATE SET used = used + 1 RETURNING used
                """)
        let invocation = (try Int.fetchOne(statement, arguments: [root, state]) ?? 1) - 1
        // Step Functions Local fails with States.Runtime, which is neither retried nor caught.
        return response.answer(to: invocation)
            ?? .failure(error: "States.Runtime", cause: response.exhausted(state, at: invocation))
    }

    /// Gives an execution that this one has started the test case of the same name of its own machine, if it has one and
    /// was not started with another.
    ///
    /// - Parameter names: what the machine of an ARN may be called.
    package func extend(
        to child: String, names: (_ machineArn: String, Database) throws -> [String], _ db: Database
    ) throws {
        guard let record = try ExecutionRecord.find(child, db), record.testCase == nil, record.handledCount == 0,
            let selection = selection.selection(for: try names(record.machineArn, db))
        else { return }
        try ExecutionMocks.keep(selection, for: record.id, db)
    }
}
