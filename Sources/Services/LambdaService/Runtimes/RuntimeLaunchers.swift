import Foundation

/// Finds out how to start a function, making its environment first where it needs one.
struct RuntimeLaunchers: Sendable {
    private let stateFolder: String
    private let hostEnvironment: [String: String]
    private let notice: @Sendable (String) -> Void
    private let python: PythonEnvironment
    private let node: NodeRuntime

    init(_ configuration: FunctionRuntime.Configuration) {
        stateFolder = configuration.stateFolder
        hostEnvironment = configuration.hostEnvironment
        notice = configuration.notice
        python = PythonEnvironment(
            folder: configuration.environmentFolder, named: configuration.python,
            host: configuration.hostEnvironment, notice: configuration.notice)
        node = NodeRuntime(
            folder: "\(configuration.stateFolder)/runtimes", host: configuration.hostEnvironment,
            notice: configuration.notice)
    }

    /// - Throws: `RuntimeUnavailable`.
    func launcher(_ generation: FunctionGeneration) async throws -> RuntimeLauncher {
        let record = generation.record
        switch try RuntimeFamily(record.runtime) {
        case .python(let version):
            return try await python.launcher(
                version: version, handler: record.handler, codeFolder: generation.folder, layers: record.layers)
        case .node(let version):
            return try await node.launcher(version: version, memorySize: record.memorySize, layers: record.layers)
        case .provided:
            let program = "\(generation.folder)/bootstrap"
            guard access(program, X_OK) == 0 else {
                throw RuntimeUnavailable(description: "Couldn't find valid bootstrap(s): [\(program)]")
            }
            return RuntimeLauncher(arguments: [program])
        }
    }
}
