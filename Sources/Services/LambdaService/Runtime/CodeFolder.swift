import Digests
import Foundation

/// Looking at a folder of code.
package enum CodeFolder {
    /// What is not code, or code that nobody edits.
    private static let ignored: Set<String> = [".git", ".checkout", ".aws-sam", "__pycache__", "node_modules", ".venv"]
    /// A folder with more files is not looked at further; its changes then need a restart.
    private static let limit = 20_000

    /// The SHA-256 of what is in a folder: of the files' names and contents, whatever their times.
    ///
    /// - Returns: nil when there is no such folder.
    package static func digest(_ folder: String) -> [UInt8]? {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue else {
            return nil
        }
        var parts: [UInt8] = []
        let files = FileManager.default.enumerator(atPath: folder)
        var paths: [String] = []
        while let path = files?.nextObject() as? String, paths.count < limit {
            if ignored.contains(URL(filePath: path).lastPathComponent) {
                files?.skipDescendants()
            } else {
                paths.append(path)
            }
        }
        for path in paths.sorted() {
            // A folder has no contents of its own.
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
            parts += Array(path.utf8) + [0] + Digest.sha256.bytes(of: data)
        }
        return Digest.sha256.bytes(of: parts)
    }

    /// A number that changes when a file is added, removed or written, from names, sizes and times.
    static func fingerprint(_ folder: String) -> UInt64 {
        var hash = StableHash()
        let root = URL(filePath: folder)
        let keys: [URLResourceKey] = [.fileSizeKey, .contentModificationDateKey, .isDirectoryKey]
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys)
        var sum: UInt64 = 0
        var count = 0
        while let file = files?.nextObject() as? URL, count < limit {
            if ignored.contains(file.lastPathComponent) {
                files?.skipDescendants()
                continue
            }
            count += 1
            guard let values = try? file.resourceValues(forKeys: Set(keys)), values.isDirectory != true else {
                continue
            }
            var entry = StableHash()
            entry.add(file.path)
            entry.add("\(values.fileSize ?? 0)")
            entry.add("\(values.contentModificationDate?.timeIntervalSince1970 ?? 0)")
            // The order of a folder's entries means nothing.
            sum &+= entry.value
        }
        hash.add("\(count) \(sum)")
        return hash.value
    }
}

/// A hash that is the same in every process (FNV-1a), for names of folders and signs of change; no protection.
struct StableHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        value = (value ^ 0xFF) &* 0x0000_0100_0000_01B3
    }

    /// Sixteen hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
