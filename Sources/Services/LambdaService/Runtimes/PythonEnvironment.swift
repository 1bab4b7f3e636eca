import Foundation
import JSONTree

/// The packages a Python handler needs, installed once per folder, whichever process comes first.
///
/// They go into a plain folder (`pip install --target`) that handlers find through `PYTHONPATH`: that takes half the
/// time of a virtual environment, needs no `ensurepip`, and the finished folder can be moved into place in one step.
actor PythonEnvironment {
    private let folder: String
    private let named: String?
    private let host: [String: String]
    private let notice: @Sendable (String) -> Void
    private var interpreters: [String: PythonInterpreter] = [:]
    private var installing: [String: Task<String, any Error>] = [:]
    private var noticed: Set<String> = []

    /// - Parameters:
    ///   - folder: where environments are kept: `<state>/env`.
    ///   - named: the Python the user named.
    ///   - host: this process's environment.
    init(
        folder: String, named: String?, host: [String: String], notice: @escaping @Sendable (String) -> Void
    ) {
        self.folder = folder
        self.named = named
        self.host = host
        self.notice = notice
    }

    /// How to start a Python handler, after making what it needs.
    ///
    /// - Throws: `RuntimeUnavailable`, which says what is missing and how to point at a Python that has it.
    func launcher(
        version: String, handler: String, codeFolder: String, layers: [FunctionLayer]
    ) async throws -> RuntimeLauncher {
        let python = try await interpreter(version)
        if python.minorVersion != version, noticed.insert(version).inserted {
            notice("python\(version) functions run on Python \(python.version) (\(python.path)).")
        }
        let requirements = try? String(contentsOfFile: "\(codeFolder)/requirements.txt", encoding: .utf8)
        let wanted = PythonEnvironment.packages(in: requirements)
        // The order of Lambda's own sys.path: the code, /opt/python, /opt/python/lib, then the runtime's packages.
        var paths = [codeFolder] + layers.paths("python") + layers.paths("python/lib/python\(version)/site-packages")
        if !wanted.isEmpty || !python.hasRuntimeClient {
            paths.append(try await packages(python, wanted.isEmpty ? nil : requirements, codeFolder: codeFolder))
        }
        return RuntimeLauncher(
            arguments: [python.path, "-m", "awslambdaric", handler],
            variables: ["PYTHONPATH": paths.joined(separator: ":")])
    }

    /// The lines of a requirements file that ask for something.
    private static func packages(in requirements: String?) -> [Substring] {
        (requirements ?? "").split(whereSeparator: \.isNewline).filter { line in
            let text = line.drop { $0 == " " || $0 == "\t" }
            return !text.isEmpty && !text.hasPrefix("#")
        }
    }

    private func interpreter(_ version: String) async throws -> PythonInterpreter {
        if let known = interpreters[version] { return known }
        let key = "\(version) \(named ?? "") \(host["PATH"] ?? "")"
        let file = "\(folder)/python-interpreters.json"
        let remembered = (try? String(contentsOfFile: file, encoding: .utf8)).flatMap { try? JSON(parsing: $0) }
        if let python = remembered?[key].flatMap(PythonInterpreter.init(remembered:)) {
            interpreters[version] = python
            return python
        }
        let python = try await PythonInterpreter.find(version: version, named: named, host: host)
        interpreters[version] = python
        var entries = remembered?.object ?? [:]
        entries[key] = python.remembered
        // Only speed is lost when this cannot be written.
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try? JSON.object(entries).text(.pretty).write(toFile: file, atomically: true, encoding: .utf8)
        return python
    }

    /// The folder with the packages for these requirements, made when absent.
    private func packages(_ python: PythonInterpreter, _ requirements: String?, codeFolder: String) async throws
        -> String
    {
        var hash = StableHash()
        hash.add(python.path)
        hash.add(python.version)
        hash.add(requirements ?? "")
        let target = "\(folder)/python-\(hash.text)"
        if FileManager.default.fileExists(atPath: target) { return target }
        if let running = installing[target] { return try await running.value }
        let task = Task { try await self.install(python, requirements, codeFolder, target) }
        installing[target] = task
        defer { installing[target] = nil }
        return try await task.value
    }

    private func install(
        _ python: PythonInterpreter, _ requirements: String?, _ codeFolder: String, _ target: String
    ) async throws -> String {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let lock = try await FolderLock(path: "\(target).lock")
        defer { lock.release() }
        if FileManager.default.fileExists(atPath: target) { return target }
        let own = python.hasRuntimeClient ? [] : ["awslambdaric", "boto3"]
        let listed = requirements == nil ? own : own + ["the packages of \(codeFolder)/requirements.txt"]
        notice("Installing \(listed.joined(separator: ", ")) for Python \(python.version); this happens once.")
        let partial = "\(target).partial"
        try? FileManager.default.removeItem(atPath: partial)
        let pip = try await pip(python, scratch: "\(target).pip")
        defer { try? FileManager.default.removeItem(atPath: "\(target).pip") }
        var arguments = pip + ["install", "--quiet", "--no-input", "--disable-pip-version-check", "--target", partial]
        arguments += own
        if requirements != nil { arguments += ["-r", "requirements.txt"] }
        let run = try await ToolRun.run(
            arguments, environment: installerEnvironment, folder: codeFolder, limit: .seconds(600))
        guard run.succeeded else {
            try? FileManager.default.removeItem(atPath: partial)
            throw RuntimeUnavailable(
                description: "Python handlers need \(listed.joined(separator: ", ")), and pip could not install them "
                    + "for \(python.path). Connect to PyPI or set PIP_INDEX_URL, or set CHECKOUT_PYTHON to a Python "
                    + "that already imports awslambdaric and boto3. pip said:\n\(run.end)")
        }
        try FileManager.default.moveItem(atPath: partial, toPath: target)
        return target
    }

    /// A pip that installs for `python`: its own, or else that of a scratch virtual environment.
    private func pip(_ python: PythonInterpreter, scratch: String) async throws -> [String] {
        let own = [python.path, "-m", "pip"]
        let environment = installerEnvironment
        let check = try await ToolRun.run(
            own + ["--version"], environment: environment, folder: folder, limit: .seconds(60))
        if check.succeeded { return own }
        let made = try await ToolRun.run(
            [python.path, "-m", "venv", scratch], environment: environment, folder: folder, limit: .seconds(120))
        if made.succeeded { return ["\(scratch)/bin/python", "-m", "pip"] }
        throw RuntimeUnavailable(
            description: "\(python.path) has neither pip nor venv; install python3-pip (or python3-venv), or set "
                + "CHECKOUT_PYTHON to a Python that already imports awslambdaric and boto3")
    }

    /// The host's environment, for its proxy and index settings, without what bends Python's own search paths.
    private var installerEnvironment: [String: String] {
        host.filter { $0.key != "PYTHONPATH" && $0.key != "PYTHONHOME" && $0.key != "PIP_TARGET" }
    }
}

/// A lock between processes, held through an open file.
struct FolderLock: Sendable {
    private let descriptor: Int32

    /// Waits for the lock.
    init(path: String) async throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw RuntimeUnavailable(description: "\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 { try await Task.sleep(for: .milliseconds(100)) }
    }

    func release() { close(descriptor) }
}
