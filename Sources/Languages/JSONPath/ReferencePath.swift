import JSONTree

/// A compiled reference path: names and array indexes only, so that it points to exactly one place.
///
/// Follows https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
package struct ReferencePath: Sendable {
    /// The text the path was compiled from.
    package let text: String
    private let steps: [Step]

    private enum Step: Sendable {
        case name(String)
        case index(Int)
    }

    /// Compiles a reference path.
    ///
    /// - Parameter text: the path, `$` first.
    /// - Throws: `JSONPathSyntaxError` when it is no path, or has a wildcard, slice, filter, function or the like.
    package init(_ text: String) throws(JSONPathSyntaxError) {
        self.text = text
        steps = try JSONPath(text).steps.map { step throws(JSONPathSyntaxError) in
            switch step {
            case .property(let name): return .name(name)
            case .escapedProperty(let raw, _): return .name(raw)
            case .index(let index) where index >= 0: return .index(index)
            default:
                throw JSONPathSyntaxError(message: "'\(text)' is no reference path: it has \(step.fragment)", offset: 0)
            }
        }
    }

    /// A copy of `root` with `value` at the path. Objects that are missing on the way are made.
    ///
    /// - Throws: `ReferencePathError` (States.ResultPathMatchFailure) when the way leads through something that is no
    ///   object, or to an array element that is not there.
    package func write(_ value: JSON, into root: JSON) throws(ReferencePathError) -> JSON {
        guard let result = ReferencePath.written(value, root, steps[...]) else {
            throw ReferencePathError(message: "Unable to apply ReferencePath \(text) to input \(root.text())")
        }
        return result
    }

    /// `node` with `value` at the end of `steps`; nil when the steps do not fit. A missing node is a new object.
    private static func written(_ value: JSON, _ node: JSON?, _ steps: ArraySlice<Step>) -> JSON? {
        guard let step = steps.first else { return value }
        switch (step, node) {
        case (.name(let name), .object(var members)?):
            guard let child = written(value, members[name], steps.dropFirst()) else { return nil }
            members[name] = child
            return .object(members)
        case (.name(let name), nil):
            guard let child = written(value, nil, steps.dropFirst()) else { return nil }
            return .object([name: child])
        case (.index(let index), .array(var elements)?) where elements.indices.contains(index):
            guard let child = written(value, elements[index], steps.dropFirst()) else { return nil }
            elements[index] = child
            return .array(elements)
        default: return nil
        }
    }
}

extension ReferencePath: Hashable {
    /// Two paths are equal when their texts are.
    package static func == (left: ReferencePath, right: ReferencePath) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A reference path that does not fit the value it was to be written into: States.ResultPathMatchFailure.
package struct ReferencePathError: Error, Hashable, Sendable, CustomStringConvertible {
    /// AWS's sentence.
    package let message: String

    package var description: String { message }
}
