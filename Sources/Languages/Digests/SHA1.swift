/// SHA-1 after FIPS 180-4, section 6.1.
enum SHA1 {
    /// The hash of a padded message in big-endian words.
    static func hash(_ words: [UInt32]) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var schedule = [UInt32](repeating: 0, count: 80)
        for block in stride(from: 0, to: words.count, by: 16) {
            for step in 0..<80 {
                guard step >= 16 else {
                    schedule[step] = words[block + step]
                    continue
                }
                let sum = schedule[step - 3] ^ schedule[step - 8] ^ schedule[step - 14] ^ schedule[step - 16]
                schedule[step] = sum.rotatedLeft(1)
            }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for step in 0..<80 {
                let (mixed, constant): (UInt32, UInt32) =
                    switch step {
                    case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
                    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                    case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
                    default: (b ^ c ^ d, 0xCA62_C1D6)
                    }
                let next = a.rotatedLeft(5) &+ mixed &+ e &+ constant &+ schedule[step]
                (e, d, c, b, a) = (d, c, b.rotatedLeft(30), a, next)
            }
            for (at, value) in [a, b, c, d, e].enumerated() { state[at] &+= value }
        }
        return state.flatMap(\.bigEndianBytes)
    }
}
