import JSONTree

/// How a function's log lines are written, and which are.
///
/// See https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html.
package struct FunctionLogging: Sendable, Hashable {
    /// The levels, the most talkative first.
    static let levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]

    /// Whether Lambda's own lines and the runtime's are JSON objects.
    var isJSON = false
    /// The least level of the handler's lines; with JSON only.
    var applicationLevel = "INFO"
    /// The least level of Lambda's own lines: `DEBUG`, `INFO` or `WARN`; with JSON only.
    var systemLevel = "INFO"

    /// As a `LoggingConfig` has it.
    init(_ config: JSON?) {
        isJSON = config?["LogFormat"]?.string == "JSON"
        applicationLevel = config?["ApplicationLogLevel"]?.string ?? applicationLevel
        systemLevel = config?["SystemLogLevel"]?.string ?? systemLevel
    }

    /// Whether a line of Lambda's own of this level is written.
    func writesSystem(_ level: String) -> Bool {
        guard let least = Self.levels.firstIndex(of: systemLevel), let own = Self.levels.firstIndex(of: level) else {
            return true
        }
        return own >= least
    }

    /// The members of `LoggingConfig` beside the group.
    var json: JSONObject {
        if !isJSON { return ["LogFormat": "Text"] }
        return [
            "LogFormat": "JSON", "ApplicationLogLevel": .string(applicationLevel),
            "SystemLogLevel": .string(systemLevel),
        ]
    }
}
