/// A text that is the same as another only when it has the same code units.
///
/// `String` holds "é" in one code point and "e" with a combining accent for the same; AWS compares bytes (UTF-8) or
/// UTF-16 units, for which they differ. It is what dictionaries and sets of AWS's names and values have to be keyed by.
package struct ExactText: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: ExactText, right: ExactText) -> Bool { ExactText.same(left.text, right.text) }

    /// `String`'s own hash, which is fastest; that it puts the few equivalent texts into one bucket does no harm.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Whether two texts have the same code units.
    @inline(__always)
    package static func same(_ left: String, _ right: String) -> Bool {
        // Most texts that differ do so in length, or for `String`, too, and it finds that fastest.
        left.utf8.count == right.utf8.count && left == right && sameBytes(left, right)
    }

    /// The rest of the comparison for texts that are canonically equivalent.
    private static func sameBytes(_ left: String, _ right: String) -> Bool {
        let direct = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { right in sameBytes(left, right) }
        }
        return (direct ?? nil) ?? left.utf8.elementsEqual(right.utf8)
    }

    /// Eight bytes at a time: payloads are long, and most that are compared are the same.
    private static func sameBytes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        let (one, other) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
        var at = 0
        while at + 8 <= one.count {
            if one.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                != other.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            {
                return false
            }
            at += 8
        }
        while at < one.count {
            if one[at] != other[at] { return false }
            at += 1
        }
        return true
    }
}
