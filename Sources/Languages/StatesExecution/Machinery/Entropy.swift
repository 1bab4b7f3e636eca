/// The random numbers that follow from an input's seed (SplitMix64).
struct Entropy: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number from 0 up to but not including 1.
    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A version 4 UUID.
    mutating func uuid() -> String {
        let high = next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = Entropy.hex(high) + Entropy.hex(low)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        return text
    }

    /// A callback token: opaque text of the characters AWS's tokens have.
    mutating func taskToken() -> String {
        var bytes = Array("AAAAKgAAAAIAAAAAAAAAA".utf8)
        bytes.reserveCapacity(bytes.count + 80)
        for _ in 0..<8 {
            var bits = next()
            for _ in 0..<10 {
                bytes.append(Entropy.tokenAlphabet[Int(bits & 63)])
                bits >>= 6
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let tokenAlphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func hex(_ value: UInt64) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
