import JSONTree

/// What came of trying a state.
package struct StateReport: Sendable {
    /// `TestExecutionStatus`.
    package enum Status: String, Sendable {
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"
        case retriable = "RETRIABLE"
        case caughtError = "CAUGHT_ERROR"
    }

    package internal(set) var status = Status.succeeded
    /// The output as JSON text; nil for a state that failed or is to be retried.
    package internal(set) var output: String?
    package internal(set) var error: String?
    package internal(set) var cause: String?
    /// The state that would be next; nil at the end of a machine.
    package internal(set) var nextState: String?
    /// The members of `InspectionData` that tell of the state's data, in the form of the API.
    package internal(set) var data: JSONObject = [:]
    /// The variables as the state left them.
    package internal(set) var variables: JSONObject = [:]
    /// Which retrier, from 0, would retry.
    package internal(set) var retryIndex: Int?
    /// In how many seconds.
    package internal(set) var retryBackoffSeconds: Int?
    /// Which catcher, from 0, caught.
    package internal(set) var catchIndex: Int?
    /// Why the request is wrong; nothing else counts then.
    package internal(set) var refusal: String?

    init(refusal: String?) { self.refusal = refusal }

    /// `errorDetails`; nil when nothing was retried or caught.
    package var errorDetails: JSON? {
        var details: JSONObject = [:]
        details["catchIndex"] = catchIndex.map(JSON.int)
        details["retryIndex"] = retryIndex.map(JSON.int)
        details["retryBackoffIntervalSeconds"] = retryBackoffSeconds.map(JSON.int)
        return details.isEmpty ? nil : .object(details)
    }
}
