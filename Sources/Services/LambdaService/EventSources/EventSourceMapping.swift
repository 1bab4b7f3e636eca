import AWSCore
import CivilTime
import EventPatterns
import GRDB
import JSONTree

/// A queue whose messages go to a function.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html.
package struct EventSourceMapping: Sendable, Hashable {
    package var id: String
    /// The queue's ARN.
    package var sourceARN: String
    /// The function's ARN, with its qualifier where one was given.
    package var functionARN: String
    package var isEnabled = true
    package var batchSize = 10
    /// In seconds.
    package var batchingWindow = 0
    package var reportsBatchItemFailures = false
    /// Event patterns as JSON text; a message that matches none is deleted.
    package var filters: [String] = []
    /// How many batches run at once at most.
    package var maximumConcurrency: Int?
    package var lastModified: Timestamp

    /// A mapping with AWS's defaults.
    package init(id: String, sourceARN: String, functionARN: String, lastModified: Timestamp) {
        self.id = id
        self.sourceARN = sourceARN
        self.functionARN = functionARN
        self.lastModified = lastModified
    }

    /// The account and region it is in: those of its function.
    var world: World {
        let arn = ARN(functionARN)
        return World(account: arn?.account ?? "", region: arn?.region ?? "")
    }

    /// Creates a mapping or replaces it.
    package static func put(_ db: Database, _ mapping: EventSourceMapping) throws {
        try db.execute(
            sql:
                "INSERT OR REPLACE INTO lambda_event_sources (uuid, source_arn, function_arn, config) VALUES (?,?,?,?)",
            arguments: [mapping.id, mapping.sourceARN, mapping.functionARN, JSON.object(mapping.stored).text()])
    }

    /// - Returns: nil when there is none.
    package static func get(_ db: Database, id: String) throws -> EventSourceMapping? {
        try Row.fetchOne(db, sql: "SELECT * FROM lambda_event_sources WHERE uuid = ?", arguments: [id])
            .map(EventSourceMapping.init(row:))
    }

    /// Every mapping, in the order of their ids.
    package static func list(_ db: Database) throws -> [EventSourceMapping] {
        try Row.fetchAll(db, sql: "SELECT * FROM lambda_event_sources ORDER BY uuid")
            .map(EventSourceMapping.init(row:))
    }

    /// Removes the mapping of this id; none is no error.
    package static func delete(_ db: Database, id: String) throws {
        try db.execute(sql: "DELETE FROM lambda_event_sources WHERE uuid = ?", arguments: [id])
    }

    /// The structure AWS calls EventSourceMappingConfiguration.
    package func configuration(state: String? = nil) -> JSONObject {
        let arn = ARN(
            service: "lambda", region: world.region, account: world.account, resource: "event-source-mapping:\(id)")
        var json: JSONObject = [
            "UUID": .string(id), "BatchSize": .int(batchSize), "MaximumBatchingWindowInSeconds": .int(batchingWindow),
            "EventSourceArn": .string(sourceARN), "FunctionArn": .string(functionARN),
            "LastModified": .double(lastModified.seconds),
            "State": .string(state ?? (isEnabled ? "Enabled" : "Disabled")),
            "StateTransitionReason": "USER_INITIATED",
            "FunctionResponseTypes": reportsBatchItemFailures ? ["ReportBatchItemFailures"] : [],
            "EventSourceMappingArn": .string(arn.description),
        ]
        if !filters.isEmpty {
            json["FilterCriteria"] = ["Filters": .array(filters.map { ["Pattern": .string($0)] })]
        }
        if let maximumConcurrency { json["ScalingConfig"] = ["MaximumConcurrency": .int(maximumConcurrency)] }
        return json
    }

    private var stored: JSONObject {
        var json: JSONObject = [
            "isEnabled": .bool(isEnabled), "batchSize": .int(batchSize), "batchingWindow": .int(batchingWindow),
            "reportsBatchItemFailures": .bool(reportsBatchItemFailures),
            "filters": .array(filters.map { .string($0) }), "lastModified": .int(Int(lastModified.milliseconds)),
        ]
        if let maximumConcurrency { json["maximumConcurrency"] = .int(maximumConcurrency) }
        return json
    }

    private init(row: Row) {
        let text: String = row["config"]
        let json = (try? JSON(parsing: text)) ?? .null
        self.init(
            id: row["uuid"], sourceARN: row["source_arn"], functionARN: row["function_arn"],
            lastModified: Timestamp(milliseconds: Int64(json["lastModified"]?.int ?? 0)))
        isEnabled = json["isEnabled"]?.bool ?? true
        batchSize = json["batchSize"]?.int ?? batchSize
        batchingWindow = json["batchingWindow"]?.int ?? batchingWindow
        reportsBatchItemFailures = json["reportsBatchItemFailures"]?.bool ?? false
        filters = json["filters"]?.array?.compactMap(\.string) ?? []
        maximumConcurrency = json["maximumConcurrency"]?.int
    }
}

extension Signal.Kind {
    /// A mapping was made, changed or deleted; the key is empty.
    package static let eventSourceMapping = Signal.Kind("lambda.event-source")
}
