import AWSCore
import CivilTime
import GRDB
import JSONTree
import StatesExecution

/// Lets an execution that ended without success go on from the states that failed or were ended.
///
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html
enum RedriveExecution: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let execution = try ExecutionRecord.named(input["executionArn"], call)
        if execution.type == "EXPRESS" { throw AWSError.notSupportedByType }
        let token = input["clientToken"]?.string
        if let token, let time = try Redrives.time(of: token, execution: execution.id, now: call.now, call.db) {
            return ["redriveDate": .double(time.seconds)]
        }
        if let reason = try execution.reasonAgainstRedrive(call) { throw AWSError.notRedrivable(reason) }
        // AWS's sentence is not recorded anywhere we know.
        if execution.mapRun != nil {
            throw AWSError.notRedrivable(
                "Execution is a child workflow execution of a Map Run; redrive the parent workflow execution")
        }
        try Redrives.begin(execution.id, token: token, now: call.now, call.db)
        try ExecutionJournal.append(
            Input(.redriven, at: call.now, seed: call.context.entropy.next()), to: execution.id, call.db,
            signals: call.context.signals)
        return ["redriveDate": .double(call.now.seconds)]
    }
}

/// The redrives of executions, as far as their tokens must be remembered.
enum Redrives {
    /// How many tokens are remembered, and for how many seconds.
    private static let memory = (count: 10, seconds: 900.0)

    /// When the redrive with this token was; nil when it is new or too long ago.
    static func time(of token: String, execution: Int64, now: Timestamp, _ db: Database) throws -> Timestamp? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT at FROM (SELECT token, at FROM sfn_redrives WHERE execution = ? ORDER BY number DESC LIMIT ?)
                    WHERE token = ? AND at > ?
                """,
            arguments: [execution, memory.count, token, now.adding(seconds: -memory.seconds).milliseconds])
        return row.map { Timestamp(milliseconds: $0["at"]) }
    }

    /// Notes a redrive: the execution runs again and has no end.
    static func begin(_ execution: Int64, token: String?, now: Timestamp, _ db: Database) throws {
        let number =
            try Int.fetchOne(
                db,
                sql: """
                    UPDATE sfn_executions SET status = 'RUNNING', output = NULL, error = NULL, cause = NULL,
                        stopped = NULL, redrives = redrives + 1, redriven = ? WHERE id = ? RETURNING redrives
                    """, arguments: [now.milliseconds, execution]) ?? 1
        try db.execute(
            sql: "INSERT INTO sfn_redrives (execution, number, token, at) VALUES (?, ?, ?, ?)",
            arguments: [execution, number, token, now.milliseconds])
    }
}

extension ExecutionRecord {
    /// Within how many seconds after its end an execution can be redriven: 14 days.
    private static let redrivablePeriod = 14 * 86_400.0
    /// How long an execution may be open, in seconds: a year.
    private static let longestExecution = 365 * 86_400.0
    /// The most events a history may hold and still take the redrive and one event more.
    private static let mostEvents = 24_998

    /// Why the execution cannot be redriven, in the words of `redriveStatusReason`; nil when it can.
    ///
    /// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html.
    func reasonAgainstRedrive(_ call: Call<StepFunctionsService>) throws -> String? {
        if status == "RUNNING" || status == "SUCCEEDED" { return "Execution is \(status) and cannot be redriven" }
        if try StateMachineRecord.find(machineArn, call.db) == nil, mapRun == nil {
            return "State machine is in DELETING status"
        }
        let (sinceEnd, sinceStart) = (stopped ?? call.now, started)
        if call.now > sinceEnd.adding(seconds: Self.redrivablePeriod) {
            return "Execution redrivable period exceeded"
        }
        if call.now > sinceStart.adding(seconds: Self.longestExecution) {
            return "Execution has exceeded the max execution time"
        }
        if call.environment.enforcesLimits, try ExecutionJournal.eventCount(of: id, call.db) > Self.mostEvents {
            return "Execution history event limit exceeded"
        }
        return nil
    }
}
