import AWSCore
import GRDB
import JSONTree

/// A page of a bucket's keys, in the order of their UTF-8 bytes, rolled up at a delimiter.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html.
struct KeyListing {
    private(set) var objects: [ObjectRecord] = []
    private(set) var commonPrefixes: [String] = []
    private(set) var isTruncated = false
    /// The last key or common prefix of the page.
    private(set) var last: String?
    /// The key behind which the next page begins: behind all that a common prefix stands for, if that is the last.
    private(set) var resume = ""

    /// Behind every key that begins as a common prefix does: no character sorts after U+10FFFF, a noncharacter.
    private static func end(of prefix: String) -> String { prefix + "\u{10FFFF}" }

    /// - Parameters:
    ///   - after: the key that all must be behind.
    ///   - limit: how many keys and common prefixes there may be.
    init(
        bucket: String, prefix: String, delimiter: String?, after: String?, limit: Int, _ db: Database
    ) throws {
        guard limit > 0 else { return }
        let delimiter = delimiter.flatMap { $0.isEmpty ? nil : $0 }
        var after = after
        while true {
            // With a delimiter most rows may fall under one prefix, which the next query jumps over.
            let batch = delimiter == nil ? limit + 1 : 64
            let found = try ObjectRecord.list(in: bucket, from: prefix, after: after, limit: batch, db)
            for object in found {
                guard object.key.utf8.starts(with: prefix.utf8) else { return }
                if objects.count + commonPrefixes.count == limit {
                    isTruncated = true
                    return
                }
                let rolled = delimiter.flatMap { KeyListing.commonPrefix(object.key, behind: prefix, $0) }
                if let rolled {
                    commonPrefixes.append(rolled)
                    resume = KeyListing.end(of: rolled)
                } else {
                    objects.append(object)
                    resume = object.key
                }
                last = rolled ?? object.key
                after = resume
                if rolled != nil { break }
            }
            // Fewer rows than asked for, and all of them used up: that was the end of the bucket.
            if found.isEmpty || found.count < batch && after == found.last?.key { return }
        }
    }

    /// The part of a key up to and with the first delimiter behind `prefix`; nil when there is none.
    static func commonPrefix(_ key: String, behind prefix: String, _ delimiter: String) -> String? {
        let bytes = Array(key.utf8)
        let mark = Array(delimiter.utf8)
        var at = prefix.utf8.count
        while at + mark.count <= bytes.count {
            if bytes[at..<at + mark.count].elementsEqual(mark) {
                return String(decoding: bytes[..<(at + mark.count)], as: UTF8.self)
            }
            at += 1
        }
        return nil
    }

    /// Where a list begins that is to go on behind `marker`: behind all of a common prefix that ended a page.
    static func start(marker: String?, prefix: String, delimiter: String?) -> String? {
        guard let marker, let delimiter, !delimiter.isEmpty, marker.utf8.starts(with: prefix.utf8),
            let rolled = commonPrefix(marker, behind: prefix, delimiter), rolled.utf8.elementsEqual(marker.utf8)
        else { return marker }
        return end(of: rolled)
    }

    /// How many keys a page may have.
    ///
    /// - Throws: `InvalidArgument` for a negative number.
    static func limit(_ input: JSONObject, _ member: String = "MaxKeys", argument: String = "maxKeys")
        throws(AWSError) -> Int
    {
        let asked = input[member]?.int ?? 1000
        guard asked >= 0, asked <= Int(Int32.max) else {
            throw S3Error.invalidArgument(
                "Argument \(argument) must be an integer between 0 and 2147483647", name: argument,
                value: String(asked))
        }
        return min(asked, 1000)
    }
}

/// Keys in lists, encoded when the request asks for it because XML cannot carry every character.
struct KeyEncoding {
    private let isURL: Bool

    init(_ input: JSONObject) { isURL = input["EncodingType"]?.string == "url" }

    /// A key, or part of one, as the list shows it.
    func callAsFunction(_ text: String) -> JSON { .string(isURL ? KeyEncoding.encode(text) : text) }

    /// Percent-encoding as in forms, but with slashes left alone.
    static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                bytes.append(byte)
            case _ where "-._*/".utf8.contains(byte): bytes.append(byte)
            case 0x20: bytes.append(UInt8(ascii: "+"))
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
