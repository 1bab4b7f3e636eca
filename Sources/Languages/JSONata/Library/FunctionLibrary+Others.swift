extension FunctionLibrary {
    /// Truth, types, errors, `$eval`.
    static let others: [NativeFunction] = [
        define("boolean", "<x-:b>", arity: 1) { (arguments, _) in
            arguments.argument(0).truth.map { .bool($0) } ?? .undefined
        },
        define("not", "<x-:b>", arity: 1) { (arguments, _) in
            arguments.argument(0).truth.map { .bool(!$0) } ?? .undefined
        },
        define("exists", "<x:b>", arity: 1) { (arguments, _) in .bool(!arguments.argument(0).isUndefined) },
        define("type", "<x:s>", arity: 1) { (arguments, _) in
            switch arguments.argument(0) {
            case .undefined: .undefined
            case .null: .string("null")
            case .bool: .string("boolean")
            case .number: .string("number")
            case .string: .string("string")
            case .array: .string("array")
            case .object: .string("object")
            case .function: .string("function")
            }
        },
        define("error", "<s?:x>", arity: 1) { (arguments, _) throws(JSONataError) in
            throw failure(.d3137, arguments.argument(0), "$error() function evaluated")
        },
        define("assert", "<bs?:x>", arity: 2) { (arguments, _) throws(JSONataError) in
            if arguments.argument(0).isTrueInJavaScript { return .undefined }
            throw failure(.d3141, arguments.argument(1), "$assert() statement failed")
        },
        define("eval", "<sx?:x>", arity: 2) { (arguments, call) throws(JSONataError) in
            guard case .string(let text) = arguments.argument(0) else { return .undefined }
            return try evaluate(text, arguments.argument(1), call)
        },
    ]

    private static func failure(
        _ code: JSONataError.Code, _ message: JSONataValue, _ standard: String
    ) -> JSONataError {
        let text = message.string ?? ""
        return JSONataError(code: code.text, message: text.isEmpty ? standard : text)
    }

    /// `$eval`: an expression in a string, with the variables of the place it is called at, where those it binds remain.
    private static func evaluate(
        _ text: String, _ focus: JSONataValue, _ call: Call
    ) throws(JSONataError) -> JSONataValue {
        let run = call.run
        guard let whole = run.program else { return .undefined }
        let input = focus.isUndefined ? call.input : focus.asOneInput
        try run.spend(text.utf8.count)
        defer { run.leave(Parser.heightLimit) }
        try run.enter(Parser.heightLimit)
        let program: Program
        do throws(JSONataError) {
            program = try Compiler.compile(
                try StepPlanner.plan(try Parser.parse(text)), options: whole.options,
                within: (whole, Scope(visibleFrom: call.frame)))
        } catch {
            throw JSONataError(.d3120, value: error.message)
        }
        run.adopt(program)
        do throws(JSONataError) {
            let frame = Frame(program.layout, in: call.frame)
            let result = try program.root.evaluate(input, frame, run)
            run.adopt(frame, into: call.frame)
            return result
        } catch {
            if error.isLimit { throw error }
            throw JSONataError(.d3121, value: error.message)
        }
    }
}

extension JSONataError {
    /// Whether a limit was reached, which nothing may catch.
    var isLimit: Bool { code.utf8.first == UInt8(ascii: "U") }
}

extension Scope {
    /// The variables of a frame and those around it.
    convenience init(visibleFrom frame: Frame) {
        self.init(frame.layout.names, in: frame.parent.map { Scope(visibleFrom: $0) })
    }
}
