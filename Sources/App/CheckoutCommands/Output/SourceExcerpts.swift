import Foundation
import SAMTemplate

/// Lines of source files with a caret under a column, to go below a message about it.
///
/// ```
/// flow.asl.json:4:7: MISSING_TRANSITION_TARGET: Missing 'Next' target: Gone [/States/A/Next]
///     4 |       "Next": "Gone"
///       |       ^
/// ```
struct SourceExcerpts {
    /// The folder that paths start from.
    let folder: URL

    /// A message with the line it is about; the message alone when the line is not there.
    func text(_ message: String, at location: SourceLocation) -> String {
        guard location.line > 0, let line = line(location.line, of: location.file) else { return message }
        let column = max(location.column - 1, 0)
        // A tab stays one, so that the caret comes under its column however wide tabs are shown.
        let indent = line.unicodeScalars.prefix(column).map { $0 == "\t" ? "\t" : " " }.joined()
        let number = String(location.line)
        let margin = String(repeating: " ", count: max(5 - number.count, 0))
        let blank = String(repeating: " ", count: margin.count + number.count)
        return "\(message)\n\(margin)\(number) | \(line)\n\(blank) | \(indent)^"
    }

    private func line(_ number: Int, of file: String) -> String? {
        let url = URL(filePath: file, relativeTo: folder)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }
}
