import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityVerificationAttributes.html
enum GetIdentityVerificationAttributes: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        var attributes: JSONObject = [:]
        for name in input["Identities"]?.array?.compactMap(\.string) ?? [] {
            guard let identity = try Identity.find(call.db, name, call.context) else { continue }
            var entry: JSONObject = ["VerificationStatus": "Success"]
            if identity.isDomain { entry["VerificationToken"] = .string(identity.token) }
            attributes[name] = .object(entry)
        }
        return ["VerificationAttributes": .object(attributes)]
    }
}
