/// One evaluation under way: its environment, what it may still use up, the lambdas it has made.
///
/// Between two evaluations of a program it holds nothing of either.
final class Evaluation {
    @exclusivity(unchecked) private(set) var environment = Evaluation.idle
    /// The program evaluated, which `$eval` adds to; nil while there is none.
    @exclusivity(unchecked) private(set) var program: Program?
    /// The whole input, as `$$` has it.
    @exclusivity(unchecked) private(set) var root = JSONataValue.undefined
    /// Steps that are left.
    @exclusivity(unchecked) private(set) var steps = 0
    /// Values that may still be made.
    @exclusivity(unchecked) private(set) var elements = 0
    /// Calls under way.
    @exclusivity(unchecked) private var depth = 0
    /// Nodes that the calls under way may have under evaluation.
    @exclusivity(unchecked) private var height = 0
    /// What lambdas and transforms were made of, by number.
    ///
    /// Values refer to them by number, so that values can be sent anywhere and no cycle keeps a frame alive.
    @exclusivity(unchecked) private(set) var closures: [Closure] = []
    /// What variables from outside are bound to, by number; nil when the environment does not bind them, none at all
    /// when it binds no variables.
    @exclusivity(unchecked) private(set) var globals: [JSONataValue?] = []
    /// Whether the text of an `$eval` has bound variables.
    @exclusivity(unchecked) private(set) var hasEvaluatedNames = false
    let caches: FieldCaches
    /// A call in tail position, left to whoever runs the function's body.
    @exclusivity(unchecked) var tailCall: TailCall?

    struct Closure {
        enum Code {
            case lambda(LambdaNode)
            case transform(TransformNode)
        }
        let code: Code
        let frame: Frame
        let input: JSONataValue
    }

    struct TailCall {
        let function: JSONataValue
        let arguments: [JSONataValue]
        let position: Int
        let token: String?
    }

    /// - Parameter caches: what places of the program have learnt about objects so far.
    init(_ caches: FieldCaches) { self.caches = caches }

    /// Begins an evaluation.
    func begin(_ program: Program, root: JSONataValue, environment: JSONataEnvironment) {
        self.program = program
        self.environment = environment
        self.root = root
        steps = environment.limits.steps
        elements = environment.limits.elements
        if !environment.bindings.isEmpty { globals = program.globals.map { environment.bindings[$0] } }
    }

    /// Ends it, so that another one can begin.
    ///
    /// - Returns: whether it can: what `$eval` has added belongs to one evaluation alone.
    func end(_ program: Program) -> Bool {
        guard self.program === program else { return false }
        self.program = nil
        environment = Evaluation.idle
        root = .undefined
        depth = 0
        height = 0
        if !closures.isEmpty { closures = [] }
        if !globals.isEmpty { globals = [] }
        tailCall = nil
        return true
    }

    private static var idle: JSONataEnvironment { JSONataEnvironment() }

    var limits: JSONataLimits { environment.limits }

    /// Makes room for what a program compiled by `$eval` adds.
    func adopt(_ program: Program) {
        self.program = program
        caches.grow(to: program.fields)
        if environment.bindings.isEmpty { return }
        for name in program.globals.dropFirst(globals.count) { globals.append(environment.bindings[name]) }
    }

    /// Takes over what the text of an `$eval` has bound, into the frame it was called in.
    func adopt(_ bound: Frame, into frame: Frame) {
        for (slot, name) in bound.layout.names.enumerated() {
            guard let value = bound.slots[slot] else { continue }
            frame.bind(name, to: value)
            hasEvaluatedNames = true
        }
    }

    /// The value of a variable from outside; nil when nothing binds it.
    @inline(__always)
    func global(_ number: Int, _ frame: Frame) -> JSONataValue? {
        if hasEvaluatedNames, let program, let value = frame.evaluated(program.globals[number]) { return value }
        return number < globals.count ? globals[number] : nil
    }

    /// Uses up steps.
    @inline(__always)
    func spend(_ count: Int = 1) throws(JSONataError) {
        steps &-= count
        if steps < 0 { throw .outOfSteps(limits) }
    }

    /// What a call costs, by the time it takes.
    static let stepsOfCall = 10

    /// Notes that values were made.
    @inline(__always)
    func make(_ count: Int) throws(JSONataError) {
        elements &-= count
        if elements < 0 { throw JSONataError(.u1003, value: String(limits.elements)) }
    }

    /// Steps that regular expressions may take.
    var stepsForMatching: Int {
        get { steps }
        set { steps = newValue }
    }

    /// Begins a call of a function whose body is so many nodes high.
    @inline(__always)
    func enter(_ bodyHeight: Int) throws(JSONataError) {
        depth += 1
        height += bodyHeight + Evaluation.heightOfCall
        if depth > limits.depth || height > Evaluation.heightLimit {
            throw JSONataError(.u1001, value: String(depth))
        }
    }

    /// Ends it; also called when `enter` has thrown.
    @inline(__always)
    func leave(_ bodyHeight: Int) {
        depth -= 1
        height -= bodyHeight + Evaluation.heightOfCall
    }

    /// Begins a call of a native function, which may call others and so on, but counts for no depth of its own.
    @inline(__always)
    func enterNative() throws(JSONataError) {
        height += Evaluation.heightOfCall
        if height > Evaluation.heightLimit { throw JSONataError(.u1001, value: String(depth)) }
    }

    /// Ends it; also called when `enterNative` has thrown.
    @inline(__always)
    func leaveNative() { height -= Evaluation.heightOfCall }

    /// How many nodes may be under evaluation in calls within calls, so that 8 MB of stack suffice in a debug build too.
    static let heightLimit = 5000
    /// How many nodes' worth of stack a call takes by itself.
    static let heightOfCall = 16

    /// A string that has just been made, when it is not too long.
    func madeString(_ text: String) throws(JSONataError) -> JSONataValue {
        let length = text.utf8.count
        if length > 15 {
            if length > limits.stringLength { throw JSONataError(.u1002, value: String(length)) }
            try make(length / 16)
        }
        return .string(text)
    }

    /// A value that has just been put together, when it is not nested too deeply for those who walk it.
    @inline(__always)
    func checkedDepth(_ value: JSONataValue) throws(JSONataError) -> JSONataValue {
        if value.depth > Evaluation.nestingLimit { throw JSONataError(.u1001, value: String(Evaluation.nestingLimit)) }
        return value
    }

    /// How deep values may nest: comparing, printing and freeing them recurs.
    static let nestingLimit = 1000

    /// A function value for a lambda or transform.
    func closure(_ code: Closure.Code, _ frame: Frame, _ input: JSONataValue, arity: Int) -> JSONataFunction {
        closures.append(Closure(code: code, frame: frame, input: input))
        return JSONataFunction(.closure(closures.count - 1), arity: arity)
    }
}
