import AWSCore
import JSONTree

/// Changes a function's configuration; its processes start anew with the next event.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html.
enum UpdateFunctionConfiguration: AWSOperation {
    typealias Service = LambdaService

    static let refusedMembers = FunctionInput.refused

    static func validate(_ input: JSONObject) throws(AWSError) { try FunctionInput.validate(input) }

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        var record = try call.latest(call.context.function(input))
        try call.checkRevision(input, record.revisionID)
        try FunctionInput.apply(input, to: &record)
        record.lastModified = call.now
        record.revisionID = call.context.entropy.uuid()
        try FunctionStore.put(call.db, record)
        return record.configuration
    }
}
