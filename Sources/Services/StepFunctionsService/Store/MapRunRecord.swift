import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import StatesExecution
import StatesLanguage

/// A Map Run as the store keeps it.
package struct MapRunRecord: Sendable {
    /// The run's number in the store.
    package let id: Int64
    package let arn: String
    /// The execution whose Map state started it.
    package let execution: Int64
    /// What that execution waits for.
    package internal(set) var token: Token
    /// The Map state.
    package let stateName: String
    /// The state machine whose definition has the Map, and its revision.
    package let machineArn: String
    package let revision: String
    /// `STANDARD` or `EXPRESS`: the type of the children.
    package let type: String
    /// `RUNNING`, `SUCCEEDED`, `FAILED` or `ABORTED`.
    package internal(set) var status: String
    /// How many children may run at a time; 0 for as many as there may be.
    var concurrency: Int
    var toleratedCount: Int
    var toleratedPercentage: Double
    /// Where the results go.
    package let writer: ResultTarget?
    package let started: Timestamp
    package internal(set) var stopped: Timestamp?
    package internal(set) var redriveCount: Int
    var redriven: Timestamp?
    /// How many children run, and how many have not begun.
    package internal(set) var running: Int
    package internal(set) var pending: Int
    /// How many items there are, and how many of them are of children that failed.
    let items: Int
    var failedItems: Int

    /// The most children that run at a time.
    static let largestConcurrency = 10_000

    /// The Map's label: what stands in the ARN between the machine's name and the run's id.
    package var label: String {
        let resource = ARN(arn)?.resource ?? ""
        return resource.split(separator: "/").last?.split(separator: ":").first.map(String.init) ?? ""
    }

    /// What distinguishes the run from others of the same Map.
    package var uniqueID: String { arn.split(separator: ":").last.map(String.init) ?? arn }

    /// The ARN that the children have for their state machine: the machine's with the label.
    package var childMachineArn: String { "\(machineArn)/\(label)" }

    /// Whether more items have failed than may.
    ///
    /// Either number that was given can be exceeded; without any, one failure is too many.
    var isThresholdExceeded: Bool {
        if failedItems == 0 { return false }
        if toleratedCount == 0, toleratedPercentage == 0 { return true }
        if toleratedCount > 0, failedItems > toleratedCount { return true }
        return toleratedPercentage > 0 && Double(failedItems) * 100 > toleratedPercentage * Double(items)
    }

    /// The tables of runs and their children.
    static let migration = StoreMigration(
        "states-map-runs",
        sql: """
            CREATE TABLE sfn_map_runs (
                id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, execution INTEGER NOT NULL,
                token INTEGER NOT NULL, state TEXT NOT NULL, machine TEXT NOT NULL, revision TEXT NOT NULL,
                type TEXT NOT NULL, status TEXT NOT NULL, concurrency INTEGER NOT NULL,
                tolerated_count INTEGER NOT NULL, tolerated_percentage REAL NOT NULL, writer TEXT,
                started INTEGER NOT NULL, stopped INTEGER, redrives INTEGER NOT NULL DEFAULT 0, redriven INTEGER,
                running INTEGER NOT NULL, pending INTEGER NOT NULL, items INTEGER NOT NULL,
                failed_items INTEGER NOT NULL
            );
            CREATE INDEX sfn_map_runs_execution ON sfn_map_runs (execution, token);
            -- execution: the child's number; NULL until it begins.
            CREATE TABLE sfn_map_children (
                run INTEGER NOT NULL, number INTEGER NOT NULL, items INTEGER NOT NULL, input TEXT NOT NULL,
                status TEXT NOT NULL, execution INTEGER, PRIMARY KEY (run, number)
            ) WITHOUT ROWID;
            CREATE INDEX sfn_map_children_status ON sfn_map_children (run, status, number);
            ALTER TABLE sfn_executions ADD COLUMN map_run INTEGER;
            ALTER TABLE sfn_executions ADD COLUMN map_child INTEGER;
            CREATE INDEX sfn_executions_map_run ON sfn_executions (map_run, started) WHERE map_run IS NOT NULL;
            """)

    private init(_ row: Row) {
        id = row["id"]
        arn = row["arn"]
        execution = row["execution"]
        token = Token(row["token"])
        stateName = row["state"]
        machineArn = row["machine"]
        revision = row["revision"]
        type = row["type"]
        status = row["status"]
        concurrency = row["concurrency"]
        toleratedCount = row["tolerated_count"]
        toleratedPercentage = row["tolerated_percentage"]
        writer = (row["writer"] as String?).flatMap { try? JSON(parsing: $0) }.flatMap(ResultTarget.init(json:))
        started = Timestamp(milliseconds: row["started"])
        stopped = (row["stopped"] as Int64?).map(Timestamp.init(milliseconds:))
        redriveCount = row["redrives"]
        redriven = (row["redriven"] as Int64?).map(Timestamp.init(milliseconds:))
        running = row["running"]
        pending = row["pending"]
        items = row["items"]
        failedItems = row["failed_items"]
    }

    /// The run of an ARN; nil when there is none.
    package static func find(_ arn: String, _ db: Database) throws -> MapRunRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM sfn_map_runs WHERE arn = ?", arguments: [arn]).map(MapRunRecord.init)
    }

    /// The run of a number in the store; nil when there is none.
    package static func find(id: Int64, _ db: Database) throws -> MapRunRecord? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM sfn_map_runs WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map(MapRunRecord.init)
    }

    /// The run that an execution waits for with a token; nil when it waits for something else.
    package static func find(execution: Int64, token: Token, _ db: Database) throws -> MapRunRecord? {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM sfn_map_runs WHERE execution = ? AND token = ?")
        return try Row.fetchOne(statement, arguments: [execution, token.id]).map(MapRunRecord.init)
    }

    /// The runs of an execution, newest first.
    static func all(of execution: Int64, _ db: Database) throws -> [MapRunRecord] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM sfn_map_runs WHERE execution = ? ORDER BY id DESC", arguments: [execution]
        ).map(MapRunRecord.init)
    }

    /// Adds a run with its children, none of which has begun.
    static func insert(
        _ request: MapRunRequest, of execution: ExecutionRecord, machine: String, revision: String, now: Timestamp,
        _ db: Database
    ) throws -> MapRunRecord {
        try db.execute(
            sql: """
                INSERT INTO sfn_map_runs (arn, execution, token, state, machine, revision, type, status, concurrency,
                    tolerated_count, tolerated_percentage, writer, started, running, pending, items, failed_items)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?, 0, ?, ?, 0)
                """,
            arguments: [
                request.arn, execution.id, request.token.id, request.stateName, machine, revision,
                request.executionType.rawValue, request.maxConcurrency, request.toleratedFailureCount,
                request.toleratedFailurePercentage, request.writer?.json.text(), now.milliseconds,
                request.inputs.count, request.itemCounts.reduce(0, +),
            ])
        let id = db.lastInsertedRowID
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO sfn_map_children (run, number, items, input, status) VALUES (?, ?, ?, ?, 'PENDING')
                """)
        for (number, input) in request.inputs.enumerated() {
            try statement.execute(arguments: [id, number, request.itemCounts[number], input.text()])
        }
        guard let run = try find(id: id, db) else { throw AWSError.internalFailure("The Map Run was not written.") }
        return run
    }

    /// Writes what changes in the life of a run.
    func save(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                UPDATE sfn_map_runs SET token = ?, status = ?, concurrency = ?, tolerated_count = ?,
                    tolerated_percentage = ?, stopped = ?, redrives = ?, redriven = ?, running = ?, pending = ?,
                    failed_items = ? WHERE id = ?
                """)
        try statement.execute(
            arguments: [
                token.id, status, concurrency, toleratedCount, toleratedPercentage, stopped?.milliseconds,
                redriveCount, redriven?.milliseconds, running, pending, failedItems, id,
            ])
    }

    /// Calls `body` with the children's executions that have begun, in the order of the items.
    package func forEachChild(_ db: Database, _ body: (ExecutionRecord) throws -> Void) throws {
        let children = try db.makeStatement(
            sql: """
                SELECT \(ExecutionRecord.columns) FROM sfn_executions JOIN
                    (SELECT execution AS child, number AS place FROM sfn_map_children WHERE run = ?) ON id = child
                    ORDER BY place
                """)
        try children.forEach([id]) { try body(ExecutionRecord($0)) }
    }

    /// How many items a child stands for; nil when it is none of the run's.
    func itemCount(ofChild number: Int?, _ db: Database) throws -> Int? {
        let statement = try db.cachedStatement(sql: "SELECT items FROM sfn_map_children WHERE run = ? AND number = ?")
        return try Int.fetchOne(statement, arguments: [id, number])
    }

    /// The inputs of children that have not begun.
    package func pendingInputs(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT input FROM sfn_map_children WHERE run = ? AND execution IS NULL ORDER BY number",
            arguments: [id])
    }
}
