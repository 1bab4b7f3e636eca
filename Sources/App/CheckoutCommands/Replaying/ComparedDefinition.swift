import AWSCore
import Foundation
import JSONTree
import SAMTemplate

/// A definition that `checkout diff` is given.
struct ComparedDefinition: Sendable {
    /// What reports call it.
    let name: String
    let definition: JSON

    /// Reads a definition (JSON or YAML), or the one in a recording or in what `aws stepfunctions
    /// describe-state-machine` prints; `REVISION:FILE` is the file as Git has it in that revision.
    ///
    /// - Throws: `CommandFailure` and `TemplateFaults` that name the file.
    init(_ path: String) async throws {
        name = path
        let text = try await ComparedDefinition.text(path)
        let document = try TemplateNode(parsing: text, file: path).json
        let inner = document["definition"] ?? document["stateMachine"]?["definition"]
        guard let found = try ComparedDefinition.definition(inner ?? document, path), found["States"] != nil else {
            let advice = document["Resources"] == nil ? "" : " It is a template; name the definition's file."
            throw CommandFailure("checkout: \(path) holds no state machine definition: it has no States.\(advice)")
        }
        definition = found
    }

    private static func definition(_ value: JSON, _ path: String) throws -> JSON? {
        guard let text = value.string else { return value }
        return try TemplateNode(parsing: text, file: path, expandsTags: false).json
    }

    private static func text(_ path: String) async throws -> String {
        if !FileManager.default.fileExists(atPath: path), let colon = path.firstIndex(of: ":"),
            colon != path.startIndex
        {
            return try await revision(String(path[..<colon]), String(path[path.index(after: colon)...]))
        }
        return try InputFile.text(path)
    }

    /// A file as Git has it; the path is taken from the folder the command runs in.
    private static func revision(_ revision: String, _ file: String) async throws -> String {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "show", "\(revision):./\(file)"]
        let (output, errors) = (Pipe(), Pipe())
        git.standardOutput = output
        git.standardError = errors
        do {
            try git.run()
        } catch {
            throw CommandFailure("checkout: git cannot be run: \(error.localizedDescription)")
        }
        async let text = Task.detached { output.fileHandleForReading.readDataToEndOfFile() }.value
        async let complaint = Task.detached { errors.fileHandleForReading.readDataToEndOfFile() }.value
        let (data, reason) = await (text, complaint)
        git.waitUntilExit()
        guard git.terminationStatus == 0 else {
            let line = String(decoding: reason, as: UTF8.self).split(separator: "\n").first ?? "git failed"
            throw CommandFailure("checkout: there is no \(revision):\(file): \(line)")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
