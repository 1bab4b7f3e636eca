import AWSCore
import GRDB
import JSONTree

/// The resource policy of a function, a version or an alias: kept and shown. It lets other accounts in; nobody else is
/// kept out.
struct FunctionPolicy {
    var statements: [JSON]
    var revisionID: String

    static func get(_ db: Database, _ reference: FunctionReference) throws -> FunctionPolicy? {
        let row = try Row.fetchOne(
            db, sql: "SELECT statements, revision_id FROM lambda_policies WHERE arn = ? AND qualifier = ?",
            arguments: [reference.arn, reference.qualifier ?? ""])
        guard let row else { return nil }
        let text: String = row["statements"]
        return FunctionPolicy(statements: (try? JSON(parsing: text))?.array ?? [], revisionID: row["revision_id"])
    }

    func put(_ db: Database, _ reference: FunctionReference) throws {
        try db.execute(
            sql: "DELETE FROM lambda_policies WHERE arn = ? AND qualifier = ?",
            arguments: [reference.arn, reference.qualifier ?? ""])
        if statements.isEmpty { return }
        try db.execute(
            sql: "INSERT INTO lambda_policies (arn, qualifier, statements, revision_id) VALUES (?, ?, ?, ?)",
            arguments: [reference.arn, reference.qualifier ?? "", JSON.array(statements).text(), revisionID])
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html.
enum AddPermission: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        _ = try call.version(reference)
        var policy = try FunctionPolicy.get(call.db, reference) ?? FunctionPolicy(statements: [], revisionID: "")
        try call.checkRevision(input, policy.revisionID)
        let id = input["StatementId"]?.string ?? ""
        guard !policy.statements.contains(where: { $0["Sid"]?.string == id }) else {
            throw LambdaError.conflict(
                "The statement id (\(id)) provided already exists. Please provide a new statement id, or remove the "
                    + "existing statement.")
        }
        let statement = statement(id, input, reference)
        policy.statements.append(statement)
        policy.revisionID = call.context.entropy.uuid()
        try policy.put(call.db, reference)
        return ["Statement": .string(statement.text())]
    }

    private static func statement(_ id: String, _ input: JSONObject, _ reference: FunctionReference) -> JSON {
        let name = input["Principal"]?.string ?? ""
        let principal: JSON
        if name == "*" {
            principal = "*"
        } else if name.contains(".") {
            principal = ["Service": .string(name)]
        } else {
            principal = ["AWS": .string(Int(name) == nil ? name : "arn:aws:iam::\(name):root")]
        }
        var conditions: JSONObject = [:]
        func condition(_ kind: String, _ key: String, _ value: JSON?) {
            guard let value else { return }
            var members = conditions[kind]?.object ?? [:]
            members[key] = value
            conditions[kind] = .object(members)
        }
        condition("StringEquals", "AWS:SourceAccount", input["SourceAccount"])
        condition("StringEquals", "lambda:EventSourceToken", input["EventSourceToken"])
        condition("StringEquals", "aws:PrincipalOrgID", input["PrincipalOrgID"])
        condition("StringEquals", "lambda:FunctionUrlAuthType", input["FunctionUrlAuthType"])
        condition("Bool", "lambda:InvokedViaFunctionUrl", input["InvokedViaFunctionUrl"])
        condition("ArnLike", "AWS:SourceArn", input["SourceArn"])
        var statement: JSONObject = [
            "Sid": .string(id), "Effect": "Allow", "Principal": principal, "Action": input["Action"] ?? .null,
            "Resource": .string(reference.qualifiedARN),
        ]
        if !conditions.isEmpty { statement["Condition"] = .object(conditions) }
        return .object(statement)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_RemovePermission.html.
enum RemovePermission: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        _ = try call.version(reference)
        let id = input["StatementId"]?.string ?? ""
        guard var policy = try FunctionPolicy.get(call.db, reference),
            let at = policy.statements.firstIndex(where: { $0["Sid"]?.string == id })
        else { throw LambdaError.notFound("Statement \(id) is not found in resource policy.") }
        try call.checkRevision(input, policy.revisionID)
        policy.statements.remove(at: at)
        policy.revisionID = call.context.entropy.uuid()
        try policy.put(call.db, reference)
        return [:]
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html.
enum GetPolicy: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        _ = try call.version(reference)
        guard let policy = try FunctionPolicy.get(call.db, reference) else {
            throw LambdaError.notFound("The resource you requested does not exist.")
        }
        let document: JSON = [
            "Version": "2012-10-17", "Id": "default", "Statement": .array(policy.statements),
        ]
        return ["Policy": .string(document.text()), "RevisionId": .string(policy.revisionID)]
    }
}
