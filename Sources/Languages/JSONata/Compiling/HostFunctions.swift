/// The functions that a host gives to expressions, made ready once for all expressions it compiles.
final class HostFunctions: Sendable {
    /// The functions by name, or what is wrong with a signature.
    let functions: Result<[String: JSONataFunction], JSONataError>

    init(_ functions: [JSONataNativeFunction]) {
        do throws(JSONataError) {
            var made: [String: JSONataFunction] = [:]
            for function in functions { made[function.name] = try HostFunctions.ready(function) }
            self.functions = .success(made)
        } catch {
            self.functions = .failure(error)
        }
    }

    /// No functions.
    static let none = HostFunctions([])

    private static func ready(_ function: JSONataNativeFunction) throws(JSONataError) -> JSONataFunction {
        let signature: Signature? = if let text = function.signature { try Signature(text) } else { nil }
        let implementation = function.implementation
        let arity = signature?.parameters.count ?? 1
        let native = NativeFunction(function.name, signature, arity: arity) {
            (arguments, call) throws(JSONataError) in
            // Optional arguments that are not given are there for the host, as `undefined`.
            let missing = signature == nil ? 0 : max(arity - arguments.count, 0)
            return try implementation(
                missing == 0 ? arguments : arguments + repeatElement(.undefined, count: missing),
                call.run.environment)
        }
        return JSONataFunction(.native(native), arity: native.arity)
    }
}
