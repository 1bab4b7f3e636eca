import JSONTree

extension JSONataValue {
    /// The value of a JSON document; numbers become doubles, as JavaScript's do.
    package init(_ json: JSON) {
        var reader = DocumentReader()
        self = reader.value(of: json)
    }

    /// The value as JSON: nil for `undefined`, in objects left out, in arrays `null`; a function is an empty string.
    package func json() -> JSON? {
        switch self {
        case .undefined: return nil
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .number(let value): return value.isFinite ? .number(JSONNumber(value)) : .null
        case .string(let value): return .string(value)
        case .array(let items, _): return .array(items.map { $0.json() ?? .null })
        case .object(let object):
            var members = JSONObject()
            members.reserveCapacity(object.count)
            for (slot, key) in object.keys.enumerated() {
                if let value = object.values[slot].json() { members.append(key, value) }
            }
            return .object(members)
        case .function: return .string("")
        }
    }
}

/// Makes values of a JSON document, with one shape for all objects of the same keys.
private struct DocumentReader {
    private var shapes: [Int: [ObjectShape]] = [:]

    mutating func value(of json: JSON) -> JSONataValue {
        switch json {
        case .null: .null
        case .bool(let value): .bool(value)
        case .number(let number): .number(number.double)
        case .string(let text): .string(text)
        case .array(let items): .array(items.map { value(of: $0) }, [])
        case .object(let object): .object(self.object(of: object))
        }
    }

    private mutating func object(of object: JSONObject) -> JSONataObject {
        let keys = object.keys
        var values = object.values.map { value(of: $0) }
        guard keys.contains(where: { arrayIndex($0) != nil }) else {
            return JSONataObject(shape: shape(of: keys), values: values)
        }
        let order = javaScriptOrder(of: keys)
        values = order.map { values[$0] }
        return JSONataObject(shape: shape(of: order.map { keys[$0] }), values: values)
    }

    private mutating func shape(of keys: [String]) -> ObjectShape {
        var hasher = Hasher()
        for key in keys { hasher.combine(key) }
        let hash = hasher.finalize()
        for known in shapes[hash] ?? [] where known.keys.elementsEqual(keys, by: { $0.hasSameBytes(as: $1) }) {
            return known
        }
        let made = ObjectShape(keys: keys)
        shapes[hash, default: []].append(made)
        return made
    }
}
