import CivilTime
import JSONTree
import JSONata

/// Evaluates an expression and gives the result as JSON text; `undefined` for nothing, the code for an error.
func outcome(
    _ expression: String, of input: JSON? = nil, options: JSONataOptions = JSONataOptions(),
    environment: JSONataEnvironment = JSONataEnvironment()
) -> String {
    do throws(JSONataError) {
        let compiled = try JSONataExpression(expression, options: options)
        let value = try compiled.evaluate(input.map { JSONataValue($0) } ?? .undefined, in: environment)
        return value.json()?.text() ?? "undefined"
    } catch { return error.code }
}

/// The error of an expression that has one.
func failure(
    _ expression: String, of input: JSON? = nil, environment: JSONataEnvironment = JSONataEnvironment()
) -> JSONataError? {
    do throws(JSONataError) {
        _ = try JSONataExpression(expression).evaluate(input.map { JSONataValue($0) } ?? .undefined, in: environment)
        return nil
    } catch { return error }
}
