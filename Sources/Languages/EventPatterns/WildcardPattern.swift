/// A text with `*` for any characters; `\*` and `\\` stand for themselves.
struct WildcardPattern: Sendable {
    /// How many stars, and how many positions in all, a text may keep in play at once. AWS publishes no numbers: it
    /// refuses `*:*:*:*:*:event-bus/*` (6 stars) and takes one star before five equal folders (7 positions).
    private static let starLimit = 5
    private static let positionLimit = 12
    private static let stateLimit = 2000

    /// The texts between the stars.
    private let parts: [[UInt8]]

    /// - Throws: a sentence about what is wrong.
    init(_ text: String) throws(WildcardFault) {
        var parts: [[UInt8]] = [[]]
        var previousWasStar = false
        let characters = Array(text.utf16)
        var at = 0
        while at < characters.count {
            switch characters[at] {
            case 0x2A:
                if previousWasStar { throw WildcardFault(message: "Consecutive wildcard characters at pos \(at)") }
                parts.append([])
                previousWasStar = true
                at += 1
            case 0x5C:
                guard at + 1 < characters.count, characters[at + 1] == 0x2A || characters[at + 1] == 0x5C else {
                    throw WildcardFault(message: "Invalid escape character at pos \(at)")
                }
                parts[parts.count - 1].append(UInt8(truncatingIfNeeded: characters[at + 1]))
                previousWasStar = false
                at += 2
            default:
                let start = at
                while at < characters.count, characters[at] != 0x2A, characters[at] != 0x5C { at += 1 }
                parts[parts.count - 1] += Array(String(decoding: characters[start..<at], as: UTF16.self).utf8)
                previousWasStar = false
            }
        }
        self.parts = parts
    }

    /// Whether the whole text fits.
    func matches(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { matches($0) }
    }

    private func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = parts.first, let last = parts.last else { return text.isEmpty }
        guard parts.count > 1 else { return text.elementsEqual(first) }
        guard text.count >= first.count + last.count, text.prefix(first.count).elementsEqual(first),
            text.suffix(last.count).elementsEqual(last)
        else { return false }
        var at = first.count
        let end = text.count - last.count
        // Each part as early as it can be: a later place is never needed.
        for part in parts.dropFirst().dropLast() {
            while at + part.count <= end, !text[at..<at + part.count].elementsEqual(part) { at += 1 }
            guard at + part.count <= end else { return false }
            at += part.count
        }
        return true
    }

    /// Whether some text keeps more positions of the pattern in play than AWS allows.
    var isTooComplex: Bool {
        // nil is a star.
        let symbols: [UInt8?] = Array(parts.map { $0.map(Optional.some) }.joined(separator: [nil]))
        guard symbols.contains(where: { $0 == nil }) else { return false }
        // A byte the pattern does not have only loses positions.
        let alphabet = Set(symbols.compactMap { $0 })
        var seen: Set<Set<Int>> = [[0]]
        var queue: [Set<Int>] = [[0]]
        while let active = queue.popLast() {
            for byte in alphabet {
                let next = WildcardPattern.step(active, byte, symbols)
                if next.count > WildcardPattern.positionLimit { return true }
                let stars = next.count { $0 < symbols.count && symbols[$0] == nil }
                if stars > WildcardPattern.starLimit { return true }
                if !next.isEmpty, seen.insert(next).inserted { queue.append(next) }
            }
            if seen.count > WildcardPattern.stateLimit { return true }
        }
        return false
    }

    /// The positions after one byte; a star's position stands for both staying and going on.
    private static func step(_ active: Set<Int>, _ byte: UInt8, _ symbols: [UInt8?]) -> Set<Int> {
        var next: Set<Int> = []
        for position in active where position < symbols.count {
            if let literal = symbols[position] {
                if literal == byte { next.insert(position + 1) }
            } else {
                next.insert(position)
                if position + 1 < symbols.count, symbols[position + 1] == byte { next.insert(position + 2) }
            }
        }
        return next
    }
}

/// What is wrong with a wildcard text.
struct WildcardFault: Error {
    let message: String
}
