/// The 128 bits of a UUID, as the random numbers they were made of.
struct UUIDDigits: Hashable {
    var high: UInt64
    var low: UInt64

    /// The version 4 UUID of two random numbers.
    init(pair high: UInt64, _ low: UInt64) {
        self.high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        self.low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    }

    /// The version 4 UUID of thirty-two random numbers, of which each gives a digit.
    init(nibbles numbers: ArraySlice<UInt64>) {
        var (high, low): (UInt64, UInt64) = (0, 0)
        for (index, number) in numbers.enumerated() {
            let nibble = number >> 60
            if index < 16 { high = high << 4 | nibble } else { low = low << 4 | nibble }
        }
        self.init(pair: high, low)
    }

    /// The first UUID in a text; nil when there is none.
    static func first(in text: String) -> UUIDDigits? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 36 else { return nil }
        for start in 0...(bytes.count - 36) {
            if let found = UUIDDigits(bytes[start..<start + 36]) { return found }
        }
        return nil
    }

    private init?(_ bytes: ArraySlice<UInt8>) {
        var digits: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [8, 13, 18, 23].contains(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            switch byte {
            case 0x30...0x39: digits.append(byte - 0x30)
            case 0x61...0x66: digits.append(byte - 0x61 + 10)
            default: return nil
            }
        }
        high = digits[..<16].reduce(0) { $0 << 4 | UInt64($1) }
        low = digits[16...].reduce(0) { $0 << 4 | UInt64($1) }
    }

    /// The digits, the most significant first.
    var nibbles: [UInt8] {
        (0..<16).map { UInt8(truncatingIfNeeded: high >> UInt64(60 - 4 * $0) & 15) }
            + (0..<16).map { UInt8(truncatingIfNeeded: low >> UInt64(60 - 4 * $0) & 15) }
    }
}
