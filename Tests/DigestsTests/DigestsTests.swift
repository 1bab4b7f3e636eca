import Digests
import Testing

/// The test vectors of RFC 1321 and FIPS 180, and lengths around the ends of blocks.
@Suite struct DigestsTests {
    @Test(arguments: [
        (Digest.md5, "", "d41d8cd98f00b204e9800998ecf8427e"),
        (.md5, "message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
        (.sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (.sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            .sha384, "abc",
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
        ),
        (
            .sha512, "abc",
            """
            ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
            2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
            """
        ),
    ])
    func knownAnswers(_ digest: Digest, _ text: String, _ expected: String) {
        #expect(digest.hexadecimal(of: text) == expected)
    }

    @Test(arguments: [
        (Digest.md5, 55, "ef1772b6dff9a122358552954ad0df65"),
        (.md5, 56, "3b0c8ac703f828b04c6c197006d17218"),
        (.md5, 64, "014842d480b571495a4a0363793f7367"),
        (.sha1, 119, "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56"),
        (.sha256, 120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
        (.sha256, 1000, "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
        (
            .sha384, 111,
            """
            3c37955051cb5c3026f94d551d5b5e2ac38d572ae4e07172\
            085fed81f8466b8f90dc23a8ffcdea0b8d8e58e8fdacc80a
            """
        ),
        (
            .sha512, 112,
            """
            c01d080efd492776a1c43bd23dd99d0a2e626d481e16782e75d54c2503b5dc32\
            bd05f0f1ba33e568b88fd2d970929b719ecbb152f58f130a407c8830604b70ca
            """
        ),
        (
            .sha512, 128,
            """
            b73d1929aa615934e61a871596b3f3b33359f42b8175602e89f7e06e5f658a24\
            3667807ed300314b95cacdd579f3e33abdfbe351909519a846d465c59582f321
            """
        ),
    ])
    func paddingAtTheEndOfABlock(_ digest: Digest, _ length: Int, _ expected: String) {
        #expect(digest.hexadecimal(of: repeatElement(UInt8(ascii: "a"), count: length).map { $0 }) == expected)
    }

    @Test func names() {
        #expect(Digest(rawValue: "SHA-384") == .sha384)
        #expect(Digest(rawValue: "sha-384") == nil)
        #expect(Digest.allCases.map { $0.bytes(of: []).count } == [16, 20, 32, 48, 64])
    }
}
