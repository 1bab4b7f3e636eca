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
        var choices: [[EventTrail]] = []
        for condition in conditions {
            var search = EventFieldSearch(condition.matchers)
            search.visit(event, condition.path.utf8[...])
            if search.matchedOutsideArrays { continue }
            if !search.trails.isEmpty {
                choices.append(search.trails)
            } else if search.foundAny || !condition.allowsAbsence {
                return false
            }
        }
        return choices.count < 2 || consistent(choices[...], [])
    }

    /// Whether one trail can be taken from each of `choices` so that no two of them disagree.
    private static func consistent(_ choices: ArraySlice<[EventTrail]>, _ taken: [EventTrail]) -> Bool {
        guard let first = choices.first else { return true }
        for trail in first where taken.allSatisfy({ $0.agrees(with: trail) }) {
            if consistent(choices.dropFirst(), taken + [trail]) { return true }
        }
        return false
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
