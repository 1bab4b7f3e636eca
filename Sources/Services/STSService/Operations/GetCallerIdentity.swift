import AWSCore
import GRDB
import JSONTree
import StateStore

/// Only the key of a session is looked up, so that other calls need nothing of the store.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
enum GetCallerIdentity: AsyncAWSOperation {
    typealias Service = STSService

    static func perform(_ input: JSONObject, in call: AsyncCall<STSService>) async throws -> JSONObject {
        var caller = CallerIdentity(rootOf: call.context.account)
        if let key = call.context.accessKey, AssumedSession.isLikely(key) {
            caller = try await call.store.read { [context = call.context] in try CallerIdentity(of: context, $0) }
        }
        return [
            "UserId": .string(caller.user), "Account": .string(call.context.account), "Arn": .string(caller.arn),
        ]
    }
}

/// Who calls: the role of the session whose key the call was signed with, else the account's root user, since keys are
/// not checked.
struct CallerIdentity: Sendable {
    let arn: String
    /// The unique id.
    let user: String

    /// The root user of an account.
    init(rootOf account: String) {
        arn = ARN(service: "iam", region: "", account: account, resource: "root").description
        user = account
    }

    init(of context: CallContext, _ db: Database) throws {
        if let key = context.accessKey, let session = try AssumedSession.find(key, db) {
            (arn, user) = (session.arn, session.user)
        } else {
            let root = CallerIdentity(rootOf: context.account)
            (arn, user) = (root.arn, root.user)
        }
    }
}
