import Foundation

/// A file that a person has named and that cannot be read.
package struct UnreadableFile: Error, Sendable, CustomStringConvertible {
    /// The file as it was named.
    package let path: String
    /// Why, in the system's words.
    package let reason: String

    package var description: String { "\(path) cannot be read: \(reason)" }
}

/// Reads files as a whole. Foundation tells of a folder, or of a closed descriptor, only that something failed.
package enum InputFile {
    /// The bytes of a file.
    package static func bytes(_ path: String) throws(UnreadableFile) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        return try read(descriptor, path)
    }

    /// The text of a file in UTF-8.
    package static func text(_ path: String) throws(UnreadableFile) -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw UnreadableFile(path: path, reason: "it is not UTF-8")
        }
        return text
    }

    /// What comes on standard input, until its end.
    package static func standardInput() throws(UnreadableFile) -> [UInt8] {
        try read(STDIN_FILENO, "standard input")
    }

    private static func read(_ descriptor: Int32, _ path: String) throws(UnreadableFile) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes += chunk.prefix(count)
            } else if errno != EINTR {
                throw failure(path)
            }
        }
    }

    private static func failure(_ path: String) -> UnreadableFile {
        UnreadableFile(path: path, reason: InputFile.reason(errno))
    }

    /// What an error number of reading or writing means to a person. The number of a standard descriptor that was closed
    /// from the beginning may be that of something which knows no bytes.
    package static func reason(_ number: Int32) -> String {
        [EBADF, EINVAL].contains(number) ? "it is closed" : String(cString: strerror(number))
    }
}
