import JSONTree
import JSONata

/// A `{% … %}` of a state, parsed once when the definition is loaded.
package struct StateExpression: Sendable {
    /// The expression without its delimiters and the blanks inside them.
    package let text: String
    /// The field it stands in, from the state: `Output/result`, `Choices[1]/Condition`.
    package let location: String
    /// What its field takes.
    let type: ResultType
    let expression: JSONataExpression
    let references: ExpressionReferences

    /// What a field takes.
    enum ResultType: Sendable, Hashable {
        case any
        case array
        /// What a distributed Map iterates over.
        case arrayOrObject
        case boolean
        case string
        /// A whole number of a range.
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>)

        /// The name AWS gives the type.
        var name: String {
            switch self {
            case .any: "any"
            case .array, .arrayOrObject: "array"
            case .boolean: "boolean"
            case .string: "string"
            case .integer, .number: "number"
            }
        }
    }

    /// Parses an expression and checks what it refers to.
    ///
    /// - Parameters:
    ///   - text: the expression without delimiters.
    ///   - location: the field it stands in.
    ///   - type: what the field takes.
    ///   - data: the members `$states` has there.
    /// - Throws: what AWS says about it when the machine is created.
    init(
        _ text: String, location: String, expecting type: ResultType, seeing data: StatesMember
    ) throws(StateExpressionError) {
        do throws(JSONataError) {
            expression = try JSONataExpression(text, options: StatesFunctions.options)
            references = ExpressionReferences(try JSONataUsage(text))
        } catch {
            throw StateExpressionError(code: DefinitionFault.invalidExpression, messages: [error.message])
        }
        let unsupported = references.unsupported(seeing: data)
        if !unsupported.isEmpty {
            throw StateExpressionError(code: DefinitionFault.unsupportedExpression, messages: unsupported)
        }
        self.text = text
        self.location = location
        self.type = type
    }

    /// The expression in a text that is wholly `{% … %}`; nil for any other text, which is a literal.
    static func body(of text: String) -> String? {
        guard text.hasPrefix("{%"), text.hasSuffix("%}"), text.utf8.count >= 4 else { return nil }
        let inner = text.unicodeScalars.dropFirst(2).dropLast(2)
        let blank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let end = inner.lastIndex { !blank($0) }.map { inner.index(after: $0) } ?? inner.startIndex
        return String(inner[..<end].drop(while: blank))
    }
}

/// Why an expression is refused when the machine is created.
struct StateExpressionError: Error {
    let code: String
    let messages: [String]
}

/// The members of `$states` that are not there everywhere.
struct StatesMember: OptionSet {
    let rawValue: Int

    static let input = StatesMember(rawValue: 1)
    static let context = StatesMember(rawValue: 2)
    /// In `Output` and `Assign` of a Task, Parallel or Map state.
    static let result = StatesMember(rawValue: 4)
    /// In `Output` and `Assign` of a catcher.
    static let errorOutput = StatesMember(rawValue: 8)

    /// No member of `$states`.
    static let unknown = StatesMember(rawValue: 16)

    static let all: StatesMember = [.input, .context, .result, .errorOutput]
    static let inState: StatesMember = [.input, .context]
    static let inCatch: StatesMember = [.input, .context, .errorOutput]

    /// The member of a name; nil when `$states` never has it.
    static func named(_ name: String) -> StatesMember? {
        switch name {
        case "input": .input
        case "context": .context
        case "result": .result
        case "errorOutput": .errorOutput
        default: nil
        }
    }
}
