import AWSCore
import JSONTree

/// What the operations on aliases have in common.
enum AliasInput {
    /// The alias an input names.
    ///
    /// - Throws: `ResourceNotFoundException`.
    static func alias(_ input: JSONObject, _ reference: FunctionReference, in call: Call<LambdaService>) throws
        -> FunctionAlias
    {
        let name = input["Name"]?.string ?? ""
        guard let alias = try FunctionAlias.get(call.db, arn: reference.arn, name: name) else {
            throw LambdaError.notFound("Cannot find alias arn: \(reference.arn):\(name)")
        }
        return alias
    }

    /// Sets what an input gives, checking that the versions exist.
    static func apply(
        _ input: JSONObject, to alias: inout FunctionAlias, _ reference: FunctionReference,
        in call: Call<LambdaService>
    ) throws {
        if let version = input["FunctionVersion"]?.string {
            try check(version, reference, in: call)
            alias.version = version
        }
        if let description = input["Description"]?.string { alias.description = description }
        if let routing = input["RoutingConfig"]?.object {
            let weights = routing["AdditionalVersionWeights"]?.object ?? [:]
            guard weights.count <= 1 else {
                throw LambdaError.invalidParameter(
                    "Number of items in AdditionalVersionWeights cannot be greater than 1")
            }
            alias.second = nil
            if let (version, weight) = weights.first.map({ ($0.key, $0.value.double ?? 0) }) {
                guard version != FunctionRecord.latest, alias.version != FunctionRecord.latest else {
                    throw LambdaError.invalidParameter(
                        "$LATEST is not supported for an alias pointing to more than 1 version")
                }
                try check(version, reference, in: call)
                alias.second = (version, weight)
            }
        }
    }

    private static func check(_ version: String, _ reference: FunctionReference, in call: Call<LambdaService>) throws {
        guard try FunctionStore.get(call.db, arn: reference.arn, version: version) != nil else {
            throw LambdaError.functionNotFound("\(reference.arn):\(version)")
        }
    }
}

/// Names a version.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html.
enum CreateAlias: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        _ = try call.latest(reference)
        let name = input["Name"]?.string ?? ""
        guard try FunctionAlias.get(call.db, arn: reference.arn, name: name) == nil else {
            throw LambdaError.conflict("Alias already exists: \(reference.arn):\(name)")
        }
        var alias = FunctionAlias(
            name: name, version: "", description: "", revisionID: call.context.entropy.uuid())
        try AliasInput.apply(input, to: &alias, reference, in: call)
        try FunctionAlias.put(call.db, arn: reference.arn, alias)
        return alias.configuration(functionARN: reference.arn)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_GetAlias.html.
enum GetAlias: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        return try AliasInput.alias(input, reference, in: call).configuration(functionARN: reference.arn)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_UpdateAlias.html.
enum UpdateAlias: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        var alias = try AliasInput.alias(input, reference, in: call)
        try call.checkRevision(input, alias.revisionID)
        try AliasInput.apply(input, to: &alias, reference, in: call)
        alias.revisionID = call.context.entropy.uuid()
        try FunctionAlias.put(call.db, arn: reference.arn, alias)
        return alias.configuration(functionARN: reference.arn)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_DeleteAlias.html.
enum DeleteAlias: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        _ = try call.latest(reference)
        try FunctionAlias.delete(call.db, arn: reference.arn, name: input["Name"]?.string ?? "")
        return [:]
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_ListAliases.html.
enum ListAliases: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let reference = try call.context.function(input)
        _ = try call.latest(reference)
        let version = input["FunctionVersion"]?.string
        let aliases = try FunctionAlias.list(call.db, arn: reference.arn)
            .filter { version == nil || $0.version == version }
        return call.page(aliases.map { $0.configuration(functionARN: reference.arn) }, as: "Aliases", input: input)
    }
}
