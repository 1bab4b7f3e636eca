import SESService

/// E-mails of the outbox, for people.
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
}
