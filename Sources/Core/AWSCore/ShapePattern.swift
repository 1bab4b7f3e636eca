import Foundation

/// A model's regular expression for a string, which must match the whole string.
///
/// The models write Java's dialect; a pattern that Foundation's engine does not accept constrains nothing.
package struct ShapePattern: Sendable {
    /// The text as AWS prints it in its messages.
    package let text: String

    package init(_ text: String) { self.text = text }

    /// Whether the whole of `string` matches.
    package func matches(_ string: String) -> Bool {
        if let simple = matchesSimple(string) { return simple }
        guard let expression = try? NSRegularExpression(pattern: "\\A(?:\(text))\\z") else { return true }
        let range = NSRange(string.startIndex..., in: string)
        return expression.firstMatch(in: string, range: range) != nil
    }

    /// The answer for the most frequent form, `[a-zA-Z0-9_.-]+`, without an engine; nil for any other form.
    private func matchesSimple(_ string: String) -> Bool? {
        guard text.hasPrefix("["), text.hasSuffix("]+"), text.utf8.count > 3 else { return nil }
        let inner = Array(text.utf8.dropFirst().dropLast(2))
        guard inner.allSatisfy({ $0 < 0x80 }), !inner.contains(where: { "\\[]^&".utf8.contains($0) }) else {
            return nil
        }
        var allowed = [Bool](repeating: false, count: 128)
        var at = 0
        while at < inner.count {
            if at + 2 < inner.count, inner[at + 1] == UInt8(ascii: "-") {
                guard inner[at] <= inner[at + 2] else { return nil }
                for byte in inner[at]...inner[at + 2] { allowed[Int(byte)] = true }
                at += 3
            } else {
                allowed[Int(inner[at])] = true
                at += 1
            }
        }
        return !string.isEmpty && string.utf8.allSatisfy { $0 < 0x80 && allowed[Int($0)] }
    }
}
