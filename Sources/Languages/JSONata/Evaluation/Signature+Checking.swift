extension Signature {
    /// The arguments a function is given, checked, wrapped in arrays and completed from the context.
    ///
    /// - Throws: `T0410`, `T0411`, `T0412`.
    func checked(_ arguments: [JSONataValue], context: JSONataValue) throws(JSONataError) -> [JSONataValue] {
        if fitsOneToOne(arguments) { return arguments }
        guard let counts = counts(for: arguments) else { throw mismatch(arguments) }
        var result: [JSONataValue] = []
        result.reserveCapacity(parameters.count)
        var next = 0
        for (parameter, count) in zip(parameters, counts) {
            if count == 0 {
                guard parameter.takesContext else {
                    // Without an argument of its own it shows the next one, which only too many arguments leave.
                    result.append(arguments.argument(next))
                    next += 1
                    continue
                }
                guard parameter.kinds.contains(context.kind) else {
                    throw Signature.error(.t0411, context, next)
                }
                result.append(context)
            }
            for _ in 0..<count {
                let single = count == 1
                // An optional parameter before it that shows its argument leaves it the next one, or none.
                let argument = arguments.argument(next)
                result.append(try value(argument, at: next, for: parameter, single: single, arguments, count))
                next += 1
            }
        }
        return result
    }

    /// Whether each argument is just what the parameter at its place wants, and none is missing that the context would
    /// stand in for. It is the common case.
    @inline(__always)
    private func fitsOneToOne(_ arguments: [JSONataValue]) -> Bool {
        guard arguments.count <= parameters.count else { return false }
        for at in arguments.indices where !parameters[at].isJust(arguments[at]) { return false }
        for at in arguments.count..<parameters.count {
            if !parameters[at].isOptional || parameters[at].takesContext { return false }
        }
        return true
    }

    /// How many arguments each parameter takes: as many as it can, as a regular expression's greedy matching does.
    private func counts(for arguments: [JSONataValue]) -> [Int]? {
        var counts: [Int] = []
        return match(arguments, from: 0, parameter: 0, &counts) ? counts : nil
    }

    private func match(_ arguments: [JSONataValue], from: Int, parameter at: Int, _ counts: inout [Int]) -> Bool {
        guard at < parameters.count else { return from == arguments.count }
        let parameter = parameters[at]
        var most = 0
        while from + most < arguments.count, parameter.kinds.contains(arguments[from + most].kind) {
            most += 1
            if !parameter.repeats { break }
        }
        let least = parameter.isOptional ? 0 : 1
        while most >= least {
            counts.append(most)
            if match(arguments, from: from + most, parameter: at + 1, &counts) { return true }
            counts.removeLast()
            most -= 1
        }
        return false
    }

    private func value(
        _ argument: JSONataValue, at index: Int, for parameter: Parameter, single: Bool, _ arguments: [JSONataValue],
        _ count: Int
    ) throws(JSONataError) -> JSONataValue {
        guard parameter.letter == UInt8(ascii: "a") else { return argument }
        if case .undefined = argument { return argument }
        if let wanted = parameter.itemKinds {
            if case .array(let items, _) = argument {
                if let first = items.first?.kind {
                    let isWanted = wanted.first.map { Kinds(letter: $0) == first } ?? false
                    if !isWanted || items.contains(where: { $0.kind != first }) {
                        throw Signature.error(.t0412, argument, index, type: wanted)
                    }
                }
            } else if !(single && wanted.count == 1 && Kinds(letter: wanted[0]) == argument.kind) {
                throw Signature.error(.t0412, argument, index, type: wanted)
            }
        }
        if case .array = argument { return argument }
        return .list([argument])
    }

    /// The error for arguments that do not fit: the first one beyond what could be matched.
    private func mismatch(_ arguments: [JSONataValue]) -> JSONataError {
        var fits = 0
        for end in parameters.indices {
            var partial = self
            partial.parameters.removeLast(parameters.count - end - 1)
            guard let reached = partial.longestMatch(arguments) else { break }
            fits = reached
        }
        return Signature.error(.t0410, fits < arguments.count ? arguments[fits] : .undefined, fits)
    }

    /// How many of the first arguments all parameters together can take.
    private func longestMatch(_ arguments: [JSONataValue]) -> Int? {
        for count in stride(from: arguments.count, through: 0, by: -1)
        where counts(for: Array(arguments.prefix(count))) != nil {
            return count
        }
        return nil
    }

    /// What JSONata calls the elements an array was to have.
    private static func plural(of types: [UInt8]) -> String {
        let letters = String(decoding: types, as: UTF8.self)
        return switch letters {
        case "a": "arrays"
        case "b": "booleans"
        case "f": "functions"
        case "n": "numbers"
        case "o": "objects"
        case "s": "strings"
        default: letters
        }
    }

    private static func error(
        _ code: JSONataError.Code, _ value: JSONataValue, _ index: Int, type: [UInt8]? = nil
    ) -> JSONataError {
        var facts = ["index": String(index + 1)]
        facts["type"] = type.map { Signature.plural(of: $0) }
        return JSONataError(code, value: value.errorText, more: facts)
    }
}

extension Signature.Parameter {
    /// Whether the argument can be passed as it is.
    @inline(__always)
    fileprivate func isJust(_ argument: JSONataValue) -> Bool {
        if repeats || !kinds.contains(argument.kind) { return false }
        guard letter == UInt8(ascii: "a") else { return true }
        guard case .array(let items, _) = argument else { return false }
        guard let itemKinds, let first = itemKinds.first else { return true }
        let wanted = Signature.Kinds(letter: first)
        for item in items where item.kind != wanted { return false }
        return true
    }
}
