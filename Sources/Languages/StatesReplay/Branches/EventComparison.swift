import JSONTree
import StatesExecution

/// How events are compared: by type and by what their details mean.
package struct EventComparison: Sendable {
    /// Whether two values of a details member, recorded and replayed, are the same.
    var isSame: @Sendable (_ key: String, _ recorded: JSON, _ replayed: JSON) -> Bool

    /// Values must be equal; payloads as the JSON they are.
    package static let exact = EventComparison { key, recorded, replayed in
        if recorded == replayed { return true }
        guard payloads.contains(key), let left = recorded.string, let right = replayed.string,
            let leftValue = try? JSON(parsing: left), let rightValue = try? JSON(parsing: right)
        else { return false }
        return leftValue == rightValue
    }

    /// A comparison for recordings in which some values are masked.
    ///
    /// - Parameter isSame: whether a recorded and a replayed value of a member are the same.
    package init(_ isSame: @escaping @Sendable (_ key: String, _ recorded: JSON, _ replayed: JSON) -> Bool) {
        self.isSame = isSame
    }

    /// Members whose text is JSON, of which order and spacing mean nothing.
    static let payloads: Set<String> = ["input", "output", "parameters"]

    /// Members that say how something was recorded and not what happened.
    private static let incidental: Set<String> = [
        "inputDetails", "outputDetails", "assignedVariablesDetails", "billedDurationInMilliseconds",
        "billedMemoryUsedInMB", "roleArn", "stateMachineVersionArn", "stateMachineAliasArn",
    ]

    /// Whether a replayed event is the recorded one; ids and times are not compared.
    func isSame(_ recorded: HistoryEvent, _ replayed: HistoryEvent) -> Bool {
        guard recorded.type == replayed.type else { return false }
        let left = recorded.details?.fields ?? [:]
        let right = replayed.details?.fields ?? [:]
        if left.count == right.count, EventComparison.isPlainlySame(left, right) { return true }
        for (key, value) in left where !EventComparison.incidental.contains(key) {
            guard let other = right[key] else { return false }
            if key == "assignedVariables" {
                if !isSameAssignment(value, other) { return false }
            } else if !isSame(key, value, other) {
                return false
            }
        }
        for (key, _) in right where !left.has(key) && !EventComparison.incidental.contains(key) { return false }
        return true
    }

    /// The quick answer for the common case: the same members with the same texts.
    private static func isPlainlySame(_ left: JSONObject, _ right: JSONObject) -> Bool {
        for at in left.indices {
            let (one, other) = (left[at], right[at])
            guard one.key == other.key else { return false }
            if one.key.hasSuffix("Details") || one.key == "roleArn" { continue }
            guard one.value == other.value else { return false }
        }
        return true
    }

    /// Variables are recorded as JSON text, name by name.
    private func isSameAssignment(_ recorded: JSON, _ replayed: JSON) -> Bool {
        guard let left = recorded.object, let right = replayed.object, left.count == right.count else {
            return recorded == replayed
        }
        return left.allSatisfy { name, value in right[name].map { isSame("output", value, $0) } ?? false }
    }

    /// What of an event is compared, its payloads as JSON: for showing how two events differ.
    static func content(_ event: HistoryEvent) -> JSONObject {
        var content: JSONObject = ["type": .string(event.type)]
        for (key, value) in event.details?.fields ?? [:] where !incidental.contains(key) {
            if payloads.contains(key), let text = value.string, let parsed = try? JSON(parsing: text) {
                content[key] = parsed
            } else if let variables = value.object, key == "assignedVariables" {
                content[key] = .object(
                    variables.mapValues { text in text.string.flatMap { try? JSON(parsing: $0) } ?? text })
            } else {
                content[key] = value
            }
        }
        return content
    }
}
