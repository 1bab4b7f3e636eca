import JSONTree

/// A payload template, compiled once: JSON in which members whose name ends in `.$`, or strings that are `{% … %}`,
/// are computed.
///
/// This is the seam between query languages: every place that evaluates (arguments, output, assign, condition) holds
/// a value compiled for its state's language, so nothing asks for the language when a state runs.
package indirect enum PayloadTemplate: Sendable {
    case constant(JSON)
    case path(DataPath, field: String)
    case intrinsic(IntrinsicExpression, field: String)
    case expression(StateExpression)
    case object([Member])
    case array([PayloadTemplate])

    /// A member of an object; its name is without `.$`.
    package struct Member: Sendable {
        /// The name, without `.$`.
        package let key: String
        /// The value or how to get it.
        package let value: PayloadTemplate
    }
}

/// An expression that could not be evaluated: what ends the state.
package struct EvaluationFailure: Error, Sendable, Hashable {
    /// The error name, `States.Runtime` for most.
    package let error: String
    /// The sentence after "An error occurred while executing the state '…' (entered at the event id #…). ".
    package let cause: String
    /// The field of a JSONata expression, as `EvaluationFailed` events name it.
    package let location: String?

    /// A failure by its error name and AWS's sentence.
    package init(error: String = ErrorName.runtime, _ cause: String, location: String? = nil) {
        self.error = error
        self.cause = cause
        self.location = location
    }
}

extension PayloadTemplate {
    /// The value in `scope`.
    ///
    /// - Throws: `EvaluationFailure` when a path finds nothing or a function fails.
    package func evaluate(in scope: EvaluationScope) throws(EvaluationFailure) -> JSON {
        switch self {
        case .constant(let value): return value
        case .path(let path, let field):
            do throws(PathFailure) {
                return try path.read(in: scope)
            } catch {
                throw EvaluationFailure(
                    "The JSONPath '\(path.text)' specified for the field '\(field)' could not be found in the input "
                        + "'\(scope.document(of: path).text())'")
            }
        case .intrinsic(let expression, let field): return try scope.call(expression, field: field)
        case .expression(let expression): return try expression.evaluate(in: scope)
        case .object(let members):
            var object = JSONObject()
            object.reserveCapacity(members.count)
            for member in members { object[member.key] = try member.value.evaluate(in: scope) }
            return .object(object)
        case .array(let elements):
            var array: [JSON] = []
            array.reserveCapacity(elements.count)
            for element in elements { array.append(try element.evaluate(in: scope)) }
            return .array(array)
        }
    }
}

extension EvaluationScope {
    /// The value a path starts from.
    func document(of path: DataPath) -> JSON {
        switch path.source {
        case .input, .variable: input
        case .context: context(nil)
        }
    }
}
