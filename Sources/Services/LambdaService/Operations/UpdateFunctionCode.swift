import AWSCore
import JSONTree

/// Gives a function new code; its processes start anew with the next event.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html.
enum UpdateFunctionCode: AWSOperation {
    typealias Service = LambdaService

    static let refusedMembers: Set<String> = ["PublishTo"]

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        var record = try call.latest(call.context.function(input))
        try call.checkRevision(input, record.revisionID)
        try FunctionInput.keepCode(input, in: call.db, record: &record)
        if let architectures = input["Architectures"]?.array {
            record.architectures = architectures.compactMap(\.string)
        }
        record.lastModified = call.now
        record.revisionID = call.context.entropy.uuid()
        if input["DryRun"]?.bool == true { return record.configuration }
        try FunctionStore.put(call.db, record)
        if input["Publish"]?.bool == true {
            record = try PublishVersion.publish(record, description: nil, in: call)
        }
        return record.configuration
    }
}
