import JSONTree

/// Compares an answer with a recorded one, in which whatever varies from run to run has been masked.
package enum RecordingMatch {
    /// Whole values that stand for anything.
    private static let masks: Set<String> = [
        "datetime", "timestamp", "date", "RequestId", "sfn_role_arn", "snf_role_arn",
        "snf_role_arn_t0", "snf_role_arn_t1", "snf_role_arn_t2",
        "state_machine_alias_base_name", "state_machine_alias_name", "invalid_execution_arn", "sm_nonexistent_arn",
        "ssm_nonexistent_arn", "activity_arn", "creation-date", "start-date", "stop-date", "log_group_name",
        "bucket-name",
        "file-key", "x-amzn-RequestId", "activity_arn_0", "activity_arn_1", "activity_arn_2", "activity_name_0",
        "activity_name_1", "activity_name_2",
    ]

    /// Where `actual` and `expected` differ.
    package static func differences(_ actual: JSON, _ expected: JSON, at path: String) -> [String] {
        switch (actual, expected) {
        case (_, .string(let mask)) where masks.contains(mask): return []
        case (.object(let actual), .object(let expected)):
            var found: [String] = []
            for key in Set(actual.keys).union(expected.keys).sorted() {
                guard let left = actual[key] else {
                    found.append("\(path).\(key): missing")
                    continue
                }
                guard let right = expected[key] else {
                    found.append("\(path).\(key): not expected: \(left.text())")
                    continue
                }
                found += differences(left, right, at: "\(path).\(key)")
            }
            return found
        case (.array(let actual), .array(let expected)):
            if actual.count != expected.count { return ["\(path): \(actual.count) elements, not \(expected.count)"] }
            return zip(actual, expected).enumerated().flatMap {
                differences($0.element.0, $0.element.1, at: "\(path)[\($0.offset)]")
            }
        case (.string(let text), .object), (.string(let text), .array):
            // The recording parses JSON texts.
            guard let value = try? JSON(parsing: text) else { return ["\(path): \(text) is not \(expected.text())"] }
            return differences(value, expected, at: path)
        case (.string(let text), .string(let pattern)):
            if matches(text, pattern) { return [] }
            // Two texts that are JSON are compared as such: the order of members tells nothing.
            if let left = try? JSON(parsing: text), let right = try? JSON(parsing: pattern), left == right { return [] }
            return ["\(path): “\(text)” is not “\(pattern)”"]
        default: return actual == expected ? [] : ["\(path): \(actual.text()) is not \(expected.text())"]
        }
    }

    /// Whether a text fits one with masks in it: `<uuid:1>`, `<region>`, the account.
    private static func matches(_ text: String, _ pattern: String) -> Bool {
        var literals: [Substring] = [""]
        var rest = pattern[...]
        var masks = Array(Self.masks)
        masks.append("111111111111")
        while !rest.isEmpty {
            if let mask = masks.first(where: { $0.count > 10 && rest.hasPrefix($0) }) {
                rest = rest.dropFirst(mask.count)
                literals.append("")
            } else if rest.first == "<", let end = rest.firstIndex(of: ">"),
                rest[..<end].dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || "_:-".contains($0) })
            {
                rest = rest[rest.index(after: end)...]
                literals.append("")
            } else {
                literals[literals.count - 1].append(rest.removeFirst())
            }
        }
        guard let first = literals.first, let last = literals.last else { return true }
        if literals.count == 1 { return text == pattern }
        guard text.hasPrefix(first), text.hasSuffix(last), text.count >= first.count + last.count else { return false }
        var middle = text.dropFirst(first.count).dropLast(last.count)
        for literal in literals.dropFirst().dropLast() where !literal.isEmpty {
            guard let found = middle.firstRange(of: literal) else { return false }
            middle = middle[found.upperBound...]
        }
        return true
    }
}
