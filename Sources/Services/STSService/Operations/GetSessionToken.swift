import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
enum GetSessionToken: AWSOperation {
    typealias Service = STSService

    /// There are no MFA devices to ask.
    static let refusedMembers: Set<String> = ["SerialNumber", "TokenCode"]

    static func perform(_ input: JSONObject, in call: Call<STSService>) throws -> JSONObject {
        let seconds = input["DurationSeconds"]?.int ?? 43_200
        let caller = try CallerIdentity(of: call.context, call.db)
        let credentials = try TemporaryCredentials.issue(
            seconds: seconds, account: call.context.account, arn: caller.arn, user: caller.user, in: call)
        return ["Credentials": credentials]
    }
}
