import AWSCore
import JSONTree

/// Deletes a function, or one of its versions.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html.
enum DeleteFunction: AsyncAWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: AsyncCall<LambdaService>) async throws -> JSONObject {
        let reference = try call.context.function(input)
        try await call.write { call in
            if reference.qualifier == nil { _ = try call.latest(reference) }
            try FunctionStore.delete(call.db, reference)
        }
        await call.environment.runtime.retire(functionARN: reference.qualifiedARN)
        return ["StatusCode": 204]
    }
}
