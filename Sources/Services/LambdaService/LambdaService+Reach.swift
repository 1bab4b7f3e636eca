import AWSCore
import GRDB
import JSONTree

extension LambdaService {
    /// A function is reached only through its own region's endpoint.
    package static func checkReach(_ input: JSONObject, from context: CallContext) throws(AWSError) {
        guard let text = input["FunctionName"]?.string, let arn = ARN(text), arn.service == "lambda",
            arn.region != context.region
        else { return }
        throw LambdaError.notFound(
            "Functions from '\(arn.region)' are not reachable in this region ('\(context.region)')")
    }
}

extension FunctionReference {
    /// Refuses a caller of another account, unless the function's policy lets that account in.
    ///
    /// - Throws: `ResourceNotFoundException` when there is no such function, `AccessDeniedException`.
    func checkReach(from context: CallContext, _ db: Database) throws {
        if account == context.account { return }
        guard try FunctionStore.get(db, arn: arn) != nil else { throw LambdaError.functionNotFound(qualifiedARN) }
        let policy = try FunctionPolicy.get(db, self)
        if ResourcePolicy.admits(context.account, policy?.statements ?? []) { return }
        throw LambdaError.notInvocable(qualifiedARN, by: context.account)
    }
}
