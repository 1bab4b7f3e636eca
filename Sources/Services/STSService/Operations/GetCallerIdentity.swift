import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
enum GetCallerIdentity: AWSOperation {
    typealias Service = STSService

    static func perform(_ input: JSONObject, in call: Call<STSService>) throws -> JSONObject {
        let caller = try CallerIdentity(of: call)
        return [
            "UserId": .string(caller.user), "Account": .string(call.context.account), "Arn": .string(caller.arn),
        ]
    }
}

/// Who calls: the role of the session whose key the call was signed with, else the account's root user, since keys are
/// not checked.
struct CallerIdentity {
    let arn: String
    /// The unique id.
    let user: String

    init(of call: Call<STSService>) throws {
        if let key = call.context.accessKey, let session = try AssumedSession.find(key, call.db) {
            (arn, user) = (session.arn, session.user)
        } else {
            let account = call.context.account
            arn = ARN(service: "iam", region: "", account: account, resource: "root").description
            user = account
        }
    }
}
