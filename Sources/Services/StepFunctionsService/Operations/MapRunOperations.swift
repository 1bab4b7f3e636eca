import AWSCore
import CivilTime
import GRDB
import JSONTree

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeMapRun.html
enum DescribeMapRun: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let run = try MapRunRecord.named(input["mapRunArn"], call)
        let counts = try Row.fetchAll(
            call.db,
            sql: """
                SELECT status, count(*) AS executions, sum(items) AS items FROM sfn_map_children WHERE run = ?
                    GROUP BY status
                """, arguments: [run.id])
        var output: JSONObject = [
            "mapRunArn": .string(run.arn),
            "executionArn": .string(try ExecutionRecord.find(id: run.execution, call.db)?.arn ?? ""),
            "status": .string(run.status), "startDate": .double(run.started.seconds),
            "maxConcurrency": .int(run.concurrency),
            "toleratedFailurePercentage": .double(run.toleratedPercentage),
            "toleratedFailureCount": .int(run.toleratedCount),
            "itemCounts": tally(counts.map { ($0["status"], $0["items"]) }, run),
            "executionCounts": tally(counts.map { ($0["status"], $0["executions"]) }, run),
        ]
        output["stopDate"] = (run.stopped?.seconds).map(JSON.double)
        output["redriveCount"] = .int(run.redriveCount)
        output["redriveDate"] = (run.redriven?.seconds).map(JSON.double)
        return output
    }

    private static func tally(_ counts: [(status: String, count: Int)], _ run: MapRunRecord) -> JSON {
        let members = [
            ("PENDING", "pending"), ("RUNNING", "running"), ("SUCCEEDED", "succeeded"), ("FAILED", "failed"),
            ("TIMED_OUT", "timedOut"), ("ABORTED", "aborted"),
        ]
        var tally: JSONObject = [:]
        for (status, member) in members {
            tally[member] = .int(counts.first { $0.status == status }?.count ?? 0)
        }
        let total = counts.reduce(0) { $0 + $1.count }
        tally["total"] = .int(total)
        // Also without a ResultWriter all results count as written when the run has succeeded (recorded).
        tally["resultsWritten"] = .int(run.status == "SUCCEEDED" ? total : 0)
        return .object(tally)
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListMapRuns.html
enum ListMapRuns: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let execution = try ExecutionRecord.named(input["executionArn"], call)
        let all = try MapRunRecord.all(of: execution.id, call.db)
        var start = 0
        if let token = input["nextToken"]?.string {
            guard let position = Int(try PageToken(Self.self, input, call).decode(token, count: 1)[0]) else {
                throw AWSError.invalidPage
            }
            start = position
        }
        let limit = PageToken.limit(input["maxResults"])
        let page = all.dropFirst(start).prefix(limit)
        var output: JSONObject = ["mapRuns": .array(page.map { listed($0, execution) })]
        if start + page.count < all.count {
            output["nextToken"] = .string(PageToken(Self.self, input, call).encode([String(start + page.count)]))
        }
        return output
    }

    private static func listed(_ run: MapRunRecord, _ execution: ExecutionRecord) -> JSON {
        var item: JSONObject = [
            "executionArn": .string(execution.arn), "mapRunArn": .string(run.arn),
            "stateMachineArn": .string(run.childMachineArn), "startDate": .double(run.started.seconds),
        ]
        item["stopDate"] = (run.stopped?.seconds).map(JSON.double)
        return .object(item)
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateMapRun.html
enum UpdateMapRun: AWSOperation {
    typealias Service = StepFunctionsService

    static func validate(_ input: JSONObject) throws(AWSError) {
        if ["maxConcurrency", "toleratedFailureCount", "toleratedFailurePercentage"].allSatisfy({ input[$0] == nil }) {
            throw .states(
                .missingParameter,
                "At least one of maxConcurrency, toleratedFailureCount or toleratedFailurePercentage must be given")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        var run = try MapRunRecord.named(input["mapRunArn"], call)
        guard run.status == "RUNNING" else {
            throw AWSError.states(.endedMapRun, "Map Run is not in a state that can be updated: '\(run.status)'")
        }
        if let concurrency = input["maxConcurrency"]?.int { run.concurrency = concurrency }
        if let count = input["toleratedFailureCount"]?.int { run.toleratedCount = count }
        if let percentage = input["toleratedFailurePercentage"]?.double { run.toleratedPercentage = percentage }
        try MapRuns.fill(&run, call.db, call.context)
        try run.save(call.db)
        return [:]
    }
}

extension MapRunRecord {
    /// The run that an input's ARN names.
    ///
    /// - Throws: `InvalidArn`, `ResourceNotFound`.
    static func named(_ value: JSON?, _ call: Call<StepFunctionsService>) throws -> MapRunRecord {
        let arn = try StatesNames.arn(value?.string ?? "", "mapRun").description
        guard let run = try MapRunRecord.find(arn, call.db) else { throw AWSError.statesResourceNotFound(arn) }
        return run
    }
}
