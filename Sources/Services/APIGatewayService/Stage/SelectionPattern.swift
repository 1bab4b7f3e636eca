import AWSCore
import Foundation
import JSONTree

/// Which response of an integration is given.
enum SelectionPattern {
    /// Whether a text is a regular expression.
    static func isValid(_ pattern: String) -> Bool { (try? NSRegularExpression(pattern: pattern)) != nil }

    /// The response whose pattern matches the whole text, else the one without a pattern.
    ///
    /// - Parameter text: the status the backend answered, or a function's error message.
    static func choose(_ text: String, _ responses: JSONObject) -> JSON? {
        let selected = responses.values.first { response in
            guard let pattern = response["selectionPattern"]?.string, !pattern.isEmpty else { return false }
            return ShapePattern(pattern).matches(text)
        }
        return selected ?? responses.values.first { ($0["selectionPattern"]?.string ?? "").isEmpty }
    }
}
