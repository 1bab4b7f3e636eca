import Foundation

/// Starts Node handlers through a bootstrap of our own, written once into the state folder.
actor NodeRuntime {
    private let folder: String
    private let host: [String: String]
    private let notice: @Sendable (String) -> Void
    private var found: (path: String, version: String)?
    private var noticed: Set<String> = []
    private var isWritten = false

    init(folder: String, host: [String: String], notice: @escaping @Sendable (String) -> Void) {
        self.folder = folder
        self.host = host
        self.notice = notice
    }

    /// How to start a Node handler.
    ///
    /// - Parameter memorySize: the function's, in megabytes; V8's heap gets most of it, as on Lambda.
    /// - Throws: `RuntimeUnavailable` when there is no Node.
    func launcher(version: String, memorySize: Int, layers: [FunctionLayer]) async throws -> RuntimeLauncher {
        let node = try await node()
        if node.version.split(separator: ".").first.map(String.init) != version, noticed.insert(version).inserted {
            notice("nodejs\(version).x functions run on Node \(node.version) (\(node.path)).")
        }
        let script = "\(folder)/node-bootstrap.mjs"
        if !isWritten {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try nodeBootstrapText.write(toFile: script, atomically: true, encoding: .utf8)
            isWritten = true
        }
        let heap = max(64, memorySize * 9 / 10)
        var launcher = RuntimeLauncher(arguments: [node.path, "--max-old-space-size=\(heap)", script])
        let modules = layers.paths("nodejs/node_modules") + layers.paths("nodejs/node\(version)/node_modules")
        // As on Lambda, require() looks there and import does not.
        if !modules.isEmpty { launcher.variables["NODE_PATH"] = modules.joined(separator: ":") }
        return launcher
    }

    private func node() async throws -> (path: String, version: String) {
        if let found { return found }
        let folders = (host["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/local/bin", "/usr/bin"]
        for path in folders.map({ "\($0)/node" }) where access(path, X_OK) == 0 {
            let run = try? await ToolRun.run(
                [path, "-p", "process.execPath + '\\n' + process.versions.node"], environment: host, folder: "/",
                limit: .seconds(20))
            guard let run, run.succeeded, run.lines.count == 2 else { continue }
            found = (run.lines[0], run.lines[1])
            return (run.lines[0], run.lines[1])
        }
        throw RuntimeUnavailable(description: "no node was found on PATH; install Node.js to run nodejs* functions")
    }
}
