import CivilTime
import Foundation
import JSONTree

/// What `@@…@@` in the definition and the input of a recorded case stands for.
package enum CaseReferences {
    /// The days in a reference like `now+24855d`.
    private static func days(_ name: Substring) -> Int64 {
        guard let plus = name.firstIndex(of: "+") else { return 0 }
        return Int64(name[name.index(after: plus)...].dropLast()) ?? 0
    }

    /// Puts something plausible for the references of the case.
    package static func resolve(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.range(of: "@@"), let end = rest[start.upperBound...].range(of: "@@") {
            result += rest[..<start.lowerBound]
            let name = rest[start.upperBound..<end.lowerBound]
            if name.hasPrefix("now") {
                result += Timestamp(milliseconds: 1_700_000_000_000 + 86_400_000 * days(name))
                    .iso8601Seconds.dropLast()
            } else if name.hasSuffix("role") {
                result += "arn:aws:iam::000000000000:role/role"
            } else if name.hasSuffix("tateMachineArn") {
                result += "arn:aws:states:us-east-1:000000000000:stateMachine:machine-2"
            } else if name.hasSuffix("Arn") {
                result += "arn:aws:lambda:us-east-1:000000000000:function:function_1"
            } else {
                result += "value-of-\(name)"
            }
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}

/// Compares recorded values with real ones; recorded texts may hold masks.
package struct Masks: Sendable {
    private let names: [String]
    /// Words some recordings put for a value without marking them as masks.
    private static let generic: Set<String> = [
        "lambda_function_name", "lambda_function_1_name", "sqs_queue_url", "map_run_arn", "a_task_token",
        "activity_arn", "RandomNumberGenerated", "timestamp", "datetime", "date", "start-time", "entered-time",
        "snf_role_arn", "sfn_role_arn", "start-date", "stop-date", "creation-date",
    ]

    /// Masks of which some are known by name.
    package init(_ names: [String]) { self.names = names }

    /// Whether a recorded value and a real one, of a member of that name, are the same as far as masks tell.
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
        case (.string(let left), _):
            return left == key || Masks.generic.contains(left.trimmingCharacters(in: ["<", ">"]))
        default: return expected == actual
        }
    }

    private func matches(_ mask: String, _ text: String, _ key: String) -> Bool {
        if mask == key || Masks.generic.contains(mask) { return true }
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
