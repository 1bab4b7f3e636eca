import Foundation
import JSONTree

/// A Python that is on this machine.
struct PythonInterpreter: Sendable, Hashable {
    /// The real program, not a shim or a link that depends on the environment.
    let path: String
    /// `3.11.7`.
    let version: String
    /// Whether it imports `awslambdaric` and `boto3` by itself.
    let hasRuntimeClient: Bool

    /// `3.11`.
    var minorVersion: String { version.split(separator: ".").prefix(2).joined(separator: ".") }

    /// The oldest Python that `awslambdaric` and `boto3` still support.
    private static let oldest = (3, 9)

    private static let question = """
        import importlib.util, json, os, platform, sys
        print(json.dumps({"path": os.path.abspath(sys.executable), "version": platform.python_version(), \
        "client": all(importlib.util.find_spec(m) for m in ("awslambdaric", "boto3"))}))
        """

    /// Finds a Python for a runtime version: the one named by the user; else the first `python3.X` of that version,
    /// else the first `python3`, each on `PATH` and in the usual places.
    ///
    /// - Parameters:
    ///   - version: `3.13`, as the runtime's name has it.
    ///   - named: a path or a name given by the user, which then must work.
    ///   - host: this process's environment; shims such as pyenv's need it.
    static func find(version: String, named: String?, host: [String: String]) async throws(RuntimeUnavailable) -> Self {
        if let named {
            for path in candidates([named], host) {
                if let found = await ask(path, host) { return found }
            }
            throw RuntimeUnavailable(description: "the Python named by CHECKOUT_PYTHON, \(named), does not run")
        }
        for path in candidates(["python\(version)", "python3", "python"], host) {
            if let found = await ask(path, host), found.isRecentEnough { return found }
        }
        throw RuntimeUnavailable(
            description: "no Python 3.\(oldest.1) or newer was found on PATH; install python3, or set CHECKOUT_PYTHON "
                + "to the path of one")
    }

    private var isRecentEnough: Bool {
        let parts = version.split(separator: ".").prefix(2).compactMap { Int($0) }
        guard parts.count == 2 else { return false }
        return (parts[0], parts[1]) >= PythonInterpreter.oldest
    }

    private static func candidates(_ names: [String], _ host: [String: String]) -> [String] {
        let folders = (host["PATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/local/bin", "/usr/bin"]
        var paths: [String] = []
        for name in names {
            let options = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
            for path in options where !paths.contains(path) && access(path, X_OK) == 0 { paths.append(path) }
        }
        return paths
    }

    /// Asks a program what it is; nil when it is no Python that runs. A shim that has no version chosen, or cannot
    /// find its home, answers with an error and is passed over.
    private static func ask(_ path: String, _ host: [String: String]) async -> Self? {
        let run = try? await ToolRun.run(
            [path, "-c", question], environment: host, folder: "/", limit: .seconds(20))
        guard let run, run.succeeded, let line = run.lines.last, let answer = try? JSON(parsing: line) else {
            return nil
        }
        guard let path = answer["path"]?.string, let version = answer["version"]?.string else { return nil }
        return Self(path: path, version: version, hasRuntimeClient: answer["client"]?.bool ?? false)
    }
}

extension PythonInterpreter {
    /// The form in which a found Python is remembered between processes: asking costs as much as a start.
    var remembered: JSON {
        [
            "path": .string(path), "version": .string(version), "client": .bool(hasRuntimeClient),
            "modified": .string(PythonInterpreter.modified(path)),
        ]
    }

    /// Reads it back, unless the program has changed since.
    init?(remembered json: JSON) {
        guard let path = json["path"]?.string, let version = json["version"]?.string,
            let client = json["client"]?.bool, json["modified"]?.string == PythonInterpreter.modified(path)
        else { return nil }
        // A package may have been removed since; asking again is then the right answer.
        self.init(path: path, version: version, hasRuntimeClient: client)
    }

    private static func modified(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "absent" }
        return "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_size)"
    }
}
