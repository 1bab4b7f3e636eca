import AWSCore
import CheckoutTesting
import DynamoDBService
import Foundation
import JSONTree
import Testing

/// Recorded requests that AWS refuses, with the exact type and text of its answer.
@Suite struct DynamoDBConformanceTests {
    @Test(
        .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)),
        arguments: ["validation", "other-errors", "serialization"])
    func recordedErrors(_ file: String) async throws {
        let services = try await recordedTables()
        var failed: [String: String] = [:]
        var passed: Set<String> = []
        for row in try Conformance.rows("dynamodb/\(file).jsonl") where row["maybe_stale"]?.bool != true {
            let id = row["id"]?.string ?? ""
            let needsOwnTables = row["setup"]?.array?.isEmpty == false
            let failure = await mismatch(row, needsOwnTables ? try recordedTables() : services)
            if let failure { failed[id] = failure } else { passed.insert(id) }
        }
        for (id, difference) in failed where KnownFailures.reasons[id] == nil { Issue.record("\(id): \(difference)") }
        for id in passed where KnownFailures.reasons[id] != nil { Issue.record("\(id) passes; take it off the list") }
        #expect(!passed.isEmpty)
    }

    /// The five tables the recordings were made with.
    private func recordedTables() async throws -> TestServices {
        let services = try dynamoDB()
        guard let folder = Conformance.folder else { return services }
        let text = try String(contentsOf: folder.appending(path: "dynamodb/tables.json"), encoding: .utf8)
        for table in try JSON(parsing: text).array ?? [] {
            _ = try await services.call("dynamodb", "CreateTable", table)
        }
        return services
    }

    /// How the answer to a row differs from the recording; nil when it does not.
    private func mismatch(_ row: JSON, _ services: TestServices) async -> String? {
        for step in row["setup"]?.array ?? [] {
            _ = try? await services.call("dynamodb", step["op"]?.string ?? "", step["request"] ?? [:])
        }
        let operation = row["op"]?.string ?? ""
        do {
            let output = try await services.call("dynamodb", operation, row["request"] ?? [:])
            return "\(operation) answered \(output)"
        } catch {
            let type = "\(error.namespace ?? "")#\(error.code.rawValue)"
            if type != row["expected_type"]?.string { return "\(type) \(error.message)" }
            return matches(error.message, row) ? nil : error.message
        }
    }

    private func matches(_ message: String, _ row: JSON) -> Bool {
        if let text = row["expected_message"]?.string { return message == text }
        if let pattern = row["expected_message_regex"]?.string { return contains(message, pattern) }
        var parts = message.split(separator: "; ").map(String.init)
        guard let expected = row["expected_errors_any_order"]?.array, !parts.isEmpty,
            let head = parts[0].range(of: " detected: ")
        else { return false }
        parts[0] = String(parts[0][head.upperBound...])
        return parts.count == expected.count
            && expected.allSatisfy { one in
                parts.contains { part in
                    if let text = one.string { return part == text }
                    return contains(part, one["regex"]?.string ?? "$^")
                }
            }
    }

    private func contains(_ text: String, _ pattern: String) -> Bool {
        guard let regex = try? Regex(pattern) else { return false }
        return text.firstMatch(of: regex) != nil
    }
}
