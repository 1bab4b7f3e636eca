import AWSCore

/// The `Range` of a request: one range of bytes (RFC 9110); several, or another unit, count as none, as at S3.
enum ByteRange {
    /// The bytes that `text` selects of an object.
    ///
    /// - Returns: nil when the whole object is meant.
    /// - Throws: `InvalidRange` when the range lies behind the end.
    static func parse(_ text: String, size: Int) throws(AWSError) -> Range<Int>? {
        guard text.hasPrefix("bytes=") else { return nil }
        let parts = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let (first, last) = (number(parts[0]), number(parts[1]))
        if parts[0].isEmpty, let last {
            if last == 0 || size == 0 { throw S3Error.invalidRange(text, size: size) }
            return max(0, size - last)..<size
        }
        guard let first, parts[1].isEmpty || last != nil else { return nil }
        if let last, last < first { return nil }
        if first >= size { throw S3Error.invalidRange(text, size: size) }
        return first..<(last.map { min($0, size - 1) + 1 } ?? size)
    }

    /// Digits as a number, however many; nil for anything else.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int(text) ?? Int.max - 1
    }
}
