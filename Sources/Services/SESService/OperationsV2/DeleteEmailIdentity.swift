import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteEmailIdentity.html
enum DeleteEmailIdentity: AWSOperation {
    typealias Service = SESv2Service

    static func perform(_ input: JSONObject, in call: Call<SESv2Service>) throws -> JSONObject {
        let name = input["EmailIdentity"]?.string ?? ""
        if try !Identity.remove(call.db, name, call.context) { throw AWSError.noIdentity(name) }
        return [:]
    }
}
