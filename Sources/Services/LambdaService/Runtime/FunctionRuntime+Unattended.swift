import JSONTree

extension FunctionRuntime {
    /// Runs a function for which no caller waits (a queue's batch, a queued event), and tells the user when it fails:
    /// nobody else would.
    ///
    /// - Throws: what `invoke` throws.
    package func invokeUnattended(
        _ function: FunctionReference, _ request: InvocationRequest
    ) async throws -> InvocationResult {
        let result = try await invoke(function, request)
        if result.functionError != nil { configuration.notice(Self.failureNotice(function.name, result)) }
        return result
    }

    /// A failed invocation in one sentence, with what to do about it.
    static func failureNotice(_ function: String, _ result: InvocationResult) -> String {
        let error = JSONText.object(result.payload)
        let type = error?["errorType"]?.string ?? "Unhandled"
        let message = error?["errorMessage"]?.string ?? ""
        let reason = message.split(separator: "\n").first.map { "\(type): \($0)" } ?? type
        var notice = "Function \(function) failed: \(reason). `checkout logs` shows what it printed."
        // https://docs.aws.amazon.com/lambda/latest/dg/lambda-nodejs.html#nodejs-sdk-included
        if reason.contains("Cannot find module '@aws-sdk/") || reason.contains("Cannot find package '@aws-sdk/") {
            notice += " Lambda has the AWS SDK built in; here `npm install` it beside the code or the template."
        }
        return notice
    }
}
