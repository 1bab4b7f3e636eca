import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetEmailIdentity.html
enum GetEmailIdentity: AWSOperation {
    typealias Service = SESv2Service

    static func perform(_ input: JSONObject, in call: Call<SESv2Service>) throws -> JSONObject {
        let name = input["EmailIdentity"]?.string ?? ""
        guard let identity = try Identity.find(call.db, name, call.context) else { throw AWSError.noIdentity(name) }
        return [
            "IdentityType": .string(IdentityReport.type(name)), "FeedbackForwardingStatus": true,
            "VerifiedForSendingStatus": true, "DkimAttributes": IdentityReport.dkim, "Policies": [:],
            "Tags": .array(identity.tags.map { ["Key": .string($0.key), "Value": $0.value] }),
            "VerificationStatus": "SUCCESS",
        ]
    }
}
