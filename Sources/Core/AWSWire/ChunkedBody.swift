import AWSCore

/// The `aws-chunked` content encoding: a body in chunks that carry signatures, and checksums that follow the body.
///
/// ```
/// 5;chunk-signature=…\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n
/// ```
/// See https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html. Signatures are not verified.
enum ChunkedBody {
    /// The request as it would be without the encoding: the plain body, the trailer among the header fields.
    ///
    /// - Throws: `IncompleteBody` when the chunks do not make a whole body.
    static func decoded(_ request: HTTPRequest) throws(AWSError) -> HTTPRequest {
        let encodings = (request.fields["Content-Encoding"] ?? "").split(separator: ",").map(trimmed)
        let isStreaming = request.fields["x-amz-content-sha256"]?.hasPrefix("STREAMING-") == true
        guard isStreaming || encodings.contains("aws-chunked") else { return request }
        var plain = request
        var reader = Reader(bytes: request.body)
        guard let body = reader.body() else { throw incomplete }
        if let length = request.fields["x-amz-decoded-content-length"].flatMap(Int.init), length != body.count {
            throw incomplete
        }
        plain.body = body
        plain.fields["Content-Length"] = String(body.count)
        let left = encodings.filter { $0 != "aws-chunked" }
        plain.fields["Content-Encoding"] = left.isEmpty ? nil : left.joined(separator: ",")
        for (name, value) in reader.trailer() { plain.fields.add(name, value) }
        return plain
    }

    private static let incomplete = AWSError(
        .init("IncompleteBody"), "You did not provide the number of bytes specified by the Content-Length HTTP header")

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private struct Reader {
        let bytes: [UInt8]
        private var at = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        /// The chunks up to the empty one; nil when they end before.
        mutating func body() -> [UInt8]? {
            var body: [UInt8] = []
            while let head = line() {
                let digits = head.prefix { $0 != UInt8(ascii: ";") }
                guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else { return nil }
                if size == 0 { return body }
                guard size <= bytes.count - at else { return nil }
                body += bytes[at..<at + size]
                at += size
                guard line()?.isEmpty == true else { return nil }
            }
            return nil
        }

        /// The fields behind the last chunk.
        mutating func trailer() -> [(String, String)] {
            var fields: [(String, String)] = []
            while let line = line(), !line.isEmpty {
                let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
                guard parts.count == 2 else { continue }
                fields.append((ChunkedBody.trimmed(parts[0]), ChunkedBody.trimmed(parts[1])))
            }
            return fields
        }

        /// The bytes up to the next CRLF (some clients end the trailer with LF alone), which is passed over.
        private mutating func line() -> ArraySlice<UInt8>? {
            guard let end = bytes[at...].firstIndex(of: 0x0A) else { return nil }
            defer { at = end + 1 }
            return end > at && bytes[end - 1] == 0x0D ? bytes[at..<end - 1] : bytes[at..<end]
        }
    }
}
