import AWSCore
import GRDB
import JSONTree

/// E-mail that another AWS service sends of its own: it goes to the same outbox, without SES's rules for senders.
package enum ServiceMail {
    /// Adds a plain-text message to the outbox.
    ///
    /// - Parameters:
    ///   - service: which service sends it: `sns`.
    ///   - sender: as shown, `Orders <no-reply@sns.amazonaws.com>`.
    package static func send(
        _ db: Database, _ context: CallContext, service: String, from sender: String, to recipient: String,
        subject: String, text: String
    ) throws {
        let message = MIMEBuilder(
            id: context.entropy.uuid(), time: context.now, from: sender, to: [recipient], subject: subject, text: text)
        try Outbox.add(
            db,
            OutboxMessage(
                id: message.id, api: service, time: context.now, source: sender, to: [recipient], cc: [], bcc: [],
                subject: subject, text: text, html: nil, tags: [:], eml: message.eml), context)
    }
}
