import AWSCore
import CheckoutTesting
import GRDB
import JSONTree
import S3Service
import StateStore
import Testing

/// What needs no wire; the rest is in Tests/wire/test_s3.py.
@Suite struct S3ServiceTests {
    private func services() async throws -> TestServices {
        let services = try TestServices(
            [.init("s3", S3Service.self, environment: ())], migrations: S3Service.migrations)
        _ = try await services.call("s3", "CreateBucket", ["Bucket": "bucket"])
        return services
    }

    private func put(_ services: TestServices, _ keys: [String]) async throws {
        for key in keys {
            _ = try await services.call("s3", "PutObject", ["Bucket": "bucket", "Key": .string(key), "Body": "eA=="])
        }
    }

    /// The code of the error that a call ends with; nil when it succeeds.
    private func code(_ services: TestServices, _ operation: String, _ input: JSON) async -> String? {
        do {
            _ = try await services.call("s3", operation, input)
            return nil
        } catch {
            return error.code.rawValue
        }
    }

    @Test(arguments: [
        ("abc", true), ("a.b-c.1", true), ("ab", false), ("Abc", false), ("a_b", false), ("-ab", false),
        ("a..b", false), ("192.168.0.1", false), ("192.168.0.256", true), ("xn--abc", false), ("abc-s3alias", false),
    ])
    func bucketNames(name: String, isValid: Bool) async throws {
        let code = await code(try await services(), "CreateBucket", ["Bucket": .string(name)])
        #expect(code == (isValid ? nil : "InvalidBucketName"))
    }

    /// Keys are in the order of their bytes, whatever Unicode says of them, and equal only when their bytes are.
    @Test func keysAreBytes() async throws {
        let services = try await services()
        let composed = "\u{E9}"
        let decomposed = "e\u{301}"
        try await put(services, [composed, decomposed, "z", "Z", "\u{10000}", "\u{FFFF}"])
        let list = try await services.call("s3", "ListObjectsV2", ["Bucket": "bucket"])
        let keys = (list["Contents"]?.array ?? []).compactMap { $0["Key"]?.string }
        #expect(
            keys.map { Array($0.utf8) }
                == ["Z", decomposed, "z", composed, "\u{FFFF}", "\u{10000}"].map { Array($0.utf8) })
        let prefixed = try await services.call("s3", "ListObjectsV2", ["Bucket": "bucket", "Prefix": "e"])
        #expect(prefixed["KeyCount"] == 1)
    }

    /// Every page size gives the same list, with common prefixes counted once.
    @Test(arguments: 1...9)
    func pages(size: Int) async throws {
        let services = try await services()
        try await put(services, ["a", "b/1", "b/2", "b/3", "c", "d/e/1", "d/e/2", "d/f", "z"])
        var found: [String] = []
        var input: JSONObject = ["Bucket": "bucket", "Delimiter": "/", "MaxKeys": .int(size)]
        for _ in 0..<9 {
            let page = try await services.call("s3", "ListObjectsV2", .object(input))
            let keys = (page["Contents"]?.array ?? []).compactMap { $0["Key"]?.string }
            let prefixes = (page["CommonPrefixes"]?.array ?? []).compactMap { $0["Prefix"]?.string }
            #expect(keys.count + prefixes.count <= size)
            found += (keys + prefixes).sorted()
            guard let token = page["NextContinuationToken"] else { break }
            input["ContinuationToken"] = token
        }
        #expect(found == ["a", "b/", "c", "d/", "z"])
    }

    /// The checksum AWS recorded for this body.
    @Test func checksums() async throws {
        let services = try await services()
        // {"Dict":"Value"}
        let body: JSON = "eyJEaWN0IjoiVmFsdWUifQ=="
        let crc = try await services.call(
            "s3", "PutObject", ["Bucket": "bucket", "Key": "k", "Body": body, "ChecksumAlgorithm": "CRC32"])
        #expect(crc["ChecksumCRC32"] == "hnEfWw==")
        #expect(crc["ETag"] == "\"49e31cee5aec8faf3345893addb14346\"")
        #expect(crc["ChecksumType"] == "FULL_OBJECT")
        let plain = try await services.call("s3", "PutObject", ["Bucket": "bucket", "Key": "k", "Body": body])
        #expect(plain["ChecksumCRC64NVME"] != nil)
    }

    @Test func compositeChecksumsMustBeNamed() async throws {
        let services = try await services()
        let upload = try await services.call(
            "s3", "CreateMultipartUpload", ["Bucket": "bucket", "Key": "k", "ChecksumAlgorithm": "SHA256"])
        let id = upload["UploadId"] ?? ""
        #expect(upload["ChecksumType"] == "COMPOSITE")
        let part = try await services.call(
            "s3", "UploadPart", ["Bucket": "bucket", "Key": "k", "UploadId": id, "PartNumber": 1, "Body": "eA=="])
        var entry: JSONObject = ["PartNumber": 1, "ETag": part["ETag"] ?? ""]
        let complete: (JSONObject) -> JSON = { entry in
            ["Bucket": "bucket", "Key": "k", "UploadId": id, "MultipartUpload": ["Parts": [.object(entry)]]]
        }
        #expect(await code(services, "CompleteMultipartUpload", complete(entry)) == "InvalidRequest")
        entry["ChecksumSHA256"] = part["ChecksumSHA256"]
        let done = try await services.call("s3", "CompleteMultipartUpload", complete(entry))
        #expect(done["ChecksumSHA256"]?.string?.hasSuffix("-1") == true)
        #expect(done["ChecksumType"] == "COMPOSITE")
    }

    @Test func replacedAndDeletedObjectsLeaveNothing() async throws {
        let services = try await services()
        try await put(services, ["k", "k", "l"])
        _ = try await services.call("s3", "DeleteObject", ["Bucket": "bucket", "Key": "l"])
        let kept = try await services.table.store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM s3_contents") }
        #expect(kept == 1)
    }

    @Test(
        arguments: [
            ("PutObject", ["Key": "k", "SSECustomerKey": "x"], "NotImplementedException"),
            ("PutObject", ["Key": "k", "ServerSideEncryption": "aws:kms"], "NotImplementedException"),
            ("PutObject", ["Key": "k", "StorageClass": "OUTPOSTS"], "InvalidStorageClass"),
            ("PutObject", ["Key": "k", "ACL": "public-read"], "AccessControlListNotSupported"),
            ("PutObject", ["Key": .string(String(repeating: "k", count: 1025))], "KeyTooLongError"),
            (
                "PutObject", ["Key": "k", "Metadata": ["m": .string(String(repeating: "v", count: 2048))]],
                "MetadataTooLarge"
            ),
            ("UploadPart", ["Key": "k", "UploadId": "u", "PartNumber": 10_001], "InvalidArgument"),
            ("UploadPart", ["Key": "k", "UploadId": "u", "PartNumber": 1], "NoSuchUpload"),
            ("ListObjectsV2", ["MaxKeys": -1], "InvalidArgument"),
            ("ListObjectsV2", ["ContinuationToken": "!"], "InvalidArgument"),
            ("ListObjectsV2", ["ExpectedBucketOwner": "111111111111"], "AccessDenied"),
            ("DeleteObjects", ["Delete": ["Objects": []]], "MalformedXML"),
            ("CopyObject", ["Key": "k", "CopySource": "bucket"], "InvalidArgument"),
        ] as [(String, JSON, String)])
    func refusals(operation: String, input: JSON, expected: String) async throws {
        var members = input.object ?? [:]
        members["Bucket"] = "bucket"
        #expect(await code(try await services(), operation, .object(members)) == expected)
    }
}
