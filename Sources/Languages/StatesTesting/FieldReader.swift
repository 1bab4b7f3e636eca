import JSONTree
import SAMTemplate

/// Reads the fields of a mapping and notes what is wrong with them, each with its place.
struct FieldReader {
    /// What has been found so far, in whatever file.
    struct Faults {
        private(set) var list: [TemplateFault] = []

        mutating func add(_ message: String, at location: SourceLocation) {
            list.append(TemplateFault(message, at: location))
        }
    }

    let mapping: TemplateMapping
    let location: SourceLocation

    /// Takes a node that has to be a mapping of known fields.
    ///
    /// - Parameters:
    ///   - what: what the node is, for a sentence: `a test case`.
    ///   - fields: the names it may have; nil for any.
    /// - Returns: nil, with a fault noted, for anything but a mapping.
    init?(_ node: TemplateNode, _ what: String, fields: [String]?, _ faults: inout Faults) {
        guard let mapping = node.mapping else {
            faults.add("\(what) must be a mapping, not \(node.typeName)", at: node.location)
            return nil
        }
        self.mapping = mapping
        location = node.location
        guard let fields else { return }
        for member in mapping.members where !fields.contains(member.key) {
            let hint =
                NameDistance.closest(to: member.key, in: fields).map { "; did you mean '\($0)'?" }
                ?? "; it has: \(fields.joined(separator: ", "))"
            faults.add("\(what) has no field '\(member.key)'\(hint)", at: member.keyLocation)
        }
    }

    subscript(name: String) -> TemplateNode? { mapping[name] }

    /// A text; a fault is noted for any other value.
    func text(_ name: String, _ faults: inout Faults) -> String? {
        guard let node = mapping[name] else { return nil }
        if let text = node.string { return text }
        faults.add("'\(name)' must be a string, not \(node.typeName)", at: node.location)
        return nil
    }

    /// A mapping of names to texts; numbers and booleans are taken as they are written.
    func texts(_ name: String, _ faults: inout Faults) -> [String: String] {
        guard let node = mapping[name] else { return [:] }
        guard let members = node.mapping else {
            faults.add("'\(name)' must be a mapping of names to values, not \(node.typeName)", at: node.location)
            return [:]
        }
        var texts: [String: String] = [:]
        for member in members.members {
            switch member.value.content {
            case .string(let text): texts[member.key] = text
            case .number, .bool: texts[member.key] = member.value.json.text()
            default:
                faults.add(
                    "the value of '\(member.key)' must be a string, not \(member.value.typeName)",
                    at: member.value.location)
            }
        }
        return texts
    }
}

/// How far names are apart, to guess what a misspelled one was meant to be.
package enum NameDistance {
    /// The name most like another; nil when none is near enough.
    package static func closest(to name: String, in names: [String]) -> String? {
        let limit = max(1, name.count / 3)
        let near = names.map { ($0, distance(name.lowercased(), $0.lowercased())) }.filter { $0.1 <= limit }
        // Nobody mistakes the first letter as easily as another.
        return near.min { ($0.1, $0.0.first == name.first ? 0 : 1) < ($1.1, $1.0.first == name.first ? 0 : 1) }?.0
    }

    /// The Damerau-Levenshtein distance of adjacent transpositions: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
    static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left), Array(right))
        var before = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var row = [i + 1]
            for (j, y) in b.enumerated() {
                var best = min(row[j] + 1, previous[j + 1] + 1, previous[j] + (x == y ? 0 : 1))
                if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { best = min(best, before[j - 1] + 1) }
                row.append(best)
            }
            (before, previous) = (previous, row)
        }
        return previous[b.count]
    }
}
