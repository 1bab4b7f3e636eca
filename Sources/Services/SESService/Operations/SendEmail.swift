import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html
enum SendEmail: AWSOperation {
    typealias Service = SESService

    static let refusedMembers: Set<String> = ["ConfigurationSetName", "ReturnPathArn"]

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        let destination = SESInput.destination(input["Destination"])
        let body = input["Message"]?["Body"]
        let message = MIMEBuilder(
            id: "", time: call.now, from: input["Source"]?.string ?? "", to: destination.to, cc: destination.cc,
            replyTo: SESInput.addresses(.object(input), "ReplyToAddresses"), returnPath: input["ReturnPath"]?.string,
            subject: input["Message"]?["Subject"]?["Data"]?.string ?? "", text: body?["Text"]?["Data"]?.string,
            html: body?["Html"]?["Data"]?.string)
        let sender = SESSender(db: call.db, context: call.context, environment: call.environment, api: .v1)
        let id = try sender.send(
            message, bcc: destination.bcc, tags: SESInput.tags(input["Tags"]), sourceARN: input["SourceArn"]?.string)
        return ["MessageId": .string(id)]
    }
}
