import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyEmailIdentity.html
enum VerifyEmailIdentity: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        try verify(input["EmailAddress"]?.string ?? "", call)
        return [:]
    }

    /// Makes an address an identity.
    ///
    /// - Throws: `InvalidParameterValue` when it is no address.
    static func verify(_ address: String, _ call: Call<SESService>) throws {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw AWSError(.invalidParameterValue, "Invalid email address<\(address)>.")
        }
        try Identity.verify(call.db, address, call.context)
    }
}
