import CivilTime
import Foundation
import JSONTree
import JSONata
import StatesLanguage

/// An expression tried as a state of Step Functions would evaluate it, outside of any state machine.
struct StatesTrial {
    private let expression: StateExpression

    /// Compiles the expression, with or without its `{% %}`.
    ///
    /// - Throws: `CommandFailure` with the place for text that is no expression, and with AWS's sentences for an
    ///   expression that names what a state does not have.
    init(_ text: String) throws {
        let body = StateExpression.trialBody(of: text)
        do {
            expression = try StateExpression(trial: body)
        } catch let refusal {
            // Compiled alone, a text that is no expression tells its place.
            do throws(JSONataError) {
                _ = try JSONataExpression(body)
            } catch {
                throw CommandFailure(JSONataErrorReport(error, in: body).text)
            }
            throw CommandFailure("checkout: \(refusal.sentences.joined(separator: "\ncheckout: "))")
        }
    }

    /// The result.
    ///
    /// - Parameters:
    ///   - input: `$states.input`; none is the empty object, as for an execution without input.
    ///   - bindings: the workflow variables, and under `states.result`, `states.errorOutput` and `states.context` the
    ///     other members of `$states`.
    /// - Throws: `CommandFailure` with the error's name and AWS's cause.
    func evaluate(_ input: JSON?, _ bindings: [String: JSON]) throws -> JSON {
        var variables = bindings
        let members = ["result", "errorOutput", "context"].map { variables.removeValue(forKey: "states.\($0)") }
        if let name = variables.keys.sorted().first(where: { $0 == "states" || $0.contains(".") }) {
            throw CommandFailure(
                "checkout: --bind \(name): of $states, states.result, states.errorOutput and states.context can be set;"
                    + " states.input is the file.")
        }
        let scope = EvaluationScope(
            data: StateData(input: input ?? [:], result: members[0], errorOutput: members[1]),
            context: { _ in members[2] ?? [:] }, variables: variables,
            now: Timestamp(seconds: Date().timeIntervalSince1970), random: { UInt64.random(in: .min ... .max) })
        do throws(EvaluationFailure) {
            return try expression.evaluate(in: scope)
        } catch {
            throw CommandFailure("checkout: \(error.error): \(error.cause)", .failed)
        }
    }
}
