import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
enum PutRetentionPolicy: AWSOperation {
    typealias Service = LogsService

    private static let periods = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    ]

    static func validate(_ input: JSONObject) throws(AWSError) {
        let days = input["retentionInDays"]?.int ?? 0
        if periods.contains(days) { return }
        throw .invalidLogsParameter(
            "1 validation error detected: Value '\(days)' at 'retentionInDays' failed to satisfy constraint: Member must "
                + "satisfy enum value set: \(periods)")
    }

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        try LogGroup.named(input, call).set(retention: input["retentionInDays"]?.int, call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html
enum DeleteRetentionPolicy: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        try LogGroup.named(input, call).set(retention: nil, call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html
enum TagResource: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let group = try LogGroup.tagged(input, call)
        try group.set(tags: group.tags.merging(input["tags"]?.object ?? [:]), call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html
enum UntagResource: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let group = try LogGroup.tagged(input, call)
        let gone = Set((input["tagKeys"]?.array ?? []).compactMap(\.string))
        let left = group.tags.filter { !gone.contains($0.key) }.map { ($0.key, $0.value) }
        try group.set(tags: JSONObject(left), call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html
enum ListTagsForResource: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        ["tags": .object(try LogGroup.tagged(input, call).tags)]
    }
}

extension LogGroup {
    /// The group that a `resourceArn` names.
    fileprivate static func tagged(_ input: JSONObject, _ call: Call<LogsService>) throws -> LogGroup {
        try named(["logGroupIdentifier": input["resourceArn"] ?? ""], call)
    }
}
