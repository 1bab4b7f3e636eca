/// `|pattern|update, delete|`: a function that copies an object and changes parts of the copy.
final class TransformNode: Node {
    private let pattern: any Node
    private let update: any Node
    private let deletion: (any Node)?
    private let updatePosition: Int
    private let deletionPosition: Int
    private let position: Int

    init(
        pattern: any Node, update: any Node, updatePosition: Int, deletion: (any Node)?, deletionPosition: Int,
        at position: Int
    ) {
        self.pattern = pattern
        self.update = update
        self.deletion = deletion
        self.updatePosition = updatePosition
        self.deletionPosition = deletionPosition
        self.position = position
    }

    /// `<(oa):o>`.
    static let signature: Signature = {
        var signature = Signature()
        signature.parameters = [
            Signature.Parameter(letter: UInt8(ascii: "("), kinds: [.object, .array, .missing])
        ]
        return signature
    }()

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try run.make(4)
        return .function(run.closure(.transform(self), frame, input, arity: 1))
    }

    /// The changed copy of a value.
    func apply(
        to value: JSONataValue, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        if value.isUndefined { return .undefined }
        let copy = try run.clone(value)
        let matches = try pattern.evaluate(copy, frame, run)
        if matches.isUndefined { return copy }
        var changes = Changes(run: run)
        for match in matches.items ?? [matches] {
            try run.spend()
            let seen = try changes.current(match)
            let update = try update.evaluate(seen, frame, run)
            switch update {
            case .undefined: break
            case .object(let members): changes.merge(members, into: match, seen)
            default: throw JSONataError(.t2011, position: updatePosition, value: update.errorText)
            }
            guard let deletion else { continue }
            let names = try deletion.evaluate(try changes.current(match), frame, run)
            if names.isUndefined { continue }
            for name in names.items ?? [names] {
                guard case .string(let name) = name else {
                    throw JSONataError(.t2012, position: deletionPosition, value: names.errorText)
                }
                changes.remove(name, from: match)
            }
        }
        return try run.checkedDepth(try changes.current(copy))
    }

    /// What has become of the objects of the copy.
    ///
    /// Objects never change, so the changed contents are kept beside them until the end.
    private struct Changes {
        let run: Evaluation
        private var contents: [ObjectIdentifier: (original: JSONataObject, changed: ObjectBuilder)] = [:]
        /// Objects being looked at, one within the other.
        private var open: Set<ObjectIdentifier> = []

        init(run: Evaluation) { self.run = run }

        mutating func merge(_ members: JSONataObject, into match: JSONataValue, _ seen: JSONataValue) {
            guard case .object(let object) = match else { return }
            var builder = contents[ObjectIdentifier(object)]?.changed ?? ObjectBuilder(object)
            for (slot, key) in members.keys.enumerated() { builder.set(key, members.values[slot]) }
            contents[ObjectIdentifier(object)] = (object, builder)
        }

        mutating func remove(_ name: String, from match: JSONataValue) {
            guard case .object(let object) = match else { return }
            var builder = contents[ObjectIdentifier(object)]?.changed ?? ObjectBuilder(object)
            builder.remove(name)
            contents[ObjectIdentifier(object)] = (object, builder)
        }

        /// A value with all changes made so far.
        mutating func current(_ value: JSONataValue) throws(JSONataError) -> JSONataValue {
            if contents.isEmpty { return value }
            try run.spend()
            switch value {
            case .array(let items, let marks):
                var changed: [JSONataValue] = []
                changed.reserveCapacity(items.count)
                for item in items { changed.append(try current(item)) }
                return .marked(changed, marks)
            case .object(let object):
                let identity = ObjectIdentifier(object)
                // An object that has been put into itself has no end.
                guard open.insert(identity).inserted else { throw JSONataError(.u1001, value: "0") }
                defer { open.remove(identity) }
                try run.make(object.count)
                guard let (_, builder) = contents[identity] else {
                    var values: [JSONataValue] = []
                    values.reserveCapacity(object.count)
                    for member in object.values { values.append(try current(member)) }
                    return .object(JSONataObject(shape: object.shape, values: values))
                }
                var changed = ObjectBuilder()
                for (key, member) in zip(builder.keys, builder.values) { changed.set(key, try current(member)) }
                return .object(JSONataObject(changed))
            default: return value
            }
        }
    }
}

extension Evaluation {
    /// A copy that shares nothing with its original, as printing and reading again would make it.
    func clone(_ value: JSONataValue) throws(JSONataError) -> JSONataValue {
        switch value {
        case .number(let number):
            guard number.isFinite else { throw JSONataError(.d1001, value: numberText(number)) }
            return .number(roundedToFifteenDigits(number))
        case .function: return .string("")
        case .array(let items, let marks):
            if marks.contains(.wrapsInput), let first = items.first { return try clone(first) }
            try make(items.count)
            var copies: [JSONataValue] = []
            copies.reserveCapacity(items.count)
            for item in items { copies.append(item.isUndefined ? .null : try clone(item)) }
            return .list(copies)
        case .object(let object):
            try make(object.count + 1)
            var copies: [JSONataValue] = []
            copies.reserveCapacity(object.count)
            for member in object.values { copies.append(try clone(member)) }
            if copies.contains(where: \.isUndefined) {
                return .object(JSONataObject(zip(object.keys, copies).filter { !$1.isUndefined }))
            }
            return .object(JSONataObject(shape: object.shape, values: copies))
        default: return value
        }
    }
}
