/// A name or string of an expression, by its place in the `SourceText`.
struct Text: Hashable, Sendable {
    /// The first byte, or the number among the texts that are not written out.
    fileprivate let start: Int32
    /// The number of bytes; below zero for a text that is not written out.
    fileprivate let count: Int32
}

/// The text of an expression, and what it says that is not written out in it.
struct SourceText: Sendable {
    let bytes: [UInt8]
    private var unwritten: [String] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    /// No text.
    init() { bytes = [] }

    /// The text of some bytes, which begin and end with a character.
    subscript(range: Range<Int>) -> String {
        // The way the standard library is quickest with.
        String(unsafeUninitializedCapacity: range.count) { buffer in
            for at in 0..<range.count { buffer[at] = bytes[range.lowerBound + at] }
            return range.count
        }
    }

    subscript(text: Text) -> String {
        text.count < 0 ? unwritten[Int(text.start)] : self[range(of: text)]
    }

    /// The function that a text names.
    func function(named text: Text, in table: FunctionTable) -> JSONataFunction? {
        // No name is written with escapes.
        text.count < 0 ? nil : table.function(named: bytes, range(of: text))
    }

    func isEmpty(_ text: Text) -> Bool { text.count < 0 ? unwritten[Int(text.start)].isEmpty : text.count == 0 }

    private func range(of text: Text) -> Range<Int> { Int(text.start)..<Int(text.start + text.count) }

    /// Whether a text is a word.
    func spells(_ word: StaticString, _ text: Text) -> Bool {
        text.count >= 0 && spells(word, range(of: text))
    }

    func spells(_ word: StaticString, _ range: Range<Int>) -> Bool {
        guard word.utf8CodeUnitCount == range.count else { return false }
        return word.withUTF8Buffer { word in
            for at in word.indices where bytes[range.lowerBound + at] != word[at] { return false }
            return true
        }
    }

    /// A text that is written in some bytes.
    func text(_ range: Range<Int>) -> Text {
        Text(start: Int32(truncatingIfNeeded: range.lowerBound), count: Int32(truncatingIfNeeded: range.count))
    }

    /// A text that is not written out.
    mutating func keep(_ text: String) -> Text {
        unwritten.append(text)
        return Text(start: Int32(truncatingIfNeeded: unwritten.count - 1), count: -1)
    }
}
