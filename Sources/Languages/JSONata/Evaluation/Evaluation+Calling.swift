import JavaScriptRegex

extension Evaluation {
    /// Calls a native function.
    func call(
        _ function: NativeFunction, _ arguments: [JSONataValue], _ input: JSONataValue, _ frame: Frame
    ) throws(JSONataError) -> JSONataValue {
        try spend()
        defer { leaveNative() }
        try enterNative()
        let arguments = try function.signature?.checked(arguments, context: input) ?? arguments
        return try function.implementation(arguments, Call(run: self, input: input, frame: frame))
    }

    /// Calls a function, and whatever it calls in tail position.
    ///
    /// - Parameter input: what stands in for missing arguments of a native function.
    func apply(
        _ function: JSONataValue, to arguments: [JSONataValue], _ input: JSONataValue, _ frame: Frame
    ) throws(JSONataError) -> JSONataValue {
        try finish(try applyOnce(function, arguments, input, frame), input, frame)
    }

    /// Makes the calls in tail position that a function's body has left, one after the other.
    ///
    /// - Parameter result: what the body has given, which is the result when no call is left.
    func finish(
        _ result: JSONataValue, _ input: JSONataValue, _ frame: Frame
    ) throws(JSONataError) -> JSONataValue {
        var result = result
        while let next = tailCall {
            tailCall = nil
            do throws(JSONataError) {
                result = try applyOnce(next.function, next.arguments, input, frame)
            } catch {
                throw error.passedOn(by: next.token, at: next.position)
            }
        }
        return result
    }

    private func applyOnce(
        _ callee: JSONataValue, _ arguments: [JSONataValue], _ input: JSONataValue, _ frame: Frame
    ) throws(JSONataError) -> JSONataValue {
        guard case .function(let function) = callee else { throw JSONataError(.t1006) }
        try spend(Evaluation.stepsOfCall)
        switch function.kind {
        case .native(let native): return try call(native, arguments, input, frame)
        case .closure(let number):
            switch closures[number].code {
            case .lambda(let lambda): return try run(lambda, number, arguments, input)
            case .transform(let transform):
                let closure = closures[number]
                let arguments = try TransformNode.signature.checked(arguments, context: input)
                defer { leave(1) }
                try enter(1)
                return try transform.apply(
                    to: arguments.first ?? .undefined, closure.frame, self)
            }
        case .regex(let regex):
            guard case .string(let text)? = arguments.first else { return .undefined }
            let start = arguments.count > 1 ? arguments[1].number.flatMap { Int(exactly: $0) } ?? 0 : 0
            return try match(regex, Array(text.utf16), from: start)?.value(in: self) ?? .undefined
        case .nextMatch(let regex, let subject, let start):
            guard start < subject.count, let next = try match(regex, subject, from: start) else { return .undefined }
            if next.range.isEmpty { throw JSONataError(.d1004, position: regex.position, value: regex.regex.pattern) }
            return try next.value(in: self)
        case .partial(let inner, let given):
            var arguments = arguments[...]
            let all = given.map { $0 ?? arguments.popFirst() ?? .undefined }
            defer { leave(1) }
            try enter(1)
            return try apply(.function(inner), to: all, input, frame)
        case .composition(let first, let second):
            defer { leave(1) }
            try enter(1)
            let value = try apply(.function(first), to: [arguments.first ?? .undefined], .null, frame)
            return try apply(.function(second), to: [value], .null, frame)
        }
    }

    private func run(
        _ lambda: LambdaNode, _ number: Int, _ arguments: [JSONataValue], _ input: JSONataValue
    ) throws(JSONataError) -> JSONataValue {
        defer { leave(lambda.height) }
        try enter(lambda.height)
        let arguments = try lambda.signature?.checked(arguments, context: input) ?? arguments
        let closure = closures[number]
        let frame = Frame(lambda.layout, in: closure.frame)
        for (at, slot) in lambda.slots.enumerated() {
            frame.slots[slot] = at < arguments.count ? arguments[at] : .undefined
        }
        return try lambda.body.evaluate(closure.input, frame, self)
    }
}

// MARK: Regular expressions

/// What a regular expression has found in a text.
struct FoundMatch {
    let regex: RegexFunction
    let subject: [UInt16]
    let range: Range<Int>
    let groups: [Range<Int>?]

    func text(_ range: Range<Int>) -> String { String(decoding: subject[range], as: UTF16.self) }

    /// The match object that a regular expression gives when it is called as a function.
    func value(in run: Evaluation) throws(JSONataError) -> JSONataValue {
        let next = JSONataFunction(.nextMatch(regex, subject: subject, from: range.upperBound), arity: 0)
        let groups = groups.map { $0.map { JSONataValue.string(text($0)) } ?? .undefined }
        try run.make(groups.count + 6)
        return .object(
            JSONataObject(
                shape: FoundMatch.shape,
                values: [
                    .string(text(range)), .number(Double(range.lowerBound)), .number(Double(range.upperBound)),
                    .list(groups), .function(next),
                ]))
    }

    private static let shape = ObjectShape(keys: ["match", "start", "end", "groups", "next"])
}

extension Evaluation {
    /// The first match at or after a place.
    func match(_ regex: RegexFunction, _ subject: [UInt16], from start: Int) throws(JSONataError) -> FoundMatch? {
        var budget = stepsForMatching
        defer { stepsForMatching = budget }
        do {
            guard let match = try regex.regex.firstMatch(in: subject, from: start, budget: &budget) else { return nil }
            return FoundMatch(regex: regex, subject: subject, range: match.range, groups: match.captures)
        } catch {
            throw .outOfSteps(limits)
        }
    }
}
