import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
///
/// Every caller is the account's root user, since keys are not checked. Nothing of the store is needed, so it takes no
/// transaction.
enum GetCallerIdentity: AsyncAWSOperation {
    typealias Service = STSService

    static func perform(_ input: JSONObject, in call: AsyncCall<STSService>) async throws -> JSONObject {
        let account = call.context.account
        let arn = ARN(service: "iam", region: "", account: account, resource: "root")
        return ["UserId": .string(account), "Account": .string(account), "Arn": .string(arn.description)]
    }
}
