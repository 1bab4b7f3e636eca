import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
enum CreateLogGroup: AWSOperation {
    typealias Service = LogsService
    static let refusedMembers: Set<String> = ["kmsKeyId", "logGroupClass", "deletionProtectionEnabled"]

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let name = input["logGroupName"]?.string ?? ""
        let arn = LogGroup.arn(name, call.context)
        if try LogGroup.exists(arn, call.db) { throw AWSError.logGroupExists }
        try LogGroup.insert(arn, name, now: call.now, call.db)
        if let tags = input["tags"]?.object { try LogGroup.find(arn, call.db)?.set(tags: tags, call.db) }
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html
enum DeleteLogGroup: AWSOperation {
    typealias Service = LogsService

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        try LogGroup.named(input, call).delete(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html
enum DescribeLogGroups: AWSOperation {
    typealias Service = LogsService
    static let refusedMembers: Set<String> = [
        "accountIdentifiers", "includeLinkedAccounts", "logGroupClass", "logGroupIdentifiers", "logGroupNamePattern",
    ]

    static func perform(_ input: JSONObject, in call: Call<LogsService>) throws -> JSONObject {
        let limit = input["limit"]?.int ?? 50
        let prefix = LogGroup.arn(input["logGroupNamePrefix"]?.string ?? "", call.context)
        let found = try LogGroup.list(
            prefix: prefix, after: input["nextToken"]?.string ?? "", limit: limit + 1, call.db)
        let page = found.prefix(limit)
        var output: JSONObject = [
            "logGroups": .array(
                page.map { group in
                    var members: JSONObject = [
                        "logGroupName": .string(group.name), "creationTime": .int(Int(group.created.milliseconds)),
                        "metricFilterCount": 0, "arn": .string(group.arn + ":*"), "storedBytes": 0,
                        "logGroupClass": "STANDARD", "logGroupArn": .string(group.arn),
                    ]
                    members["retentionInDays"] = group.retention.map(JSON.int)
                    return .object(members)
                })
        ]
        if found.count > limit { output["nextToken"] = page.last.map { .string($0.name) } }
        return output
    }
}

extension LogGroup {
    /// The group that an input names by its name or by its name or ARN as an identifier.
    ///
    /// - Throws: `InvalidParameterException`, `ResourceNotFoundException`.
    static func named(_ input: JSONObject, _ call: Call<LogsService>) throws -> LogGroup {
        let (name, identifier) = (input["logGroupName"]?.string, input["logGroupIdentifier"]?.string)
        guard let text = name ?? identifier, name == nil || identifier == nil else {
            throw AWSError.invalidLogsParameter(
                "Exactly one of logGroupName and logGroupIdentifier must be specified.")
        }
        let arn = name == nil && text.hasPrefix("arn:") ? text : LogGroup.arn(text, call.context)
        if let parsed = ARN(arn), call.context.isForeign(parsed) { throw AWSError.noSuchLogGroup }
        guard let group = try find(arn, call.db) else { throw AWSError.noSuchLogGroup }
        return group
    }
}
