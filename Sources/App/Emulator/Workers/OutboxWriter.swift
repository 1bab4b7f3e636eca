import AWSCore
import Foundation
import SESService
import StateStore

/// Writes each e-mail of the outbox as an `.eml` file, which any mail program opens.
final class OutboxWriter: Sendable {
    init(store: StateStore, signals: SignalCenter, folder: String) {
        signals.subscribe(SESService.messageSent) { signal in
            Task {
                guard let message = try? await store.read({ try Outbox.message($0, id: signal.key) }) else { return }
                try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                let name = message.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
                // The store has the message; the file is a copy for people, so a failure here loses nothing.
                try? Data(message.eml).write(to: URL(filePath: "\(folder)/\(name).eml"))
            }
        }
    }
}
