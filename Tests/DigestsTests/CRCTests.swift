import Digests
import Testing

/// The check values of https://reveng.sourceforge.io/crc-catalogue/: the checksums of the digits 1 to 9.
@Suite struct CRCTests {
    private let digits = Array("123456789".utf8)

    private static let checks: [(CRC, UInt64)] = [
        (.crc32, 0xCBF4_3926), (.crc32c, 0xE306_9283), (.crc64nvme, 0xAE8B_1486_0A79_9888),
    ]

    @Test(arguments: checks)
    func checkValues(crc: CRC, expected: UInt64) {
        #expect(crc.checksum(digits) == expected)
        #expect(crc.checksum(digits[4...], continuing: crc.checksum(digits[..<4])) == expected)
        #expect(crc.checksum([]) == 0)
    }

    @Test func bytesComeMostSignificantFirst() {
        #expect(CRC.crc32.bytes(0xCBF4_3926) == [0xCB, 0xF4, 0x39, 0x26])
        #expect(CRC.crc64nvme.bytes(1) == [0, 0, 0, 0, 0, 0, 0, 1])
    }
}
