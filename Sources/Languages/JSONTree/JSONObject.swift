/// The members of a JSON object, in the order they were written.
///
/// Names are the same when their bytes are. Look-up is linear for small objects and by hash for large ones. Setting a key that is already there keeps its place,
/// as in JavaScript and in Java's `LinkedHashMap`.
package struct JSONObject: Sendable {
    /// A member: its key and its value.
    package typealias Element = (key: String, value: JSON)

    /// A member as it is stored; a struct is copied and destroyed faster than a tuple.
    fileprivate struct Member: Sendable {
        let key: String
        var value: JSON
    }

    fileprivate var entries: [Member]
    /// Key to position; present only once the object has more than `indexThreshold` members.
    private var index: [ExactText: Int]?
    private static let indexThreshold = 12

    /// An object without members.
    package init() { entries = [] }

    /// An object of the given members; a repeated key keeps its first place and its last value.
    package init(_ members: some Sequence<(String, JSON)>) {
        self.init()
        for (key, value) in members { self[key] = value }
    }

    /// The number of members.
    package var count: Int { entries.count }
    /// Whether there are no members.
    package var isEmpty: Bool { entries.isEmpty }
    /// The keys, in order.
    package var keys: [String] { entries.map(\.key) }
    /// The values, in order.
    package var values: [JSON] { entries.map(\.value) }

    /// Makes room for `count` members.
    package mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

    /// The value of a member; assigning nil removes the member, assigning a value adds or replaces it.
    package subscript(key: String) -> JSON? {
        get { position(of: key).map { entries[$0].value } }
        set {
            if let newValue {
                if let at = position(of: key) {
                    entries[at].value = newValue
                } else {
                    append(key, newValue)
                }
            } else if let at = position(of: key) {
                entries.remove(at: at)
                index = nil
                if entries.count > JSONObject.indexThreshold { rebuildIndex() }
            }
        }
    }

    /// Whether there is a member of this name, be its value `null` or not.
    package func has(_ key: String) -> Bool { position(of: key) != nil }

    /// The position of a key among the members.
    package func position(of key: String) -> Int? {
        if let index { return index[ExactText(key)] }
        for at in entries.indices where ExactText.same(entries[at].key, key) { return at }
        return nil
    }

    /// Adds a member whose name is known to be a new one.
    package mutating func append(_ key: consuming String, _ value: consuming JSON) {
        if index != nil { index?[ExactText(copy key)] = entries.count }
        entries.append(Member(key: key, value: value))
        if index == nil, entries.count > JSONObject.indexThreshold { rebuildIndex() }
    }

    private mutating func rebuildIndex() {
        var built: [ExactText: Int] = [:]
        built.reserveCapacity(entries.count * 2)
        for (at, entry) in entries.enumerated() { built[ExactText(entry.key)] = at }
        index = built
    }

    /// A copy with the values changed, keys and order kept.
    package func mapValues(_ transform: (JSON) throws -> JSON) rethrows -> JSONObject {
        var copy = self
        for at in entries.indices { copy.entries[at].value = try transform(entries[at].value) }
        return copy
    }

    /// A copy with the members of `other` added; they replace those of the same name.
    package func merging(_ other: JSONObject) -> JSONObject {
        var copy = self
        for (key, value) in other { copy[key] = value }
        return copy
    }
}

extension JSONObject: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { entries.count }
    package subscript(position: Int) -> Element { (entries[position].key, entries[position].value) }
}

extension JSONObject: Hashable {
    /// Equal when the same keys have equal values, in whatever order.
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.count == right.count else { return false }
        return left.allSatisfy { right[$0.key] == $0.value }
    }

    package func hash(into hasher: inout Hasher) {
        var combined = 0
        for (key, value) in self {
            var member = Hasher()
            member.combine(key)
            member.combine(value)
            combined ^= member.finalize()
        }
        hasher.combine(combined)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}
