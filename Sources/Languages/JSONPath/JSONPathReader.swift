import JSONTree

/// Walks a value along the steps of one path.
struct JSONPathReader {
    /// How many values one read may visit; `$..*..*` on a deep document would not end otherwise.
    private static let visitLimit = 4_000_000

    private let steps: [JSONPath.Step]
    private let root: JSON
    private var results: [JSON] = []
    private var visits = 0

    init(steps: [JSONPath.Step], root: JSON) {
        self.steps = steps
        self.root = root
    }

    /// The value of a definite path: one look-up a step.
    func definite(_ start: JSON) throws(JSONPathError) -> JSON {
        var node = start
        for at in steps.indices { node = try single(node, at) }
        return node
    }

    /// The values of an indefinite path, in document order.
    mutating func indefinite(_ start: JSON) throws(JSONPathError) -> JSON {
        // A function behind `..` works on all that was found, not on each.
        if case .function(let function)? = steps.last, steps.contains(where: \.isScan) {
            var inner = JSONPathReader(steps: Array(steps.dropLast()), root: root)
            return function.apply(to: try inner.indefinite(start)) ?? .null
        }
        do throws(JSONPathError) {
            try walk(start, 0, strict: true)
        } catch  where error.reason == .notFound {
            // Recorded from AWS: `$.items[*]` of `{}` is `[]`.
            return .array([])
        }
        return .array(results)
    }

    /// One step that leads to one value.
    private func single(_ node: JSON, _ at: Int) throws(JSONPathError) -> JSON {
        switch steps[at] {
        case .property(let name):
            guard case .object(let members) = node else { throw notAnObject(at) }
            guard let value = members[name] else { throw missing(at) }
            return value
        case .escapedProperty(let raw, let unescaped):
            guard case .object(let members) = node else { throw notAnObject(at) }
            guard let value = members[raw] ?? members[unescaped] else { throw missing(at) }
            return value
        case .properties(let names):
            return try members(names, node, at)
        case .index(let index):
            guard case .array(let elements) = node else { throw notAnArray(node, at) }
            let position = index < 0 ? index + elements.count : index
            guard elements.indices.contains(position) else {
                throw notFound("Index out of bounds when evaluating path \(place(at))")
            }
            return elements[position]
        case .function(let function):
            // Jayway answers null where a function does not fit its operand.
            return function.apply(to: node) ?? .null
        case .indices, .slice, .wildcard, .filter, .descendants:
            return node
        }
    }

    private func members(_ names: [String], _ node: JSON, _ at: Int) throws(JSONPathError) -> JSON {
        guard case .object(let members) = node else { throw notAnObject(at) }
        guard at == steps.count - 1 else {
            let message = "Multi properties can only be used as path leafs: \(place(at))"
            throw JSONPathError(reason: .notApplicable, message: message)
        }
        var chosen = JSONObject()
        for name in names {
            if let value = members[name] { chosen[name] = value }
        }
        return .object(chosen)
    }

    /// Collects what the steps from `at` on select. Where `strict`, all before was definite and a miss is an error.
    private mutating func walk(_ node: JSON, _ at: Int, strict: Bool) throws(JSONPathError) {
        visits += 1
        guard visits <= JSONPathReader.visitLimit else {
            throw JSONPathError(reason: .tooMuchWork, message: "The path selects too many values")
        }
        guard at < steps.count else {
            results.append(node)
            return
        }
        switch steps[at] {
        case .indices(let indices):
            guard let elements = try elements(node, at, strict) else { return }
            for index in indices {
                let position = index < 0 ? index + elements.count : index
                if elements.indices.contains(position) { try walk(elements[position], at + 1, strict: false) }
            }
        case .slice(let slice):
            guard let elements = try elements(node, at, strict) else { return }
            for position in slice.positions(in: elements.count) { try walk(elements[position], at + 1, strict: false) }
        case .wildcard:
            switch node {
            case .array(let elements): for element in elements { try walk(element, at + 1, strict: false) }
            case .object(let members): for member in members { try walk(member.value, at + 1, strict: false) }
            default: break
            }
        case .filter(let filter):
            try walk(filter, node, at, strict)
        case .descendants:
            try scan(node, at + 1)
        default:
            do throws(JSONPathError) {
                try walk(try single(node, at), at + 1, strict: strict)
            } catch  where !strict && error.reason != .tooMuchWork {
                return
            }
        }
    }

    private func elements(_ node: JSON, _ at: Int, _ strict: Bool) throws(JSONPathError) -> [JSON]? {
        if case .array(let elements) = node { return elements }
        if strict { throw notAnArray(node, at) }
        return nil
    }

    private mutating func walk(
        _ filter: FilterExpression, _ node: JSON, _ at: Int, _ strict: Bool
    ) throws(JSONPathError) {
        switch node {
        case .array(let elements):
            for element in elements where filter.accepts(element, root: root) {
                try walk(element, at + 1, strict: false)
            }
        case .object:
            // A filter on an object tests the object itself.
            if filter.accepts(node, root: root) { try walk(node, at + 1, strict: false) }
        default:
            guard strict else { return }
            let message = "Filter: [?] can not be applied to primitives. Current context is: \(node.text())"
            throw JSONPathError(reason: .notApplicable, message: message)
        }
    }

    /// Applies the step at `at` to a value and to everything inside it, outermost first.
    private mutating func scan(_ node: JSON, _ at: Int) throws(JSONPathError) {
        if case .filter(let filter)? = at < steps.count ? steps[at] : nil {
            // Below `..` a filter tests each object and array once, not each element once more.
            if node.object != nil || node.array != nil, filter.accepts(node, root: root) {
                try walk(node, node.object != nil ? at + 1 : at, strict: false)
            }
        } else {
            try walk(node, at, strict: false)
        }
        switch node {
        case .array(let elements): for element in elements where element.isContainer { try scan(element, at) }
        case .object(let members): for member in members where member.value.isContainer { try scan(member.value, at) }
        default: break
        }
    }
}

// Jayway's sentences. `place` is the path up to and with a step.
extension JSONPathReader {
    private func place(_ at: Int) -> String { "$" + steps[...at].map(\.fragment).joined() }

    private func placeBefore(_ at: Int) -> String { "$" + steps[..<at].map(\.fragment).joined() }

    private func notFound(_ message: String) -> JSONPathError { JSONPathError(reason: .notFound, message: message) }

    private func missing(_ at: Int) -> JSONPathError {
        at == steps.count - 1
            ? notFound("No results for path: \(place(at))") : notFound("Missing property in path \(place(at))")
    }

    private func notAnObject(_ at: Int) -> JSONPathError {
        notFound("Property \(steps[at].fragment) not found in path \(placeBefore(at))")
    }

    private func notAnArray(_ node: JSON, _ at: Int) -> JSONPathError {
        if node.isNull { return notFound("The path \(placeBefore(at)) is null") }
        let message = "Filter: \(steps[at].fragment) can only be applied to arrays. Current context is: \(node.text())"
        return JSONPathError(reason: .notApplicable, message: message)
    }
}

extension JSONPath.Step {
    var isScan: Bool { if case .descendants = self { true } else { false } }
}

extension JSON {
    fileprivate var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
}
