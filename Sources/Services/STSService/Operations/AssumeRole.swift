import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
enum AssumeRole: AWSOperation {
    typealias Service = STSService

    /// There are no MFA devices to ask.
    static let refusedMembers: Set<String> = ["SerialNumber", "TokenCode"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        let text = input["RoleArn"]?.string ?? ""
        guard let arn = ARN(text), arn.service == "iam", arn.resource.hasPrefix("role/") else {
            throw .validation("\(text) is invalid")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<STSService>) throws -> JSONObject {
        let roleARN = input["RoleArn"]?.string ?? ""
        let session = input["RoleSessionName"]?.string ?? ""
        let arn = ARN(roleARN)
        let role = arn?.resource.split(separator: "/").last.map(String.init) ?? ""
        let user = ARN(
            service: "sts", region: "", account: arn?.account ?? call.context.account,
            resource: "assumed-role/\(role)/\(session)")
        let roleID = try call.environment.roleID(roleARN, call.db) ?? TemporaryCredentials.uniqueID("AROA", of: roleARN)
        let id = "\(roleID):\(session)"
        let credentials = try TemporaryCredentials.issue(
            seconds: input["DurationSeconds"]?.int ?? 3600, account: user.account, arn: user.description, user: id,
            in: call)
        var output: JSONObject = [
            "Credentials": credentials,
            "AssumedRoleUser": .object(["AssumedRoleId": .string(id), "Arn": .string(user.description)]),
        ]
        output["SourceIdentity"] = input["SourceIdentity"]
        return output
    }
}
