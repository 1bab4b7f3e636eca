import Foundation

/// The right to drive a store: one process at a time has it, by a lock that the operating system takes back when the
/// process dies, however it dies.
package final class StoreLease: Sendable {
    /// Who holds a store, as it wrote it down.
    package struct Owner: Sendable, Hashable {
        package let processID: Int
        /// Where it serves AWS requests: `http://127.0.0.1:4566`; nil until it does.
        package let endpoint: String?
    }

    private let descriptor: Int32
    private let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// Takes the lease of a state folder.
    ///
    /// - Returns: nil when another process holds it.
    /// - Throws: a POSIX error when the lock file cannot be made.
    package static func take(folder: String) throws -> StoreLease? {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/owner"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        var attempts = 1
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            // Somebody who asks for the owner holds the lock for a moment.
            if attempts == 20 {
                close(descriptor)
                return nil
            }
            attempts += 1
            usleep(2000)
        }
        let lease = StoreLease(descriptor: descriptor, path: path)
        lease.announce(endpoint: nil)
        return lease
    }

    /// Writes down where this process can be reached.
    package func announce(endpoint: String?) {
        let text = Array("\(getpid())\n\(endpoint ?? "")\n".utf8)
        // Written over first and cut afterwards, so that a reader never finds the file empty.
        let written = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        if written == text.count { ftruncate(descriptor, off_t(written)) }
    }

    /// Gives the lease back.
    package func release() {
        announce(endpoint: nil)
        flock(descriptor, LOCK_UN)
    }

    /// Who holds the lease of a folder; nil when nobody does.
    package static func owner(folder: String) -> Owner? {
        let path = folder + "/owner"
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, let processID = Int(first) else { return nil }
        let endpoint = lines.count > 1 && !lines[1].isEmpty ? String(lines[1]) : nil
        return Owner(processID: processID, endpoint: endpoint)
    }
}
