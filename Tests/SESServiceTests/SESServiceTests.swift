import AWSCore
import CheckoutTesting
import CivilTime
import Foundation
import JSONTree
import SESService
import StateStore
import Synchronization
import Testing

/// Both versions of SES over a store in memory.
struct SESBench {
    /// What the user was told.
    final class Notices: Sendable {
        let list = Mutex<[String]>([])
    }

    let services: TestServices
    let notices = Notices()

    init(sandbox: Bool = false) throws {
        let notices = notices
        let environment = SESEnvironment(sandbox: sandbox) { text in notices.list.withLock { $0.append(text) } }
        services = try TestServices(
            [
                .init("ses", SESService.self, environment: environment),
                .init("sesv2", SESv2Service.self, environment: environment),
            ], migrations: SESService.migrations + SESv2Service.migrations)
    }

    @discardableResult
    func call(_ operation: String, _ input: JSON, version: String = "ses") async throws -> JSON {
        try await services.call(version, operation, input)
    }

    func error(_ operation: String, _ input: JSON, version: String = "ses") async -> String {
        do {
            return "no error: \(try await call(operation, input, version: version))"
        } catch {
            return (error as? AWSError)?.line ?? "\(error)"
        }
    }

    func outbox() async throws -> [OutboxMessage] {
        try await services.table.store.read { try Outbox.list($0) }
    }

    /// A message for version 1.
    static func mail(_ more: JSONObject = [:]) -> JSON {
        let standard: JSONObject = [
            "Source": "Shop <shop@example.com>", "Destination": ["ToAddresses": ["ann@example.org"]],
            "Message": ["Subject": ["Data": "Order"], "Body": ["Text": ["Data": "Thank you."]]],
        ]
        return .object(standard.merging(more))
    }
}

@Suite struct SendTests {
    @Test func aMessageGoesToTheOutbox() async throws {
        let bench = try SESBench()
        let answer = try await bench.call("SendEmail", SESBench.mail(["Tags": [["Name": "k", "Value": "v"]]]))
        let message = try #require(try await bench.outbox().first)
        #expect(answer["MessageId"]?.string == message.id)
        #expect(message.id.hasPrefix("0100018bcfe56800-") && message.id.hasSuffix("-000000"))
        #expect(message.id.count == 60)
        #expect(message.api == "ses")
        #expect(message.to == ["ann@example.org"])
        #expect(message.subject == "Order")
        #expect(message.text == "Thank you.")
        #expect(message.tags == ["k": "v"])
        #expect(
            String(decoding: message.eml, as: UTF8.self) == """
                From: Shop <shop@example.com>\r
                To: ann@example.org\r
                Subject: Order\r
                Date: Tue, 14 Nov 2023 22:13:20 +0000\r
                Message-ID: <\(message.id)@email.amazonses.com>\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=UTF-8\r
                Content-Transfer-Encoding: 7bit\r
                \r
                Thank you.\r\n
                """)
        let found = try await bench.services.table.store.read { try Outbox.message($0, id: message.id) }
        #expect(found?.subject == "Order")
        #expect(try await bench.call("GetSendQuota", [:])["SentLast24Hours"] == 1)
        #expect(try await bench.call("GetSendStatistics", [:])["SendDataPoints"]?[0]?["DeliveryAttempts"] == 1)
    }

    @Test func aSenderIsVerifiedWithANotice() async throws {
        let bench = try SESBench()
        try await bench.call("SendEmail", SESBench.mail())
        try await bench.call("SendEmail", SESBench.mail())
        #expect(bench.notices.list.withLock { $0.count } == 1)
        #expect(try await bench.call("ListIdentities", [:]) == ["Identities": ["shop@example.com"]])
    }

    @Test func theSandboxRejectsWhatIsNotVerified() async throws {
        let bench = try SESBench(sandbox: true)
        #expect(
            await bench.error("SendEmail", SESBench.mail())
                == "MessageRejected: Email address is not verified. The following identities failed the check in region US-EAST-1: Shop <shop@example.com>, ann@example.org"
        )
        try await bench.call("VerifyEmailIdentity", ["EmailAddress": "ann@example.org"])
        try await bench.call("VerifyDomainIdentity", ["Domain": "example.com"])
        try await bench.call("SendEmail", SESBench.mail())
        #expect(try await bench.outbox().count == 1)
        #expect(bench.notices.list.withLock { $0.isEmpty })
    }

    @Test(
        arguments: [
            (["Source": "nobody"], "InvalidParameterValue: Missing final '@domain'"),
            (["Destination": [:]], "InvalidParameterValue: Missing required header 'To'."),
            (["Message": ["Subject": ["Data": "s"], "Body": [:]]], "InvalidParameterValue: Message body is required."),
            (
                ["ConfigurationSetName": "c"],
                "NotImplementedException: checkout does not implement the member ConfigurationSetName of SES.SendEmail yet."
            ),
        ] as [(JSONObject, String)])
    func refusesBadMail(more: JSONObject, message: String) async throws {
        let bench = try SESBench()
        #expect(await bench.error("SendEmail", SESBench.mail(more)) == message)
        #expect(try await bench.outbox().isEmpty)
    }

    @Test func textsInAnyLanguageAndBothFormsAreWritten() async throws {
        let bench = try SESBench()
        try await bench.call(
            "SendEmail",
            SESBench.mail([
                "Source": "Büro <shop@example.com>",
                "Message": [
                    "Subject": ["Data": "Größe: ünïcode"],
                    "Body": ["Text": ["Data": "Süß = gut"], "Html": ["Data": "<b>Süß</b>"]],
                ],
            ]))
        let message = try #require(try await bench.outbox().first)
        let eml = String(decoding: message.eml, as: UTF8.self)
        #expect(eml.contains("From: =?UTF-8?B?QsO8cm8=?= <shop@example.com>\r\n"))
        #expect(eml.contains("Subject: =?UTF-8?B?R3LDtsOfZTogw7xuw69jb2Rl?=\r\n"))
        #expect(eml.contains("Content-Type: multipart/alternative; boundary=\""))
        #expect(eml.contains("S=C3=BC=C3=9F =3D gut\r\n"))
        #expect(eml.contains("<b>S=C3=BC=C3=9F</b>\r\n"))
        #expect(message.eml.allSatisfy { $0 < 0x80 })
        // What was written reads back the same when it is sent raw.
        try await bench.call(
            "SendEmail", ["Content": ["Raw": ["Data": .string(message.eml.base64)]]], version: "sesv2")
        let again = try #require(try await bench.outbox().last)
        #expect(again.api == "sesv2")
        #expect(again.source == "Büro <shop@example.com>")
        #expect(again.subject == "Größe: ünïcode")
        #expect(again.text == "Süß = gut")
        #expect(again.html == "<b>Süß</b>")
        #expect(again.to == ["ann@example.org"])
    }
}

