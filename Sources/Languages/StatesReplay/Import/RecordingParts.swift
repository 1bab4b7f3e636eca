import CivilTime
import JSONTree
import StatesExecution

/// Puts recordings together from what was read: our own documents, and what the AWS CLI prints of an execution.
///
/// ```
/// var parts = RecordingParts()
/// try parts.add(contentsOfHistoryFile)
/// try parts.add(contentsOfDescriptionFile)
/// let recordings = try parts.recordings()
/// ```
/// Taken are `get-execution-history` (any pages, in any order, as one document, several, or one after the other),
/// `describe-execution`, `describe-state-machine-for-execution` (or `describe-state-machine`), and of CloudWatch Logs
/// `filter-log-events` and `get-log-events` of the log of an Express workflow. What is added to one value belongs
/// together: a history does not say whose it is.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html for the log.
package struct RecordingParts: Sendable {
    private var complete: [Recording] = []
    private var history: [JSON] = []
    private var execution: JSONObject?
    private var stateMachine: JSONObject?
    private var logged: [String: [HistoryEvent]] = [:]
    private var loggedOrder: [String] = []

    /// No parts.
    package init() {}

    /// Takes the documents of one file.
    ///
    /// - Throws: `RecordingFault.unreadable` when it is something else.
    package mutating func add(_ bytes: [UInt8]) throws(RecordingFault) {
        for document in try JSONDocuments.all(in: bytes) { try add(document) }
    }

    /// The recordings the parts make.
    ///
    /// - Throws: `RecordingFault`, also when there are parts and no history among them.
    package func recordings() throws(RecordingFault) -> [Recording] {
        var all = complete
        for arn in loggedOrder { all.append(try express(arn)) }
        if !history.isEmpty {
            var recording = Recording(
                execution: execution ?? [:], stateMachine: machineWithoutDefinition, definition: try definition(),
                events: try Recording.events(history))
            if recording.execution["executionArn"] == nil, let arn = executionOfMachine {
                recording.execution["executionArn"] = .string(arn)
            }
            all.append(recording)
        } else if all.isEmpty, execution != nil || stateMachine != nil {
            throw .incomplete(
                "there is a description and no history; export it with `aws stepfunctions get-execution-history`, and "
                    + "name the files of one execution alike up to the first dot (order.history.json, "
                    + "order.execution.json)")
        }
        return all
    }

    private mutating func add(_ document: JSON) throws(RecordingFault) {
        if document["recording"] != nil {
            complete.append(try Recording(document: document))
            return
        }
        if let elements = document.array {
            for element in elements { try add(element) }
            return
        }
        var isKnown = false
        if let events = document["events"]?.array {
            isKnown = true
            for event in events {
                if event["message"] != nil { try addLogged(event) } else { history.append(event) }
            }
        }
        // A line of a log by itself, an event by itself.
        if document["execution_arn"] != nil || document["message"] != nil {
            isKnown = true
            try addLogged(document)
        } else if document["previousEventId"] != nil {
            isKnown = true
            history.append(document)
        }
        if document["definition"] != nil, document["stateMachineArn"] != nil {
            isKnown = true
            stateMachine = document.object
        }
        if document["executionArn"] != nil, document["startDate"] != nil {
            isKnown = true
            execution = document.object
            execution?["events"] = nil
            execution?["definition"] = nil
        }
        if !isKnown {
            throw .unreadable(
                "it is neither a recording nor what `aws stepfunctions get-execution-history`, `describe-execution`, "
                    + "`describe-state-machine-for-execution` or `aws logs filter-log-events` print")
        }
    }

    /// A line of the log of an Express workflow.
    private mutating func addLogged(_ line: JSON) throws(RecordingFault) {
        var message = line
        if let text = line["message"]?.string {
            guard let parsed = try? JSON(parsing: text) else {
                throw .unreadable("a message of the log is no JSON: \(text.prefix(200))")
            }
            message = parsed
        }
        guard let arn = message["execution_arn"]?.string, let type = message["type"]?.string,
            let id = RecordingParts.number(message["id"]), let time = RecordingParts.number(message["event_timestamp"])
        else { throw .unreadable("this is no message of a state machine's log: \(message.text().prefix(200))") }
        if logged[arn] == nil { loggedOrder.append(arn) }
        var event = HistoryEvent(
            id: id, previousEventId: RecordingParts.number(message["previous_event_id"]) ?? 0,
            timestamp: Timestamp(milliseconds: Int64(time)), type: type, details: nil)
        if let fields = message["details"]?.object, !fields.isEmpty {
            event.details = .init(RecordingParts.detailsKey(type), fields)
        }
        logged[arn, default: []].append(event)
    }

    private func express(_ arn: String) throws(RecordingFault) -> Recording {
        let events = (logged[arn] ?? []).sorted { $0.id < $1.id }
        var described: JSONObject = ["executionArn": .string(arn)]
        if let machine = stateMachine?["stateMachineArn"] { described["stateMachineArn"] = machine }
        return Recording(
            execution: described, stateMachine: machineWithoutDefinition, definition: try definition(), events: events)
    }

    private var machineWithoutDefinition: JSONObject {
        var machine = stateMachine ?? [:]
        machine["definition"] = nil
        return machine
    }

    private func definition() throws(RecordingFault) -> JSON? {
        try Recording.definition(stateMachine?["definition"])
    }

    /// The form of the ARN of an execution of which only the state machine was described.
    private var executionOfMachine: String? {
        guard let arn = stateMachine?["stateMachineArn"]?.string else { return nil }
        return arn.replacing(":stateMachine:", with: ":execution:") + ":unknown"
    }

    private static func number(_ json: JSON?) -> Int? { json?.int ?? json?.string.flatMap { Int($0) } }

    /// The name that `GetExecutionHistory` gives the details a log calls `details`.
    private static func detailsKey(_ type: String) -> String {
        if type.hasSuffix("StateEntered") { return "stateEnteredEventDetails" }
        if type.hasSuffix("StateExited") { return "stateExitedEventDetails" }
        return type.prefix(1).lowercased() + type.dropFirst() + "EventDetails"
    }
}
