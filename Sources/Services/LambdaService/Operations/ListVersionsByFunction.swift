import AWSCore
import JSONTree

/// The versions of a function, `$LATEST` first.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html.
enum ListVersionsByFunction: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let record = try call.latest(call.context.function(input))
        let items = try FunctionStore.versions(call.db, arn: record.arn).map { version in
            var item = version.listedConfiguration
            item["FunctionArn"] = .string(version.qualifiedARN)
            return item
        }
        return call.page(items, as: "Versions", input: input)
    }
}
