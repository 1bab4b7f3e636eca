import AWSCore
import JSONTree

/// Makes a version of `$LATEST` that never changes.
///
/// Code that was deployed as a folder is run where it is, so such a version shares it with `$LATEST`.
/// See https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html.
enum PublishVersion: AWSOperation {
    typealias Service = LambdaService

    static let refusedMembers: Set<String> = ["PublishTo"]

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let record = try call.latest(call.context.function(input))
        try call.checkRevision(input, record.revisionID)
        if let hash = input["CodeSha256"]?.string, hash != record.codeSHA256 {
            throw LambdaError.invalidParameter(
                "CodeSHA256 (\(hash)) is different from current CodeSHA256 in $LATEST (\(record.codeSHA256)). Please "
                    + "try again with the CodeSHA256 in $LATEST.")
        }
        return try publish(record, description: input["Description"]?.string, in: call).configuration
    }

    /// Publishes, unless nothing has changed since the last version, which is then the answer.
    static func publish(
        _ latest: FunctionRecord, description: String?, in call: Call<LambdaService>
    ) throws -> FunctionRecord {
        var settings = try FunctionSettings.get(call.db, arn: latest.arn)
        let last = try FunctionStore.get(call.db, arn: latest.arn, version: String(settings.lastVersion))
        var version = latest
        if let description { version.description = description }
        if let last {
            var same = version
            same.version = last.version
            same.revisionID = last.revisionID
            same.lastModified = last.lastModified
            same.description = description ?? last.description
            if same == last { return last }
        }
        settings.lastVersion += 1
        version.version = String(settings.lastVersion)
        version.revisionID = call.context.entropy.uuid()
        try FunctionSettings.put(call.db, arn: latest.arn, settings)
        try FunctionStore.put(call.db, version)
        return version
    }
}
