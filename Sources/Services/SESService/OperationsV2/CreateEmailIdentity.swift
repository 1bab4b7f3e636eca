import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateEmailIdentity.html
enum CreateEmailIdentity: AWSOperation {
    typealias Service = SESv2Service

    static let refusedMembers: Set<String> = ["ConfigurationSetName", "DkimSigningAttributes"]

    static func perform(_ input: JSONObject, in call: Call<SESv2Service>) throws -> JSONObject {
        let name = input["EmailIdentity"]?.string ?? ""
        if try Identity.find(call.db, name, call.context) != nil { throw AWSError.identityExists(name) }
        try Identity.verify(call.db, name, tags: SESInput.tags(input["Tags"], key: "Key"), call.context)
        return [
            "IdentityType": .string(IdentityReport.type(name)), "VerifiedForSendingStatus": true,
            "DkimAttributes": IdentityReport.dkim,
        ]
    }
}
