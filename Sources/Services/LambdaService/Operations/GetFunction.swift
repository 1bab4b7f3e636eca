import AWSCore
import JSONTree

/// A function's configuration, code and tags.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html.
enum GetFunction: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let record = try call.version(call.context.function(input))
        let settings = try FunctionSettings.get(call.db, arn: record.arn)
        var output: JSONObject = ["Configuration": .object(record.configuration)]
        switch record.code {
        case .folder(let path): output["Code"] = ["Location": .string("file://\(path)")]
        // There is no S3 here to fetch the archive from; where it came from is all there is to say.
        case .archive: output["Code"] = ["RepositoryType": "S3"]
        }
        if !settings.tags.isEmpty { output["Tags"] = .object(JSONObject(sorted: settings.tags)) }
        if let reserved = settings.reservedConcurrency {
            output["Concurrency"] = ["ReservedConcurrentExecutions": .int(reserved)]
        }
        return output
    }
}
