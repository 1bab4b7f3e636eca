/// `-x`.
final class NegationNode: Node {
    private let operand: any Node
    private let position: Int

    init(_ operand: any Node, at position: Int) {
        self.operand = operand
        self.position = position
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        switch try operand.evaluate(input, frame, run) {
        case .undefined: return .undefined
        case .number(let number): return .number(-number)
        case let other: throw JSONataError(.d1002, position: position, token: "-", value: other.errorText)
        }
    }
}

/// `+ - * / %`.
final class ArithmeticNode: Node {
    enum Sign: String { case plus = "+", minus = "-", times = "*", over = "/", modulo = "%" }

    private let sign: Sign
    private let left: any Node
    private let right: any Node
    private let position: Int

    init(_ sign: Sign, _ left: any Node, _ right: any Node, at position: Int) {
        self.sign = sign
        self.left = left
        self.right = right
        self.position = position
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let first = try left.evaluate(input, frame, run)
        let second = try right.evaluate(input, frame, run)
        guard case .number(let one) = first, case .number(let two) = second, one.isFinite, two.isFinite else {
            return try unusual(first, second)
        }
        switch sign {
        case .plus: return .number(one + two)
        case .minus: return .number(one - two)
        case .times: return .number(one * two)
        case .over: return .number(one / two)
        case .modulo: return .number(one.truncatingRemainder(dividingBy: two))
        }
    }

    private func unusual(_ first: JSONataValue, _ second: JSONataValue) throws(JSONataError) -> JSONataValue {
        for (value, code) in [(first, JSONataError.Code.t2001), (second, .t2002)] {
            switch value {
            case .undefined: continue
            case .number(let number):
                // An infinite operand is the result of an operation before; NaN counts as no number.
                if number.isInfinite { throw error(.d1001, value) }
                if number.isNaN { throw error(code, value) }
            default: throw error(code, value)
            }
        }
        return .undefined
    }

    private func error(_ code: JSONataError.Code, _ value: JSONataValue) -> JSONataError {
        JSONataError(
            code, position: position, token: sign.rawValue, value: value.number.map(numberText) ?? value.errorText)
    }
}

/// `=` and `!=`.
final class EqualityNode: Node {
    private let left: any Node
    private let right: any Node
    private let isNegated: Bool

    init(_ left: any Node, _ right: any Node, isNegated: Bool) {
        self.left = left
        self.right = right
        self.isNegated = isNegated
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let first = try left.evaluate(input, frame, run)
        let second = try right.evaluate(input, frame, run)
        if case .undefined = first { return .bool(false) }
        if case .undefined = second { return .bool(false) }
        return .bool(first.isEqual(to: second) != isNegated)
    }
}

/// `< <= > >=`.
final class ComparisonNode: Node {
    enum Sign: String { case less = "<", atMost = "<=", greater = ">", atLeast = ">=" }

    private let sign: Sign
    private let left: any Node
    private let right: any Node
    /// The right operand, when it is a literal.
    private let constant: JSONataValue?
    private let position: Int

    init(_ sign: Sign, _ left: any Node, _ right: any Node, at position: Int) {
        self.sign = sign
        self.left = left
        self.right = right
        self.position = position
        constant = (right as? LiteralNode)?.value
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let first = try left.evaluate(input, frame, run)
        let second = if let constant { constant } else { try right.evaluate(input, frame, run) }
        switch (first, second) {
        case (.number(let one), .number(let two)):
            switch sign {
            case .less: return .bool(one < two)
            case .atMost: return .bool(one <= two)
            case .greater: return .bool(one > two)
            case .atLeast: return .bool(one >= two)
            }
        case (.string(let one), .string(let two)):
            switch sign {
            case .less: return .bool(one.precedes(two))
            case .atMost: return .bool(!two.precedes(one))
            case .greater: return .bool(two.precedes(one))
            case .atLeast: return .bool(!one.precedes(two))
            }
        default: return try unusual(first, second)
        }
    }

    private func unusual(_ first: JSONataValue, _ second: JSONataValue) throws(JSONataError) -> JSONataValue {
        for value in [first, second] {
            switch value {
            case .undefined, .number, .string: continue
            default: throw JSONataError(.t2010, position: position, token: sign.rawValue, value: value.errorText)
            }
        }
        if first.isUndefined || second.isUndefined { return .undefined }
        throw JSONataError(
            .t2009, position: position, token: sign.rawValue, value: first.errorText, shown: first.errorFact,
            more: ["value2": second.errorFact])
    }
}

