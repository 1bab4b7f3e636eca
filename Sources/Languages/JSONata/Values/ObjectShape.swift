/// The keys of an object in their order; objects made alike share one, so a key is looked for once, not per object.
///
/// As in JavaScript, keys that are array indices come first, in ascending order; the others as they were set.
package final class ObjectShape: Sendable {
    /// The keys, each once.
    package let keys: [String]
    private let index: [KeyText: Int]?
    private static let indexThreshold = 8

    /// The shape without keys.
    static let empty = ObjectShape(keys: [])

    /// A shape of distinct keys in their order.
    init(keys: [String]) {
        self.keys = keys
        if keys.count > ObjectShape.indexThreshold {
            var index: [KeyText: Int] = [:]
            index.reserveCapacity(keys.count)
            for (slot, key) in keys.enumerated() { index[KeyText(key)] = slot }
            self.index = index
        } else {
            index = nil
        }
    }

    /// The slot of a key, by its bytes; nil when there is none of that name.
    package func slot(of key: String) -> Int? {
        if let index { return index[KeyText(key)] }
        for slot in keys.indices where keys[slot].hasSameBytes(as: key) { return slot }
        return nil
    }
}

/// A key as a dictionary's: equal by bytes, where Swift's strings are equal by canonical equivalence.
struct KeyText: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: KeyText, right: KeyText) -> Bool { left.text.hasSameBytes(as: right.text) }

    func hash(into hasher: inout Hasher) {
        // Canonically equivalent strings hash alike, which costs a comparison and no correctness.
        hasher.combine(text)
    }
}

extension String {
    /// Whether both have the same UTF-8 bytes.
    @inline(__always)
    func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && hasSameBytes(asOneAsLong: other)
    }

    private func hasSameBytes(asOneAsLong other: String) -> Bool {
        var (left, right) = (self, other)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                let (left, right) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
                var at = 0
                while at + 8 <= left.count {
                    let one = left.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    if one != right.loadUnaligned(fromByteOffset: at, as: UInt64.self) { return false }
                    at += 8
                }
                while at < left.count {
                    if left[at] != right[at] { return false }
                    at += 1
                }
                return true
            }
        }
    }
}
