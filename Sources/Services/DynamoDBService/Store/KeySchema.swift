import JSONTree

/// One attribute of a key, and its type.
struct KeyAttribute: Hashable, Sendable {
    let name: String
    /// `S`, `N` or `B`.
    let type: String
}

/// The key of a table or an index.
struct KeySchema: Hashable, Sendable {
    let hash: KeyAttribute
    let range: KeyAttribute?

    init(hash: KeyAttribute, range: KeyAttribute?) {
        self.hash = hash
        self.range = range
    }

    /// Reads a `KeySchema` list whose types stand in `AttributeDefinitions`.
    init?(_ elements: JSON?, definitions: JSON?) {
        var types: [String: String] = [:]
        for definition in definitions?.array ?? [] {
            types[definition["AttributeName"]?.string ?? ""] = definition["AttributeType"]?.string
        }
        let attributes = (elements?.array ?? []).compactMap { element -> KeyAttribute? in
            guard let name = element["AttributeName"]?.string, let type = types[name] else { return nil }
            return KeyAttribute(name: name, type: type)
        }
        guard let first = attributes.first else { return nil }
        hash = first
        range = attributes.count > 1 ? attributes[1] : nil
    }

    var attributes: [KeyAttribute] { [hash] + (range.map { [$0] } ?? []) }
    var names: [String] { attributes.map(\.name) }
}
