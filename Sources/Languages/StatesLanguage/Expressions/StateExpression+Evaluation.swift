import JSONTree
import JSONata

extension StateExpression {
    /// The value in `scope`.
    ///
    /// - Throws: `EvaluationFailure` with `States.QueryEvaluationError`, when the expression fails, has no value, has one
    ///   that is no JSON, or one its field does not take.
    package func evaluate(in scope: EvaluationScope) throws(EvaluationFailure) -> JSON {
        if let value = scope.value(at: references.plainPath) { return try checked(value) }
        if references.nesting > StatesFunctions.limits.depth {
            throw failure("threw an error during evaluation" + JSONataError.tooDeep)
        }
        let environment = JSONataEnvironment(
            now: scope.now, random: { Double(scope.random() >> 11) * 0x1p-53 }, bindings: bindings(in: scope),
            limits: StatesFunctions.limits)
        let value: JSONataValue
        do throws(JSONataError) {
            value = try expression.evaluate(.undefined, in: environment)
        } catch {
            throw failure("threw an error during evaluation\(error.sentence)")
        }
        if value.isUndefined { throw failure("returned nothing (undefined).") }
        // AWS's sentence about a function is not known.
        guard let json = value.document else { throw failure("returned an unsupported result type.") }
        return try checked(json)
    }

    /// The value, when its field takes it.
    private func checked(_ value: JSON) throws(EvaluationFailure) -> JSON {
        switch type {
        case .any: return value
        case .array: if value.array != nil { return value }
        case .arrayOrObject: if value.array != nil || value.object != nil { return value }
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
        let converted = JSONataValue(scope.states(with: members))
        states[members.rawValue] = converted
        return converted
    }
}

extension EvaluationScope {
    /// `$states` with some of its members, as far as there are such.
    fileprivate func states(with members: StatesMember) -> JSON {
        var object = JSONObject()
        if members.contains(.input) { object["input"] = data.input }
        if members.contains(.context) { object["context"] = context(nil) }
        if members.contains(.result) { object["result"] = data.result }
        if members.contains(.errorOutput) { object["errorOutput"] = data.errorOutput }
        return .object(object)
    }

    /// What a path through members of objects finds; nil when the language has to be asked.
    ///
    /// Such expressions are the most frequent by far, and so nothing has to be converted for them. It also keeps whole
    /// numbers beyond a double's precision, as AWS does.
    fileprivate func value(at names: [String]?) -> JSON? {
        guard let names, let first = names.first else { return nil }
        var value: JSON
        var rest = names.dropFirst()
        if first == "states" {
            let members = rest.first.map { StatesMember.named($0) ?? .unknown } ?? .all
            value = states(with: members)
        } else {
            guard let variable = variables[first] else { return nil }
            value = variable
        }
        while let name = rest.popFirst() {
            guard let member = value.object?[name] else { return nil }
            value = member
        }
        return value.numbersAsEvaluated ?? value
    }
}

extension JSON {
    /// The value with its numbers as an evaluation leaves them (`1.0` is `1`, `1e2` is `100`, whole numbers of 64 bits
    /// stay exact); nil when they are all like that already.
    fileprivate var numbersAsEvaluated: JSON? {
        switch self {
        case .null, .bool, .string: return nil
        case .number(let number):
            if number.double.isInfinite || (number.isInteger && Int(number.text) != nil) { return nil }
            let evaluated = JSONNumber(number.double)
            return evaluated.text == number.text ? nil : .number(evaluated)
        case .array(let items):
            var changed: [JSON]?
            for (index, item) in items.enumerated() {
                if let evaluated = item.numbersAsEvaluated { changed = changed ?? items; changed?[index] = evaluated }
            }
            return changed.map { .array($0) }
        case .object(let object):
            var changed: JSONObject?
            for (key, value) in object {
                if let evaluated = value.numbersAsEvaluated { changed = changed ?? object; changed?[key] = evaluated }
            }
            return changed.map { .object($0) }
        }
    }
}

extension JSONataError {
    fileprivate static let tooDeep =
        ": Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive. "
        + "Depth=\(StatesFunctions.limits.depth + 1) max=\(StatesFunctions.limits.depth)"

    /// How AWS goes on after "threw an error during evaluation": with the code and JSONata's sentence, or with a sentence
    /// of its own about a limit.
    fileprivate var sentence: String {
        switch code {
        // Too many steps have the code of too deep a nesting, as in the original, whose sentence AWS prints.
        case "U1001" where message.hasPrefix("Expression evaluation timeout"):
            ": Expression evaluation timeout: Check for infinite loop"
        case "U1001": JSONataError.tooDeep
        case "D2014", "U1002", "U1003":
            ": Expression evaluation memory limit exceeded: Check for excessive memory usage"
        default: ". \(code): \(message)"
        }
    }
}

extension JSONataValue {
    /// The value as AWS puts it into a document; nil for a function or what holds one. JSON has no infinite numbers:
    /// AWS writes JavaScript's names of them.
    fileprivate var document: JSON? {
        switch self {
        case .undefined: return .null
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .number(let value):
            if value.isNaN { return "NaN" }
            if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
            return .number(JSONNumber(value))
        case .string(let value): return .string(value)
        case .array(let items, _):
            var array: [JSON] = []
            array.reserveCapacity(items.count)
            for item in items {
                guard let element = item.document else { return nil }
                array.append(element)
            }
            return .array(array)
        case .object(let object):
            var members = JSONObject()
            members.reserveCapacity(object.count)
            for (key, value) in zip(object.keys, object.values) where !value.isUndefined {
                guard let member = value.document else { return nil }
                members[key] = member
            }
            return .object(members)
        case .function: return nil
        }
    }
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
