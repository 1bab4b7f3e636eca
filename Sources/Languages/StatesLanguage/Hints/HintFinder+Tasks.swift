import JSONTree

extension HintFinder {
    /// What a task calls, and how it waits.
    mutating func look(at state: HintState, calling resource: TaskResource) {
        let waits = resource.pattern == .waitForTaskToken
        let key = state.language == .jsonPath ? "Parameters" : "Arguments"
        if waits, resource.target != .activity, !(state[key].map(HintFinder.sendsToken) ?? false) {
            let token = state.language == .jsonPath ? "$$.Task.Token" : "$states.context.Task.Token"
            hint(
                .tokenNeverSent, "the task waits for its token to come back, but \(key) does not have \(token)",
                at: state[key] == nil ? state.path : "\(state.path)/\(key)")
        }
        let limits = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"]
        if waits, definition["TimeoutSeconds"] == nil, !limits.contains(where: { state[$0] != nil }) {
            hint(
                .noTimeout, "an answer that never comes is waited for for a year: give TimeoutSeconds",
                at: state.path + "/Resource")
        }
        for beat in ["HeartbeatSeconds", "HeartbeatSecondsPath"] where !waits && state[beat] != nil {
            hint(
                .heartbeatUnused,
                "only activities and tasks that wait for a token can send heartbeats: give TimeoutSeconds",
                at: "\(state.path)/\(beat)")
        }
        if case .service(let integration) = resource.target { lookAtRetries(of: state, calling: integration) }
    }

    /// Whether a value holds the task's token, or the context object it is in.
    private static func sendsToken(_ value: JSON) -> Bool {
        if let text = value.string { return text.hasPrefix("{%") ? namesToken(text) : false }
        if let elements = value.array { return elements.contains(where: sendsToken) }
        return value.object?.contains { key, value in
            guard key.hasSuffix(".$"), let text = value.string else { return sendsToken(value) }
            return text == "$$" || ["$$.Task", "$$[", "$$..", "$$.*", "$$,", "$$)"].contains { text.contains($0) }
        } ?? false
    }

    /// Whether an expression may see the token: `$states.context.Task`, or all of `$states` or of its context.
    private static func namesToken(_ text: String) -> Bool {
        text.ranges(of: "$states").contains { range in
            let rest = text[range.upperBound...]
            guard rest.hasPrefix(".context") else { return !rest.hasPrefix(".") }
            let inner = rest.dropFirst(".context".count)
            return !inner.hasPrefix(".") || inner.hasPrefix(".Task") || inner.hasPrefix(".*")
        }
    }

    // MARK: Retries

    /// Retries of what must not be done twice: the service may have done it when its answer was lost.
    private mutating func lookAtRetries(of state: HintState, calling integration: TaskResource.Integration) {
        let parameters = state[state.language == .jsonPath ? "Parameters" : "Arguments"] ?? [:]
        guard let reason = HintFinder.repetition(integration, parameters) else { return }
        for (retrier, path) in state.elements(of: "Retry") where retrier["MaxAttempts"]?.int != 0 {
            let names = (retrier["ErrorEquals"]?.array ?? []).compactMap(\.string)
            let broad = [ErrorName.all, ErrorName.taskFailed, ErrorName.timeout]
            guard let name = names.first(where: broad.contains) else { continue }
            hint(.retryRepeats, "after \(name) the task may have been done already: \(reason)", at: path)
        }
    }

    /// What a second call does; nil when it does nothing more than the first.
    private static func repetition(_ integration: TaskResource.Integration, _ parameters: JSON) -> String? {
        func has(_ name: String) -> Bool {
            let lower = name.prefix(1).lowercased() + name.dropFirst()
            return [name, name + ".$", lower, lower + ".$"].contains { parameters[$0] != nil }
        }
        switch (integration.service, integration.action) {
        case ("sqs", "sendMessage") where !has("MessageDeduplicationId"):
            return "the retry sends the message again (a FIFO queue with MessageDeduplicationId drops it)"
        case ("sns", "publish") where !has("MessageDeduplicationId"):
            return "the retry publishes again (a FIFO topic with MessageDeduplicationId drops it)"
        case ("events", "putEvents"), ("eventbridge", "putEvents"): return "the retry puts the events again"
        case ("states", "startExecution") where !has("Name"), ("sfn", "startExecution") where !has("Name"):
            return "the retry starts another execution (give Name, which is taken once)"
        case ("dynamodb", "putItem") where (parameters["Item"].map(isDrawn) ?? false) && !has("ConditionExpression"):
            return "the retry draws the item anew and puts a second one (draw its key in an earlier state)"
        case ("dynamodb", "updateItem") where !has("ConditionExpression"):
            let update = parameters["UpdateExpression"]?.string ?? ""
            let words = update.uppercased().split { !$0.isLetter && $0 != "_" }
            guard
                words.contains("ADD") || words.contains("LIST_APPEND") || update.contains(where: { "+-".contains($0) })
            else { return nil }
            return "the retry applies the update again (give a ConditionExpression)"
        default: return nil
        }
    }

    /// Whether a value differs each time it is computed.
    private static func isDrawn(_ value: JSON) -> Bool {
        if let text = value.string {
            return ["States.UUID(", "States.MathRandom(", "$uuid(", "$random("].contains { text.contains($0) }
        }
        return (value.array ?? value.object?.values ?? []).contains(where: isDrawn)
    }
}
