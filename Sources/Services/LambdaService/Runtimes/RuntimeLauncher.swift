/// How a runtime is started, once its environment is ready.
struct RuntimeLauncher: Sendable {
    /// The program's absolute path, then its arguments.
    var arguments: [String]
    /// What the runtime needs in the environment besides Lambda's variables.
    var variables: [String: String] = [:]
}

/// Why a function's process cannot be started at all.
struct RuntimeUnavailable: Error, Sendable, CustomStringConvertible {
    let description: String
}

/// The runtimes checkout has.
enum RuntimeFamily: Sendable, Hashable {
    case python(version: String)
    case node(version: String)
    case provided

    /// The family of a runtime's name.
    ///
    /// - Throws: `RuntimeUnavailable` that names a runtime checkout does not have.
    init(_ name: String) throws(RuntimeUnavailable) {
        if name.hasPrefix("python") {
            self = .python(version: String(name.dropFirst("python".count)))
        } else if name.hasPrefix("nodejs") {
            let version = name.dropFirst("nodejs".count)
            self = .node(version: version.hasSuffix(".x") ? String(version.dropLast(2)) : String(version))
        } else if name == "provided" || name.hasPrefix("provided.") {
            self = .provided
        } else {
            throw RuntimeUnavailable(
                description: "checkout cannot run the runtime \(name): it runs python3.*, nodejs* and provided.*")
        }
    }
}
