import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
enum SendRawEmail: AWSOperation {
    typealias Service = SESService

    static let refusedMembers: Set<String> = ["ConfigurationSetName", "ReturnPathArn", "FromArn"]

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        let recipients = SESInput.addresses(.object(input), "Destinations")
        let sender = SESSender(db: call.db, context: call.context, environment: call.environment, api: .v1)
        let id = try sender.sendRaw(
            SESInput.bytes(input["RawMessage"]?["Data"]), source: input["Source"]?.string,
            recipients: recipients.isEmpty ? nil : (to: recipients, cc: [], bcc: []),
            tags: SESInput.tags(input["Tags"]), sourceARN: input["SourceArn"]?.string)
        return ["MessageId": .string(id)]
    }
}
