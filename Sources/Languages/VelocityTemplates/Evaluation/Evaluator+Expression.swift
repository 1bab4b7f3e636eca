import JSONTree

/// Expressions and references.
extension Evaluator {
    mutating func evaluate(_ expression: Expression) throws(VelocityFault) -> VelocityValue {
        try spend()
        switch expression {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .int(let value): return .int(value)
        case .double(let value): return .double(value)
        case .string(let text): return .string(text)
        case .interpolation(let nodes): return .string(try interpolate(nodes))
        case .reference(let reference): return try evaluate(reference)
        case .list(let elements): return try list(try evaluate(elements))
        case .range(let first, let last): return try range(try evaluate(first), try evaluate(last))
        case .map(let pairs):
            let result = try map()
            for pair in pairs { result.put(try text(of: try evaluate(pair.key)), try evaluate(pair.value)) }
            return .map(result)
        case .not(let operand): return .bool(!(try evaluate(operand).isTrue))
        case .negation(let operand): return try Arithmetic.result(.minus, .int(0), try evaluate(operand)) ?? .null
        case .any(let operands):
            for operand in operands where try evaluate(operand).isTrue { return .bool(true) }
            return .bool(false)
        case .all(let operands):
            for operand in operands where !(try evaluate(operand).isTrue) { return .bool(false) }
            return .bool(true)
        case .chain(let first, let links):
            var value = try evaluate(first)
            for link in links { value = try apply(link.operation, value, try evaluate(link.operand)) }
            return value
        }
    }

    private mutating func evaluate(_ expressions: [Expression]) throws(VelocityFault) -> [VelocityValue] {
        var values: [VelocityValue] = []
        for expression in expressions { values.append(try evaluate(expression)) }
        return values
    }

    private mutating func range(_ first: VelocityValue, _ last: VelocityValue) throws(VelocityFault) -> VelocityValue {
        guard case .int(let first) = first, case .int(let last) = last else { return .null }
        let (distance, overflow) = last.subtractingReportingOverflow(first)
        guard !overflow, distance.magnitude < 1_000_000 else { throw VelocityFault("a range with too many numbers") }
        let step = distance < 0 ? -1 : 1
        return try list(stride(from: first, through: last, by: step).map(VelocityValue.int))
    }

    private mutating func apply(
        _ operation: Expression.Operation, _ left: VelocityValue, _ right: VelocityValue
    ) throws(VelocityFault) -> VelocityValue {
        switch operation {
        case .equal: return .bool(try areEqual(left, right))
        case .different: return .bool(!(try areEqual(left, right)))
        case .less: return .bool(Arithmetic.order(left, right).map { $0 < 0 } ?? false)
        case .lessOrEqual: return .bool(Arithmetic.order(left, right).map { $0 <= 0 } ?? false)
        case .greater: return .bool(Arithmetic.order(left, right).map { $0 > 0 } ?? false)
        case .greaterOrEqual: return .bool(Arithmetic.order(left, right).map { $0 >= 0 } ?? false)
        case .plus where left.text != nil || right.text != nil:
            return .string(try checked(try text(of: left) + (try text(of: right))))
        case .plus, .minus, .times, .divided, .remainder:
            return try Arithmetic.result(operation, left, right) ?? .null
        }
    }

    /// Numbers by value, texts by their units, other values of one kind by their parts; of different kinds by their
    /// texts, as Velocity 1.7 does.
    mutating func areEqual(_ left: VelocityValue, _ right: VelocityValue) throws(VelocityFault) -> Bool {
        switch (left, right) {
        case (.null, .null), (.absent, .absent), (.null, .absent), (.absent, .null): return true
        case (.null, _), (_, .null): return false
        case (.bool(let left), .bool(let right)): return left == right
        default: break
        }
        if let order = Arithmetic.order(left, right) { return order == 0 }
        return ExactText.same(try text(of: left), try text(of: right))
    }

    // MARK: References

