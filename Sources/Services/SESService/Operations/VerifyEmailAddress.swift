import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyEmailAddress.html
enum VerifyEmailAddress: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        try VerifyEmailIdentity.verify(input["EmailAddress"]?.string ?? "", call)
        return [:]
    }
}
