/// The hash functions AWS's interfaces name, in their own spelling.
///
/// They serve as checksums and identifiers here (SQS's `MD5OfBody`, `States.Hash`), never to keep a secret.
package enum Digest: String, Sendable, CaseIterable {
    case md5 = "MD5"
    case sha1 = "SHA-1"
    case sha256 = "SHA-256"
    case sha384 = "SHA-384"
    case sha512 = "SHA-512"

    /// The hash of some bytes.
    ///
    /// - Returns: 16, 20, 32, 48 or 64 bytes.
    package func bytes(of message: some Collection<UInt8>) -> [UInt8] {
        switch self {
        case .md5: MD5.hash(Padding.words32(message, bigEndian: false))
        case .sha1: SHA1.hash(Padding.words32(message, bigEndian: true))
        case .sha256: SHA256.hash(Padding.words32(message, bigEndian: true))
        case .sha384: SHA512.hash(Padding.words64(message), SHA512.initial384).dropLast(16)
        case .sha512: SHA512.hash(Padding.words64(message), SHA512.initial512)
        }
    }

    /// The hash of some bytes in lower-case hexadecimal.
    package func hexadecimal(of message: some Collection<UInt8>) -> String {
        var text = ""
        for byte in bytes(of: message) {
            if byte < 16 { text.append("0") }
            text.append(String(byte, radix: 16))
        }
        return text
    }

    /// The hash of a text's UTF-8 in lower-case hexadecimal.
    package func hexadecimal(of text: String) -> String { hexadecimal(of: text.utf8) }
}

/// Padding after RFC 1321 and FIPS 180-4: a bit, zeros, and the length in bits at the end of the last block.
enum Padding {
    static func words32(_ message: some Collection<UInt8>, bigEndian: Bool) -> [UInt32] {
        let bytes = padded(message, block: 64, lengthBytes: 8, bigEndian: bigEndian)
        return stride(from: 0, to: bytes.count, by: 4).map { at in
            let word = bytes[at..<at + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return bigEndian ? word : word.byteSwapped
        }
    }

    static func words64(_ message: some Collection<UInt8>) -> [UInt64] {
        let bytes = padded(message, block: 128, lengthBytes: 16, bigEndian: true)
        return stride(from: 0, to: bytes.count, by: 8).map { at in
            bytes[at..<at + 8].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    private static func padded(
        _ message: some Collection<UInt8>, block: Int, lengthBytes: Int, bigEndian: Bool
    ) -> [UInt8] {
        var bytes = Array(message)
        let bits = UInt64(bytes.count) &* 8
        bytes.append(0x80)
        let used = (bytes.count + lengthBytes) % block
        bytes.append(contentsOf: repeatElement(0, count: (block - used) % block + lengthBytes - 8))
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: bits >> (bigEndian ? 56 - shift : shift)))
        }
        return bytes
    }
}

extension FixedWidthInteger {
    func rotatedLeft(_ count: Self) -> Self { self << count | self >> (Self(Self.bitWidth) - count) }
    func rotatedRight(_ count: Self) -> Self { self >> count | self << (Self(Self.bitWidth) - count) }

    /// The bytes, most significant first.
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian, Array.init) }
}
