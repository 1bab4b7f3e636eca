/// A place in a template or in a file it includes.
package struct SourceLocation: Sendable, Hashable {
    /// The file as the caller named it.
    package let file: String
    /// The line, from 1; 0 when the fault lies in no line (a parameter override, for instance).
    package let line: Int
    /// The column in characters (Unicode scalars), from 1.
    package let column: Int

    /// A place; line and column count from 1.
    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// One fault of a template: what is wrong, where, and what to do about it.
package struct TemplateFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and what to do, as a sentence without a full stop.
    package let message: String
    /// The place in the text.
    package let location: SourceLocation
    /// The place in the template's structure, such as `Resources.Orders.Properties.KeySchema`; empty for syntax faults.
    package let path: String

    /// A fault at a place of the text and of the structure.
    package init(_ message: String, at location: SourceLocation, path: String = "") {
        self.message = message
        self.location = location
        self.path = path
    }

    /// The file the fault is in.
    package var file: String { location.file }
    /// The line of the fault, from 1; 0 when it lies in no line.
    package var line: Int { location.line }
    /// The column of the fault, from 1.
    package var column: Int { location.column }

    /// `file:line:column: message [path]`, the form editors jump to.
    package var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return path.isEmpty ? "\(place): \(message)" : "\(place): \(message) [\(path)]"
    }
}

/// All faults of a template, in the order of their places.
package struct TemplateFaults: Error, Sendable, Hashable, CustomStringConvertible {
    /// The faults; never empty.
    package let faults: [TemplateFault]

    /// Sorts the faults by place and drops repetitions: two checks may find the same fault on different paths.
    package init(_ faults: [TemplateFault]) {
        var seen: Set<[AnyHashable]> = []
        self.faults =
            faults
            .filter { seen.insert([$0.message, $0.location]).inserted }
            .enumerated()
            .sorted { left, right in
                let (a, b) = (left.element.location, right.element.location)
                return (a.file, a.line, a.column, left.offset) < (b.file, b.line, b.column, right.offset)
            }
            .map(\.element)
    }

    /// One fault a line.
    package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Something a person should know about a template that is no fault.
package struct TemplateNotice: Sendable, Hashable, CustomStringConvertible {
    /// What kind of notice this is.
    package enum Kind: Sendable, Hashable {
        /// A type or property accepted although this emulator gives it no effect (permissions, alarms, encryption…).
        case noEffect
        /// A fault turned into a warning by `TemplateOptions.allowUnsupported`.
        case unsupported
        /// Something in a state machine's definition that AWS accepts and people regret.
        case hint
    }

    /// What kind of notice this is.
    package let kind: Kind
    /// What to know, as a sentence without a full stop.
    package let message: String
    /// The place in the text.
    package let location: SourceLocation
    /// The place in the template's structure.
    package let path: String

    /// A notice about a place of the text and of the structure.
    package init(_ kind: Kind, _ message: String, at location: SourceLocation, path: String) {
        self.kind = kind
        self.message = message
        self.location = location
        self.path = path
    }

    /// `file:line:column: message [path]`.
    package var description: String { TemplateFault(message, at: location, path: path).description }
}
