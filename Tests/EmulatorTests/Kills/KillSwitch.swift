import Emulator
import Foundation
import GRDB
import StateStore
import Synchronization

/// Ends an emulator at a commit as `kill -9` ends a process: the store is copied as it is on the disk at that moment,
/// and nothing is committed afterwards. What was being done goes on for a while, as calls that had left the process
/// would, but nobody is told of its success.
///
/// It hears of commits as an observer of the connection that writes, so a store that nobody watches pays nothing.
final class KillSwitch: TransactionObserver, Sendable {
    /// The store does not take any more writes.
    struct Killed: Error {}

    enum Moment: Sendable {
        /// The transaction is written and not committed.
        case beforeCommit
        /// The transaction is committed, and no effect of it has been carried out.
        case afterCommit
    }

    private struct State {
        /// Whether commits count: not the one that registers the observer.
        var isArmed = false
        var commits = 0
        var isDue = false
        var isKilled = false
    }

    private let commit: Int?
    private let moment: Moment
    private let emulator: Emulator
    let image: String
    private let state = Mutex(State())

    /// - Parameters:
    ///   - commit: the number of the commit, from 1, at which the emulator is killed; nil for never.
    ///   - image: the folder that the store is copied to.
    init(_ emulator: Emulator, at commit: Int?, _ moment: Moment, image: String) throws {
        self.commit = commit
        self.moment = moment
        self.emulator = emulator
        self.image = image
        try emulator.store.writeAndWait { $0.add(transactionObserver: self, extent: .databaseLifetime) }
        state.withLock { $0.isArmed = true }
    }

    /// How many transactions were committed or about to be.
    var commits: Int { state.withLock { $0.commits } }

    var isKilled: Bool { state.withLock { $0.isKilled } }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidRollback(_ db: Database) {}

    func databaseWillCommit() throws {
        let isDue = try state.withLock { state in
            if state.isKilled { throw Killed() }
            guard state.isArmed else { return false }
            state.commits += 1
            state.isDue = state.commits == commit
            return state.isDue
        }
        guard isDue, moment == .beforeCommit else { return }
        kill()
        throw Killed()
    }

    func databaseDidCommit(_ db: Database) {
        if state.withLock({ $0.isDue && !$0.isKilled }) {
            kill()
            emulator.driver.stop()
        }
    }

    /// Copies the store. The file of shared memory is no part of it: whoever opens the copy makes a new one.
    private func kill() {
        let files = FileManager.default
        try? files.createDirectory(atPath: image, withIntermediateDirectories: true)
        for name in ["state.sqlite", "state.sqlite-wal"] {
            try? files.copyItem(atPath: "\(emulator.settings.stateFolder)/\(name)", toPath: "\(image)/\(name)")
        }
        state.withLock { $0.isKilled = true }
    }
}
