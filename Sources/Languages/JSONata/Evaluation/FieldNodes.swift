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
        try raw(input, frame, run).unwrapped()
    }
}

extension Evaluation {
    /// The field of an object, or of all objects of an array, flattened by one level.
    func lookUp(_ field: Field, in value: JSONataValue) throws(JSONataError) -> JSONataValue {
        switch value {
        case .object(let object): return caches.value(of: field, in: object)
        case .array(let items, _):
            if items.count == 1, let only = items.first {
                try spend()
                let value = try lookUp(field, in: only)
                if case .array(let inner, _) = value {
                    try make(inner.count)
                    return .sequence(inner)
                }
                if case .undefined = value { return .sequence([]) }
                try make(1)
                return .sequence([value])
            }
            var found: [JSONataValue] = []
            found.reserveCapacity(items.count)
            try collect(field, of: items, into: &found)
            return .sequence(found)
        default: return .undefined
        }
    }

    private func collect(
        _ field: Field, of items: [JSONataValue], into found: inout [JSONataValue]
    ) throws(JSONataError) {
        try spend(items.count)
        let before = found.count
        for item in items {
            switch item {
            case .object(let object):
                let value = caches.value(of: field, in: object)
                switch value {
                case .undefined: continue
                case .array(let inner, _): found += inner
                default: found.append(value)
                }
            case .array(let inner, _): try collect(field, of: inner, into: &found)
            default: continue
            }
        }
        try make(found.count - before)
    }
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