    mutating func evaluate(_ reference: Reference) throws(VelocityFault) -> VelocityValue {
        try spend()
        var value = variables[reference.name] ?? .null
        for step in reference.steps {
            try spend()
            if value.isNull { return .null }
            switch step {
            case .property(let name): value = try property(name, of: value)
            case .index(let expression): value = try element(try evaluate(expression), of: value)
            case .method(let name, let arguments):
                let arguments = try evaluate(arguments)
                do throws(VelocityFault) {
                    value = try call(name, on: value, arguments)
                } catch {
                    throw VelocityFault("\(reference.source): \(error.message)")
                }
            }
        }
        return value
    }

    private mutating func property(_ name: String, of value: VelocityValue) throws(VelocityFault) -> VelocityValue {
        switch value {
        case .map(let map):
            if let member = map[name] { return member }
            return map.isLenient ? .absent : .null
        case .entry(let map, let key):
            return name == "key" ? .string(key) : name == "value" ? map[key] ?? .null : .null
        case .list(let list): return name == "empty" ? .bool(list.elements.isEmpty) : .null
        case .string(let text): return name == "empty" ? .bool(text.isEmpty) : .null
        case .absent: return name == "empty" ? .bool(true) : .absent
        case .input where name == "body": return try inputBody()
        case .null, .bool, .int, .double, .bigInt, .block, .input, .util: return .null
        }
    }

    private mutating func element(_ index: VelocityValue, of value: VelocityValue) throws(VelocityFault)
        -> VelocityValue
    {
        switch value {
        case .map(let map): return map[try text(of: index)] ?? .null
        case .list(let list):
            guard case .int(let index) = index else { return .null }
            let place = index < 0 ? list.elements.count + index : index
            guard list.elements.indices.contains(place) else {
                throw VelocityFault("index \(index) is outside the list")
            }
            return list.elements[place]
        default: return .null
        }
    }
}

/// Velocity's arithmetic: on whole numbers whole, otherwise with doubles.
enum Arithmetic {
    /// nil when an operand is no number, or zero divides.
    static func result(
        _ operation: Expression.Operation, _ left: VelocityValue, _ right: VelocityValue
    ) throws(VelocityFault) -> VelocityValue? {
        if case .int(let left) = left, case .int(let right) = right {
            let (value, overflow): (Int, Bool)
            switch operation {
            case .plus: (value, overflow) = left.addingReportingOverflow(right)
            case .minus: (value, overflow) = left.subtractingReportingOverflow(right)
            case .times: (value, overflow) = left.multipliedReportingOverflow(by: right)
            case .divided:
                guard right != 0 else { return nil }
                (value, overflow) = left.dividedReportingOverflow(by: right)
            case .remainder:
                guard right != 0 else { return nil }
                (value, overflow) = left.remainderReportingOverflow(dividingBy: right)
            default: return nil
            }
            // Java goes on with BigInteger; that precision is not worth an engine here.
            if overflow { throw VelocityFault("a whole number beyond 64 bits") }
            return .int(value)
        }
        guard let left = double(left), let right = double(right) else { return nil }
        switch operation {
        case .plus: return .double(left + right)
        case .minus: return .double(left - right)
        case .times: return .double(left * right)
        case .divided: return right == 0 ? nil : .double(left / right)
        case .remainder: return right == 0 ? nil : .double(left.truncatingRemainder(dividingBy: right))
        default: return nil
        }
    }

    /// Less than, equal to or greater than zero, as the left is; nil when one is no number.
    static func order(_ left: VelocityValue, _ right: VelocityValue) -> Int? {
        if case .int(let left) = left, case .int(let right) = right { return left < right ? -1 : left > right ? 1 : 0 }
        guard let left = double(left), let right = double(right) else { return nil }
        return left < right ? -1 : left > right ? 1 : 0
    }

    private static func double(_ value: VelocityValue) -> Double? {
        switch value {
        case .int(let value): Double(value)
        case .double(let value): value
        case .bigInt(let number): number.double
        default: nil
        }
    }
}