@Suite struct RawTests {
    private static let raw = """
        From: a@example.com\r
        To: "Doe, Jane" <b@example.com>,\r
         c@example.com\r
        Bcc: hidden@example.com\r
        Subject: =?ISO-8859-1?Q?Caf=E9_=E0?= =?UTF-8?B?IGxhIGNhcnRl?=\r
        Message-ID: <mine>\r
        Content-Type: multipart/mixed; boundary="xx"\r
        \r
        --xx\r
        Content-Type: text/plain; charset=iso-8859-1\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        long =\r
        line =E9\r
        --xx\r
        Content-Type: text/html\r
        Content-Transfer-Encoding: base64\r
        \r
        PGI+aGk8L2I+\r
        --xx--\r\n
        """

    @Test func theMessageIsReadAndRewritten() async throws {
        let bench = try SESBench()
        try await bench.call("SendRawEmail", ["RawMessage": ["Data": .string(Array(RawTests.raw.utf8).base64)]])
        let message = try #require(try await bench.outbox().first)
        #expect(message.source == "a@example.com")
        #expect(message.to == ["\"Doe, Jane\" <b@example.com>", "c@example.com"])
        #expect(message.bcc == ["hidden@example.com"])
        #expect(message.subject == "Café à la carte")
        #expect(message.text == "long line é")
        #expect(message.html == "<b>hi</b>")
        let eml = String(decoding: message.eml, as: UTF8.self)
        #expect(!eml.contains("hidden@example.com") && !eml.contains("<mine>"))
        #expect(eml.contains("Message-ID: <\(message.id)@email.amazonses.com>\r\n"))
        #expect(eml.hasSuffix("--xx--\r\n"))
    }

    @Test(arguments: [
        ("To: b@example.com\n\nx", "InvalidParameterValue: Missing required header 'From'."),
        ("From: b@example.com\n\nx", "InvalidParameterValue: Missing required header 'To'."),
    ])
    func needsSenderAndRecipient(raw: String, message: String) async throws {
        let bench = try SESBench()
        let input: JSON = ["RawMessage": ["Data": .string(Array(raw.utf8).base64)]]
        #expect(await bench.error("SendRawEmail", input) == message)
    }

