import AWSCore
import JSONTree

extension CallContext {
    /// The function an input names, which must be of the caller's account.
    ///
    /// - Throws: `ResourceNotFoundException` for another account's.
    func function(_ input: JSONObject) throws(AWSError) -> FunctionReference {
        let reference = try anyFunction(input)
        if reference.account != account { throw LambdaError.functionNotFound(reference.qualifiedARN) }
        return reference
    }

    /// The function an input names, whoever's it is.
    func anyFunction(_ input: JSONObject) throws(AWSError) -> FunctionReference {
        let text = input["FunctionName"]?.string ?? ""
        // The model's 140 characters are those of a whole ARN.
        if text.count > 64, !text.contains(":") {
            throw LambdaError.invalidParameter(
                "1 validation error detected: Value '\(text)' at 'functionName' failed to satisfy constraint: Member "
                    + "must have length less than or equal to 64")
        }
        return try FunctionReference(
            text, qualifier: input["Qualifier"]?.string, region: region, account: account)
    }
}

extension Call<LambdaService> {
    /// The version an input's function name and qualifier lead to, aliases followed.
    ///
    /// - Throws: `ResourceNotFoundException`.
    func version(_ reference: FunctionReference) throws -> FunctionRecord {
        var version = reference.qualifier ?? FunctionRecord.latest
        if let alias = try FunctionAlias.get(db, arn: reference.arn, name: version) { version = alias.version }
        guard let record = try FunctionStore.get(db, arn: reference.arn, version: version) else {
            throw LambdaError.functionNotFound(reference.qualifiedARN)
        }
        return record
    }

    /// The `$LATEST` of the function an input names.
    ///
    /// - Throws: `ResourceNotFoundException`.
    func latest(_ reference: FunctionReference) throws -> FunctionRecord {
        guard let record = try FunctionStore.get(db, arn: reference.arn) else {
            throw LambdaError.functionNotFound(reference.arn)
        }
        return record
    }

    /// Refuses an update that was meant for another revision.
    func checkRevision(_ input: JSONObject, _ present: String) throws(AWSError) {
        guard let asked = input["RevisionId"]?.string, asked != present else { return }
        throw LambdaError.preconditionFailed()
    }

    /// One page of `items` in the order given.
    ///
    /// - Parameters:
    ///   - key: the output's member.
    ///   - limit: how many items a page has at most when the input does not say.
    func page(_ items: [JSONObject], as key: String, input: JSONObject, limit: Int = 50) -> JSONObject {
        let start = input["Marker"]?.string.flatMap { Int($0) } ?? 0
        let size = min(input["MaxItems"]?.int ?? limit, limit)
        var output: JSONObject = [key: .array(items.dropFirst(start).prefix(size).map { .object($0) })]
        if start + size < items.count { output["NextMarker"] = .string(String(start + size)) }
        return output
    }
}
