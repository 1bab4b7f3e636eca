/// The texts that `$util` makes.
enum UtilText {
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// As Apache's commons-lang3 escapes for ECMAScript: quotes, backslashes, slashes, control characters, and all
    /// beyond ASCII.
    static func escapedForJavaScript(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for unit in text.utf16 {
            switch unit {
            case 0x22, 0x27, 0x2F, 0x5C: bytes += [0x5C, UInt8(truncatingIfNeeded: unit)]
            case 0x08: bytes += Array("\\b".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0C: bytes += Array("\\f".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0x20...0x7F: bytes.append(UInt8(truncatingIfNeeded: unit))
            default:
                bytes += Array("\\u".utf8)
                for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift)) & 15]) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Java's `URLEncoder`: letters, digits and `.-*_` stay, a space is `+`.
    static func urlEncoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if TemplateScanner.isLetter(byte) || TemplateScanner.isDigit(byte) || ".-*".utf8.contains(byte) {
                bytes.append(byte)
            } else if byte == 0x20 {
                bytes.append(UInt8(ascii: "+"))
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Java's `URLDecoder`, for which a `%` without two digits is an error.
    static func urlDecoded(_ text: String) throws(VelocityFault) -> String {
        let source = Array(text.utf8)
        var bytes: [UInt8] = []
        var at = 0
        while at < source.count {
            switch source[at] {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                guard at + 2 < source.count, let high = hex(source[at + 1]), let low = hex(source[at + 2]) else {
                    throw VelocityFault("urlDecode: illegal hex characters in escape (%) pattern")
                }
                bytes.append(high << 4 | low)
                at += 2
            default: bytes.append(source[at])
            }
            at += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func base64(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let index = Int(bits >> UInt32(18 - 6 * place)) & 63
                result.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func base64Decoded(_ text: String) throws(VelocityFault) -> String {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 where byte != UInt8(ascii: "=") && byte > 0x20 {
            let index: UInt8
            switch byte {
            case 0x41...0x5A: index = byte - 0x41
            case 0x61...0x7A: index = byte - 0x61 + 26
            case 0x30...0x39: index = byte - 0x30 + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): index = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): index = 63
            default: throw VelocityFault("base64Decode: illegal base64 character")
            }
            bits = (bits << 6 | UInt32(index)) & 0xFFFFFF
            count += 1
            if count % 4 == 0 {
                for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift))) }
            }
        }
        switch count % 4 {
        case 2: bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
        case 3:
            bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
        case 1: throw VelocityFault("base64Decode: the last unit does not have enough bits")
        default: break
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
