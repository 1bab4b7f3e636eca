import JSONTree
import StatesExecution

extension Recording {
    /// Makes sure that the recording holds what a replay needs.
    ///
    /// - Throws: `RecordingFault.incomplete` that says what is missing and how it is exported.
    package func checkComplete() throws(RecordingFault) {
        guard let first = events.first else { throw .incomplete("the history is empty") }
        guard first.type == "ExecutionStarted" else {
            throw .incomplete(
                "the history begins with event \(first.id) (\(first.type)), not with ExecutionStarted; export all pages"
            )
        }
        for (position, event) in events.enumerated() {
            if event.id != position + 1 {
                throw .incomplete(
                    "event \(position + 1) is missing: after \(position) comes \(event.id); export all pages")
            }
            try Recording.checkData(event)
        }
    }

    private static func checkData(_ event: HistoryEvent) throws(RecordingFault) {
        let fields = event.details?.fields ?? [:]
        for (name, details) in [("input", "inputDetails"), ("output", "outputDetails")] {
            if fields[details]?["truncated"]?.bool == true {
                throw .incomplete(
                    "the \(name) of event \(event.id) (\(event.type)) was truncated when it was recorded")
            }
        }
        if let name = needed(event.type), fields[name] == nil {
            throw .incomplete(
                "event \(event.id) (\(event.type)) has no \(name): it was recorded without execution data. "
                    + "Export it with --include-execution-data; for the logs of an Express workflow, set "
                    + "IncludeExecutionData to true and Level to ALL")
        }
    }

    /// The member of an event's details that answers something, or starts everything.
    private static func needed(_ type: String) -> String? {
        switch type {
        case "ExecutionStarted": "input"
        case "TaskSucceeded", "LambdaFunctionSucceeded", "ActivitySucceeded", "TaskSubmitted": "output"
        default: nil
        }
    }
}
