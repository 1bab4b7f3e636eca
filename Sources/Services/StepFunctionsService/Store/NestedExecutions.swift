import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import StatesExecution

/// Executions that a task of another one has started and waits for: `states:startExecution.sync` and `.sync:2`.
///
/// The link is written in the transaction that starts the child, and followed in the one that ends it, so a parent
/// hears of the end exactly once, whatever dies when.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html.
package enum NestedExecutions {
    static let migration = StoreMigration(
        "states-nested",
        sql: """
            CREATE TABLE sfn_nested (
                child TEXT NOT NULL, parent INTEGER NOT NULL, task INTEGER NOT NULL, parses INTEGER NOT NULL,
                PRIMARY KEY (child, parent, task)) WITHOUT ROWID;
            CREATE INDEX sfn_nested_by_parent ON sfn_nested (parent, task);
            """)

    /// Notes that a task waits for the end of an execution.
    ///
    /// - Parameter parses: whether the task's result holds input and output as JSON (`.sync:2`) or as text (`.sync`).
    package static func link(child arn: String, to parent: Int64, task: Token, parses: Bool, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO sfn_nested VALUES (?, ?, ?, ?)", arguments: [arn, parent, task.id, parses])
    }

    /// Tells the task that waits for an execution how it ended.
    ///
    /// - Parameter child: the execution, as it is after its end.
    package static func ended(_ child: ExecutionRecord, _ db: Database, _ context: CallContext) throws {
        // Hardly any execution has a parent, and asking costs a fraction of deleting.
        let any = try db.cachedStatement(sql: "SELECT 1 FROM sfn_nested WHERE child = ? LIMIT 1")
        if try any.first([child.arn], { _ in true }) == nil { return }
        // Several parents may wait: a start under a running execution's name and with its input gives that execution.
        let links = try db.cachedStatement(sql: "DELETE FROM sfn_nested WHERE child = ? RETURNING *")
        for row in try Row.fetchAll(links, arguments: [child.arn]) {
            let token = Token(row["task"])
            let description = description(of: child, parses: row["parses"])
            let event: Input.Event =
                child.status == "SUCCEEDED"
                ? .taskFinished(token, output: description)
                : .taskFailed(token, error: "States.TaskFailed", cause: description.text())
            try ExecutionJournal.append(
                Input(event, at: context.now, seed: context.entropy.next()), to: row["parent"], db,
                signals: context.signals)
        }
    }

    /// Stops the execution a task waits for, since the task waits no longer.
    package static func cancel(parent: Int64, task: Token, _ db: Database, _ context: CallContext) throws {
        let links = try db.cachedStatement(
            sql: "DELETE FROM sfn_nested WHERE parent = ? AND task = ? RETURNING child")
        let children = try String.fetchAll(links, arguments: [parent, task.id])
        for arn in children {
            guard let child = try ExecutionRecord.find(arn, db), child.isRunning else { continue }
            try ExecutionJournal.append(
                Input(.stopped(error: nil, cause: nil), at: context.now, seed: context.entropy.next()),
                to: child.id, db, signals: context.signals)
        }
    }

    /// What `DescribeExecution` says of an execution, as the AWS SDK for Java spells it: Pascal case, times in
    /// milliseconds.
    private static func description(of child: ExecutionRecord, parses: Bool) -> JSON {
        func payload(_ text: String) -> JSON { (parses ? try? JSON(parsing: text) : nil) ?? .string(text) }
        let succeeded = child.status == "SUCCEEDED"
        var members: [String: JSON] = [
            "ExecutionArn": .string(child.arn), "Input": payload(child.input), "InputDetails": ["Included": true],
            "Name": .string(child.name), "RedriveCount": .int(child.redriveCount),
            "RedriveStatus": succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE",
            "StartDate": .int(Int(child.started.milliseconds)), "StateMachineArn": .string(child.machineArn),
            "Status": .string(child.status),
        ]
        if succeeded { members["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven" }
        members["StopDate"] = child.stopped.map { .int(Int($0.milliseconds)) }
        members["Output"] = child.output.map(payload)
        if child.output != nil { members["OutputDetails"] = ["Included": true] }
        members["RedriveDate"] = child.redriven.map { .int(Int($0.milliseconds)) }
        members["StateMachineAliasArn"] = child.aliasArn.map(JSON.string)
        members["StateMachineVersionArn"] = child.versionArn.map(JSON.string)
        members["TraceHeader"] = child.traceHeader.map(JSON.string)
        members["Error"] = child.error.map(JSON.string)
        members["Cause"] = child.cause.map(JSON.string)
        return .object(JSONObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    }
}
