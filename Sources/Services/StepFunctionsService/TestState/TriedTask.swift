import JSONTree
import StatesExecution

/// What came of a task that `TestState` carried out.
package struct TriedTask: Sendable {
    /// The answer.
    package let event: Input.Event
    /// The call of an HTTP task; nil for other tasks, and when none was made.
    package let exchange: HTTPExchange?

    /// An answer, with the call of an HTTP task.
    package init(_ event: Input.Event, exchange: HTTPExchange? = nil) {
        self.event = event
        self.exchange = exchange
    }
}

/// The call of an HTTP task, as `InspectionData` shows it at level `TRACE`.
///
/// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataRequest.html.
package struct HTTPExchange: Sendable, Hashable {
    /// The request without what the connection added: that is secret.
    package let request: JSONObject
    /// The request as it was sent.
    package let revealedRequest: JSONObject
    /// The response; nil when none came.
    package var response: JSONObject?

    /// A call that has no response yet.
    package init(request: JSONObject, revealedRequest: JSONObject) {
        self.request = request
        self.revealedRequest = revealedRequest
    }

    /// The members `request` and `response` of `InspectionData`.
    func data(revealingSecrets: Bool) -> JSONObject {
        var data: JSONObject = ["request": .object(revealingSecrets ? revealedRequest : request)]
        data["response"] = response.map(JSON.object)
        return data
    }
}
