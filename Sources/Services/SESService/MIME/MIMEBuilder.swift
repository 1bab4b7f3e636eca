import CivilTime
import Foundation

/// Writes a message as a mail server would get it (RFC 5322, RFC 2045).
struct MIMEBuilder {
    /// A file that goes with a message.
    struct Attachment {
        var name: String
        var contentType: String
        var disposition: String
        var description: String?
        var contentID: String?
        var bytes: [UInt8]
    }

    var id: String
    var time: Timestamp
    var from: String
    var to: [String] = []
    var cc: [String] = []
    var replyTo: [String] = []
    var returnPath: String?
    var subject: String
    var text: String?
    var html: String?
    var headers: [(name: String, value: String)] = []
    var attachments: [Attachment] = []

    /// The headers SES itself sets on every message.
    static func ownHeaders(id: String, time: Timestamp) -> String {
        let date = time.httpDate.replacingOccurrences(of: "GMT", with: "+0000")
        return "Date: \(date)\r\nMessage-ID: <\(id)@email.amazonses.com>\r\n"
    }

    /// The whole message.
    var eml: [UInt8] {
        var head = returnPath.map { "Return-Path: <\($0)>\r\n" } ?? ""
        head += "From: \(MIMEText.address(from))\r\n"
        for (name, list) in [("To", to), ("Cc", cc), ("Reply-To", replyTo)] where !list.isEmpty {
            head += "\(name): \(list.map(MIMEText.address).joined(separator: ",\r\n "))\r\n"
        }
        head += "Subject: \(MIMEText.header(subject))\r\n"
        head += MIMEBuilder.ownHeaders(id: id, time: time)
        for header in headers { head += "\(MIMEText.header(header.name)): \(MIMEText.header(header.value))\r\n" }
        return Array("\(head)MIME-Version: 1.0\r\n\(content)\r\n".utf8)
    }

    private var content: String {
        if attachments.isEmpty { return bodies }
        return multipart("mixed", [bodies] + attachments.map(part))
    }

    private var bodies: String {
        let plain = text.map { body($0, "plain") }
        let rich = html.map { body($0, "html") }
        if let plain, let rich { return multipart("alternative", [plain, rich]) }
        return plain ?? rich ?? body("", "plain")
    }

    private func body(_ text: String, _ subtype: String) -> String {
        let plain = MIMEText.isPlain(text)
        let encoded =
            plain
            ? text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n", with: "\r\n")
            : MIMEText.quotedPrintable(text)
        return "Content-Type: text/\(subtype); charset=UTF-8\r\n"
            + "Content-Transfer-Encoding: \(plain ? "7bit" : "quoted-printable")\r\n\r\n\(encoded)"
    }

    private func part(_ attachment: Attachment) -> String {
        let name = MIMEText.header(attachment.name.replacingOccurrences(of: "\"", with: "'"))
        var head = "Content-Type: \(MIMEText.header(attachment.contentType)); name=\"\(name)\"\r\n"
        head += "Content-Disposition: \(attachment.disposition); filename=\"\(name)\"\r\n"
        if let description = attachment.description {
            head += "Content-Description: \(MIMEText.header(description))\r\n"
        }
        if let contentID = attachment.contentID { head += "Content-ID: <\(MIMEText.header(contentID))>\r\n" }
        return head + "Content-Transfer-Encoding: base64\r\n\r\n\(MIMEText.base64(attachment.bytes))"
    }

    private func multipart(_ subtype: String, _ parts: [String]) -> String {
        // The message's id occurs in no body that was written before it, and `=_` in no encoded one.
        let boundary = "=_\(subtype)_\(id)"
        let body = parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined()
        return "Content-Type: multipart/\(subtype); boundary=\"\(boundary)\"\r\n\r\n\(body)--\(boundary)--"
    }
}
