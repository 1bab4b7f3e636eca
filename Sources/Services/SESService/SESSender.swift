import AWSCore
import CivilTime
import GRDB
import JSONTree

/// What `SendEmail` of either version does once it has read its input: rules, identities, MIME text, outbox.
struct SESSender {
    /// Which API's words an error uses, and what the outbox records.
    enum API: String {
        case v1 = "ses"
        case v2 = "sesv2"
    }

    let db: Database
    let context: CallContext
    let environment: SESEnvironment
    let api: API

    private func invalid(_ message: String) -> AWSError {
        AWSError(api == .v1 ? .invalidParameterValue : .badRequest, message)
    }

    /// Sends a message built from its parts.
    ///
    /// - Parameters:
    ///   - message: the parts; its id and time are set here.
    ///   - sourceARN: the identity that authorizes the sender, when given.
    /// - Returns: the message's id.
    func send(_ message: MIMEBuilder, bcc: [String], tags: JSONObject, sourceARN: String?) throws -> String {
        var message = message
        message.id = newID()
        message.time = context.now
        if message.text == nil, message.html == nil { throw invalid("Message body is required.") }
        try check(source: message.from, recipients: message.to + message.cc + bcc, sourceARN: sourceARN)
        for address in message.replyTo + (message.returnPath.map { [$0] } ?? []) { try check(address) }
        try Outbox.add(
            db,
            OutboxMessage(
                id: message.id, api: api.rawValue, time: context.now, source: message.from, to: message.to,
                cc: message.cc, bcc: bcc, subject: message.subject, text: message.text, html: message.html, tags: tags,
                eml: message.eml), context)
        return message.id
    }

    /// Sends a message the caller has written as MIME text.
    ///
    /// - Parameters:
    ///   - bytes: the message; SES sets its own `Date` and `Message-ID` and drops `Bcc`.
    ///   - source: the sender; nil takes the header `From`.
    ///   - recipients: by kind; nil takes the headers.
    func sendRaw(
        _ bytes: [UInt8], source: String?, recipients: (to: [String], cc: [String], bcc: [String])?, tags: JSONObject,
        sourceARN: String?
    ) throws -> String {
        let mime = MIMEMessage(bytes)
        guard let source = source ?? mime.header("From") else { throw invalid("Missing required header 'From'.") }
        let everybody =
            recipients
            ?? (to: mime.addresses("To"), cc: mime.addresses("Cc"), bcc: mime.addresses("Bcc"))
        if recipients == nil, everybody.to.isEmpty, everybody.cc.isEmpty, everybody.bcc.isEmpty {
            throw invalid("Missing required header 'To'.")
        }
        try check(source: source, recipients: everybody.to + everybody.cc + everybody.bcc, sourceARN: sourceARN)
        let id = newID()
        try Outbox.add(
            db,
            OutboxMessage(
                id: id, api: api.rawValue, time: context.now, source: source, to: everybody.to, cc: everybody.cc,
                bcc: everybody.bcc, subject: mime.header("Subject") ?? "", text: mime.text(of: "text/plain"),
                html: mime.text(of: "text/html"), tags: tags, eml: rewritten(bytes, id)), context)
        return id
    }

    /// A message id as SES makes them: the time in milliseconds, a UUID, six zeros.
    private func newID() -> String {
        let time = String(context.now.milliseconds, radix: 16)
        return "0100" + String(repeating: "0", count: max(0, 12 - time.count)) + time + "-" + context.entropy.uuid()
            + "-000000"
    }

    // MARK: Rules

    private func check(source: String, recipients: [String], sourceARN: String?) throws {
        try check(source)
        if recipients.isEmpty { throw invalid("Missing required header 'To'.") }
        if recipients.count > 50 { throw AWSError.tooManyRecipients(recipients.count) }
        for recipient in recipients { try check(recipient) }
        var unverified: [String] = []
        func require(_ shown: String, _ identity: String) throws {
            if try !Identity.covers(db, identity, context), !unverified.contains(shown) { unverified.append(shown) }
        }
        let sender = sourceARN.flatMap { ARN($0)?.resource.split(separator: "/").last.map(String.init) }
        try require(source, sender ?? SESSender.mailbox(source))
        if environment.sandbox {
            for recipient in recipients where !SESSender.isSimulator(recipient) {
                try require(recipient, SESSender.mailbox(recipient))
            }
            if !unverified.isEmpty { throw AWSError.notVerified(unverified, region: context.region) }
        } else if !unverified.isEmpty {
            let identity = sender ?? SESSender.mailbox(source)
            try Identity.verify(db, identity, context)
            environment.notice("SES: verified the identity \(identity) on its first use; AWS would ask its owner.")
        }
    }

    private func check(_ address: String) throws {
        let mailbox = SESSender.mailbox(address)
        guard let at = mailbox.lastIndex(of: "@"), mailbox.index(after: at) < mailbox.endIndex else {
            throw invalid("Missing final '@domain'")
        }
        guard at > mailbox.startIndex, !mailbox.contains(where: { $0.isWhitespace || $0 == "," }) else {
            throw invalid("Illegal address")
        }
    }

    /// The bare address of `Name <address>`.
    static func mailbox(_ address: String) -> String {
        guard let open = address.lastIndex(of: "<"), let close = address.lastIndex(of: ">"), open < close else {
            return address.trimmingSpaces
        }
        return String(address[address.index(after: open)..<close]).trimmingSpaces
    }

    /// AWS's mailbox simulator takes mail from sandboxed accounts too.
    private static func isSimulator(_ address: String) -> Bool {
        mailbox(address).lowercased().hasSuffix("@simulator.amazonses.com")
    }

    // MARK: Raw text

    /// The caller's message with the headers that SES sets, and without those it drops.
    private func rewritten(_ bytes: [UInt8], _ id: String) -> [UInt8] {
        var output = Array(MIMEBuilder.ownHeaders(id: id, time: context.now).utf8)
        var rest = bytes[...]
        var dropping = false
        while let end = rest.firstIndex(of: 0x0A) {
            let line = rest[...end]
            let isBlank = line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
            if isBlank { break }
            let isContinuation = line.first == 0x20 || line.first == 0x09
            if !isContinuation {
                let name = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
                dropping = ["bcc", "date", "message-id"].contains(name)
            }
            if !dropping { output += line }
            rest = rest[rest.index(after: end)...]
        }
        return output + rest
    }
}

extension String {
    /// The text without spaces at its ends.
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
