import JSONTree
import StatesExecution

/// A definition in which names of deployed resources are still to be put in: `${OrderTable}`, `${Function.Arn}`.
///
/// Deployed, such a placeholder became a name or an ARN that nobody can know beforehand. A recording shows it: where the
/// definition has a placeholder, the recorded definition has its value. So a working tree that was never deployed, or was
/// deployed somewhere else, can be held against the recording.
package struct PlaceholderDefinition: Sendable {
    /// The definition with its placeholders.
    package let template: JSON

    /// A definition with placeholders; without any it is what it is.
    package init(_ template: JSON) { self.template = template }

    /// The definition with each placeholder replaced by what it was when the recording was made.
    ///
    /// - Parameters:
    ///   - recording: shows the values in its definition, or, when that is not known, in its tasks.
    ///   - standIn: what to put where the recording shows nothing, by the text between the braces; nil leaves it as it is.
    package func resolved(like recording: Recording, standIn: (String) -> String?) -> JSON {
        var votes = PlaceholderVotes()
        if let definition = recording.definition {
            let recorded = PlaceholderDefinition.states(definition)
            votes.compare(template, definition)
            for (name, state) in PlaceholderDefinition.states(template) {
                if let other = recorded[name] { votes.compare(state, other) }
            }
        } else {
            compareTasks(recording.events, &votes)
        }
        let values = votes.winners
        return PlaceholderDefinition.replace(template) { values[$0] ?? standIn($0) }
    }

    /// Without a recorded definition, parameters of tasks show the values.
    private func compareTasks(_ events: [HistoryEvent], _ votes: inout PlaceholderVotes) {
        let states = PlaceholderDefinition.states(template)
        let branches = RecordedBranches(events)
        for sequence in branches.sequences {
            var name = ""
            for position in sequence {
                let event = events[position]
                let fields = event.details?.fields ?? [:]
                if event.type == "TaskStateEntered" { name = fields["name"]?.string ?? "" }
                guard event.type.hasSuffix("Scheduled"), let state = states[name] else { continue }
                if let resource = state["Resource"], event.type != "TaskScheduled", let real = fields["resource"] {
                    votes.compare(resource, real)
                }
                if let given = state["Parameters"] ?? state["Arguments"],
                    let text = fields["parameters"]?.string, let real = try? JSON(parsing: text)
                {
                    votes.compare(given, real)
                }
            }
        }
    }

    /// All states of a definition by name, whatever level they are on.
    static func states(_ definition: JSON) -> [String: JSON] {
        var found: [String: JSON] = [:]
        for (name, state) in definition["States"]?.object ?? [:] {
            found[name] = state
            let inner =
                [state["ItemProcessor"], state["Iterator"]].compactMap(\.self) + (state["Branches"]?.array ?? [])
            for level in inner { found.merge(states(level)) { first, _ in first } }
        }
        return found
    }

    private static func replace(_ json: JSON, _ value: (String) -> String?) -> JSON {
        switch json {
        case .string(let text):
            let pieces = PlaceholderText(text).pieces
            if pieces.count < 2 { return json }
            return .string(
                pieces.map { piece in
                    switch piece {
                    case .literal(let text): text
                    case .placeholder(let name): value(name) ?? "${\(name)}"
                    }
                }.joined())
        case .array(let elements): return .array(elements.map { replace($0, value) })
        case .object(let members): return .object(members.mapValues { replace($0, value) })
        default: return json
        }
    }
}

/// A text taken apart at its placeholders.
struct PlaceholderText {
    enum Piece: Equatable {
        case literal(String)
        case placeholder(String)
    }

    /// Literals, which may be empty, and placeholders in turn, a literal first and last.
    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var literal = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "${") {
            let inside = rest[start.upperBound...].prefix { PlaceholderText.isInName($0) }
            guard !inside.isEmpty, rest[inside.endIndex...].first == "}" else {
                literal += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            pieces.append(.literal(literal + rest[..<start.lowerBound]))
            pieces.append(.placeholder(String(inside)))
            literal = ""
            rest = rest[inside.endIndex...].dropFirst()
        }
        self.pieces = pieces + [.literal(literal + rest)]
    }

    private static func isInName(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "._:-".contains(character))
    }

    /// What each placeholder is in a text that has the same literals; nil when it has not.
    func values(in text: String) -> [(name: String, value: String)]? {
        var values: [(String, String)] = []
        var rest = text[...]
        var open: String?
        for (at, piece) in pieces.enumerated() {
            switch piece {
            case .placeholder(let name): open = name
            case .literal(let literal):
                guard let name = open else {
                    guard rest.hasPrefix(literal) else { return nil }
                    rest = rest.dropFirst(literal.count)
                    continue
                }
                let isLast = at == pieces.count - 1
                if isLast {
                    guard rest.hasSuffix(literal) else { return nil }
                    values.append((name, String(rest.dropLast(literal.count))))
                    return values
                }
                guard !literal.isEmpty, let found = rest.firstRange(of: literal) else { return nil }
                values.append((name, String(rest[..<found.lowerBound])))
                rest = rest[found.upperBound...]
                open = nil
            }
        }
        return values
    }
}

/// What placeholders seem to stand for, and how often each value was seen.
struct PlaceholderVotes {
    private var votes: [String: [String: Int]] = [:]

    /// Looks at two values of which the first may have placeholders.
    mutating func compare(_ template: JSON, _ recorded: JSON) {
        switch (template, recorded) {
        case (.string(let text), .string(let value)):
            let pattern = PlaceholderText(text)
            guard pattern.pieces.count > 1 else { return }
            for (name, value) in pattern.values(in: value) ?? [] where !value.isEmpty {
                votes[name, default: [:]][value, default: 0] += 1
            }
        case (.array(let left), .array(let right)):
            for (one, other) in zip(left, right) { compare(one, other) }
        case (.object(let left), .object(let right)):
            for (key, value) in left { if let other = right[key] { compare(value, other) } }
        default: break
        }
    }

    /// For each placeholder the value seen most often. Two resources are not the same thing: of two names that seem to
    /// stand for one value only that with more votes does, the other is new since the recording.
    var winners: [String: String] {
        var chosen: [(name: String, value: String, votes: Int)] = []
        for (name, values) in votes {
            if let best = values.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
                chosen.append((name, best.key, best.value))
            }
        }
        chosen.sort { ($1.votes, $0.name) < ($0.votes, $1.name) }
        var owners: [String: Substring] = [:]
        var winners: [String: String] = [:]
        for (name, value, _) in chosen {
            let resource = name.prefix { $0 != "." }
            guard owners[value, default: resource] == resource else { continue }
            owners[value] = resource
            winners[name] = value
        }
        return winners
    }
}
