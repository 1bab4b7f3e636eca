import JSONTree

extension JSONPath {
    /// One step of a path.
    enum Step: Sendable {
        /// `.name` or `['name']`
        case property(String)
        /// A name in brackets with a backslash in it: the text as written comes first, then the text without escapes.
        case escapedProperty(raw: String, unescaped: String)
        /// `['a','b']`: an object of those members
        case properties([String])
        /// `[3]`, `[-1]`
        case index(Int)
        /// `[0,2]`
        case indices([Int])
        /// `[1:3]`
        case slice(Slice)
        /// `.*`, `[*]`
        case wildcard
        /// `[?(…)]`
        case filter(FilterExpression)
        /// `..`: the next step, at every depth
        case descendants
        /// `.length()`
        case function(PathFunction)

        /// Whether the step leads to at most one value.
        var isDefinite: Bool {
            switch self {
            case .property, .escapedProperty, .properties, .index, .function: true
            case .indices, .slice, .wildcard, .filter, .descendants: false
            }
        }

        /// The step in the spelling Jayway uses in its messages.
        var fragment: String {
            switch self {
            case .property(let name), .escapedProperty(let name, _): "['\(name)']"
            case .properties(let names): "[\(names.map { "'\($0)'" }.joined(separator: ", "))]"
            case .index(let index): "[\(index)]"
            case .indices(let indices): "[\(indices.map(String.init).joined(separator: ","))]"
            case .slice(let slice): slice.fragment
            case .wildcard: "[*]"
            case .filter: "[?]"
            case .descendants: ".."
            case .function(let function): ".\(function.rawValue)()"
            }
        }
    }

    /// A slice of an array, with Python's rules.
    struct Slice: Sendable {
        var from: Int?
        var to: Int?
        var step: Int

        var fragment: String {
            let tail = step == 1 ? "" : ":\(step)"
            return "[\(from.map(String.init) ?? ""):\(to.map(String.init) ?? "")\(tail)]"
        }

        /// The positions the slice takes from an array of `count` elements.
        func positions(in count: Int) -> StrideTo<Int> {
            func clamp(_ value: Int?, _ fallback: Int, _ low: Int, _ high: Int) -> Int {
                guard let value else { return fallback }
                return Swift.min(Swift.max(value < 0 ? value + count : value, low), high)
            }
            if step > 0 {
                return stride(from: clamp(from, 0, 0, count), to: clamp(to, count, 0, count), by: step)
            }
            // Downwards the end lies one before the last element taken.
            let start = clamp(from, count - 1, -1, count - 1)
            return stride(from: start, to: clamp(to, -1, -1, count - 1), by: step == 0 ? -1 : step)
        }
    }
}

/// The functions a path may end with.
enum PathFunction: String, Sendable, CaseIterable {
    case length, size, min, max, avg, stddev, sum, keys, first, last

    /// Applies the function to the value before it.
    ///
    /// - Returns: nil where the function has no answer.
    func apply(to value: JSON) -> JSON? {
        switch self {
        case .length, .size: return count(value).map(JSON.int)
        case .keys: return value.object.map { .array($0.keys.map(JSON.string)) }
        case .first: return value.array?.first
        case .last: return value.array?.last
        case .min, .max, .avg, .stddev, .sum: return aggregate(value)
        }
    }

    private func count(_ value: JSON) -> Int? {
        switch value {
        case .array(let elements): elements.count
        case .object(let members): members.count
        default: nil
        }
    }

    private func aggregate(_ value: JSON) -> JSON? {
        let numbers = (value.array ?? []).compactMap(\.double)
        guard let first = numbers.first else { return nil }
        let sum = numbers.reduce(0, +)
        let result: Double
        switch self {
        case .min: result = numbers.reduce(first, Swift.min)
        case .max: result = numbers.reduce(first, Swift.max)
        case .sum: result = sum
        case .stddev:
            let mean = sum / Double(numbers.count)
            let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            result = (squares / Double(numbers.count)).squareRoot()
        default: result = sum / Double(numbers.count)
        }
        // Java prints doubles, which these all are, with a fraction.
        let text = JSONNumber.shortest(result)
        let spelled = text.utf8.allSatisfy { $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) } ? text + ".0" : text
        return JSONNumber(spelled).map(JSON.number)
    }
}
