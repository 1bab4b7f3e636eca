import AWSCore
import JSONTree

/// The event a command is given.
enum EventInput {
    /// Reads and checks an event: a file's path, `-` for standard input, nil for `{}`.
    ///
    /// - Throws: `CommandFailure` that names the file, line and column.
    static func read(_ path: String?) throws -> String { try checked(path, called: "event")?.text ?? "{}" }

    /// Reads a JSON document: a file's path, `-` for standard input, nil for none.
    ///
    /// - Parameter name: what an error calls it.
    /// - Throws: `CommandFailure` that names the file, line and column.
    static func document(at path: String?, called name: String) throws -> JSON? {
        try checked(path, called: name)?.document
    }

    private static func checked(_ path: String?, called name: String) throws -> (text: String, document: JSON)? {
        guard let path else { return nil }
        let bytes: [UInt8]
        do {
            bytes = path == "-" ? try InputFile.standardInput() : try InputFile.bytes(path)
        } catch {
            throw CommandFailure("checkout: the \(name)\(path == "-" ? " on" : " file") \(error)")
        }
        do throws(JSONSyntaxError) {
            return (String(decoding: bytes, as: UTF8.self), try JSON(parsing: bytes))
        } catch {
            let file = path == "-" ? "standard input" : path
            throw CommandFailure("\(file):\(error.line):\(error.column): the \(name) is no JSON: \(error.message)")
        }
    }

    /// A value given as text, as `@file`, or as `-` for standard input.
    static func value(_ text: String) throws -> String {
        do {
            if text == "-" { return String(decoding: try InputFile.standardInput(), as: UTF8.self) }
            return text.hasPrefix("@") ? try InputFile.text(String(text.dropFirst())) : text
        } catch {
            throw CommandFailure(error)
        }
    }
}
