import Foundation
import GRDB

extension StateStore {
    /// Reads the store of a file without opening it for work: whoever owns it goes on, and its schema stays as it is.
    ///
    /// - Throws: a `DatabaseError` when the file cannot be read, and what `body` throws.
    package static func peek<Value>(at path: String, _ body: (Database) throws -> Value) throws -> Value {
        try reader(path).read(body)
    }

    /// Copies the store of a file, as it is at this moment, into a new file; its owner may be at work meanwhile.
    ///
    /// - Throws: a `DatabaseError` when one cannot be read or the other not be written.
    package static func copy(_ path: String, to copy: String) throws {
        let target = try DatabaseQueue(path: copy)
        defer { try? target.close() }
        try reader(path).backup(to: target)
    }

    private static func reader(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
