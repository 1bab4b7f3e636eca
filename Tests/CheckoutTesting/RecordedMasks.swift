import Foundation
import JSONTree

/// Compares recorded values with real ones; recorded texts may hold masks.
package struct RecordedMasks: Sendable {
    private let names: [String]
    /// Words some recordings put for a value without marking them as masks.
    private static let generic: Set<String> = [
        "lambda_function_name", "lambda_function_1_name", "sqs_queue_url", "map_run_arn", "a_task_token",
        "activity_arn", "RandomNumberGenerated", "timestamp", "datetime", "date", "start-time", "entered-time",
        "snf_role_arn", "sfn_role_arn",
    ]

    /// Masks, with the names of those that only one case has.
    package init(_ names: [String]) { self.names = names }

    /// Whether a value is the recorded one.
    ///
    /// - Parameter key: the name of the member it is, because some masks bear the name of their member.
    package func match(_ expected: JSON, _ actual: JSON, key: String) -> Bool {
        if ["timestamp", "billedDurationInMilliseconds"].contains(key) { return true }
        // The length of an answer depends on the length of what is masked in it.
        if ["Content-Length", "content-length"].contains(key) { return true }
        switch (expected, actual) {
        case (.object(let left), .object(let right)):
            guard left.count == right.count else { return false }
            return left.allSatisfy { key, value in right[key].map { match(value, $0, key: key) } ?? false }
        case (.array(let left), .array(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { match($0, $1, key: key) }
        case (.string(let left), .string(let right)):
            if left == right || matches(left, right, key) { return true }
            guard let one = try? JSON(parsing: left), let other = try? JSON(parsing: right) else { return false }
            return one == other
        case (_, .string(let right)):
            // The recording parsed this text.
            guard let value = try? JSON(parsing: right), value.string == nil else { return false }
            return match(expected, value, key: key)
        case (.string(let left), _): return RecordedMasks.generic.contains(left)
        default: return expected == actual
        }
    }

    private func matches(_ mask: String, _ text: String, _ key: String) -> Bool {
        if mask == key || RecordedMasks.generic.contains(mask) { return true }
        var pattern = NSRegularExpression.escapedPattern(for: mask)
        for name in names {
            pattern = pattern.replacingOccurrences(of: NSRegularExpression.escapedPattern(for: name), with: ".*")
        }
        // A mask may stand inside another one.
        for _ in 0..<2 {
            pattern = pattern.replacingOccurrences(of: "<[^<>]*>", with: ".*", options: .regularExpression)
        }
        for word in ["111111111111", "snf_role_arn", "lambda_function_1_name", "lambda_function_name"] {
            pattern = pattern.replacingOccurrences(of: word, with: ".*")
        }
        return text.range(of: "(?s)^(?:\(pattern))$", options: .regularExpression) != nil
    }
}
