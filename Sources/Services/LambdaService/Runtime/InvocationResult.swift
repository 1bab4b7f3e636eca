import JSONTree

/// An event for a function, and what Lambda tells the handler besides.
package struct InvocationRequest: Sendable {
    /// The event, as JSON text.
    package var payload: [UInt8]
    /// The invocation's id; a new one when nil. Retries of an asynchronous invocation keep theirs.
    package var requestID: String?
    /// The client context as JSON text.
    package var clientContext: String?
    /// The X-Ray trace header.
    package var traceHeader: String?

    package init(
        payload: [UInt8], requestID: String? = nil, clientContext: String? = nil, traceHeader: String? = nil
    ) {
        self.payload = payload
        self.requestID = requestID
        self.clientContext = clientContext
        self.traceHeader = traceHeader
    }
}

/// What an invocation came to.
package struct InvocationResult: Sendable {
    /// The handler's answer, or the error object when `functionError` is set.
    package var payload: [UInt8]
    /// `Unhandled` when the function failed.
    package var functionError: String?
    /// The invocation's log, at most its last 4 KB.
    package var logTail: String
    package var requestID: String
    /// The version that ran.
    package var executedVersion: String

    package init(
        payload: [UInt8], functionError: String?, logTail: String, requestID: String, executedVersion: String
    ) {
        self.payload = payload
        self.functionError = functionError
        self.logTail = logTail
        self.requestID = requestID
        self.executedVersion = executedVersion
    }
}

/// How Lambda words a function's failure where the runtime did not word it itself.
enum InvocationFailure: Error, Hashable {
    case timedOut(seconds: Int)
    case exited(HandlerProcess.Exit)
    case outOfMemory
    case responseTooLarge
    case notStarted(String)
    /// The error object the runtime posted.
    case reported([UInt8])

    /// The error object.
    func payload(requestID: String) -> [UInt8] {
        switch self {
        case .timedOut(let seconds):
            // As callers see it; the function's log has the sentence without "Error:".
            error("Sandbox.Timedout", "RequestId: \(requestID) Error: Task timed out after \(seconds).00 seconds")
        case .exited(.status(0)):
            error("Runtime.ExitError", "RequestId: \(requestID) Error: Runtime exited without providing a reason")
        case .exited(let exit):
            error("Runtime.ExitError", "RequestId: \(requestID) Error: Runtime exited with error: \(exit.reason)")
        case .outOfMemory:
            error("Runtime.OutOfMemory", "RequestId: \(requestID) Error: Runtime exited with error: signal: killed")
        case .responseTooLarge:
            error(
                "Function.ResponseSizeTooLarge",
                "Response payload size exceeded maximum allowed payload size (\(InvocationFailure.responseLimit) bytes)."
            )
        case .notStarted(let reason):
            error("Runtime.InvalidEntrypoint", "RequestId: \(requestID) Error: \(reason)")
        case .reported(let body): withRequestID(body, requestID)
        }
    }

    /// Lambda's limit for a response: 6 MB and 100 bytes.
    static let responseLimit = 6_291_556

    /// The error type of the REPORT line.
    var errorType: String {
        JSONText.object(payload(requestID: ""))?["errorType"]?.string ?? "Unhandled"
    }

    private func error(_ type: String, _ message: String) -> [UInt8] {
        JSON.object(["errorType": .string(type), "errorMessage": .string(message)]).bytes()
    }

    /// An error of the start carries no id of its own: it gets that of the invocation that met it.
    private func withRequestID(_ body: [UInt8], _ requestID: String) -> [UInt8] {
        guard var object = JSONText.object(body), object["requestId"]?.string == "" else { return body }
        object["requestId"] = .string(requestID)
        return JSON.object(object).bytes()
    }
}

/// Reading bytes that may be JSON.
enum JSONText {
    /// The object in `bytes`; nil when they hold none.
    static func object(_ bytes: [UInt8]) -> JSONObject? { (try? JSON(parsing: bytes))?.object }
}
