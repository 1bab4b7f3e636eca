import JSONTree

extension DefinitionFault {
    /// Where in the text of the definition the fault's place begins.
    ///
    /// - Parameter text: the JSON the definition was parsed from.
    /// - Returns: line and column in characters, both from 1; nil when the place is not in the text.
    package func position(in text: String) -> (line: Int, column: Int)? {
        DefinitionPlace.position(of: path, in: text)
    }
}

/// Places as AWS prints them: `/States/A/Retry[0]`.
enum DefinitionPlace {
    /// Where a place begins in a definition's text: line and column in characters, both from 1.
    static func position(of path: String, in text: String) -> (line: Int, column: Int)? {
        guard path.hasPrefix("/") else { return nil }
        var scanner = PlaceScanner(bytes: Array(text.utf8))
        guard let offset = scanner.find(path == "/" ? "" : path[...]) else { return nil }
        let before = text.utf8.prefix(offset)
        let lines = before.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let last = lines.last else { return nil }
        return (lines.count, String(decoding: last, as: UTF8.self).unicodeScalars.count + 1)
    }
}

/// Follows a place through JSON text that has been parsed before.
private struct PlaceScanner {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    /// The offset of the value at `place`, or of its key.
    mutating func find(_ place: Substring) -> Int? {
        var rest = place
        skipSpace()
        var found = at
        while !rest.isEmpty {
            skipSpace()
            if rest.hasPrefix("[") {
                guard let end = rest.firstIndex(of: "]"), let index = Int(rest.dropFirst()[..<end]),
                    enterElement(index)
                else { return nil }
                rest = rest[rest.index(after: end)...]
                found = at
            } else {
                guard let member = enterMember(rest) else { return nil }
                rest = member.rest
                found = member.keyOffset
            }
        }
        return found
    }

    /// Goes to the element of an array.
    private mutating func enterElement(_ index: Int) -> Bool {
        guard byte == UInt8(ascii: "[") else { return false }
        at += 1
        for _ in 0..<index {
            skipValue()
            skipSpace()
            guard byte == UInt8(ascii: ",") else { return false }
            at += 1
        }
        skipSpace()
        return byte != UInt8(ascii: "]")
    }

    /// Goes to the member the place names next. A name may hold `/` or `[`, so the longest that fits is taken.
    private mutating func enterMember(_ place: Substring) -> (rest: Substring, keyOffset: Int)? {
        guard byte == UInt8(ascii: "{") else { return nil }
        at += 1
        var best: (length: Int, rest: Substring, keyOffset: Int, valueOffset: Int)?
        skipSpace()
        while byte == UInt8(ascii: "\"") {
            let keyOffset = at
            skipString()
            let raw = String(decoding: bytes[keyOffset..<at], as: UTF8.self)
            let key = (try? JSON(parsing: raw))?.string ?? ""
            skipSpace()
            at += 1
            let rest = place.dropFirst(key.count + 1)
            if place.hasPrefix("/" + key), rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("["),
                key.count > best?.length ?? -1
            {
                best = (key.count, rest, keyOffset, at)
            }
            skipValue()
            skipSpace()
            guard byte == UInt8(ascii: ",") else { break }
            at += 1
            skipSpace()
        }
        guard let best else { return nil }
        at = best.valueOffset
        return (best.rest, best.keyOffset)
    }

    private mutating func skipSpace() {
        while let byte, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { at += 1 }
    }

    private mutating func skipString() {
        at += 1
        while let byte, byte != UInt8(ascii: "\"") { at += byte == UInt8(ascii: "\\") ? 2 : 1 }
        at += 1
    }

    /// Passes over a value, whatever it is; brackets are counted, so nothing recurses.
    private mutating func skipValue() {
        var depth = 0
        skipSpace()
        while let byte {
            switch byte {
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                at += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return }
                depth -= 1
                at += 1
            case UInt8(ascii: ",") where depth == 0: return
            default: at += 1
            }
            if depth == 0, let next = self.byte, next == UInt8(ascii: ",") { return }
        }
    }
}
