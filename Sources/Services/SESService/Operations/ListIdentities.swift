import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_ListIdentities.html
enum ListIdentities: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        let kind = input["IdentityType"]?.string
        let identities = try Identity.list(call.db, call.context).filter { identity in
            kind.map { ($0 == "Domain") == identity.isDomain } ?? true
        }
        let page = IdentityPage(limit: input["MaxItems"]?.int ?? 1000, token: input["NextToken"]?.string)
        let (shown, token) = page.cut(identities)
        var output: JSONObject = ["Identities": .array(shown.map { .string($0.name) })]
        if let token { output["NextToken"] = .string(token) }
        return output
    }
}
