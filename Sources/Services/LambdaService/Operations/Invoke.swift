import AWSCore
import JSONTree
import StateStore

/// Runs a function: at once, or queued for later, or not at all but checked.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html.
enum Invoke: AsyncAWSOperation {
    typealias Service = LambdaService

    static let refusedMembers: Set<String> = ["DurableExecutionName", "TenantId"]

    private static let synchronousLimit = 6_291_456
    private static let asynchronousLimit = 1_048_576

    static func perform(_ input: JSONObject, in call: AsyncCall<LambdaService>) async throws -> JSONObject {
        let reference = try call.context.anyFunction(input)
        if reference.account != call.context.account {
            try await call.store.read { [context = call.context] in try reference.checkReach(from: context, $0) }
        }
        var payload = input["Payload"]?.string.flatMap(Base64.decode) ?? []
        let type = input["InvocationType"]?.string ?? "RequestResponse"
        let limit = type == "Event" ? asynchronousLimit : synchronousLimit
        guard payload.count <= limit else { throw LambdaError.requestTooLarge(limit: limit) }
        if payload.isEmpty { payload = Array("{}".utf8) }
        do { _ = try JSON(parsing: payload) } catch { throw LambdaError.invalidRequestContent(error.description) }
        // The handler sees the id of the request that called it.
        var request = InvocationRequest(payload: payload, requestID: call.context.requestID)
        if let context = input["ClientContext"]?.string {
            guard let bytes = Base64.decode(context), JSONText.object(bytes) != nil else {
                throw LambdaError.invalidRequestContent("Client context must be a valid Base64-encoded JSON object.")
            }
            request.clientContext = String(decoding: bytes, as: UTF8.self)
        }
        switch type {
        case "Event": return try await queue(request, reference, in: call)
        case "DryRun":
            try await call.write { _ = try $0.version(reference) }
            return ["StatusCode": 204]
        default: return try await run(request, reference, withLog: input["LogType"]?.string == "Tail", in: call)
        }
    }

    private static func run(
        _ request: InvocationRequest, _ reference: FunctionReference, withLog: Bool, in call: AsyncCall<LambdaService>
    ) async throws -> JSONObject {
        let result: InvocationResult
        do {
            result = try await call.environment.runtime.invoke(reference, request)
        } catch is FunctionRuntime.Stopped {
            throw LambdaError.stopped()
        }
        var output: JSONObject = [
            "StatusCode": 200, "Payload": .string(Base64.encode(result.payload)),
            "ExecutedVersion": .string(result.executedVersion),
        ]
        if let error = result.functionError { output["FunctionError"] = .string(error) }
        if withLog { output["LogResult"] = .string(Base64.encode(Array(result.logTail.utf8))) }
        return output
    }

    private static func queue(
        _ request: InvocationRequest, _ reference: FunctionReference, in call: AsyncCall<LambdaService>
    ) async throws -> JSONObject {
        try await call.write { call in
            _ = try call.version(reference)
            try AsyncInvocation.enqueue(
                call.db, reference, request, requestID: request.requestID ?? call.context.entropy.uuid(), now: call.now)
            call.post(Signal(.asyncInvocation, ""))
        }
        return ["StatusCode": 202, "Payload": ""]
    }
}
