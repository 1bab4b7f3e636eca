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
        var references = RecordedReferences()
        var differences: [String] = []
        for step in steps {
            let number = step["n"]?.int ?? 0
            if let name = step["call"]?.string {
                let (service, operation) = RecordedTrace.operation(name)
                let input = references.resolve(step["params"] ?? [:])
                do throws(AWSError) {
                    references.answers[number] = try await call(service, operation, input)
                } catch {
                    references.answers[number] = RecordedTrace.body(error, operation)
                    if step["raises"]?.bool != true { differences.append("step \(number) \(operation): \(error.line)") }
                }
            } else if let condition = step["wait"]?.string, let arn = step["execution_arn"] {
                try await wait(condition, references.resolve(arn).string ?? "")
            } else if step["match"] != nil, let expected = step["expected"], !isOfClient(expected) {
                let actual: JSON
                if let answered = step["response_of"]?.int {
                    actual = references.visible(references.answers[answered] ?? .null)
                } else {
                    actual = try await withLogs(references.resolve(step["value"] ?? .null), expected, call)
                }
                differences += RecordingMatch.differences(asOfThen(actual), expected, at: "step \(number)")
            }
        }
        return differences
    }

    /// A value with what an execution has logged in place of `$log_events_of_group`: all of it where a list is
    /// expected, the last of it where one event is.
    private func withLogs(_ value: JSON, _ expected: JSON, _ call: Call) async throws(AWSError) -> JSON {
        guard let group = (value[0] ?? value)["$log_events_of_group"] else { return value }
        let logged = try await call("logs", "FilterLogEvents", ["logGroupName": group])["events"]?.array ?? []
        var events: [(id: Int, event: JSON)] = []
        for entry in logged {
            guard let text = entry["message"]?.string, let event = try? JSON(parsing: text) else { continue }
            events.append((event["id"]?.string.flatMap { Int($0) } ?? 0, event))
        }
        events.sort { $0.id < $1.id }
        return expected.array == nil ? events.last?.event ?? .null : .array(events.map(\.event))
    }

    /// The service and operation of a call such as `stepfunctions.StartExecution`, by the names of the operation table.
    package static func operation(_ call: String) -> (service: String, name: String) {
        let service = call.prefix { $0 != "." }
        return (service == "stepfunctions" ? "states" : String(service), String(call.dropFirst(service.count + 1)))
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
