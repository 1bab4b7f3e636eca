/// Cutting address ranges for `Fn::Cidr`.
enum CIDRBlock {
    /// The first `count` blocks of `hostBits` bits within `block`, IPv4 or IPv6; nil when they do not fit.
    static func divide(_ block: String, count: Int, hostBits: Int) -> [String]? {
        let halves = block.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let prefix = Int(halves[1]), (1...256).contains(count), hostBits > 0 else {
            return nil
        }
        if let address = ipv4(halves[0]) {
            return cut(address, width: 32, prefix, count, hostBits).map { $0.map { text4($0) + "/\(32 - hostBits)" } }
        }
        if let address = ipv6(halves[0]) {
            return cut(address, width: 128, prefix, count, hostBits).map { $0.map { text6($0) + "/\(128 - hostBits)" } }
        }
        return nil
    }

    private static func cut(_ address: UInt128, width: Int, _ prefix: Int, _ count: Int, _ bits: Int) -> [UInt128]? {
        guard (0...width).contains(prefix), bits <= width - prefix, bits < 128 else { return nil }
        let room = width - prefix - bits
        guard room >= 9 || count <= 1 << room else { return nil }
        let host = width - prefix
        let base = host >= 128 ? 0 : (address >> UInt128(host)) << UInt128(host)
        return (0..<count).map { base + (UInt128($0) << UInt128(bits)) }
    }

    private static func ipv4(_ text: Substring) -> UInt128? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4 else { return nil }
        return parts.reduce(UInt128?(0)) { total, part in
            guard let total, let part else { return nil }
            return total << 8 | UInt128(part)
        }
    }

    private static func ipv6(_ text: Substring) -> UInt128? {
        let halves = SplitText.parts(of: String(text), by: "::")
        guard text.contains(":"), halves.count <= 2 else { return nil }
        let groups = halves.map { $0.split(separator: ":").map { UInt16($0, radix: 16) } }
        let given = groups.reduce(0) { $0 + $1.count }
        guard halves.count == 2 ? given < 8 : given == 8 else { return nil }
        let zeros = [UInt16?](repeating: 0, count: 8 - given)
        let all = halves.count == 2 ? groups[0] + zeros + groups[1] : groups[0]
        return all.reduce(UInt128?(0)) { total, part in
            guard let total, let part else { return nil }
            return total << 16 | UInt128(part)
        }
    }

    private static func text4(_ address: UInt128) -> String {
        [24, 16, 8, 0].map { String((address >> $0) & 0xFF) }.joined(separator: ".")
    }

    private static func text6(_ address: UInt128) -> String {
        let groups = stride(from: 112, through: 0, by: -16).map { String((address >> $0) & 0xFFFF, radix: 16) }
        // The longest run of zeros is written as `::`.
        var best = 0..<0
        var start = 0
        while start < 8 {
            var end = start
            while end < 8, groups[end] == "0" { end += 1 }
            if end - start > best.count { best = start..<end }
            start = max(end, start + 1)
        }
        guard best.count > 1 else { return groups.joined(separator: ":") }
        return groups[..<best.lowerBound].joined(separator: ":") + "::"
            + groups[best.upperBound...].joined(separator: ":")
    }
}

/// Base64 as `Fn::Base64` gives it (RFC 4648, with padding).
enum Base64Text {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0) { $0 << 8 | Int($1) }
            bits <<= 8 * (3 - group.count)
            for position in 0..<4 {
                let digit = alphabet[(bits >> (18 - 6 * position)) & 0x3F]
                output.append(position <= group.count ? digit : UInt8(ascii: "="))
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
