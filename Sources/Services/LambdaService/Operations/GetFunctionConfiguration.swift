import AWSCore
import JSONTree

/// A function's configuration.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html.
enum GetFunctionConfiguration: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        try call.version(call.context.function(input)).configuration
    }
}
