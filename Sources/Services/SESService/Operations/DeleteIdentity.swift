import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteIdentity.html
enum DeleteIdentity: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        // An identity that is not there is no error.
        _ = try Identity.remove(call.db, input["Identity"]?.string ?? "", call.context)
        return [:]
    }
}
