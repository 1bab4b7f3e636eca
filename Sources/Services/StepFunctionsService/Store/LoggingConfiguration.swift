import AWSCore
import GRDB
import JSONTree
import StateStore

/// Where and what executions of a state machine log; nil of it means nothing.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/cloudwatch-log-level.html.
package struct LoggingConfiguration: Sendable, Hashable {
    /// The log group's ARN, as the configuration gives it.
    package let groupArn: String
    /// Whether inputs and outputs are logged.
    package let includesData: Bool
    private let level: String

    private init?(_ json: JSON) {
        guard let level = json["level"]?.string, level != "OFF",
            let arn = json["destinations"]?[0]?["cloudWatchLogsLogGroup"]?["logGroupArn"]?.string
        else { return nil }
        self.level = level
        groupArn = arn
        includesData = json["includeExecutionData"]?.bool ?? false
    }

    /// The configuration an execution runs with: its version's, or its machine's.
    package static func of(_ execution: ExecutionRecord, _ db: Database) throws -> LoggingConfiguration? {
        if let arn = execution.versionArn, let number = arn.split(separator: ":").last.flatMap({ Int($0) }),
            let version = try StateMachineVersionRecord.find(machine: execution.machineArn, number: number, db)
        {
            return LoggingConfiguration(version.logging)
        }
        let statement = try db.cachedStatement(sql: "SELECT logging FROM sfn_machines WHERE arn = ?")
        // What a Map Run has started logs as the machine of the Map; its own ARN has a label behind that.
        let machine = execution.machineArn.split(separator: "/").first.map(String.init)
        let text: String? = try statement.first([machine]) { $0.optionalText(0) } ?? nil
        return text.flatMap { try? JSON(parsing: $0) }.flatMap { LoggingConfiguration($0) }
    }

    /// Whether events of this type are logged.
    package func takes(_ type: String) -> Bool {
        switch level {
        case "ALL": true
        case "ERROR": type == "FailStateEntered" || Self.isFailure(type)
        case "FATAL": type.hasPrefix("Execution") && Self.isFailure(type)
        default: false
        }
    }

    private static func isFailure(_ type: String) -> Bool {
        type.hasSuffix("Failed") || type.hasSuffix("TimedOut") || type.hasSuffix("Aborted")
    }
}
