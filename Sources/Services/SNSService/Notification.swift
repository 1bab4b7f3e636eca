import AWSCore
import CivilTime
import JSONTree

/// A message on its way to one subscriber, with all that the forms of delivery show of it.
///
/// See https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html.
package struct Notification: Sendable {
    /// `Notification` or `SubscriptionConfirmation`.
    package let type: String
    package let id: String
    package let topicARN: String
    package let subject: String?
    package let text: String
    package let timestamp: String
    /// In the API's form: `{"name": {"DataType": "String", "StringValue": "v"}}`.
    package let attributes: JSONObject
    package let sequenceNumber: String?
    package let groupID: String?
    package let deduplicationID: String?
    /// What confirms a subscription.
    package let token: String?
    /// Where a subscription is confirmed or ended with a GET.
    let link: String

    init(
        _ message: PublishedMessage, id: String, sequenceNumber: String?, topic: TopicRecord,
        subscription: SubscriptionRecord, _ context: CallContext
    ) {
        type = "Notification"
        self.id = id
        topicARN = topic.arn
        subject = message.subject
        text = message.text(for: subscription.protocol)
        timestamp = context.now.iso8601
        attributes = message.attributes
        self.sequenceNumber = sequenceNumber
        groupID = message.groupID
        deduplicationID = message.deduplicationID
        token = nil
        link = "\(Notification.base(context))?Action=Unsubscribe&SubscriptionArn=\(subscription.arn)"
    }

    /// What asks an endpoint whether it wants to be subscribed.
    static func confirmation(of topic: TopicRecord, token: String, id: String, _ context: CallContext) -> Notification {
        let link = "\(base(context))?Action=ConfirmSubscription&TopicArn=\(topic.arn)&Token=\(token)"
        return Notification([
            "Type": "SubscriptionConfirmation", "MessageId": .string(id), "TopicArn": .string(topic.arn),
            "Message": .string(
                "You have chosen to subscribe to the topic \(topic.arn).\n"
                    + "To confirm the subscription, visit the SubscribeURL included in this message."),
            "Timestamp": .string(context.now.iso8601), "Token": .string(token), "Link": .string(link),
        ])
    }

    private static func base(_ context: CallContext) -> String {
        context.endpoint.map { "\($0)/_aws/sns" } ?? "https://sns.\(context.region).amazonaws.com/"
    }

    // MARK: In the store

    init(_ json: JSONObject) {
        type = json["Type"]?.string ?? "Notification"
        id = json["MessageId"]?.string ?? ""
        topicARN = json["TopicArn"]?.string ?? ""
        subject = json["Subject"]?.string
        text = json["Message"]?.string ?? ""
        timestamp = json["Timestamp"]?.string ?? ""
        attributes = json["MessageAttributes"]?.object ?? [:]
        sequenceNumber = json["SequenceNumber"]?.string
        groupID = json["MessageGroupId"]?.string
        deduplicationID = json["MessageDeduplicationId"]?.string
        token = json["Token"]?.string
        link = json["Link"]?.string ?? ""
    }

    /// The form the store keeps, which `init` reads.
    var stored: JSONObject {
        var json: JSONObject = [
            "Type": .string(type), "MessageId": .string(id), "TopicArn": .string(topicARN), "Message": .string(text),
            "Timestamp": .string(timestamp), "MessageAttributes": .object(attributes), "Link": .string(link),
        ]
        json["Subject"] = subject.map(JSON.string)
        json["SequenceNumber"] = sequenceNumber.map(JSON.string)
        json["MessageGroupId"] = groupID.map(JSON.string)
        json["MessageDeduplicationId"] = deduplicationID.map(JSON.string)
        json["Token"] = token.map(JSON.string)
        return json
    }

    // MARK: As it is delivered

    /// Message attributes as the envelope shows them.
    private var shownAttributes: JSONObject {
        attributes.mapValues { attribute in
            [
                "Type": attribute["DataType"] ?? "String",
                "Value": attribute["StringValue"] ?? attribute["BinaryValue"] ?? "",
            ]
        }
    }

    /// The members of the envelope, in AWS's order.
    private func members(certificate: String, unsubscribe: String) -> JSONObject {
        var members: JSONObject = ["Type": .string(type), "MessageId": .string(id)]
        members["SequenceNumber"] = sequenceNumber.map(JSON.string)
        members["Token"] = token.map(JSON.string)
        members["TopicArn"] = .string(topicARN)
        members["Subject"] = subject.map(JSON.string)
        members["Message"] = .string(text)
        if token != nil { members["SubscribeURL"] = .string(link) }
        members["Timestamp"] = .string(timestamp)
        // Nobody but AWS holds the key of AWS's certificate, so the signature is one that no verifier takes.
        members["SignatureVersion"] = "1"
        members["Signature"] = "Y2hlY2tvdXQgZG9lcyBub3Qgc2lnbg=="
        members[certificate] = .string(
            "https://sns.\(ARN(topicARN)?.region ?? "us-east-1").amazonaws.com/SimpleNotificationService-unsigned.pem")
        if token == nil { members[unsubscribe] = .string(link) }
        return members
    }

    /// The envelope that SQS queues, HTTP endpoints and `email-json` readers get, laid out as AWS lays it out.
    package var envelope: String {
        var lines = members(certificate: "SigningCertURL", unsubscribe: "UnsubscribeURL").map { member in
            "  \(JSON.string(member.key).text()) : \(member.value.text())"
        }
        if !attributes.isEmpty {
            let shown = shownAttributes.map { "    \(JSON.string($0.key).text()) : \($0.value.text())" }
            lines.append("  \"MessageAttributes\" : {\n\(shown.joined(separator: ",\n"))\n  }")
        }
        return "{\n\(lines.joined(separator: ",\n"))\n}"
    }

    /// The event a function is invoked with.
    ///
    /// See https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html.
    package func lambdaEvent(subscriptionARN: String) -> JSON {
        var record = members(certificate: "SigningCertUrl", unsubscribe: "UnsubscribeUrl")
        record["Subject"] = subject.map(JSON.string) ?? .null
        record["MessageAttributes"] = .object(shownAttributes)
        return [
            "Records": [
                [
                    "EventSource": "aws:sns", "EventVersion": "1.0",
                    "EventSubscriptionArn": .string(subscriptionARN), "Sns": .object(record),
                ]
            ]
        ]
    }

    /// The text of the e-mail a reader gets.
    package var mailText: String {
        if token != nil { return "\(text)\n\n\(link)\n" }
        return
            "\(text)\n\n--\nIf you wish to stop receiving notifications from this topic, please visit the link below "
            + "to unsubscribe:\n\(link)\n"
    }

    /// The subject of the e-mail a reader gets.
    package var mailSubject: String {
        subject ?? (token == nil ? "AWS Notification Message" : "AWS Notification - Subscription Confirmation")
    }
}
