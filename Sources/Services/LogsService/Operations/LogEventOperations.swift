import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
enum PutLogEvents: AWSOperation {
    typealias Service = LogsService
    static let refusedMembers: Set<String> = ["entity"]

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let group = try LogGroup.named(input, call)
        let stream = try LogStream.named(input, in: group, call)
        let lines = (input["logEvents"]?.array ?? []).map { event in
            (
                time: Timestamp(milliseconds: Int64(event["timestamp"]?.int ?? 0)),
                message: event["message"]?.string ?? ""
            )
        }
        let batch = try LogBatch(lines, retention: group.retention, now: call.now)
        try LogStream.append(batch.accepted, to: group.arn, stream.name, now: call.now, call.db)
        // Sequence tokens are no longer looked at; clients of old still read one.
        var output: JSONObject = ["nextSequenceToken": .string(call.context.entropy.uuid())]
        if !batch.rejected.isEmpty { output["rejectedLogEventsInfo"] = .object(batch.rejected) }
        return output
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
enum GetLogEvents: AWSOperation {
    typealias Service = LogsService
    static let refusedMembers: Set<String> = ["unmask"]

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let group = try LogGroup.named(input, call)
        let stream = try LogStream.named(input, in: group, call)
        let token = try input["nextToken"]?.string.map(LogsToken.position)
        let isForward = token.map { $0.letter == "f" } ?? (input["startFromHead"]?.bool == true)
        let events = try LogEvent.page(
            group.arn, stream: stream.name, from: input["startTime"]?.int.map(Int64.init),
            to: input["endTime"]?.int.map(Int64.init), after: isForward ? token?.1 : nil,
            before: isForward ? nil : token?.1, fromEnd: !isForward, limit: input["limit"]?.int ?? 10_000, call.db)
        // At an end of the stream the same token is given again.
        let start = LogEvent.Position(time: 0, id: 0)
        return [
            "events": .array(
                events.map {
                    [
                        "timestamp": .int(Int($0.time.milliseconds)), "message": .string($0.message),
                        "ingestionTime": .int(Int($0.ingested.milliseconds)),
                    ]
                }),
            "nextForwardToken": .string(LogsToken.text("f", events.last?.position ?? token?.1 ?? start)),
            "nextBackwardToken": .string(LogsToken.text("b", events.first?.position ?? token?.1 ?? start)),
        ]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
enum FilterLogEvents: AWSOperation {
    typealias Service = LogsService
    static let refusedMembers: Set<String> = ["interleaved", "unmask"]
    /// How many events are looked at for one page.
    private static let chunk = 1000

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let group = try LogGroup.named(input, call)
        let pattern = try LogPattern(input["filterPattern"]?.string ?? "")
        let names = input["logStreamNames"]?.array.map { Set($0.compactMap(\.string)) }
        let prefix = input["logStreamNamePrefix"]?.string ?? ""
        if names != nil, !prefix.isEmpty {
            throw AWSError.invalidLogsParameter(
                "Only one of logStreamNames and logStreamNamePrefix can be specified.")
        }
        var position = try input["nextToken"]?.string.map { try LogsToken.position($0).1 }
        let limit = input["limit"]?.int ?? 10_000
        var events: [LogEvent] = []
        var isAtEnd = false
        while events.count < limit, !isAtEnd {
            let found = try LogEvent.page(
                group.arn, stream: nil, from: input["startTime"]?.int.map(Int64.init),
                to: input["endTime"]?.int.map { Int64($0) + 1 }, after: position, limit: chunk, call.db)
            isAtEnd = found.count < chunk
            for event in found where events.count < limit {
                position = event.position
                if names?.contains(event.stream) != false, event.stream.hasPrefix(prefix),
                    pattern.matches(event.message)
                {
                    events.append(event)
                }
            }
        }
        var output: JSONObject = ["events": .array(events.map(\.filtered)), "searchedLogStreams": []]
        if events.count == limit, let position { output["nextToken"] = .string(LogsToken.text("f", position)) }
        return output
    }
}

extension LogEvent {
    fileprivate var filtered: JSON {
        [
            "logStreamName": .string(stream), "timestamp": .int(Int(time.milliseconds)), "message": .string(message),
            "ingestionTime": .int(Int(ingested.milliseconds)), "eventId": .string(String(id)),
        ]
    }
}

/// A filter pattern of words: all must be in a message, one of those with `?`, none of those with `-`.
///
/// See https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html.
struct LogPattern {
    private var required: [String] = []
    private var alternatives: [String] = []
    private var forbidden: [String] = []

    /// - Throws: 501 for patterns on JSON members, columns or regular expressions.
    init(_ text: String) throws(AWSError) {
        if let first = text.first(where: { !$0.isWhitespace }), ["{", "[", "%"].contains(first) {
            throw .notImplemented("filter patterns of Logs.FilterLogEvents on members, columns or regular expressions")
        }
        var rest = text[...]
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            let sign = rest.first
            if sign == "-" || sign == "?" { rest = rest.dropFirst() }
            let word: Substring
            if rest.first == "\"" {
                rest = rest.dropFirst()
                word = rest.prefix { $0 != "\"" }
                rest = rest.dropFirst(word.count + 1)
            } else {
                word = rest.prefix { !$0.isWhitespace }
                rest = rest.dropFirst(word.count)
            }
            switch sign {
            case "-": forbidden.append(String(word))
            case "?": alternatives.append(String(word))
            default: required.append(String(word))
            }
        }
    }

    /// Whether a message fits.
    func matches(_ message: String) -> Bool {
        required.allSatisfy(message.contains) && !forbidden.contains(where: message.contains)
            && (alternatives.isEmpty || alternatives.contains(where: message.contains))
    }
}
