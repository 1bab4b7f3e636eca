extension UnsafeBufferPointer<UInt8> {
    /// A stretch of bytes that stand for themselves in a JSON string: no quote, no backslash, no control character.
    struct PlainRun {
        /// The first byte after the run; the count of the bytes when the run goes to the end.
        let end: Int
        /// Whether all bytes of the run are known to be ASCII.
        let isASCII: Bool
    }

    /// The run of plain bytes that begins at `start`, found eight bytes at a time.
    @inline(__always)
    func plainRun(from start: Int) -> PlainRun {
        var at = start
        var seen: UInt64 = 0
        let base = UnsafeRawPointer(baseAddress)
        while let base, at + 8 <= count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let stops = UInt64.stops(in: word)
            if stops != 0 {
                // Bytes behind the stop may count as seen: then the text is only checked more than it needs.
                let found = at + stops.trailingZeroBitCount / 8
                return PlainRun(end: found, isASCII: (seen | word) & UInt64.highBits == 0)
            }
            seen |= word
            at += 8
        }
        while at < count {
            let byte = self[at]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            seen |= UInt64(byte)
            at += 1
        }
        return PlainRun(end: at, isASCII: seen & UInt64.highBits == 0)
    }
}

extension UInt64 {
    fileprivate static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The high bit of each byte that ends a plain run; the lowest one set is exact, higher ones may be false.
    @inline(__always)
    fileprivate static func stops(in word: UInt64) -> UInt64 {
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let controls = (word &- ones &* 0x20) & ~word
        return ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | controls) & highBits
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// A number that tells most names apart.
    ///
    /// - Returns: nil when the name is too close to the end of the bytes to be read a word at a time.
    @inline(__always)
    func fingerprint(_ start: Int, _ end: Int) -> UInt64? {
        guard let baseAddress, start + 8 <= count else { return nil }
        let base = UnsafeRawPointer(baseAddress)
        let length = end - start
        let head = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        if length < 8 { return (head & (1 << UInt64(length * 8) &- 1)) &+ UInt64(length) }
        let tail = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self))
        return (head &* 31) ^ tail &+ UInt64(length)
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Takes over at most 15 bytes without a call of `memmove`, which costs more than so few bytes.
    ///
    /// - Returns: the number of bytes.
    @inline(__always)
    func fill(upTo15 source: UnsafeBufferPointer<UInt8>) -> Int {
        guard let to = UnsafeMutableRawPointer(baseAddress), let from = UnsafeRawPointer(source.baseAddress) else {
            return 0
        }
        let count = source.count
        if count >= 8 {
            let tail = from.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
            to.storeBytes(of: tail, toByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            let tail = from.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            to.storeBytes(of: from.loadUnaligned(as: UInt32.self), as: UInt32.self)
            to.storeBytes(of: tail, toByteOffset: count - 4, as: UInt32.self)
        } else {
            for at in 0..<count { self[at] = source[at] }
        }
        return count
    }
}

/// The names an object has had so far, as far as 64 bits can tell.
///
/// A name that is new for sure need not be looked for among the members.
struct SeenNames {
    private var bits: UInt64 = 0

    /// Notes a name.
    ///
    /// - Parameter fingerprint: the same for the same name; nil for a name that can be spelled in several ways.
    /// - Returns: true when no name before can be the same; false when one may be.
    @inline(__always)
    mutating func insert(_ fingerprint: UInt64?) -> Bool {
        guard let fingerprint else {
            bits = .max
            return false
        }
        let bit: UInt64 = 1 << (fingerprint &* 0x9E37_79B9_7F4A_7C15 >> 58)
        defer { bits |= bit }
        return bits & bit == 0
    }
}
