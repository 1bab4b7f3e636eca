import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html
enum GetAccount: AWSOperation {
    typealias Service = SESv2Service

    static func perform(_ input: JSONObject, in call: Call<SESv2Service>) throws -> JSONObject {
        let sandbox = call.environment.sandbox
        return [
            "DedicatedIpAutoWarmupEnabled": false, "EnforcementStatus": "HEALTHY",
            "ProductionAccessEnabled": .bool(!sandbox),
            "SendQuota": .object(try SendQuota.report(call.db, sandbox: sandbox, call.context)),
            "SendingEnabled": true,
            "SuppressionAttributes": ["SuppressedReasons": ["BOUNCE", "COMPLAINT"]],
        ]
    }
}
