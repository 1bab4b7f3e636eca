import Foundation
import Synchronization

/// A model's regular expression for a string, which must match the whole string.
///
/// The models write Java's dialect; a pattern that Foundation's engine does not accept constrains nothing.
package struct ShapePattern: Sendable {
    /// The text as AWS prints it in its messages.
    package let text: String
    private let repetition: ClassRepetition?

    /// The patterns that need an engine, compiled.
    private static let compiled = Mutex<[String: NSRegularExpression]>([:])

    /// The pattern of a text as a model has it.
    package init(_ text: String) {
        self.text = text
        repetition = ClassRepetition(text)
    }

    /// Whether the whole of `string` matches.
    package func matches(_ string: String) -> Bool {
        if let repetition { return repetition.matches(string) }
        guard let expression else { return true }
        let range = NSRange(string.startIndex..., in: string)
        return expression.firstMatch(in: string, range: range) != nil
    }

    private var expression: NSRegularExpression? {
        ShapePattern.compiled.withLock { compiled in
            if let known = compiled[text] { return known }
            let expression = try? NSRegularExpression(pattern: "\\A(?:\(text))\\z")
            compiled[text] = expression
            return expression
        }
    }
}
