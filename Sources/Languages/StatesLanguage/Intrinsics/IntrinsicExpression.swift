import JSONTree

/// A compiled call of an intrinsic function, such as `States.Format('{}', $.name)`.
///
/// Follows https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
package struct IntrinsicExpression: Sendable {
    /// The text the expression was compiled from.
    package let text: String
    private let call: Call

    /// An argument of a call.
    indirect enum Argument: Sendable {
        case value(JSON)
        /// A text in quotes as it stands there: `States.Format` reads its escapes itself.
        case text(raw: String, value: JSON)
        case path(DataPath)
        case call(Call)
    }

    /// A function with its arguments.
    struct Call: Sendable {
        let function: IntrinsicFunction
        let arguments: [Argument]
        /// The call as written, for messages.
        let text: String
    }

    /// Compiles an expression.
    ///
    /// - Throws: `IntrinsicSyntaxError` for an unknown function, a wrong number of arguments, an unknown escape, or more
    ///   than ten calls.
    package init(_ text: String) throws(IntrinsicSyntaxError) {
        self.text = text
        var parser = IntrinsicParser(text)
        call = try parser.expression()
    }

    /// The value of the expression.
    ///
    /// - Parameter environment: where paths and random numbers come from.
    /// - Throws: `IntrinsicFailure` when a path finds nothing or a function refuses its arguments.
    package func evaluate(_ environment: some IntrinsicEnvironment) throws(IntrinsicFailure) -> JSON {
        try call.evaluate(environment)
    }

    /// The paths among the arguments, inner calls included, in the order they are written.
    package var paths: [DataPath] { call.paths }
}

extension IntrinsicExpression.Call {
    func evaluate(_ environment: some IntrinsicEnvironment) throws(IntrinsicFailure) -> JSON {
        var values: [JSON] = []
        values.reserveCapacity(arguments.count)
        for (at, argument) in arguments.enumerated() {
            switch argument {
            case .value(let value): values.append(value)
            case .text(let raw, let value): values.append(function == .format && at == 0 ? .string(raw) : value)
            case .call(let inner): values.append(try inner.evaluate(environment))
            case .path(let path):
                do throws(PathFailure) {
                    values.append(try environment.path(path))
                } catch {
                    throw .path(path, error)
                }
            }
        }
        do throws(IntrinsicFault) {
            return try function.apply(values, environment)
        } catch {
            // AWS's frame; what it says after the colon has not been recorded for most functions.
            throw .function("The function '\(text)' had the following error: \(error.message)")
        }
    }

    var paths: [DataPath] {
        arguments.flatMap { argument -> [DataPath] in
            switch argument {
            case .path(let path): [path]
            case .call(let inner): inner.paths
            case .value, .text: []
            }
        }
    }
}
