import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
enum SendEmailV2: AWSOperation {
    typealias Service = SESv2Service

    static let name = "SendEmail"

    static let refusedMembers: Set<String> = [
        "ConfigurationSetName", "EndpointId", "FeedbackForwardingEmailAddressIdentityArn", "ListManagementOptions",
        "TenantName",
    ]

    static func validate(_ input: JSONObject) throws(AWSError) {
        let content = input["Content"]
        if content?["Template"] != nil { throw .notImplemented("the member Content.Template of SESv2.SendEmail") }
        if (content?["Simple"] == nil) == (content?["Raw"] == nil) {
            throw AWSError(.badRequest, "Exactly one of Content.Simple, Content.Raw and Content.Template is required.")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<SESv2Service>) throws -> JSONObject {
        let sender = SESSender(db: call.db, context: call.context, environment: call.environment, api: .v2)
        let destination = SESInput.destination(input["Destination"])
        let tags = SESInput.tags(input["EmailTags"])
        let arn = input["FromEmailAddressIdentityArn"]?.string
        let id: String
        if let raw = input["Content"]?["Raw"] {
            let isGiven = !(destination.to + destination.cc + destination.bcc).isEmpty
            id = try sender.sendRaw(
                SESInput.bytes(raw["Data"]), source: input["FromEmailAddress"]?.string,
                recipients: isGiven ? destination : nil, tags: tags, sourceARN: arn)
        } else {
            id = try sender.send(message(input, call.now), bcc: destination.bcc, tags: tags, sourceARN: arn)
        }
        return ["MessageId": .string(id)]
    }

    private static func message(_ input: JSONObject, _ now: Timestamp) -> MIMEBuilder {
        let simple = input["Content"]?["Simple"]
        let destination = SESInput.destination(input["Destination"])
        return MIMEBuilder(
            id: "", time: now, from: input["FromEmailAddress"]?.string ?? "", to: destination.to, cc: destination.cc,
            replyTo: SESInput.addresses(.object(input), "ReplyToAddresses"),
            returnPath: input["FeedbackForwardingEmailAddress"]?.string,
            subject: simple?["Subject"]?["Data"]?.string ?? "", text: simple?["Body"]?["Text"]?["Data"]?.string,
            html: simple?["Body"]?["Html"]?["Data"]?.string,
            headers: (simple?["Headers"]?.array ?? []).map { ($0["Name"]?.string ?? "", $0["Value"]?.string ?? "") },
            attachments: (simple?["Attachments"]?.array ?? []).map(attachment))
    }

    private static func attachment(_ json: JSON) -> MIMEBuilder.Attachment {
        MIMEBuilder.Attachment(
            name: json["FileName"]?.string ?? "",
            contentType: json["ContentType"]?.string ?? "application/octet-stream",
            disposition: json["ContentDisposition"]?.string?.lowercased() ?? "attachment",
            description: json["ContentDescription"]?.string, contentID: json["ContentId"]?.string,
            bytes: SESInput.bytes(json["RawContent"]))
    }
}
