import JSONTree
import SAMTemplate

/// A place where an actual value is not what was expected.
package struct ValueDifference: Sendable, Hashable {
    /// The place in the value: `$.Items[0].id`.
    package let path: String
    /// What was expected there, in words or as JSON.
    package let expected: String
    /// What is there; nil when nothing is.
    package let actual: String?
    /// Where the expectation is written.
    package let location: SourceLocation
}

/// Compares a value with an expectation of a test file.
///
/// An expectation is a value, in which these mappings of one key stand for more than themselves: `$any`, `$absent`,
/// `$regex`, `$contains`, `$match` (listed members only, others may be there) and `$exact` (literally what follows).
package struct ValueMatch: Sendable {
    /// The keys that mean something, with what each takes.
    static let operators = ["$any", "$absent", "$regex", "$contains", "$match", "$exact"]

    /// Whether members of an object that are not expected are faults.
    let isExact: Bool

    /// - Parameter isExact: whether members of an object that are not expected are differences.
    package init(isExact: Bool) { self.isExact = isExact }

    /// Where the actual value differs; empty when it is as expected.
    ///
    /// - Parameters:
    ///   - actual: the value; nil when there is none.
    ///   - path: what the value is called in a difference.
    package func differences(
        _ expected: TemplateNode, _ actual: JSON?, at path: String = "$"
    ) -> [ValueDifference] {
        if let (name, operand) = ValueMatch.operation(expected) {
            return differences(name, operand, expected, actual, at: path)
        }
        guard let actual else { return [difference(expected, expected.json.text(), nil, path)] }
        switch (expected.content, actual) {
        case (.mapping(let members), .object(let object)):
            return differences(members, object, expected, at: path)
        case (.sequence(let elements), .array(let values)):
            return differences(elements, values, expected, at: path)
        default:
            if expected.json == actual { return [] }
            return [difference(expected, expected.json.text(), actual, path)]
        }
    }

    private func differences(
        _ name: String, _ operand: TemplateNode, _ expected: TemplateNode, _ actual: JSON?, at path: String
    ) -> [ValueDifference] {
        switch name {
        case "$match": return ValueMatch(isExact: false).differences(operand, actual, at: path)
        case "$exact":
            return operand.json == actual ? [] : [difference(expected, operand.json.text(), actual, path)]
        case "$any": return actual == nil ? [difference(expected, "any value", nil, path)] : []
        case "$absent": return actual == nil ? [] : [difference(expected, "nothing", actual, path)]
        case "$regex":
            let pattern = operand.string ?? ""
            let isMatch = actual?.string.map { text in
                (try? Regex(pattern)).flatMap { try? $0.firstMatch(in: text) } != nil
            }
            return isMatch == true ? [] : [difference(expected, "a text like /\(pattern)/", actual, path)]
        default:
            if case .array(let elements)? = actual,
                elements.contains(where: { ValueMatch(isExact: false).differences(operand, $0).isEmpty })
            {
                return []
            }
            if let text = actual?.string, let part = operand.string, text.contains(part) { return [] }
            return [difference(expected, "something with \(operand.json.text())", actual, path)]
        }
    }

    private func differences(
        _ members: TemplateMapping, _ object: JSONObject, _ expected: TemplateNode, at path: String
    ) -> [ValueDifference] {
        var found = members.members.flatMap { member in
            differences(member.value, object[member.key], at: ValueMatch.path(path, member.key))
        }
        if isExact {
            for (key, value) in object where members.member(key) == nil {
                found.append(difference(expected, "nothing", value, ValueMatch.path(path, key)))
            }
        }
        return found
    }

    private func differences(
        _ elements: [TemplateNode], _ values: [JSON], _ expected: TemplateNode, at path: String
    ) -> [ValueDifference] {
        var found: [ValueDifference] = []
        for (index, element) in elements.enumerated() {
            let value = index < values.count ? values[index] : nil
            found += differences(element, value, at: "\(path)[\(index)]")
        }
        for index in elements.count..<max(values.count, elements.count) {
            found.append(difference(expected, "nothing", values[index], "\(path)[\(index)]"))
        }
        return found
    }

    private func difference(
        _ expected: TemplateNode, _ text: String, _ actual: JSON?, _ path: String
    ) -> ValueDifference {
        ValueDifference(path: path, expected: text, actual: actual?.text(), location: expected.location)
    }

    /// The operator a node is, if it is one.
    private static func operation(_ node: TemplateNode) -> (String, TemplateNode)? {
        guard let members = node.mapping?.members, members.count == 1, let only = members.first,
            operators.contains(only.key)
        else { return nil }
        return (only.key, only.value)
    }

    private static func path(_ path: String, _ key: String) -> String {
        let isPlain = !key.isEmpty && key.utf8.allSatisfy { $0 == 0x5F || $0 == 0x2D || isLetterOrDigit($0) }
        return isPlain ? "\(path).\(key)" : "\(path)[\(JSON.string(key).text())]"
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Notes misspelled and misused operators in an expectation.
    static func check(_ node: TemplateNode, _ faults: inout FieldReader.Faults) {
        switch node.content {
        case .sequence(let elements): for element in elements { check(element, &faults) }
        case .mapping(let mapping):
            for member in mapping.members {
                if member.key == "$exact", mapping.count == 1 { return }
                if member.key.hasPrefix("$") { check(member, alone: mapping.count == 1, &faults) }
                check(member.value, &faults)
            }
        case .null, .bool, .number, .string: break
        }
    }

    private static func check(
        _ member: TemplateMapping.Member, alone: Bool, _ faults: inout FieldReader.Faults
    ) {
        guard operators.contains(member.key) else {
            let hint = NameDistance.closest(to: member.key, in: operators).map { "did you mean '\($0)'?" }
            faults.add(
                "'\(member.key)' is no matcher; "
                    + (hint
                        ?? "there are \(operators.joined(separator: ", ")); put a literal '\(member.key)' under $exact"),
                at: member.keyLocation)
            return
        }
        if !alone {
            faults.add("the matcher '\(member.key)' must be the only key of its mapping", at: member.keyLocation)
        }
        switch (member.key, member.value.content) {
        case ("$any", .bool(true)), ("$absent", .bool(true)): break
        case ("$any", _), ("$absent", _):
            faults.add("'\(member.key)' takes true", at: member.value.location)
        case ("$regex", .string(let pattern)):
            if (try? Regex(pattern)) == nil {
                faults.add("'\(pattern)' is no regular expression", at: member.value.location)
            }
        case ("$regex", _): faults.add("'$regex' takes a string", at: member.value.location)
        default: break
        }
    }
}
