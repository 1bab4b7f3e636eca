import Foundation

/// The files of one recording, or of several: what is read together.
struct RecordingGroup: Sendable {
    /// What a report calls it: the path of the first file.
    let name: String
    let files: [String]
}

/// Finds the files that paths on the command line mean.
enum RecordingFiles {
    /// The groups of files to read, in the order of their names.
    ///
    /// A folder stands for all `.json` files in it and below; a pattern for what it matches. Files of a folder that are
    /// named alike up to the first dot belong together (`order.history.json`, `order.execution.json`).
    /// - Throws: `CommandFailure` for a path or a pattern that finds nothing.
    static func groups(_ paths: [String]) throws -> [RecordingGroup] {
        var files: [String] = []
        for path in paths { files += try expand(path) }
        var seen: Set<String> = []
        var groups: [RecordingGroup] = []
        var current: [String] = []
        for file in files.sorted() where seen.insert(file).inserted {
            if let last = current.last, stem(last) != stem(file) {
                groups.append(RecordingGroup(name: current[0], files: current))
                current = []
            }
            current.append(file)
        }
        if !current.isEmpty { groups.append(RecordingGroup(name: current[0], files: current)) }
        return groups
    }

    private static func stem(_ path: String) -> Substring {
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let name = path[start...]
        return path[..<(name.dropFirst().firstIndex(of: ".") ?? path.endIndex)]
    }

    private static func expand(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder.boolValue else { return [path] }
            let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
            let names = FileManager.default.enumerator(atPath: path)
            var files: [String] = []
            while let name = names?.nextObject() as? String {
                if name.hasSuffix(".json") { files.append("\(folder)/\(name)") }
            }
            if files.isEmpty { throw CommandFailure("checkout: there is no .json file in \(path).") }
            return files
        }
        var found = glob_t()
        defer { globfree(&found) }
        guard path.contains(where: { "*?[".contains($0) }), glob(path, 0, nil, &found) == 0 else {
            throw CommandFailure("checkout: there is no file \(path).")
        }
        var matches: [String] = []
        for index in 0..<Int(found.gl_pathc) {
            if let match = found.gl_pathv[index] { matches.append(String(cString: match)) }
        }
        return try matches.flatMap(expand)
    }
}
