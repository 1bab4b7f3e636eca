import AWSCore
import CivilTime
import Foundation
import GRDB
import JSONTree

/// A message somebody has sent.
package struct OutboxMessage: Sendable {
    package let id: String
    /// Which API took it: `ses` or `sesv2`.
    package let api: String
    package let time: Timestamp
    /// The sender as given: `Shop <shop@example.com>`.
    package let source: String
    package let to: [String]
    package let cc: [String]
    package let bcc: [String]
    package let subject: String
    /// The plain text; nil when there is none.
    package let text: String?
    /// The HTML; nil when there is none.
    package let html: String?
    /// Message tags by name.
    package let tags: JSONObject
    /// The whole message as a mail server would get it: the content of an `.eml` file.
    package let eml: [UInt8]

    /// Everybody it goes to.
    package var recipients: [String] { to + cc + bcc }

    init(
        id: String, api: String, time: Timestamp, source: String, to: [String], cc: [String], bcc: [String],
        subject: String, text: String?, html: String?, tags: JSONObject, eml: [UInt8]
    ) {
        self.id = id
        self.api = api
        self.time = time
        self.source = source
        self.to = to
        self.cc = cc
        self.bcc = bcc
        self.subject = subject
        self.text = text
        self.html = html
        self.tags = tags
        self.eml = eml
    }

    fileprivate init(_ row: Row) throws {
        id = row["id"]
        api = row["api"]
        time = Timestamp(milliseconds: row["time"])
        source = row["source"]
        let destinations = try JSON(parsing: row["destinations"] as String)
        func addresses(_ key: String) -> [String] { destinations[key]?.array?.compactMap(\.string) ?? [] }
        to = addresses("to")
        cc = addresses("cc")
        bcc = addresses("bcc")
        subject = row["subject"]
        text = row["text"]
        html = row["html"]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        eml = Array(row["raw"] as Data)
    }
}

/// The messages that were sent, in the order of sending.
package enum Outbox {
    /// All messages, oldest first.
    package static func list(_ db: Database) throws -> [OutboxMessage] {
        try Row.fetchAll(db, sql: "SELECT * FROM ses_messages ORDER BY sequence").map(OutboxMessage.init)
    }

    /// The message with this id; nil when there is none.
    package static func message(_ db: Database, id: String) throws -> OutboxMessage? {
        try Row.fetchOne(db, sql: "SELECT * FROM ses_messages WHERE id = ?", arguments: [id]).map(OutboxMessage.init)
    }

    /// How many messages the account sent in the region since a moment.
    static func count(_ db: Database, since: Timestamp, _ context: CallContext) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM ses_messages WHERE time > ? AND account = ? AND region = ?",
            arguments: [since.milliseconds, context.account, context.region]) ?? 0
    }

    /// The times of the messages that the account sent in the region since a moment.
    static func times(_ db: Database, since: Timestamp, _ context: CallContext) throws -> [Timestamp] {
        try Int64.fetchAll(
            db, sql: "SELECT time FROM ses_messages WHERE time > ? AND account = ? AND region = ? ORDER BY time",
            arguments: [since.milliseconds, context.account, context.region]
        ).map(Timestamp.init(milliseconds:))
    }

    static func add(_ db: Database, _ message: OutboxMessage, _ context: CallContext) throws {
        func list(_ addresses: [String]) -> JSON { .array(addresses.map(JSON.string)) }
        let destinations: JSON = ["to": list(message.to), "cc": list(message.cc), "bcc": list(message.bcc)]
        try db.execute(
            sql: """
                INSERT INTO ses_messages (id, api, account, region, time, source, destinations, subject, text, html,
                tags, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                message.id, message.api, context.account, context.region, message.time.milliseconds, message.source,
                destinations.text(), message.subject, message.text, message.html, JSON.object(message.tags).text(),
                Data(message.eml),
            ])
        context.signals.add(Signal(SESService.messageSent, message.id))
    }
}
