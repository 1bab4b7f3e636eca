/// A function that is called for one item after the other, by `$map` and its kin.
///
/// It is given as many arguments as it makes use of. A lambda's frame is used again for the next item unless something
/// has kept it.
final class RepeatedCall {
    private let function: JSONataFunction
    private let run: Evaluation
    private let frame: Frame
    /// The lambda, unless its arguments have to be checked.
    private let lambda: LambdaNode?
    private let closure: Evaluation.Closure?
    private var spare: Frame?

    init(_ function: JSONataFunction, _ call: Call) {
        self.function = function
        run = call.run
        frame = call.frame
        if case .closure(let number) = function.kind, case .lambda(let lambda) = run.closures[number].code,
            lambda.signature == nil
        {
            self.lambda = lambda
            closure = run.closures[number]
        } else {
            lambda = nil
            closure = nil
        }
    }

    /// The result for an item, at a place of the whole.
    func callAsFunction(
        _ item: JSONataValue, _ place: JSONataValue, of whole: JSONataValue
    ) throws(JSONataError) -> JSONataValue {
        if let lambda, let closure { return try call(lambda, closure, item, place, whole) }
        switch function.arity {
        case ...1: return try run.apply(.function(function), to: [item], .null, frame)
        case 2: return try run.apply(.function(function), to: [item, place], .null, frame)
        default: return try run.apply(.function(function), to: [item, place, whole], .null, frame)
        }
    }

    private func call(
        _ lambda: LambdaNode, _ closure: Evaluation.Closure, _ item: JSONataValue, _ place: JSONataValue,
        _ whole: JSONataValue
    ) throws(JSONataError) -> JSONataValue {
        try run.spend(Evaluation.stepsOfCall)
        defer { run.leave(lambda.height) }
        try run.enter(lambda.height)
        if spare == nil || !isKnownUniquelyReferenced(&spare) {
            spare = Frame(lambda.layout, in: closure.frame)
        } else if lambda.parameterCount < lambda.layout.names.count, let spare {
            for slot in spare.slots.indices { spare.slots[slot] = nil }
        }
        guard let inner = spare else { return .undefined }
        if run.hasEvaluatedNames { inner.evaluated = nil }
        for (at, slot) in lambda.slots.enumerated() {
            inner.slots[slot] =
                switch at {
                case 0: item
                case 1: place
                case 2: whole
                default: .undefined
                }
        }
        let result = try lambda.body.evaluate(closure.input, inner, run)
        return run.tailCall == nil ? result : try run.finish(result, .null, frame)
    }
}
