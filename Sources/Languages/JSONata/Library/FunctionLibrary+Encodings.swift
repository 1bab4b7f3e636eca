extension FunctionLibrary {
    /// Base64 and URLs.
    static let encodings: [NativeFunction] = [
        ofString("base64encode", "<s-:s>") { (text, call) throws(JSONataError) in
            // As the original on Node: a string of bytes, the low half of each UTF-16 unit.
            try call.run.madeString(Base64.encode(text.utf16.map { UInt8(truncatingIfNeeded: $0) }))
        },
        ofString("base64decode", "<s-:s>") { (text, call) throws(JSONataError) in
            let bytes = Base64.decode(text.utf8)
            return try call.run.madeString(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
        },
        ofString("encodeUrlComponent", "<s-:s>") { (text, call) throws(JSONataError) in
            try call.run.madeString(try encode(text, keeping: PercentCoding.unreserved, "encodeUrlComponent"))
        },
        ofString("encodeUrl", "<s-:s>") { (text, call) throws(JSONataError) in
            try call.run.madeString(
                try encode(text, keeping: PercentCoding.unreserved + PercentCoding.reserved, "encodeUrl"))
        },
        ofString("decodeUrlComponent", "<s-:s>") { (text, call) throws(JSONataError) in
            try call.run.madeString(try decode(text, keeping: [], "decodeUrlComponent"))
        },
        ofString("decodeUrl", "<s-:s>") { (text, call) throws(JSONataError) in
            try call.run.madeString(try decode(text, keeping: PercentCoding.reserved, "decodeUrl"))
        },
    ]

    private static func encode(_ text: String, keeping: [UInt8], _ name: String) throws(JSONataError) -> String {
        // U+FFFD is what a lone surrogate, which JavaScript refuses, has become on its way into a Swift string.
        if text.unicodeScalars.contains("\u{FFFD}") { throw malformed(text, name) }
        return PercentCoding.encode(text, keeping: Set(keeping))
    }

    private static func decode(_ text: String, keeping: [UInt8], _ name: String) throws(JSONataError) -> String {
        guard let decoded = PercentCoding.decode(text, keeping: Set(keeping)) else { throw malformed(text, name) }
        return decoded
    }

    private static func malformed(_ text: String, _ name: String) -> JSONataError {
        JSONataError(.d3140, value: text, more: ["functionName": name])
    }
}

/// RFC 4648, as lenient in reading as Node is.
private enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            word <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let digit = Int(word >> UInt32(18 - 6 * place) & 63)
                text.append(place <= group.count ? alphabet[digit] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    static func decode(_ text: String.UTF8View) -> [UInt8] {
        var bytes: [UInt8] = []
        var word: UInt32 = 0
        var bits = 0
        for byte in text {
            if byte == UInt8(ascii: "=") { break }
            guard let digit = value(byte) else { continue }
            word = word << 6 | digit
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
            }
        }
        return bytes
    }

    private static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte - 0x41)
        case 0x61...0x7A: UInt32(byte - 0x61 + 26)
        case 0x30...0x39: UInt32(byte - 0x30 + 52)
        case 0x2B, 0x2D: 62
        case 0x2F, 0x5F: 63
        default: nil
        }
    }
}

/// ECMA-262, encodeURI and its kin.
private enum PercentCoding {
    static let unreserved = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()".utf8)
    static let reserved = Array(";/?:@&=+$,#".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)

    static func encode(_ text: String, keeping kept: Set<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Nil when a `%` is not followed by two digits, or the bytes are no UTF-8.
    static func decode(_ text: String, keeping kept: Set<UInt8>) -> String? {
        let source = Array(text.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var at = 0
        while at < source.count {
            guard source[at] == UInt8(ascii: "%") else {
                bytes.append(source[at])
                at += 1
                continue
            }
            guard at + 2 < source.count, UInt8.isHexDigit(source[at + 1]), UInt8.isHexDigit(source[at + 2]),
                let byte = UInt8(String(decoding: source[at + 1...at + 2], as: UTF8.self), radix: 16)
            else { return nil }
            if kept.contains(byte) { bytes += source[at...at + 2] } else { bytes.append(byte) }
            at += 3
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
