/// A field of the context: a step of a path, evaluated for one item.
final class FieldNode: Node {
    let field: Field
    private let keepsArray: Bool

    init(_ field: Field, keepsArray: Bool) {
        self.field = field
        self.keepsArray = keepsArray
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let value = try run.lookUp(field, in: input)
        return keepsArray ? value.keepingSingleton() : value
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        keepsArray ? try raw(input, frame, run).unwrapped() : try run.find(field, in: input)
    }
}

extension Evaluation {
    /// The field of an object, or of all objects of an array, flattened by one level.
    func lookUp(_ field: Field, in value: JSONataValue) throws(JSONataError) -> JSONataValue {
        switch value {
        case .object(let object): return caches.value(of: field, in: object)
        case .array(let items, _): return try search(field, items).sequence
        default: return .undefined
        }
    }

    /// The same as an expression yields it: nothing for an empty sequence, the item for one of one item.
    @inline(__always)
    func find(_ field: Field, in value: JSONataValue) throws(JSONataError) -> JSONataValue {
        if let found = caches.value(of: field, of: value) { return found.unwrapped() }
        switch value {
        case .array(let items, _): return try search(field, items).value
        default: return .undefined
        }
    }

    private func search(_ field: Field, _ items: [JSONataValue]) throws(JSONataError) -> Findings {
        var findings = Findings(expecting: items.count)
        try collect(field, of: items, into: &findings)
        try make(findings.count)
        return findings
    }

    private func collect(
        _ field: Field, of items: [JSONataValue], into findings: inout Findings
    ) throws(JSONataError) {
        try spend(items.count)
        for at in items.indices {
            if let object = items[at].unheldObject {
                findings.add(object._withUnsafeGuaranteedRef { caches.value(of: field, in: $0) })
            } else if case .array(let inner, _) = items[at] {
                try collect(field, of: inner, into: &findings)
            }
        }
        // They hold the objects that were looked at.
        withExtendedLifetime(items) {}
    }
}

/// The values of a field that were found in an array's objects; only of several an array is made.
private struct Findings {
    /// The first value, for as long as there are not several.
    private var only = JSONataValue.undefined
    private var several: [JSONataValue] = []
    /// How many objects were expected, each of which gives one value as a rule.
    private let expected: Int

    init(expecting expected: Int) { self.expected = expected }

    @inline(__always)
    mutating func add(_ value: consuming JSONataValue) {
        if value.isUndefined { return }
        guard case .array(let items, _) = value else {
            if several.isEmpty, only.isUndefined {
                only = value
            } else if several.isEmpty {
                several = [JSONataValue](only, roomFor: expected)
                several.append(value)
            } else {
                several.append(value)
            }
            return
        }
        if items.isEmpty { return }
        if several.isEmpty, only.isUndefined {
            // All there is, most of the time: not copied.
            if items.count == 1 { only = items[0] } else { several = items }
        } else {
            if several.isEmpty { several = [JSONataValue](only, roomFor: expected) }
            several += items
        }
    }

    var count: Int { several.isEmpty ? (only.isUndefined ? 0 : 1) : several.count }

    /// The values as a sequence.
    var sequence: JSONataValue { .sequence(several.isEmpty ? (only.isUndefined ? [] : [only]) : several) }

    /// The values as an expression yields a sequence.
    var value: JSONataValue { several.isEmpty ? only : .sequence(several) }
}

/// `*`.
final class WildcardNode: Node {
    private let keepsArray: Bool

    init(keepsArray: Bool) { self.keepsArray = keepsArray }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var input = input
        if case .array(let items, let marks) = input, marks.contains(.wrapsInput), let first = items.first {
            input = first
        }
        let values: [JSONataValue]
        switch input {
        case .object(let object): values = object.values
        case .array(let items, _): values = items
        default: return .sequence([])
        }
        try run.spend(values.count)
        var found: [JSONataValue] = []
        var marks = ArrayMarks.sequence
        for value in values {
            if case .array = value {
                WildcardNode.flatten(value, into: &found)
                // Adding an array makes a new array, which is no sequence any more.
                marks = []
            } else {
                found.append(value)
            }
        }
        try run.make(found.count)
        let result = JSONataValue.marked(found, marks)
        return keepsArray ? result.keepingSingleton() : result
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }

    private static func flatten(_ value: JSONataValue, into found: inout [JSONataValue]) {
        guard case .array(let items, _) = value else { return found.append(value) }
        for item in items { flatten(item, into: &found) }
    }
}

/// `**`.
final class DescendantsNode: Node {
    private let keepsArray: Bool

    init(keepsArray: Bool) { self.keepsArray = keepsArray }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        if case .undefined = input { return .undefined }
        var found: [JSONataValue] = []
        try collect(input, &found, run)
        if found.count == 1 { return found[0] }
        let result = JSONataValue.sequence(found)
        return keepsArray ? result.keepingSingleton() : result
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }

    private func collect(
        _ value: JSONataValue, _ found: inout [JSONataValue], _ run: Evaluation
    ) throws(JSONataError) {
        try run.spend()
        switch value {
        case .array(let items, _):
            for item in items { try collect(item, &found, run) }
        case .object(let object):
            try run.make(1)
            found.append(value)
            for value in object.values { try collect(value, &found, run) }
        default:
            try run.make(1)
            found.append(value)
        }
    }
}
