import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyDomainIdentity.html
enum VerifyDomainIdentity: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        let domain = (input["Domain"]?.string ?? "").lowercased()
        guard domain.contains("."), !domain.contains("@"), !domain.hasPrefix("."), !domain.hasSuffix(".") else {
            throw AWSError(.invalidParameterValue, "Invalid domain name \(domain).")
        }
        return ["VerificationToken": .string(try Identity.verify(call.db, domain, call.context))]
    }
}
