/// UTF-16 code units: the unit in which JavaScript, and so JSONata, counts the positions of a picture.
typealias CodeUnits = [UInt16]

extension [UInt16] {
    /// The code units of a text.
    init(_ text: some StringProtocol) { self = Array(text.utf16) }

    /// The text of these code units.
    var text: String { String(decoding: self, as: UTF16.self) }

    /// `String.prototype.indexOf`: where `needle` first stands at or after `start`.
    func index(of needle: [UInt16], from start: Int = 0) -> Int? {
        guard count - needle.count >= Swift.max(start, 0) else { return nil }
        return (Swift.max(start, 0)...count - needle.count).first { self[$0...].starts(with: needle) }
    }

    /// `String.prototype.lastIndexOf`.
    func lastIndex(of needle: [UInt16]) -> Int? {
        guard count >= needle.count else { return nil }
        return (0...count - needle.count).last { self[$0...].starts(with: needle) }
    }

    /// The units of two positions, each moved into range.
    func units(from start: Int, to end: Int? = nil) -> [UInt16] {
        let start = Swift.min(Swift.max(start, 0), count)
        let end = Swift.min(Swift.max(end ?? count, 0), count)
        return start < end ? Array(self[start..<end]) : []
    }

    /// The unit at a position, nil outside.
    func unit(at position: Int) -> UInt16? { indices.contains(position) ? self[position] : nil }

    /// Puts units before a position; one below 0 counts from the end, as in `String.prototype.slice`.
    mutating func insertSlicing(_ units: [UInt16], at position: Int) {
        let place = position < 0 ? count + position : position
        insert(contentsOf: units, at: Swift.min(Swift.max(place, 0), count))
    }

    /// The parts between separators; an empty separator parts every unit.
    func split(by separator: [UInt16]) -> [[UInt16]] {
        guard !separator.isEmpty else { return map { [$0] } }
        var parts: [[UInt16]] = []
        var start = 0
        while let next = index(of: separator, from: start) {
            parts.append(units(from: start, to: next))
            start = next + separator.count
        }
        return parts + [units(from: start)]
    }
}
