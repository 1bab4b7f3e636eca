/// What an expression may use besides the language's own functions; part of compiling.
package struct JSONataOptions: Sendable {
    /// Whether `$eval` is a function; Step Functions has it not.
    package var allowsEval: Bool
    /// Functions of the host; one of a built-in function's name replaces it.
    package var functions: [JSONataNativeFunction] { didSet { host = HostFunctions(functions) } }
    /// The functions of the host, made ready.
    private(set) var host: HostFunctions

    /// Options; plain JSONata without `$eval` when none is named.
    package init(allowsEval: Bool = false, functions: [JSONataNativeFunction] = []) {
        self.allowsEval = allowsEval
        self.functions = functions
        host = functions.isEmpty ? .none : HostFunctions(functions)
    }
}

/// A function that the host gives to expressions, such as Step Functions' `$partition`.
package struct JSONataNativeFunction: Sendable {
    /// What it does: checked arguments and the evaluation's environment to a result.
    package typealias Implementation =
        @Sendable ([JSONataValue], JSONataEnvironment) throws(JSONataError) -> JSONataValue

    /// The name without `$`.
    package let name: String
    /// JSONata's signature text such as `<a-n:a>`; nil passes every argument unchecked.
    package let signature: String?
    /// What it does.
    package let implementation: Implementation

    /// A function.
    ///
    /// - Parameter signature: see https://docs.jsonata.org/programming#function-signatures.
    package init(name: String, signature: String? = nil, implementation: @escaping Implementation) {
        self.name = name
        self.signature = signature
        self.implementation = implementation
    }
}
