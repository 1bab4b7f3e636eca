import CivilTime
import JSONTree
import SESService

/// E-mails of the outbox, for people and for programs.
enum EmailOutput {
    /// Prints a message as a mail program would.
    static func show(_ message: OutboxMessage) {
        Terminal.result("")
        Terminal.result("From: \(message.source)")
        Terminal.result("To: \(message.recipients.joined(separator: ", "))")
        Terminal.result("Subject: \(message.subject)")
        Terminal.result("")
        Terminal.result(message.text ?? message.html ?? "")
    }

    /// A message as JSON.
    static func json(_ message: OutboxMessage) -> JSON {
        var object: JSONObject = [
            "Id": .string(message.id), "Timestamp": .string(message.time.iso8601), "Source": .string(message.source),
            "Destination": [
                "ToAddresses": .array(message.to.map(JSON.string)), "CcAddresses": .array(message.cc.map(JSON.string)),
                "BccAddresses": .array(message.bcc.map(JSON.string)),
            ],
            "Subject": .string(message.subject),
        ]
        object["Text"] = message.text.map(JSON.string)
        object["Html"] = message.html.map(JSON.string)
        if !message.tags.isEmpty { object["Tags"] = .object(message.tags) }
        return .object(object)
    }
}
