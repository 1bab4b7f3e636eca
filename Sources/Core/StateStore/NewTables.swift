/// The schema's statements as a new file takes them: with the columns that later steps add in the tables' first
/// definitions.
///
/// For each `ALTER TABLE` SQLite reads the whole schema again, which would be half of the work of making the file.
enum NewTables {
    private static let alter = "ALTER TABLE "
    private static let add = " ADD COLUMN "
    /// What the constraints of a table begin with, which come after its columns.
    private static let constraints = ["PRIMARY KEY", "UNIQUE", "CHECK", "FOREIGN KEY", "CONSTRAINT"]

    /// The statements of the steps, in order, without those that add a column to a table made by one of them.
    ///
    /// - Parameter steps: SQL with comments on lines of their own, and without semicolons inside of a statement.
    static func statements(of steps: [String]) -> [String] {
        var statements: [String] = []
        var tables: [Substring: Int] = [:]
        for statement in steps.flatMap({ uncommented($0).split(separator: ";") }) {
            let text = trimmed(statement)
            if text.isEmpty { continue }
            if let (table, column) = addedColumn(text), let at = tables[table],
                let whole = inserting(column, into: statements[at])
            {
                statements[at] = whole
            } else {
                if let table = createdTable(text) { tables[table] = statements.count }
                statements.append(String(text))
            }
        }
        return statements
    }

    private static func uncommented(_ text: String) -> String {
        text.split(separator: "\n").filter { !trimmed($0).hasPrefix("--") }.joined(separator: "\n")
    }

    private static func addedColumn(_ text: Substring) -> (table: Substring, column: Substring)? {
        guard text.hasPrefix(alter), let add = text.firstRange(of: add) else { return nil }
        return (trimmed(text[..<add.lowerBound].dropFirst(alter.count)), trimmed(text[add.upperBound...]))
    }

    private static func createdTable(_ text: Substring) -> Substring? {
        let start = "CREATE TABLE "
        guard text.hasPrefix(start), let open = text.firstIndex(of: "(") else { return nil }
        return trimmed(text[..<open].dropFirst(start.count))
    }

    /// The definition of a table with one more column, after the others and before the constraints.
    private static func inserting(_ column: Substring, into definition: String) -> String? {
        guard let open = definition.firstIndex(of: "(") else { return nil }
        var depth = 0
        // The end of the last column so far, and the start of the part that is being read.
        var end: String.Index?
        var start = definition.index(after: open)
        for at in definition.indices[start...] {
            switch definition[at] {
            case "(": depth += 1
            case ")" where depth > 0: depth -= 1
            case "," where depth == 0, ")":
                let part = trimmed(definition[start..<at]).uppercased()
                if !constraints.contains(where: part.hasPrefix) { end = at }
                start = definition.index(after: at)
                if definition[at] == ")", let end {
                    return "\(definition[..<end]), \(column)\(definition[end...])"
                }
            default: break
            }
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0.isWhitespace }
        return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start
    }
}
