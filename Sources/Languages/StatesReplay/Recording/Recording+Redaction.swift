import JSONPath
import JSONTree
import StatesExecution

/// A path that selects nothing that could be taken out.
package struct RedactionError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, as a sentence.
    package let description: String
}

extension Recording {
    /// Takes texts out of the recording.
    ///
    /// A path is looked up in every payload: inputs and outputs of states, parameters of tasks, the execution's own. The
    /// texts it finds are replaced by `REDACTED-1`, `REDACTED-2` … wherever they occur, also inside other texts, so the
    /// data still fits together and the recording still replays.
    /// - Parameter paths: paths such as `$.customer.email` or `$..password`.
    /// - Throws: `RedactionError` for a path that is none, that finds nothing, or that finds a number or a truth value.
    package mutating func redact(_ paths: [String]) throws(RedactionError) {
        var secrets: [String] = []
        for text in paths {
            let path: JSONPath
            do throws(JSONPathSyntaxError) {
                path = try JSONPath(text)
            } catch {
                throw RedactionError(description: "\(text) is no path: \(error)")
            }
            var found: [String] = []
            for payload in payloads {
                if let value = try? path.read(from: payload) { try Recording.texts(in: value, text, &found) }
            }
            if found.isEmpty { throw RedactionError(description: "\(text) finds no text in the execution's data") }
            for secret in found where !secrets.contains(secret) { secrets.append(secret) }
        }
        // A longer text first, since it may contain a shorter one.
        let named = secrets.enumerated().map { ($0.element, "REDACTED-\($0.offset + 1)") }
            .sorted { $0.0.utf8.count > $1.0.utf8.count }
        replace(named)
    }

    /// The data of the execution.
    private var payloads: [JSON] {
        var seen: Set<String> = []
        var payloads: [JSON] = []
        for event in events {
            for (key, value) in event.details?.fields ?? [:] where EventComparison.payloads.contains(key) {
                guard let text = value.string, seen.insert(text).inserted, let json = try? JSON(parsing: text) else {
                    continue
                }
                payloads.append(json)
            }
        }
        return payloads
    }

    private static func texts(in value: JSON, _ path: String, _ found: inout [String]) throws(RedactionError) {
        switch value {
        case .string(let text): if !text.isEmpty, !found.contains(text) { found.append(text) }
        case .array(let elements): for element in elements { try texts(in: element, path, &found) }
        case .object(let members): for (_, member) in members { try texts(in: member, path, &found) }
        case .null: break
        case .number, .bool:
            throw RedactionError(
                description: "\(path) finds the \(value.typeName) \(value.text()); only texts can be taken out")
        }
    }

    private mutating func replace(_ secrets: [(secret: String, name: String)]) {
        func clean(_ text: String) -> String {
            if let json = try? JSON(parsing: text), json.object != nil || json.array != nil {
                let cleaned = clean(json)
                return cleaned == json ? text : cleaned.text()
            }
            var text = text
            for (secret, name) in secrets {
                // In a text that is JSON by itself, quotes and the like are escaped.
                text = text.replacing(secret, with: name)
                let escaped = String(JSON.string(secret).text().dropFirst().dropLast())
                if escaped != secret { text = text.replacing(escaped, with: name) }
            }
            return text
        }
        func clean(_ value: JSON) -> JSON {
            switch value {
            case .string(let text): .string(clean(text))
            case .array(let elements): .array(elements.map(clean))
            case .object(let members): .object(members.mapValues(clean))
            default: value
            }
        }
        for index in events.indices {
            if let details = events[index].details {
                events[index].details = .init(details.key, details.fields.mapValues(clean))
            }
        }
        for name in ["input", "output", "cause", "error"] {
            if let value = execution[name] { execution[name] = clean(value) }
        }
        results = results.mapValues(clean)
    }
}
