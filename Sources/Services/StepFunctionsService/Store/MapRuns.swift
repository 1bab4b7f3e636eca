import AWSCore
import CivilTime
import GRDB
import JSONTree
import StatesExecution

/// The life of Map Runs: child executions begin as others end, up to the run's concurrency, until all have ended or too
/// many have failed. Everything happens in the transaction of the step that caused it.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-examine-map-run.html.
package enum MapRuns {
    /// What the end of a child means for its run.
    package enum Progress: Sendable {
        case goesOn
        /// Every child has ended, and no more failed than may.
        case completed
        /// Too many have failed; the others were told to stop.
        case failed
    }

    /// Starts a run.
    ///
    /// - Returns: the run; one without children is complete already.
    package static func begin(
        _ request: MapRunRequest, of execution: ExecutionRecord, _ db: Database, _ context: CallContext
    ) throws -> MapRunRecord {
        // A Map inside a child belongs to the definition the child's own Map is in.
        let outer = try execution.mapRun.flatMap { try MapRunRecord.find(id: $0, db) }
        var run = try MapRunRecord.insert(
            request, of: execution, machine: outer?.machineArn ?? execution.machineArn,
            revision: outer?.revision ?? execution.revision, now: context.now, db)
        try fill(&run, db, context)
        try run.save(db)
        return run
    }

    /// Takes note of a child's end and lets the next one begin.
    ///
    /// - Returns: the run and what becomes of it; nil when the execution is no child.
    package static func childEnded(_ child: ExecutionRecord, _ db: Database, _ context: CallContext) throws -> (
        run: MapRunRecord, progress: Progress
    )? {
        guard let number = child.mapRun, var run = try MapRunRecord.find(id: number, db) else { return nil }
        let items = try db.cachedStatement(
            sql: "UPDATE sfn_map_children SET status = ? WHERE run = ? AND number = ? RETURNING items")
        let count = try Int.fetchOne(items, arguments: [child.status, run.id, child.mapChild]) ?? 0
        run.running -= 1
        if child.status != "SUCCEEDED" { run.failedItems += count }
        var progress = Progress.goesOn
        if run.status == "RUNNING" {
            if run.isThresholdExceeded {
                progress = .failed
                try end(&run, "FAILED", db, context)
            } else {
                try fill(&run, db, context)
                if run.running == 0, run.pending == 0 { progress = .completed }
            }
        }
        try run.save(db)
        return (run, progress)
    }

    /// Writes the end of a run that was completed.
    package static func finish(_ run: MapRunRecord, status: String, _ db: Database, _ context: CallContext) throws {
        var run = run
        run.status = status
        run.stopped = context.now
        try run.save(db)
    }

    /// Ends a run whose execution no longer wants it; nothing happens when there is none.
    package static func abort(execution: Int64, token: Token, _ db: Database, _ context: CallContext) throws {
        guard var run = try MapRunRecord.find(execution: execution, token: token, db), run.status == "RUNNING" else {
            return
        }
        try end(&run, "ABORTED", db, context)
        try run.save(db)
    }

    /// Lets those children of a run go on that did not succeed: Standard ones where they failed, Express ones from the
    /// beginning.
    ///
    /// - Returns: the run; nil when there is none of that ARN.
    package static func redrive(_ arn: String, token: Token, _ db: Database, _ context: CallContext) throws
        -> MapRunRecord?
    {
        guard var run = try MapRunRecord.find(arn, db) else { return nil }
        try db.execute(
            sql: """
                UPDATE sfn_map_children SET status = 'PENDING', execution = iif(?, execution, NULL)
                    WHERE run = ? AND status IN ('FAILED', 'TIMED_OUT', 'ABORTED')
                """, arguments: [run.type == "STANDARD", run.id])
        run.token = token
        run.status = "RUNNING"
        run.stopped = nil
        run.redriveCount += 1
        run.redriven = context.now
        run.failedItems = 0
        run.pending =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM sfn_map_children WHERE run = ? AND status = 'PENDING'",
                arguments: [run.id]) ?? 0
        try fill(&run, db, context)
        try run.save(db)
        return run
    }

    /// Begins children as far as the run's concurrency allows.
    static func fill(_ run: inout MapRunRecord, _ db: Database, _ context: CallContext) throws {
        let limit =
            run.concurrency == 0
            ? MapRunRecord.largestConcurrency : min(run.concurrency, MapRunRecord.largestConcurrency)
        guard run.pending > 0, run.running < limit else { return }
        // SQLite would go through all children by their numbers, which it takes for the same; then each end of a child would
        // cost as much as there are children.
        let pending = try db.cachedStatement(
            sql: """
                SELECT number, input, execution FROM sfn_map_children INDEXED BY sfn_map_children_status
                    WHERE run = ? AND status = 'PENDING' ORDER BY number LIMIT ?
                """)
        let rows = try Row.fetchAll(pending, arguments: [run.id, limit - run.running])
        let update = try db.cachedStatement(
            sql: "UPDATE sfn_map_children SET status = 'RUNNING', execution = ? WHERE run = ? AND number = ?")
        for row in rows {
            let number: Int = row["number"]
            let id: Int64
            if let earlier = row["execution"] as Int64? {
                id = earlier
                try Redrives.begin(id, token: nil, now: context.now, db)
                try append(.redriven, to: id, db, context)
            } else {
                let input: String = row["input"]
                id = try start(run, number, input, db, context)
                try ExecutionMocks.share(with: id, from: run.execution, db)
                try append(.started(input: input), to: id, db, context)
            }
            try update.execute(arguments: [id, run.id, number])
            run.running += 1
            run.pending -= 1
        }
    }

    private static func start(
        _ run: MapRunRecord, _ number: Int, _ input: String, _ db: Database, _ context: CallContext
    ) throws -> Int64 {
        let name = context.entropy.uuid()
        let machine = run.childMachineArn
        let isExpress = run.type == "EXPRESS"
        var arn = machine.replacing(":stateMachine:", with: isExpress ? ":express:" : ":execution:") + ":\(name)"
        if isExpress { arn += ":\(context.entropy.uuid())" }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO sfn_executions (arn, machine, revision, name, type, status, input, started, inputs, handled,
                    map_run, map_child) VALUES (?, ?, ?, ?, ?, 'RUNNING', ?, ?, 0, 0, ?, ?)
                """)
        try statement.execute(
            arguments: [
                arn, machine, run.revision, name, run.type, input, context.now.milliseconds, run.id, number,
            ])
        return db.lastInsertedRowID
    }

    /// Ends a run before its time: children under way are told to stop.
    private static func end(
        _ run: inout MapRunRecord, _ status: String, _ db: Database, _ context: CallContext
    ) throws {
        run.status = status
        run.stopped = context.now
        let running = try Int64.fetchAll(
            db,
            sql:
                "SELECT execution FROM sfn_map_children WHERE run = ? AND status = 'RUNNING' AND execution IS NOT NULL",
            arguments: [run.id])
        for id in running { try append(.stopped(error: nil, cause: nil), to: id, db, context) }
    }

    private static func append(_ event: Input.Event, to id: Int64, _ db: Database, _ context: CallContext) throws {
        try ExecutionJournal.append(
            Input(event, at: context.now, seed: context.entropy.next()), to: id, db, signals: context.signals)
    }
}
