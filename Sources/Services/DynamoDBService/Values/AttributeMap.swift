import JSONTree

/// The attributes of an item or of a map value, in the order they were written.
struct AttributeMap: Sendable {
    typealias Element = (key: String, value: AttributeValue)

    private var entries: [Element] = []
    /// Key to position; kept only for large maps.
    private var index: [ExactText: Int] = [:]
    private static let indexThreshold = 16

    init() {}

    init(_ elements: some Sequence<(String, AttributeValue)>) { for (key, value) in elements { self[key] = value } }

    /// The value of an attribute; assigning nil removes it.
    subscript(key: String) -> AttributeValue? {
        get { position(of: key).map { entries[$0].value } }
        set {
            guard let newValue else { return remove(key) }
            if let at = position(of: key) {
                entries[at].value = newValue
            } else {
                entries.append((key, newValue))
                if entries.count > AttributeMap.indexThreshold {
                    if index.isEmpty { rebuildIndex() } else { index[ExactText(key)] = entries.count - 1 }
                }
            }
        }
    }

    var keys: [String] { entries.map(\.key) }

    private func position(of key: String) -> Int? {
        if !index.isEmpty { return index[ExactText(key)] }
        return entries.firstIndex { ExactText.same($0.key, key) }
    }

    private mutating func remove(_ key: String) {
        guard let at = position(of: key) else { return }
        entries.remove(at: at)
        index = [:]
        if entries.count > AttributeMap.indexThreshold { rebuildIndex() }
    }

    private mutating func rebuildIndex() {
        for (at, entry) in entries.enumerated() { index[ExactText(entry.key)] = at }
    }
}

extension AttributeMap: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { entries.count }
    subscript(position: Int) -> Element { entries[position] }
}

extension AttributeMap: Equatable {
    /// Equal when the same names have equal values, in whatever order.
    static func == (left: AttributeMap, right: AttributeMap) -> Bool {
        left.count == right.count && left.allSatisfy { right[$0.key] == $0.value }
    }
}

extension AttributeMap: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, AttributeValue)...) { self.init(elements) }
}
