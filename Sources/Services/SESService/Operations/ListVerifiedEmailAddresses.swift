import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_ListVerifiedEmailAddresses.html
enum ListVerifiedEmailAddresses: AWSOperation {
    typealias Service = SESService

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        let addresses = try Identity.list(call.db, call.context).filter { !$0.isDomain }
        return ["VerifiedEmailAddresses": .array(addresses.map { .string($0.name) })]
    }
}
