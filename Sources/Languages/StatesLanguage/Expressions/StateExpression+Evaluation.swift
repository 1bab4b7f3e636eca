import JSONTree
import JSONata

extension StateExpression {
    /// The value in `scope`.
    ///
    /// - Throws: `EvaluationFailure` with `States.QueryEvaluationError`, when the expression fails, has no value, has one
    ///   that is no JSON, or one its field does not take.
    package func evaluate(in scope: EvaluationScope) throws(EvaluationFailure) -> JSON {
        let environment = JSONataEnvironment(
            now: scope.now, random: { Double(scope.random() >> 11) * 0x1p-53 }, bindings: bindings(in: scope))
        let value: JSONataValue
        do throws(JSONataError) {
            value = try expression.evaluate(nil, in: environment)
        } catch {
            throw failure("threw an error during evaluation\(error.sentence)")
        }
        guard let json = value.json() else { throw failure("returned nothing (undefined).") }
        return try checked(json)
    }

    /// The value, when its field takes it.
    private func checked(_ value: JSON) throws(EvaluationFailure) -> JSON {
        switch type {
        case .any: return value
        case .array: if value.array != nil { return value }
        case .boolean: if value.bool != nil { return value }
        case .string: if value.string != nil { return value }
        case .number(let range):
            guard let number = value.double else { break }
            if range.contains(number) { return value }
            throw outOfRange(value, "between \(range.lowerBound) and \(range.upperBound)")
        case .integer(let range):
            guard let number = value.double else { break }
            guard let whole = Int(exactly: number) else { throw outOfRange(value, "an integer") }
            if range.contains(whole) { return .int(whole) }
            throw outOfRange(value, "between \(range.lowerBound) and \(range.upperBound)")
        }
        throw failure(
            "returned an unexpected result type. Expected '\(type.name)', but was '\(value.typeName)' for value: "
                + value.text())
    }

    /// A number that the field does not take; AWS's sentence is not known.
    private func outOfRange(_ value: JSON, _ wanted: String) -> EvaluationFailure {
        failure("returned an unexpected value. Expected a value that is \(wanted), but was: \(value.text())")
    }

    private func failure(_ sentence: String) -> EvaluationFailure {
        EvaluationFailure(
            error: ErrorName.queryEvaluationError,
            "The JSONata expression '\(text)' specified for the field '\(location)' \(sentence)", location: location)
    }

    /// `$states` and the variables, as far as the expression mentions them.
    private func bindings(in scope: EvaluationScope) -> [String: JSONataValue] {
        var bindings: [String: JSONataValue] = [:]
        for name in references.variables {
            if let value = scope.variables[name] { bindings[name] = scope.converted.variable(name, value) }
        }
        if let states = scope.converted.states(scope, with: references.members) { bindings["states"] = states }
        return bindings
    }
}

/// What was converted for the expressions of one scope, which often ask for the same values.
final class ConvertedData {
    private var variables: [String: JSONataValue] = [:]
    private var states: [Int: JSONataValue] = [:]

    func variable(_ name: String, _ value: JSON) -> JSONataValue {
        if let converted = variables[name] { return converted }
        let converted = JSONataValue(value)
        variables[name] = converted
        return converted
    }

    /// `$states` with the members an expression mentions; nil when it mentions none.
    func states(_ scope: EvaluationScope, with members: StatesMember) -> JSONataValue? {
        if members.isEmpty { return nil }
        if let converted = states[members.rawValue] { return converted }
        var object = JSONObject()
        if members.contains(.input) { object["input"] = scope.data.input }
        if members.contains(.context) { object["context"] = scope.context() }
        if members.contains(.result) { object["result"] = scope.data.result }
        if members.contains(.errorOutput) { object["errorOutput"] = scope.data.errorOutput }
        let converted = JSONataValue(.object(object))
        states[members.rawValue] = converted
        return converted
    }
}

extension JSONataError {
    /// How AWS goes on after "threw an error during evaluation".
    fileprivate var sentence: String { ". \(code): \(message)" }
}

extension JSON {
    /// The type's name as AWS prints it.
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
