/// The byte that a backslash and `code` stand for; nil for `\u` and for what is no escape.
@inline(__always)
func simpleEscape(_ code: UInt8) -> UInt8? {
    switch code {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): code
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
}

// JSON within JSON is full of escaped quotes: histories, logs and recordings carry payloads that way.
extension UnsafeBufferPointer<UInt8> {
    /// Where a string ends whose bytes are all ASCII and whose escapes are all of two characters.
    ///
    /// - Parameters:
    ///   - first: the first backslash.
    ///   - start: where the text of the string begins.
    /// - Returns: the place of the closing quote; nil when the string is not of that kind or not well-formed.
    func endOfSimpleEscapes(from first: Int, text start: Int) -> Int? {
        guard plainRun(from: start).isASCII else { return nil }
        var at = first
        while at < count {
            switch self[at] {
            case UInt8(ascii: "\""): return at
            case UInt8(ascii: "\\"):
                guard at + 1 < count, simpleEscape(self[at + 1]) != nil else { return nil }
                at += 2
            case 0..<0x20: return nil
            default:
                let run = plainRun(from: at)
                guard run.isASCII else { return nil }
                at = run.end
            }
        }
        return nil
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Takes over the text of a string, its escapes, all of two characters, replaced by what they stand for.
    ///
    /// - Returns: the number of bytes, which is less than the source's.
    func fill(unescaping source: UnsafeBufferPointer<UInt8>) -> Int {
        var (from, to) = (0, 0)
        while from < source.count, to < count {
            if source[from] == UInt8(ascii: "\\") {
                guard from + 1 < source.count else { break }
                self[to] = simpleEscape(source[from + 1]) ?? source[from + 1]
                from += 2
                to += 1
                continue
            }
            let end = source.plainRun(from: from).end
            // What is no plain byte here was none before: there is nothing left to take.
            guard end > from, end - from <= count - to else { break }
            guard let target = baseAddress, let run = source.baseAddress else { break }
            (target + to).update(from: run + from, count: end - from)
            to += end - from
            from = end
        }
        return to
    }
}