    @Test(arguments: [
        "", "\n", "From: x@y.z\nTo: a@b.c\nContent-Type: multipart/mixed; boundary=q\n\n--q", ":", "=?=?=?",
    ])
    func strangeBytesDoNoHarm(raw: String) async throws {
        let bench = try SESBench()
        try await bench.call(
            "SendRawEmail",
            [
                "Source": "a@example.com", "Destinations": ["b@example.com"],
                "RawMessage": ["Data": .string(Array(raw.utf8).base64)],
            ])
        #expect(try await bench.outbox().count == 1)
    }
}

@Suite struct Version2Tests {
    @Test func sendsWithHeadersAndAttachments() async throws {
        let bench = try SESBench()
        try await bench.call(
            "SendEmail",
            [
                "FromEmailAddress": "a@example.com", "Destination": ["ToAddresses": ["b@example.com"]],
                "Content": [
                    "Simple": [
                        "Subject": ["Data": "s"], "Body": ["Text": ["Data": "t"]],
                        "Headers": [["Name": "X-Order", "Value": "7"]],
                        "Attachments": [["FileName": "a.txt", "RawContent": "aGVsbG8=", "ContentType": "text/plain"]],
                    ]
                ],
            ], version: "sesv2")
        let eml = String(decoding: try #require(try await bench.outbox().first).eml, as: UTF8.self)
        #expect(eml.contains("X-Order: 7\r\n"))
        #expect(eml.contains("Content-Disposition: attachment; filename=\"a.txt\"\r\n"))
        #expect(eml.contains("\r\naGVsbG8=\r\n"))
    }

    @Test func refusesTemplatesByName() async throws {
        let bench = try SESBench()
        #expect(
            await bench.error("SendEmail", ["Content": ["Template": ["TemplateName": "t"]]], version: "sesv2")
                == "NotImplementedException: checkout does not implement the member Content.Template of SESv2.SendEmail yet."
        )
        #expect(
            await bench.error("SendTemplatedEmail", [:])
                == "NotImplementedException: checkout does not implement SES.SendTemplatedEmail yet.")
    }

    @Test func identitiesAreSharedByBothVersions() async throws {
        let bench = try SESBench()
        try await bench.call("CreateEmailIdentity", ["EmailIdentity": "example.com"], version: "sesv2")
        try await bench.call("VerifyEmailAddress", ["EmailAddress": "a@example.org"])
        #expect(
            await bench.error("CreateEmailIdentity", ["EmailIdentity": "example.com"], version: "sesv2")
                == "AlreadyExistsException: Email identity example.com already exist.")
        let first = try await bench.call("ListEmailIdentities", ["PageSize": 1], version: "sesv2")
        #expect(first["EmailIdentities"]?[0]?["IdentityName"] == "a@example.org")
        let token = try #require(first["NextToken"])
        let second = try await bench.call("ListEmailIdentities", ["PageSize": 1, "NextToken": token], version: "sesv2")
        #expect(second["EmailIdentities"]?[0]?["IdentityType"] == "DOMAIN")
        #expect(try await bench.call("ListIdentities", ["IdentityType": "Domain"]) == ["Identities": ["example.com"]])
        #expect(
            try await bench.call("ListVerifiedEmailAddresses", [:]) == ["VerifiedEmailAddresses": ["a@example.org"]])
        let identity = try await bench.call("GetEmailIdentity", ["EmailIdentity": "example.com"], version: "sesv2")
        #expect(identity["VerifiedForSendingStatus"] == true)
        let attributes = try await bench.call(
            "GetIdentityVerificationAttributes", ["Identities": ["example.com", "x@y.z"]])
        #expect(attributes["VerificationAttributes"]?.object?.keys == ["example.com"])
        try await bench.call("DeleteEmailIdentity", ["EmailIdentity": "example.com"], version: "sesv2")
        #expect(
            await bench.error("GetEmailIdentity", ["EmailIdentity": "example.com"], version: "sesv2")
                == "NotFoundException: Email identity example.com does not exist.")
        #expect(try await bench.call("GetAccount", [:], version: "sesv2")["ProductionAccessEnabled"] == true)
    }
}

extension [UInt8] {
    /// The bytes in base64.
    fileprivate var base64: String { Data(self).base64EncodedString() }
}