/// `and` and `or`.
final class LogicNode: Node {
    private let left: any Node
    private let right: any Node
    private let isAnd: Bool
    private let position: Int

    init(_ left: any Node, _ right: any Node, isAnd: Bool, at position: Int) {
        self.left = left
        self.right = right
        self.isAnd = isAnd
        self.position = position
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        if try left.evaluate(input, frame, run).isTruthy != isAnd { return .bool(!isAnd) }
        do throws(JSONataError) {
            return .bool(try right.evaluate(input, frame, run).isTruthy)
        } catch {
            // The original evaluates the right side inside the operator, which claims its errors.
            throw error.at(position, token: isAnd ? "and" : "or")
        }
    }
}

/// `a & b & …`, joined in one go.
final class ConcatenationNode: Node {
    private let operands: [any Node]
    /// The place of the operator before each operand but the first.
    private let positions: [Int]

    init(_ operands: [any Node], at positions: [Int]) {
        self.operands = operands
        self.positions = positions
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var text = ""
        for (at, operand) in operands.enumerated() {
            let value = try operand.evaluate(input, frame, run)
            if case .string(let piece) = value {
                text += piece
            } else {
                do throws(JSONataError) {
                    text += try value.text(in: run)
                } catch {
                    throw error.at(positions[max(at - 1, 0)], token: "&")
                }
            }
        }
        return try run.madeString(text)
    }
}

/// `in`.
final class MembershipNode: Node {
    private let left: any Node
    private let right: any Node

    init(_ left: any Node, _ right: any Node) {
        self.left = left
        self.right = right
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let wanted = try left.evaluate(input, frame, run)
        let value = try right.evaluate(input, frame, run)
        if wanted.isUndefined || value.isUndefined { return .bool(false) }
        guard case .array(let items, _) = value else { return .bool(wanted.isEqual(to: value)) }
        try run.spend(items.count)
        return .bool(items.contains { wanted.isEqual(to: $0) })
    }
}

/// `a..b`, inside an array constructor.
final class RangeNode: Node {
    private let left: any Node
    private let right: any Node
    private let position: Int

    init(_ left: any Node, _ right: any Node, at position: Int) {
        self.left = left
        self.right = right
        self.position = position
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let first = try left.evaluate(input, frame, run)
        let last = try right.evaluate(input, frame, run)
        let low = try whole(first, .t2003)
        let high = try whole(last, .t2004)
        guard let low, let high, low <= high else { return .undefined }
        let size = high - low + 1
        guard size <= Double(run.limits.rangeLength) else {
            throw JSONataError(.d2014, position: position, token: "..", value: numberText(size))
        }
        let count = Int(size)
        try run.spend(count)
        try run.make(count)
        let items = [JSONataValue](unsafeUninitializedCapacity: count) { buffer, initialized in
            for at in 0..<count { buffer.initializeElement(at: at, to: .number(low + Double(at))) }
            initialized = count
        }
        return .array(items, ArrayMarks.sequence.over(depth: 0)).unwrapped()
    }

    private func whole(_ value: JSONataValue, _ code: JSONataError.Code) throws(JSONataError) -> Double? {
        switch value {
        case .undefined: return nil
        case .number(let number) where number.isFinite && number.rounded(.towardZero) == number: return number
        default: throw JSONataError(code, position: position, token: "..", value: value.errorText)
        }
    }
}

/// `a ? b : c`.
final class ConditionNode: Node {
    private let condition: any Node
    private let then: any Node
    private let other: (any Node)?

    init(_ condition: any Node, _ then: any Node, _ other: (any Node)?) {
        self.condition = condition
        self.then = then
        self.other = other
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        if try condition.evaluate(input, frame, run).isTruthy { return try then.evaluate(input, frame, run) }
        return try other?.evaluate(input, frame, run) ?? .undefined
    }
}

/// `a ?: b` and `a ?? b`.
final class FallbackNode: Node {
    private let value: any Node
    private let other: any Node
    private let onlyAbsent: Bool

    init(_ value: any Node, _ other: any Node, onlyAbsent: Bool) {
        self.value = value
        self.other = other
        self.onlyAbsent = onlyAbsent
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let first = try value.evaluate(input, frame, run)
        if onlyAbsent ? !first.isUndefined : first.isTruthy { return first }
        return try other.evaluate(input, frame, run)
    }
}
