import CivilTime
import JSONTree

/// The answers of a recorded case's calls by step number, and what `@@…@@` in the case stands for.
///
/// The form is described in the README beside the recordings: `@@4.Messages[0].Body|json.TaskToken@@`.
package struct RecordedReferences: Sendable {
    /// The answers by step number.
    package var answers: [Int: JSON] = [:]
    /// The day of `@@now@@`.
    private static let today = "2023-11-14T22:13:20"

    package init() {}

    /// A value with every reference in its texts replaced.
    package func resolve(_ value: JSON) -> JSON {
        switch value {
        case .string(let text): resolve(text)
        case .array(let elements): .array(elements.map(resolve))
        case .object(let members): .object(members.mapValues(resolve))
        default: value
        }
    }

    /// A text with its references replaced; one that is a reference as a whole becomes its value.
    package func resolve(_ text: String) -> JSON {
        let parts = text.split(separator: "@@", omittingEmptySubsequences: false)
        if parts.count == 3, parts[0].isEmpty, parts[2].isEmpty { return value(of: String(parts[1])) }
        if parts.count < 3 { return .string(text) }
        let isJSON = text.first { !$0.isWhitespace }.map { "{[".contains($0) } ?? false
        var result = ""
        for (at, part) in parts.enumerated() {
            guard !at.isMultiple(of: 2) else {
                result += part
                continue
            }
            let value = value(of: String(part))
            let inner = value.string ?? value.text()
            // Within a text that is JSON it stands inside of a string.
            result += isJSON ? String(JSON.string(inner).text().dropFirst().dropLast()) : inner
        }
        return .string(result)
    }

    private func value(of reference: String) -> JSON {
        if reference.hasSuffix("role") { return .string("arn:aws:iam::000000000000:role/\(reference)") }
        if reference.hasPrefix("now") { return .string(RecordedReferences.time(reference)) }
        let path = reference.replacing("|json", with: ".|json").replacing("[", with: ".[")
            .split(separator: ".").map(String.init)
        guard let first = path.first, let number = Int(first), var value = answers[number] else { return .null }
        switch path.dropFirst().joined(separator: ".") {
        case "error": return value["$text"] ?? .null
        case "error.typename": return value["Error"]?["Code"] ?? .null
        default: break
        }
        for name in path.dropFirst() {
            if name == "|json" {
                value = (value.string).flatMap { try? JSON(parsing: $0) } ?? value
            } else if name.hasPrefix("["), let index = Int(name.dropFirst().dropLast()) {
                value = value[index] ?? .null
            } else {
                value = Int(name).flatMap { value[$0] } ?? value[name] ?? .null
            }
        }
        return value
    }

    /// `now` or `now+24855d`, in the time of a new `TestClock`.
    private static func time(_ reference: String) -> String {
        guard let plus = reference.firstIndex(of: "+"),
            let days = Int64(reference[reference.index(after: plus)...].dropLast())
        else { return today }
        return String(Timestamp(milliseconds: 1_700_000_000_000 + 86_400_000 * days).iso8601Seconds.dropLast())
    }

    /// An answer without what only references see.
    package func visible(_ answer: JSON) -> JSON {
        guard var members = answer.object else { return answer }
        members["$text"] = nil
        return .object(members)
    }
}
