import AWSCore
import Foundation

/// An item's key as the store orders it.
struct ItemKey: Hashable, Sendable {
    /// Where the hash key falls; scans go by it and segments divide it.
    let bucket: Int64
    let hash: Data
    /// Empty for a table without a range key.
    let range: Data

    /// The number of buckets.
    static let buckets: Int64 = 1 << 32

    init(hash: [UInt8], range: [UInt8]) {
        bucket = ItemKey.bucket(of: hash)
        self.hash = Data(hash)
        self.range = Data(range)
    }

    init(bucket: Int64, hash: Data, range: Data) {
        self.bucket = bucket
        self.hash = hash
        self.range = range
    }

    /// FNV-1a with a final mix, so that neighbouring keys scatter as in AWS's partitions.
    static func bucket(of hash: [UInt8]) -> Int64 {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in hash { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
        mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return Int64(mixed >> 32)
    }
}

extension AttributeValue {
    /// The value's bytes in a key; their order is the values' order.
    var keyBytes: [UInt8] {
        switch self {
        case .string(let text): Array(text.utf8)
        case .binary(let bytes): bytes
        case .number(let number): number.keyBytes
        default: []
        }
    }

    /// Whether the value is a string or binary of no length, which no key takes.
    var isEmptyKey: Bool {
        switch self {
        case .string(let text): text.isEmpty
        case .binary(let bytes): bytes.isEmpty
        default: false
        }
    }

    /// `string` or `binary`, as messages about empty keys name the type.
    var emptyKeyWord: String { type == "B" ? "binary" : "string" }
}

extension KeySchema {
    static let mismatch = AWSError.invalid("The provided key element does not match the schema")

    /// The key in a request's `Key`, which must have the key attributes and no other.
    func itemKey(ofKey key: AttributeMap) throws(AWSError) -> ItemKey {
        guard key.count == attributes.count else { throw KeySchema.mismatch }
        for attribute in attributes {
            guard let value = key[attribute.name], value.type == attribute.type else { throw KeySchema.mismatch }
            if value.isEmptyKey {
                throw .invalidParameter(
                    "The AttributeValue for a key attribute cannot contain an empty \(value.emptyKeyWord) value. "
                        + "Key: \(attribute.name)")
            }
        }
        return try itemKey(in: key)
    }

    /// The key of an item to be written.
    func itemKey(ofItem item: AttributeMap) throws(AWSError) -> ItemKey {
        for attribute in attributes {
            guard let value = item[attribute.name] else {
                throw .invalidParameter("Missing the key \(attribute.name) in the item")
            }
            if value.type != attribute.type {
                throw .invalidParameter(
                    "Type mismatch for key \(attribute.name) expected: \(attribute.type) actual: \(value.type)")
            }
            if value.isEmptyKey {
                throw .invalid(
                    "One or more parameter values are not valid. The AttributeValue for a key attribute "
                        + "cannot contain an empty \(value.emptyKeyWord) value. Key: \(attribute.name)")
            }
        }
        return try itemKey(in: item)
    }

    private func itemKey(in item: AttributeMap) throws(AWSError) -> ItemKey {
        let hashValue = item[hash.name]
        let rangeValue = range.flatMap { item[$0.name] }
        if let hashValue, hashValue.size > 2048 {
            throw .invalidParameter("Size of hashkey has exceeded the maximum size limit of2048 bytes")
        }
        if let rangeValue, rangeValue.size > 1024 {
            throw .invalidParameter("Aggregated size of all range keys has exceeded the size limit of 1024 bytes")
        }
        return ItemKey(hash: hashValue?.keyBytes ?? [], range: rangeValue?.keyBytes ?? [])
    }

    /// An item's key in an index; nil when the item lacks one of its attributes and so is not in the index.
    func indexKey(of item: AttributeMap) -> ItemKey? {
        guard let hashValue = item[hash.name], hashValue.type == hash.type else { return nil }
        guard let range else { return ItemKey(hash: hashValue.keyBytes, range: []) }
        guard let rangeValue = item[range.name], rangeValue.type == range.type else { return nil }
        return ItemKey(hash: hashValue.keyBytes, range: rangeValue.keyBytes)
    }

    /// The key attributes of an item.
    func key(of item: AttributeMap) -> AttributeMap {
        AttributeMap(names.compactMap { name in item[name].map { (name, $0) } })
    }
}
