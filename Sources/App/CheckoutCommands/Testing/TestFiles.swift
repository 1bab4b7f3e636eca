import AWSCore
import Foundation
import SAMTemplate
import StatesTesting

/// The test files a command works on.
enum TestFiles {
    private static let endings = [".test.yaml", ".test.yml", ".test.json"]
    /// Folders that never hold a project's own tests.
    private static let skipped: Set<String> = ["node_modules", "__pycache__", "venv", "build", "dist"]

    /// The files that paths stand for: a file itself, of a folder every `*.test.yaml`, `*.test.yml` and `*.test.json`
    /// below it, in the order of their names.
    ///
    /// - Throws: `CommandFailure` for a path that is not there and when there is nothing to run.
    static func find(_ paths: [String], default folder: URL) throws -> [String] {
        var found: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw CommandFailure("checkout: there is no test file \(path).")
            }
            found += isFolder.boolValue ? search(path) : [path]
        }
        if paths.isEmpty { found = search(folder.path).map(shortened) }
        if found.isEmpty {
            let place = paths.isEmpty ? shortened(folder.path) : paths.joined(separator: ", ")
            throw CommandFailure(
                "checkout: there is no test file (*.test.yaml, *.test.yml, *.test.json) below \(place). "
                    + "docs/testing.md shows how to write one.")
        }
        var seen: Set<String> = []
        return found.filter { seen.insert(URL(filePath: $0).standardizedFileURL.path).inserted }
    }

    /// Reads test files.
    ///
    /// - Throws: `TemplateFaults` with the faults of all of them.
    static func read(_ paths: [String]) throws -> [WorkflowTestFile] {
        var files: [WorkflowTestFile] = []
        var faults: [TemplateFault] = []
        for path in paths {
            do {
                files.append(try WorkflowTestFile(parsing: try InputFile.text(path), file: path))
            } catch let error as TemplateFaults {
                faults += error.faults
            } catch let error as UnreadableFile {
                throw CommandFailure("checkout: the test file \(error)")
            }
        }
        if !faults.isEmpty { throw TemplateFaults(faults) }
        return files
    }

    private static func search(_ folder: String) -> [String] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
        var found: [String] = []
        for entry in entries where !entry.hasPrefix(".") && !skipped.contains(entry) {
            let path = folder.hasSuffix("/") ? folder + entry : "\(folder)/\(entry)"
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                found += search(path)
            } else if endings.contains(where: entry.hasSuffix) {
                found.append(path)
            }
        }
        return found
    }

    /// A path without the current folder, as a person would type it.
    private static func shortened(_ path: String) -> String {
        let current = FileManager.default.currentDirectoryPath
        if path == current { return "." }
        return path.hasPrefix(current + "/") ? String(path.dropFirst(current.count + 1)) : path
    }
}
