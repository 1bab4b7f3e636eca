import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html
enum GetSendQuota: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        try SendQuota.report(call.db, sandbox: call.environment.sandbox, call.context)
    }
}
