import CivilTime
import JSONTree

extension Condition {
    /// Whether the condition holds in `scope`.
    ///
    /// A value of another type than the operator's makes a comparison false; a path that finds nothing fails the state,
    /// and so does an expression without a truth value.
    package func holds(in scope: EvaluationScope) throws(EvaluationFailure) -> Bool {
        switch self {
        case .and(let parts):
            for part in parts where try !part.holds(in: scope) { return false }
            return true
        case .or(let parts):
            for part in parts where try part.holds(in: scope) { return true }
            return false
        case .not(let part): return try !part.holds(in: scope)
        case .constant(let value): return value
        case .expression(let expression): return try expression.evaluate(in: scope).bool ?? false
        case .test(let variable, .isPresent(let expected)):
            return ((try? variable.read(in: scope)) != nil) == expected
        case .test(let variable, let comparison):
            return try comparison.holds(for: Condition.read(variable, in: scope), in: scope)
        }
    }

    fileprivate static func read(_ path: DataPath, in scope: EvaluationScope) throws(EvaluationFailure) -> JSON {
        do throws(PathFailure) {
            return try path.read(in: scope)
        } catch {
            throw EvaluationFailure(
                "Invalid path '\(path.text)': The choice state's condition path references an invalid value.")
        }
    }
}

extension Comparison {
    fileprivate func holds(for value: JSON, in scope: EvaluationScope) throws(EvaluationFailure) -> Bool {
        switch self {
        case .string(let relation, let operand):
            guard let right = try operand.value(in: scope, \.string), let left = value.string else { return false }
            return relation.holds(Array(left.utf16), Array(right.utf16))
        case .numeric(let relation, let operand):
            guard let right = try operand.value(in: scope, \.double), let left = value.double else { return false }
            return relation.holds(left, right)
        case .timestamp(let relation, let operand):
            guard let right = try operand.value(in: scope, \.timestamp), let left = value.timestamp else {
                return false
            }
            return relation.holds(left, right)
        case .boolean(let operand):
            guard let right = try operand.value(in: scope, \.bool), let left = value.bool else { return false }
            return left == right
        case .stringMatches(let pattern):
            guard let text = value.string else { return false }
            return StringPattern(pattern).matches(text)
        case .isPresent(let expected): return expected
        case .isNull(let expected): return value.isNull == expected
        case .isString(let expected): return (value.string != nil) == expected
        case .isNumeric(let expected): return (value.number != nil) == expected
        case .isBoolean(let expected): return (value.bool != nil) == expected
        case .isTimestamp(let expected): return (value.timestamp != nil) == expected
        }
    }
}

extension Comparison.Operand {
    fileprivate func value(
        in scope: EvaluationScope, _ convert: (JSON) -> Value?
    ) throws(EvaluationFailure) -> Value? {
        switch self {
        case .literal(let value): value
        case .path(let path): convert(try Condition.read(path, in: scope))
        }
    }
}

extension Comparison.Relation {
    /// Whether two texts, in UTF-16 as Java orders them, stand so to one another.
    fileprivate func holds(_ left: [UInt16], _ right: [UInt16]) -> Bool {
        switch self {
        case .equals: left == right
        case .lessThan: left.lexicographicallyPrecedes(right)
        case .greaterThan: right.lexicographicallyPrecedes(left)
        case .lessThanEquals: !right.lexicographicallyPrecedes(left)
        case .greaterThanEquals: !left.lexicographicallyPrecedes(right)
        }
    }
}

extension JSON {
    fileprivate var timestamp: Timestamp? { string.flatMap { Timestamp(rfc3339: $0) } }
}

/// A `StringMatches` pattern: `*` stands for any text, `\*` and `\\` for themselves.
struct StringPattern {
    private enum Part: Equatable {
        case any
        case scalar(Unicode.Scalar)
    }
    private var parts: [Part] = []

    init(_ text: String) {
        var escaped = false
        for scalar in text.unicodeScalars {
            if escaped {
                parts.append(.scalar(scalar))
                escaped = false
            } else if scalar == "\\" {
                escaped = true
            } else if scalar == "*" {
                if parts.last != .any { parts.append(.any) }
            } else {
                parts.append(.scalar(scalar))
            }
        }
        if escaped { parts.append(.scalar("\\")) }
    }

    /// Whether the whole text matches; goes back only to the last `*`, so it is quadratic at worst.
    func matches(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var at = 0
        var part = 0
        var resume: (part: Int, at: Int)?
        while at < scalars.count {
            if part < parts.count, parts[part] == .any {
                resume = (part + 1, at)
                part += 1
            } else if part < parts.count, parts[part] == .scalar(scalars[at]) {
                part += 1
                at += 1
            } else if let back = resume {
                part = back.part
                at = back.at + 1
                resume = (back.part, at)
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == .any }
    }
}
