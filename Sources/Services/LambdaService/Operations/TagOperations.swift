import AWSCore
import GRDB
import JSONTree

extension Call<LambdaService> {
    /// The ARN of the function a tag operation names.
    fileprivate func taggedFunction(_ input: JSONObject) throws -> String {
        let resource = input["Resource"]?.string ?? ""
        let reference = try FunctionReference(resource, region: context.region, account: context.account)
        if reference.account != context.account || reference.region != context.region {
            throw LambdaError.functionNotFound(reference.qualifiedARN)
        }
        guard reference.qualifier == nil else {
            throw LambdaError.invalidParameter(
                "Tags on function aliases and versions are not supported. Please specify a function ARN.")
        }
        return try latest(reference).arn
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html.
enum TagResource: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let arn = try call.taggedFunction(input)
        var settings = try FunctionSettings.get(call.db, arn: arn)
        for (key, value) in input["Tags"]?.object ?? [:] { settings.tags[key] = value.string ?? "" }
        guard settings.tags.count <= 50 else { throw LambdaError.invalidParameter("The maximum number of tags is 50.") }
        try FunctionSettings.put(call.db, arn: arn, settings)
        return [:]
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_UntagResource.html.
enum UntagResource: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let arn = try call.taggedFunction(input)
        var settings = try FunctionSettings.get(call.db, arn: arn)
        for key in input["TagKeys"]?.array ?? [] { settings.tags[key.string ?? ""] = nil }
        try FunctionSettings.put(call.db, arn: arn, settings)
        return [:]
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html.
enum ListTags: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let settings = try FunctionSettings.get(call.db, arn: call.taggedFunction(input))
        return ["Tags": .object(JSONObject(sorted: settings.tags))]
    }
}
