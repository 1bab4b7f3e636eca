import AWSCore
import Foundation
import SESService
import StateStore

/// Writes each e-mail of the outbox as an `.eml` file, which any mail program opens.
///
/// The store has the messages; the files are copies for people, so a failure here loses nothing.
final class OutboxWriter: Sendable {
    private let store: StateStore
    private let folder: String

    init(store: StateStore, signals: SignalCenter, folder: String) {
        self.store = store
        self.folder = folder
        signals.subscribe(SESService.messageSent) { [weak self] signal in
            Task {
                guard let self, let message = try? await store.read({ try Outbox.message($0, id: signal.key) }) else {
                    return
                }
                self.write(message)
            }
        }
    }

    /// Writes the files that are not there: those of messages just sent, and those a killed process left out.
    func flush() async {
        guard let messages = try? await store.read({ try Outbox.list($0) }) else { return }
        for message in messages where !FileManager.default.fileExists(atPath: path(of: message)) { write(message) }
    }

    private func path(of message: OutboxMessage) -> String {
        "\(folder)/\(message.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }).eml"
    }

    private func write(_ message: OutboxMessage) {
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try? Data(message.eml).write(to: URL(filePath: path(of: message)), options: .atomic)
    }
}
