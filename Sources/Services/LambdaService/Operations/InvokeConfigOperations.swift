import AWSCore
import CivilTime
import GRDB
import JSONTree

/// What becomes of asynchronous events that fail: how often and how long they are tried, and where they go then.
struct InvokeConfig: Sendable {
    /// Retries after the first attempt.
    var retries = 2
    /// In seconds.
    var maximumAge = 21600
    var onSuccess: String?
    var onFailure: String?

    init(_ json: JSONObject) {
        retries = json["MaximumRetryAttempts"]?.int ?? retries
        maximumAge = json["MaximumEventAgeInSeconds"]?.int ?? maximumAge
        onSuccess = json["DestinationConfig"]?["OnSuccess"]?["Destination"]?.string
        onFailure = json["DestinationConfig"]?["OnFailure"]?["Destination"]?.string
    }

    /// The configuration as it was put; nil when none was.
    static func stored(_ db: Database, _ reference: FunctionReference) throws -> JSONObject? {
        let text = try String.fetchOne(
            db, sql: "SELECT config FROM lambda_invoke_configs WHERE arn = ? AND qualifier = ?",
            arguments: [reference.arn, reference.qualifier ?? FunctionRecord.latest])
        return text.flatMap { (try? JSON(parsing: $0))?.object }
    }

    /// The configuration of a function, Lambda's defaults where none was put.
    static func get(_ db: Database, _ reference: FunctionReference) throws -> InvokeConfig {
        InvokeConfig(try stored(db, reference) ?? [:])
    }

    /// Puts `input` over what there is.
    static func put(_ input: JSONObject, over old: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        _ = try call.version(reference)
        var config = old
        for key in ["MaximumRetryAttempts", "MaximumEventAgeInSeconds", "DestinationConfig"] {
            if let value = input[key] { config[key] = value }
        }
        config["LastModified"] = .double(call.now.seconds)
        config["FunctionArn"] = .string("\(reference.arn):\(reference.qualifier ?? FunctionRecord.latest)")
        if config["DestinationConfig"] == nil { config["DestinationConfig"] = ["OnSuccess": [:], "OnFailure": [:]] }
        try call.db.execute(
            sql: "INSERT OR REPLACE INTO lambda_invoke_configs (arn, qualifier, config) VALUES (?, ?, ?)",
            arguments: [
                reference.arn, reference.qualifier ?? FunctionRecord.latest, JSON.object(config).text(),
            ])
        return config
    }

    static func notFound(_ reference: FunctionReference) -> AWSError {
        let arn = "\(reference.arn):\(reference.qualifier ?? FunctionRecord.latest)"
        return LambdaError.notFound("The function \(arn) doesn't have an EventInvokeConfig")
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html.
enum PutFunctionEventInvokeConfig: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        try InvokeConfig.put(input, over: [:], in: call)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionEventInvokeConfig.html.
enum UpdateFunctionEventInvokeConfig: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        guard let old = try InvokeConfig.stored(call.db, reference) else { throw InvokeConfig.notFound(reference) }
        return try InvokeConfig.put(input, over: old, in: call)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionEventInvokeConfig.html.
enum GetFunctionEventInvokeConfig: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        guard let config = try InvokeConfig.stored(call.db, reference) else { throw InvokeConfig.notFound(reference) }
        return config
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionEventInvokeConfig.html.
enum DeleteFunctionEventInvokeConfig: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        guard try InvokeConfig.stored(call.db, reference) != nil else { throw InvokeConfig.notFound(reference) }
        try call.db.execute(
            sql: "DELETE FROM lambda_invoke_configs WHERE arn = ? AND qualifier = ?",
            arguments: [reference.arn, reference.qualifier ?? FunctionRecord.latest])
        return [:]
    }
}
