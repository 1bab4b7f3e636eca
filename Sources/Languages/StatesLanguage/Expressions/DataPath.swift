import CivilTime
import JSONPath
import JSONTree

/// A path of the JSONPath flavour with the value it starts from: `$.a` the input, `$$.a` the context object, `$a.b`
/// the variable `a`.
package struct DataPath: Sendable, Hashable {
    /// The path as written.
    package let text: String
    /// Where the path starts.
    package let source: Source
    /// The path from the source's value.
    let path: JSONPath
    /// The only member of the context object that the path looks at; nil when it may look at any.
    private let contextMember: String?

    /// The value a path starts from.
    package enum Source: Sendable, Hashable {
        case input
        case context
        case variable(String)
    }

    /// - Throws: `JSONPathSyntaxError` when the text is no such path.
    package init(_ text: String) throws(JSONPathSyntaxError) {
        self.text = text
        if text.hasPrefix("$$") {
            source = .context
            path = try JSONPath(String(text.dropFirst()))
        } else if let name = DataPath.variableName(in: text) {
            source = .variable(name)
            path = try JSONPath("$" + text.dropFirst(name.count + 1))
        } else {
            source = .input
            path = try JSONPath(text)
        }
        contextMember = path.isDefinite ? path.firstName : nil
    }

    /// Whether the path names one place, never several.
    package var isDefinite: Bool { path.isDefinite }

    private static func variableName(in text: String) -> String? {
        guard text.hasPrefix("$") else { return nil }
        let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        guard let first = name.first, first.isLetter || first == "_" else { return nil }
        return String(name)
    }

    /// Reads the value in `scope`.
    package func read(in scope: EvaluationScope) throws(PathFailure) -> JSON {
        let root: JSON
        switch source {
        case .input: root = scope.input
        case .context: root = scope.context(contextMember)
        case .variable(let name):
            guard let value = scope.variables[name] else {
                throw PathFailure(reason: "The variable '\(name)' does not exist.")
            }
            root = value
        }
        if path.text == "$" { return root }
        do throws(JSONPathError) {
            return try path.read(from: root)
        } catch {
            throw PathFailure(reason: error.message)
        }
    }
}

/// A path that found nothing; `reason` is what AWS prints after the path.
package struct PathFailure: Error, Sendable, Hashable {
    /// Why, as AWS prints it.
    package let reason: String
}

/// What expressions see when they are evaluated.
package struct EvaluationScope {
    /// What the state works on.
    package var data: StateData
    /// `$$`, built when an expression asks for it; with a name, of its members that one may do.
    package var context: (_ member: String?) -> JSON
    /// `$name`.
    package var variables: [String: JSON]
    /// The time of the execution, for `$now` and `$millis`.
    package var now: Timestamp
    /// The next random number, for `States.UUID`, `States.MathRandom`, `$uuid` and `$random`.
    package var random: () -> UInt64
    /// The values as the expressions of the JSONata flavour see them, made when the first one asks.
    let converted = ConvertedData()

    /// A scope of its parts.
    package init(
        data: StateData, context: @escaping (_ member: String?) -> JSON, variables: [String: JSON], now: Timestamp,
        random: @escaping () -> UInt64
    ) {
        self.data = data
        self.context = context
        self.variables = variables
        self.now = now
        self.random = random
    }

    /// `$` of the JSONPath flavour.
    var input: JSON { data.current }
}

/// The data of a state at the moment an expression is evaluated.
package struct StateData: Sendable {
    /// The state's input: `$states.input`.
    package var input: JSON
    /// What the task, the branches or the iterations gave: `$states.result`.
    package var result: JSON?
    /// The error a catcher handles: `$states.errorOutput`.
    package var errorOutput: JSON?

    /// Data of its parts.
    package init(input: JSON, result: JSON? = nil, errorOutput: JSON? = nil) {
        self.input = input
        self.result = result
        self.errorOutput = errorOutput
    }

    /// The newest of the three, which is `$` of the JSONPath flavour.
    package var current: JSON { errorOutput ?? result ?? input }
}
