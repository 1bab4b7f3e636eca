/// `f(a, b)`.
final class CallNode: Node {
    private let callee: Callee
    private let arguments: [any Node]
    private let position: Int
    private let token: String?
    /// The function a name without `$` may have meant.
    private let suggestion: (any Node)?
    private let suggested: String?
    /// Whether it is a lambda's last act, so that the caller can carry it out.
    private let isTail: Bool
    private let keepsArray: Bool

    /// What is called.
    enum Callee: Sendable {
        /// A function of the language or host, unless the environment binds the variable of that number.
        case native(NativeFunction, number: Int, value: JSONataFunction)
        case expression(any Node)
    }

    init(
        _ callee: Callee, arguments: [any Node], position: Int, token: String?,
        suggestion: (name: String, node: any Node)?, isTail: Bool, keepsArray: Bool
    ) {
        self.callee = callee
        self.arguments = arguments
        self.position = position
        self.token = token
        self.suggestion = suggestion?.node
        suggested = suggestion?.name
        self.isTail = isTail
        self.keepsArray = keepsArray
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let value = try call(with: nil, input, frame, run)
        return keepsArray ? value.keepingSingleton() : value
    }

    /// Calls the function, with a value before its written arguments when it is applied by `~>`.
    func call(
        with first: JSONataValue?, _ input: JSONataValue, _ frame: Frame, _ run: Evaluation
    ) throws(JSONataError) -> JSONataValue {
        var direct: NativeFunction?
        let function: JSONataValue
        switch callee {
        case .native(let native, let number, let value):
            if let bound = run.global(number, frame) {
                function = bound.unwrapped()
            } else {
                direct = native
                function = isTail ? .function(value) : .undefined
            }
        case .expression(let procedure):
            function = try procedure.evaluate(input, frame, run)
            if case .undefined = function, let suggestion,
                try suggestion.evaluate(input, frame, run).isFunctionOrTruthy
            {
                throw JSONataError(.t1005, position: position, token: suggested)
            }
        }
        var values: [JSONataValue] = []
        values.reserveCapacity(arguments.count + (first == nil ? 0 : 1))
        if let first { values.append(first) }
        for argument in arguments { values.append(try argument.evaluate(input, frame, run)) }
        if isTail {
            run.tailCall = Evaluation.TailCall(
                function: function, arguments: values, position: position, token: token)
            return .undefined
        }
        do throws(JSONataError) {
            let result: JSONataValue
            if let direct {
                result = try run.call(direct, values, input, frame)
            } else {
                result = try run.apply(function, to: values, input, frame)
            }
            return try run.checkedDepth(result)
        } catch {
            throw error.passedOn(by: token, at: position)
        }
    }
}

extension JSONataValue {
    /// Whether a name without `$` may have meant this.
    var isFunctionOrTruthy: Bool { isFunction || isTruthy }
}

/// `f(?, b)`.
final class PartialNode: Node {
    private let procedure: any Node
    /// The arguments; nil for `?`.
    private let arguments: [(any Node)?]
    private let position: Int
    private let token: String?
    private let suggestion: (any Node)?
    private let suggested: String?

    init(
        _ procedure: any Node, arguments: [(any Node)?], position: Int, token: String?,
        suggestion: (name: String, node: any Node)?
    ) {
        self.procedure = procedure
        self.arguments = arguments
        self.position = position
        self.token = token
        self.suggestion = suggestion?.node
        suggested = suggestion?.name
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        var values: [JSONataValue?] = []
        for argument in arguments { values.append(try argument?.evaluate(input, frame, run)) }
        guard case .function(let function) = try procedure.evaluate(input, frame, run) else {
            if let suggestion, try suggestion.evaluate(input, frame, run).isFunctionOrTruthy {
                throw JSONataError(.t1007, position: position, token: suggested)
            }
            throw JSONataError(.t1008, position: position, token: token)
        }
        let open = values.lazy.filter { $0 == nil }.count
        return try run.checkedDepth(.function(JSONataFunction(.partial(function, values), arity: open)))
    }
}

/// `x ~> f` and `f ~> g`.
final class ApplyNode: Node {
    private let left: any Node
    private let right: any Node
    private let position: Int
    private let keepsArray: Bool

    init(_ left: any Node, _ right: any Node, at position: Int, keepsArray: Bool) {
        self.left = left
        self.right = right
        self.position = position
        self.keepsArray = keepsArray
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try raw(input, frame, run).unwrapped()
    }

    func raw(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let result = try apply(input, frame, run)
        return keepsArray ? result.keepingSingleton() : result
    }

    private func apply(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        let value = try left.evaluate(input, frame, run)
        if let call = right as? CallNode { return try call.call(with: value, input, frame, run) }
        let function = try right.evaluate(input, frame, run)
        guard case .function(let second) = function else {
            throw JSONataError(.t2006, position: position, value: function.errorText)
        }
        if case .function(let first) = value {
            return try run.checkedDepth(.function(JSONataFunction(.composition(first, second), arity: 1)))
        }
        return try run.checkedDepth(try run.apply(function, to: [value], .null, frame))
    }
}

/// `function($a, $b)<s:s>{ … }`.
final class LambdaNode: Node {
    let parameterCount: Int
    /// The slot of each parameter.
    let slots: [Int]
    let signature: Signature?
    let layout: FrameLayout
    let body: any Node
    /// How many nodes its body may have under evaluation at once.
    let height: Int

    init(slots: [Int], signature: Signature?, layout: FrameLayout, body: any Node, height: Int) {
        parameterCount = slots.count
        self.slots = slots
        self.signature = signature
        self.layout = layout
        self.body = body
        self.height = height
    }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        try run.make(4)
        return .function(run.closure(.lambda(self), frame, input, arity: parameterCount))
    }
}

/// `/pattern/flags`.
final class RegexNode: Node {
    private let function: JSONataFunction

    init(_ regex: RegexFunction) { function = JSONataFunction(.regex(regex), arity: 2) }

    func evaluate(_ input: JSONataValue, _ frame: Frame, _ run: Evaluation) throws(JSONataError) -> JSONataValue {
        .function(function)
    }
}
