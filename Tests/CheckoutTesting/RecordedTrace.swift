import AWSCore
import CivilTime
import JSONTree

/// A recorded sequence of API calls: carried out against the emulator, its answers compared with AWS's.
///
/// The form is that of `stepfunctions/api-traces.jsonl` and `api-calls.jsonl`; see the README beside them.
package struct RecordedTrace: Sendable, CustomStringConvertible {
    /// Calls an operation: service, operation, input.
    package typealias Call = @Sendable (String, String, JSON) async throws(AWSError) -> JSON
    /// Waits for a condition of the recording, `execution_terminated` and the like, on an execution.
    package typealias Wait = @Sendable (_ condition: String, _ executionArn: String) async throws -> Void

    package let id: String
    private let steps: [JSON]
    /// When it was recorded, as `2024-11`; empty when that is not known.
    private let month: String

    /// Members that AWS has told since some month, and had not before.
    private static let newMembers = ["encryptionConfiguration": "2024-08"]

    package var description: String { id }

    /// A trace from its row, or nil when the row is none.
    package init?(row: JSON) {
        guard let id = row["id"]?.string else { return nil }
        self.id = id
        // As `25-11-2024, 19:07:34`.
        let date = (row["meta"]?["recorded"]?.string ?? "").prefix(10).split(separator: "-")
        month = date.count == 3 ? "\(date[2])-\(date[1])" : ""
        if let steps = row["steps"]?.array {
            self.steps = steps
        } else if row["call"] != nil {
            var match: JSONObject = ["n": 1, "match": "response"]
            match["expected"] = row["expected"]
            if let value = row["compared_as"] { match["value"] = value } else { match["response_of"] = 0 }
            var call = row.object ?? [:]
            call["n"] = 0
            steps = [.object(call), .object(match)]
        } else {
            return nil
        }
    }

    /// The operations called, as `stepfunctions.StartExecution`.
    package var calls: [String] { steps.compactMap { $0["call"]?.string } }

    /// Runs the trace.
    ///
    /// - Returns: what differs from the recording; empty when nothing does.
    package func run(_ call: Call, wait: Wait = { _, _ in }) async throws -> [String] {
        var answers: [Int: JSON] = [:]
        var differences: [String] = []
        for step in steps {
            let number = step["n"]?.int ?? 0
            if let name = step["call"]?.string {
                let operation = String(name.drop { $0 != "." }.dropFirst())
                let input = TraceReferences(answers: answers).resolve(step["params"] ?? [:])
                do throws(AWSError) {
                    answers[number] = try await call("states", operation, input)
                } catch {
                    answers[number] = RecordedTrace.body(error, operation)
                    if step["raises"]?.bool != true { differences.append("step \(number) \(operation): \(error.line)") }
                }
            } else if let condition = step["wait"]?.string, let arn = step["execution_arn"] {
                try await wait(condition, TraceReferences(answers: answers).resolve(arn).string ?? "")
            } else if step["match"] != nil, let expected = step["expected"], !isOfClient(expected) {
                let references = TraceReferences(answers: answers)
                let actual =
                    step["response_of"]?.int.map { references.visible(answers[$0] ?? .null) }
                    ?? references.resolve(step["value"] ?? .null)
                differences += RecordingMatch.differences(asOfThen(actual), expected, at: "step \(number)")
            }
        }
        return differences
    }

    /// An answer without the members that AWS did not tell yet.
    private func asOfThen(_ answer: JSON) -> JSON {
        guard var members = answer.object else { return answer }
        for (member, since) in Self.newMembers where month < since { members[member] = nil }
        return .object(members)
    }

    /// Whether the recorded error was raised by the client library before it called anything.
    private func isOfClient(_ expected: JSON) -> Bool {
        expected["exception_typename"] == "ParamValidationError"
            || expected.string?.hasPrefix("Parameter validation failed") == true
    }

    private static func body(_ error: AWSError, _ operation: String) -> JSON {
        [
            "Error": ["Code": .string(error.code.rawValue), "Message": .string(error.message)],
            "message": .string(error.message), "$http_status": .int(error.status),
            "$text": .string(
                "An error occurred (\(error.code.rawValue)) when calling the \(operation) operation: \(error.message)"),
        ]
    }
}

/// The values that `@@…@@` in a trace stands for.
private struct TraceReferences {
    let answers: [Int: JSON]

    func resolve(_ value: JSON) -> JSON {
        switch value {
        case .string(let text): resolve(text)
        case .array(let elements): .array(elements.map(resolve))
        case .object(let members): .object(members.mapValues(resolve))
        default: value
        }
    }

    /// An answer without what only references see.
    func visible(_ answer: JSON) -> JSON {
        guard var members = answer.object else { return answer }
        members["$text"] = nil
        return .object(members)
    }

    private func resolve(_ text: String) -> JSON {
        let parts = text.split(separator: "@@", omittingEmptySubsequences: false)
        if parts.count == 3, parts[0].isEmpty, parts[2].isEmpty { return value(of: String(parts[1])) }
        if parts.count < 3 { return .string(text) }
        var result = ""
        for (at, part) in parts.enumerated() {
            let value = at.isMultiple(of: 2) ? JSON.string(String(part)) : value(of: String(part))
            result += value.string ?? value.text()
        }
        return .string(result)
    }

    private func value(of reference: String) -> JSON {
        if reference.hasSuffix("role") { return .string("arn:aws:iam::000000000000:role/\(reference)") }
        let path = reference.prefix { $0 != "|" }.split(separator: ".")
        guard let first = path.first, let number = Int(first), var value = answers[number] else { return .null }
        switch path.dropFirst().joined(separator: ".") {
        case "error": return value["$text"] ?? .null
        case "error.typename": return value["Error"]?["Code"] ?? .null
        default: break
        }
        for name in path.dropFirst() { value = Int(name).flatMap { value[$0] } ?? value[String(name)] ?? .null }
        return value
    }
}
