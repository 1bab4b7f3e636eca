import JSONTree

/// A compiled JSONPath, with the meaning Step Functions gives it: that of Jayway JsonPath.
///
/// A *definite* path (names and single indexes only) yields one value or fails; any other path yields an array, empty
/// when nothing is there. A text starts with `$`; what `$$` and `$variable` stand for is the caller's business.
/// Follows https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
package struct JSONPath: Sendable {
    /// The text the path was compiled from.
    package let text: String
    /// Whether the path names at most one value.
    package let isDefinite: Bool
    let steps: [Step]

    /// Compiles a path.
    ///
    /// - Parameter text: the path, `$` first.
    /// - Throws: `JSONPathSyntaxError` when the text is no path.
    package init(_ text: String) throws(JSONPathSyntaxError) {
        var parser = JSONPathParser(text)
        self.init(text: text, steps: try parser.wholePath())
    }

    init(text: String, steps: [Step]) {
        self.text = text
        self.steps = steps
        isDefinite = steps.allSatisfy(\.isDefinite)
    }

    /// The name the path begins with: `a` in `$.a[0].b`; nil when it begins otherwise.
    package var firstName: String? {
        if case .property(let name)? = steps.first { name } else { nil }
    }

    /// What the path selects in a value.
    ///
    /// - Parameter root: the value that `$` stands for.
    /// - Returns: the value itself when the path is definite, otherwise an array of all values selected.
    /// - Throws: `JSONPathError` when a definite path leads nowhere or a step does not apply to what it meets.
    package func read(from root: JSON) throws(JSONPathError) -> JSON { try read(from: root, root: root) }

    /// Reads from `start`, with `root` for the paths inside filters that begin with `$`.
    func read(from start: JSON, root: JSON) throws(JSONPathError) -> JSON {
        var reader = JSONPathReader(steps: steps, root: root)
        return isDefinite ? try reader.definite(start) : try reader.indefinite(start)
    }
}

extension JSONPath: Hashable {
    /// Two paths are equal when their texts are.
    package static func == (left: JSONPath, right: JSONPath) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension JSONPath: CustomStringConvertible {
    package var description: String { text }
}
