import AWSCore
import Digests
import Foundation
import JSONTree

/// The checksums that S3 computes, checks and keeps.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html.
enum ChecksumAlgorithm: String, CaseIterable {
    case crc32 = "CRC32"
    case crc32c = "CRC32C"
    case crc64nvme = "CRC64NVME"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha512 = "SHA512"
    case md5 = "MD5"

    /// The member of inputs and outputs: `ChecksumCRC32`.
    var member: String { "Checksum" + rawValue }

    private var crc: CRC? {
        switch self {
        case .crc32: .crc32
        case .crc32c: .crc32c
        case .crc64nvme: .crc64nvme
        default: nil
        }
    }

    /// Whether the checksum of a whole can be had without keeping the whole; so only of these a multipart upload has
    /// a checksum of the full object.
    var isCRC: Bool { crc != nil }

    /// The checksum of some bytes.
    func bytes(of data: some Collection<UInt8>) -> [UInt8] {
        if let crc { return crc.bytes(crc.checksum(data)) }
        switch self {
        case .sha1: return Digest.sha1.bytes(of: data)
        case .sha256: return Digest.sha256.bytes(of: data)
        case .sha512: return Digest.sha512.bytes(of: data)
        default: return Digest.md5.bytes(of: data)
        }
    }

    /// The checksum of some bytes, as it stands in inputs and outputs.
    func text(of data: some Collection<UInt8>) -> String { Data(bytes(of: data)).base64EncodedString() }

    /// A CRC of pieces that come one after the other; nil for other checksums.
    func running() -> RunningCRC? { crc.map(RunningCRC.init) }

    /// The checksum that an input gives a value for.
    static func given(_ input: JSONObject) -> (algorithm: ChecksumAlgorithm, value: String)? {
        for algorithm in allCases { if let value = input[algorithm.member]?.string { return (algorithm, value) } }
        return nil
    }

    /// Checks a body against what its request says of it.
    ///
    /// - Returns: the checksum to be kept with the body: the one given, else the one asked for, else `fallback`.
    /// - Throws: `InvalidDigest`, `BadDigest`, `InvalidRequest`.
    static func verify(_ body: Data, _ input: JSONObject, fallback: ChecksumAlgorithm) throws(AWSError) -> (
        algorithm: ChecksumAlgorithm, value: String
    ) {
        if let text = input["ContentMD5"]?.string {
            guard let expected = Data(base64Encoded: text), expected.count == 16 else { throw S3Error.invalidDigest }
            if Array(expected) != Digest.md5.bytes(of: body) { throw S3Error.badMD5 }
        }
        if let (algorithm, value) = given(input) {
            let length = algorithm.bytes(of: EmptyCollection()).count
            guard let expected = Data(base64Encoded: value), expected.count == length else {
                throw S3Error.invalidRequest(
                    "Value for x-amz-checksum-\(algorithm.rawValue.lowercased()) header is invalid.")
            }
            if Array(expected) != algorithm.bytes(of: body) { throw S3Error.badChecksum(algorithm.rawValue) }
            return (algorithm, value)
        }
        let asked = input["ChecksumAlgorithm"]?.string.flatMap(ChecksumAlgorithm.init(rawValue:)) ?? fallback
        return (asked, asked.text(of: body))
    }
}

/// A CRC under way.
struct RunningCRC {
    private let crc: CRC
    private var value: UInt64 = 0

    init(_ crc: CRC) { self.crc = crc }

    mutating func add(_ data: Data) { value = crc.checksum(data, continuing: value) }

    var text: String { Data(crc.bytes(value)).base64EncodedString() }
}

extension JSONObject {
    /// The checksum of an object or part, as it is kept and answered.
    static func checksum(_ algorithm: ChecksumAlgorithm, _ value: String, type: String?) -> JSONObject {
        var checksums: JSONObject = [algorithm.member: .string(value)]
        checksums["ChecksumType"] = type.map(JSON.string)
        return checksums
    }
}
