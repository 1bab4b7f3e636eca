/// Collects the members of an object that is being made.
struct ObjectBuilder {
    private(set) var keys: [String] = []
    private(set) var values: [JSONataValue] = []
    private var index: [KeyText: Int]?
    private var hasIndexKey = false

    init() {}

    /// Begins with the members of an object.
    init(_ object: JSONataObject) {
        for (slot, key) in object.keys.enumerated() { append(key, object.values[slot]) }
    }

    /// Adds a member, or replaces the value of the one of that name.
    mutating func set(_ key: String, _ value: JSONataValue) {
        if let slot = slot(of: key) {
            values[slot] = value
        } else {
            append(key, value)
        }
    }

    /// Takes a member away.
    mutating func remove(_ key: String) {
        guard let slot = slot(of: key) else { return }
        keys.remove(at: slot)
        values.remove(at: slot)
        index = nil
    }

    /// The slot of a key among those set so far.
    mutating func slot(of key: String) -> Int? {
        if keys.count <= 8 { return keys.firstIndex { $0.hasSameBytes(as: key) } }
        if index == nil {
            index = Dictionary(uniqueKeysWithValues: keys.enumerated().map { (KeyText($1), $0) })
        }
        return index?[KeyText(key)]
    }

    private mutating func append(_ key: String, _ value: JSONataValue) {
        index?[KeyText(key)] = keys.count
        keys.append(key)
        values.append(value)
        if arrayIndex(key) != nil { hasIndexKey = true }
    }

    /// The members in the order that JavaScript gives them.
    consuming func ordered() -> (keys: [String], values: [JSONataValue]) {
        guard hasIndexKey else { return (keys, values) }
        let order = javaScriptOrder(of: keys)
        return (order.map { keys[$0] }, order.map { values[$0] })
    }
}

extension JSONataObject {
    convenience init(_ builder: consuming ObjectBuilder) {
        let (keys, values) = builder.ordered()
        self.init(shape: keys.isEmpty ? .empty : ObjectShape(keys: keys), values: values)
    }
}

/// The number a key is when JavaScript takes it for an array index.
func arrayIndex(_ key: String) -> UInt32? {
    let bytes = key.utf8
    guard let first = bytes.first, first >= 0x30, first <= 0x39, bytes.count <= 10 else { return nil }
    if first == 0x30 { return bytes.count == 1 ? 0 : nil }
    guard let number = UInt32(key), number < UInt32.max else { return nil }
    return number
}

/// The positions of keys in JavaScript's order: array indices ascending, then the rest as they stand.
func javaScriptOrder(of keys: [String]) -> [Int] {
    guard keys.contains(where: { arrayIndex($0) != nil }) else { return Array(keys.indices) }
    let numbered = keys.indices.compactMap { at in arrayIndex(keys[at]).map { (number: $0, at: at) } }
    let rest = keys.indices.filter { arrayIndex(keys[$0]) == nil }
    return numbered.sorted { $0.number < $1.number }.map(\.at) + rest
}
