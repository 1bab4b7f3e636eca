import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListEmailIdentities.html
enum ListEmailIdentities: AWSOperation {
    typealias Service = SESv2Service

    static func perform(_ input: JSONObject, in call: Call<SESv2Service>) throws -> JSONObject {
        let page = IdentityPage(limit: input["PageSize"]?.int ?? 1000, token: input["NextToken"]?.string)
        let (shown, token) = page.cut(try Identity.list(call.db, call.context))
        var output: JSONObject = [
            "EmailIdentities": .array(
                shown.map { identity in
                    [
                        "IdentityType": .string(IdentityReport.type(identity.name)),
                        "IdentityName": .string(identity.name), "SendingEnabled": true, "VerificationStatus": "SUCCESS",
                    ]
                })
        ]
        if let token { output["NextToken"] = .string(token) }
        return output
    }
}
