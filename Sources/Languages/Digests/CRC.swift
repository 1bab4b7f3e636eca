/// Cyclic redundancy checks that AWS's interfaces name, all of the reflected kind.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html; parameters after the
/// catalogue at https://reveng.sourceforge.io/crc-catalogue/.
package enum CRC: Sendable, CaseIterable {
    /// CRC-32/ISO-HDLC, that of zlib and PNG.
    case crc32
    /// CRC-32/ISCSI (Castagnoli).
    case crc32c
    /// CRC-64/NVME.
    case crc64nvme

    private static let table32 = table(polynomial: 0xEDB8_8320)
    private static let table32c = table(polynomial: 0x82F6_3B78)
    private static let table64 = table(polynomial: 0x9A6C_9329_AC4B_C9B5)

    private static func table(polynomial: UInt64) -> [UInt64] {
        (0..<256).map { index in
            (0..<8).reduce(UInt64(index)) { value, _ in value & 1 == 1 ? polynomial ^ (value >> 1) : value >> 1 }
        }
    }

    /// The checksum's length in bytes.
    package var byteCount: Int { self == .crc64nvme ? 8 : 4 }

    private var mask: UInt64 { self == .crc64nvme ? .max : 0xFFFF_FFFF }

    /// The checksum of `message`, or of what came before and `message`.
    ///
    /// - Parameter before: the checksum of the bytes before; 0 when there are none.
    package func checksum(_ message: some Sequence<UInt8>, continuing before: UInt64 = 0) -> UInt64 {
        let table =
            switch self {
            case .crc32: Self.table32
            case .crc32c: Self.table32c
            case .crc64nvme: Self.table64
            }
        var value = before ^ mask
        table.withUnsafeBufferPointer { table in
            for byte in message { value = table[Int((value ^ UInt64(byte)) & 0xFF)] ^ (value >> 8) }
        }
        return value ^ mask
    }

    /// The bytes of a checksum, most significant first.
    package func bytes(_ checksum: UInt64) -> [UInt8] { Array(checksum.bigEndianBytes.suffix(byteCount)) }
}
