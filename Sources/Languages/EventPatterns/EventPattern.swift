import JSONTree

/// A compiled event pattern: EventBridge rules and Lambda's event filters.
///
/// An event matches when some alternative (there is one per combination of `$or` branches) has, for each of its fields,
/// a value that one of the field's matchers takes; values out of one array of objects must come from one element.
/// Follows https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
package struct EventPattern: Sendable {
    /// One field of a pattern with what it may hold.
    struct Condition: Sendable {
        /// The names from the top, joined by dots.
        let path: String
        let matchers: [ValueMatcher]
        /// Whether the field may also be missing (`"exists": false`).
        let allowsAbsence: Bool
    }

    let alternatives: [[Condition]]

    /// Compiles a pattern from its text.
    ///
    /// - Throws: `EventPatternError` with AWS's message.
    package init(parsing text: String) throws(EventPatternError) {
        var parser = EventPatternParser(text)
        alternatives = try parser.pattern()
    }

    /// Compiles a pattern that is JSON already, as it stands in a template.
    ///
    /// - Throws: `EventPatternError` with AWS's message.
    package init(_ json: JSON) throws(EventPatternError) { try self.init(parsing: json.text()) }

    /// Whether an event matches.
    package func matches(_ event: JSON) -> Bool {
        alternatives.contains { EventPattern.matches(event, $0) }
    }

    private static func matches(_ event: JSON, _ conditions: [Condition]) -> Bool {
        // What each field with values in arrays may be; the others need no further look.
        var choices: [Choice] = []
        for condition in conditions {
            var search = EventFieldSearch(condition.matchers, keepsAll: condition.allowsAbsence)
            search.visit(event, condition.path.utf8[...])
            if search.matchedOutsideArrays { continue }
            if condition.allowsAbsence {
                if search.foundAny { choices.append(Choice(trails: search.trails, others: search.all)) }
            } else if search.trails.isEmpty {
                return false
            } else {
                choices.append(Choice(trails: search.trails, others: nil))
            }
        }
        guard choices.count > 1 || choices.contains(where: \.allowsAbsence) else { return true }
        // Whether a value is missing depends on the elements the other fields come from.
        return consistent(choices.filter { !$0.allowsAbsence } + choices.filter(\.allowsAbsence), 0, [])
    }

    /// Where one field of an alternative may come from.
    private struct Choice {
        let trails: [EventTrail]
        /// All values at the field, when it may also be missing.
        let others: [EventTrail]?

        var allowsAbsence: Bool { others != nil }
    }

    /// Whether one trail can be taken from each of `choices` from `at` on so that no two of them disagree.
    private static func consistent(_ choices: [Choice], _ at: Int, _ taken: [EventTrail]) -> Bool {
        guard at < choices.count else { return true }
        let choice = choices[at]
        for trail in choice.trails where taken.allSatisfy({ $0.agrees(with: trail) }) {
            if consistent(choices, at + 1, taken + [trail]) { return true }
        }
        // Missing: each value there is belongs to other elements than those taken.
        guard let others = choice.others,
            others.allSatisfy({ other in !taken.allSatisfy { $0.agrees(with: other) } })
        else { return false }
        return consistent(choices, at + 1, taken)
    }
}

/// A pattern that is not valid.
package struct EventPatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, without AWS's frame and without the place.
    package let reason: String
    /// Where, in the layout of AWS's JSON parser; empty when AWS names no place.
    package let place: String

    /// AWS's message: `InvalidEventPatternException` in EventBridge.
    package var message: String { "Event pattern is not valid. Reason: \(reason)\(place)" }

    package var description: String { message }
}
