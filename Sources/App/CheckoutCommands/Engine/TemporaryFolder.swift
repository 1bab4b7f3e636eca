import Dispatch
import Foundation
import Synchronization

/// Folders for stores of this process's own. They go when their user removes them, and when the process is told to end
/// before that.
enum TemporaryFolder {
    private struct Noted {
        var paths: Set<String> = []
        /// Nil as long as nobody looks out for signals.
        var sources: [any DispatchSourceSignal]?
    }

    private static let noted = Mutex(Noted())

    /// The path of a folder that is not there yet.
    static func path() -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "checkout-\(UUID().uuidString)").path
        noted.withLock { noted in
            noted.paths.insert(path)
            if noted.sources == nil { noted.sources = [SIGINT, SIGTERM, SIGHUP].compactMap(source) }
        }
        return path
    }

    /// Leaves a folder where it is, whatever happens.
    static func keep(_ path: String) { noted.withLock { _ = $0.paths.remove(path) } }

    /// Removes a folder.
    static func remove(_ path: String) {
        keep(path)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Ends the process as the signal would have ended it, after removing the folders; nil when it would not have, since
    /// the process was started so that it ignores the signal (`nohup`).
    private static func source(_ number: Int32) -> (any DispatchSourceSignal)? {
        let before = signal(number, SIG_IGN)
        if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return nil }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            for path in noted.withLock({ $0.paths }) {
                // Whoever is at work may make a file meanwhile, and then the folder is not empty.
                for _ in 0..<5 where FileManager.default.fileExists(atPath: path) {
                    try? FileManager.default.removeItem(atPath: path)
                }
            }
            signal(number, SIG_DFL)
            // Dispatch's threads block signals.
            var itself = sigset_t()
            sigemptyset(&itself)
            sigaddset(&itself, number)
            pthread_sigmask(SIG_UNBLOCK, &itself, nil)
            raise(number)
        }
        source.resume()
        return source
    }
}
