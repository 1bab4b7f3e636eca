import AWSCore
import GRDB
import JSONTree

/// Deletes a function, or one of its versions.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html.
enum DeleteFunction: AsyncAWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: AsyncCall<LambdaService>) async throws -> JSONObject {
        let reference = try call.context.function(input)
        try await call.write { call in
            guard let qualifier = reference.qualifier else {
                _ = try call.latest(reference)
                return try FunctionStore.delete(call.db, arn: reference.arn)
            }
            if qualifier == FunctionRecord.latest {
                throw LambdaError.invalidParameter("$LATEST version cannot be deleted without deleting the function.")
            }
            if let alias = try FunctionAlias.list(call.db, arn: reference.arn).first(where: { alias in
                alias.version == qualifier || alias.second?.version == qualifier
            }) {
                throw LambdaError.conflict(
                    "Version \(reference.qualifiedARN) cannot be deleted because it is referenced by alias "
                        + "\(alias.name)")
            }
            // AWS answers a version that does not exist as one that was deleted.
            try call.db.execute(
                sql: "DELETE FROM lambda_functions WHERE arn = ? AND version = ?",
                arguments: [reference.arn, qualifier])
        }
        await call.environment.runtime.retire(functionARN: reference.qualifiedARN)
        return ["StatusCode": 204]
    }
}
