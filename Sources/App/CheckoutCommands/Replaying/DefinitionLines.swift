import Foundation
import SAMTemplate

/// Where things stand in a definition's file, JSON or YAML.
struct DefinitionLines: Sendable {
    private let root: TemplateNode?

    /// The lines of a file; of one that cannot be read as it is (a placeholder where only a value may stand) nothing is
    /// known.
    init(file: String) {
        let text = try? String(contentsOf: URL(filePath: file), encoding: .utf8)
        root = text.flatMap { try? TemplateNode(parsing: $0, file: file, expandsTags: false) }
    }

    /// The line of a JSON pointer, from 1: that of a member's name, or of an element's beginning.
    func line(of pointer: String) -> Int? {
        guard var node = root else { return nil }
        var line = node.location.line
        for step in pointer.split(separator: "/") {
            let name = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
            if let member = node.mapping?.member(name) {
                (line, node) = (member.keyLocation.line, member.value)
            } else if let elements = node.sequence, let index = Int(name), elements.indices.contains(index) {
                node = elements[index]
                line = node.location.line
            } else {
                return nil
            }
        }
        return line
    }
}
