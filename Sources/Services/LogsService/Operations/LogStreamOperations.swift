import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html
enum CreateLogStream: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let group = try LogGroup.named(input, call)
        let name = input["logStreamName"]?.string ?? ""
        if try LogStream.find(group.arn, name, call.db) != nil { throw AWSError.logStreamExists }
        try LogStream.insert(group.arn, name, now: call.now, call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html
enum DeleteLogStream: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        try LogStream.named(input, in: LogGroup.named(input, call), call).delete(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html
enum DescribeLogStreams: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let group = try LogGroup.named(input, call)
        let prefix = input["logStreamNamePrefix"]?.string
        let byTime = input["orderBy"]?.string == "LastEventTime"
        if byTime, prefix != nil {
            throw AWSError.invalidLogsParameter("Cannot order by LastEventTime with a logStreamNamePrefix.")
        }
        var streams = try LogStream.all(group.arn, call.db).filter { $0.name.hasPrefix(prefix ?? "") }
        if byTime {
            streams.sort { ($0.last?.milliseconds ?? 0, $0.name) < ($1.last?.milliseconds ?? 0, $1.name) }
        }
        if input["descending"]?.bool == true { streams.reverse() }
        let start = try input["nextToken"]?.string.map(LogsToken.number) ?? 0
        let limit = input["limit"]?.int ?? 50
        let page = streams.dropFirst(start).prefix(limit)
        var output: JSONObject = ["logStreams": .array(page.map { .object($0.described(in: group)) })]
        if streams.count > start + limit { output["nextToken"] = .string(String(start + limit)) }
        return output
    }
}

extension LogStream {
    fileprivate func described(in group: LogGroup) -> JSONObject {
        var members: JSONObject = ["logStreamName": .string(name), "creationTime": .int(Int(created.milliseconds))]
        members["firstEventTimestamp"] = first.map { .int(Int($0.milliseconds)) }
        members["lastEventTimestamp"] = last.map { .int(Int($0.milliseconds)) }
        members["lastIngestionTime"] = ingested.map { .int(Int($0.milliseconds)) }
        members["arn"] = .string("\(group.arn):log-stream:\(name)")
        members["storedBytes"] = 0
        return members
    }

    /// The stream that an input names.
    ///
    /// - Throws: `ResourceNotFoundException`.
    static func named(
        _ input: JSONObject, in group: LogGroup, _ call: Call<LogsService>
    ) throws -> LogStream {
        guard let stream = try find(group.arn, input["logStreamName"]?.string ?? "", call.db) else {
            throw AWSError.noSuchLogStream
        }
        return stream
    }
}

/// The tokens by which listings of the service continue.
enum LogsToken {
    /// A token that is a count.
    static func number(_ text: String) throws(AWSError) -> Int {
        guard let number = Int(text), number >= 0 else { throw .invalidLogsToken }
        return number
    }

    /// The token of a position, with a letter that says where the page lies: `f` behind it, `b` ahead.
    static func text(_ letter: Character, _ position: LogEvent.Position) -> String {
        "\(letter)/\(position.time)/\(position.id)"
    }

    /// The letter and position of a token.
    static func position(_ text: String) throws(AWSError) -> (letter: Substring, LogEvent.Position) {
        let parts = text.split(separator: "/")
        guard parts.count == 3, let time = Int64(parts[1]), let id = Int64(parts[2]), ["f", "b"].contains(parts[0])
        else { throw .invalidLogsToken }
        return (parts[0], LogEvent.Position(time: time, id: id))
    }
}
