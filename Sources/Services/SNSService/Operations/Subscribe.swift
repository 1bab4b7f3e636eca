import AWSCore
import JSONTree

/// Subscribing an endpoint again gives its subscription again, unless the attributes differ.
///
/// Endpoints of the same account are confirmed at once; HTTP endpoints are sent a token; e-mail readers too where the
/// environment says so.
///
/// https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
enum Subscribe: AWSOperation {
    typealias Service = SNSService

    private static let protocols: Set<String> = ["email", "email-json", "http", "https", "lambda", "sqs"]
    private static let unsupported: Set<String> = ["application", "firehose", "sms"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        let name = input["Protocol"]?.string ?? ""
        if unsupported.contains(name) { throw .notImplemented("subscriptions of the protocol \(name)") }
        guard protocols.contains(name) else {
            throw .invalidParameter("Amazon SNS does not support this protocol string: \(name)")
        }
        let endpoint = input["Endpoint"]?.string ?? ""
        try check(endpoint, name)
        for (key, value) in input["Attributes"]?.object ?? [:] {
            try SubscriptionAttributes.check(key, value.string ?? "", protocol: name)
        }
        try FilterPolicyLimits.check(input["Attributes"]?.object ?? [:], reason: "Attributes Reason: ")
    }

    private static func check(_ endpoint: String, _ name: String) throws(AWSError) {
        switch name {
        case "sqs": if ARN(endpoint)?.service != "sqs" { throw .invalidParameter("SQS endpoint ARN") }
        case "lambda": if ARN(endpoint)?.service != "lambda" { throw .invalidParameter("Lambda endpoint ARN") }
        case "http", "https":
            if !endpoint.hasPrefix("\(name)://") {
                throw .invalidParameter("Endpoint must match the specified protocol")
            }
        default: if !endpoint.dropFirst().contains("@") { throw .invalidParameter("Email address") }
        }
    }

    static func perform(_ input: JSONObject, in call: Call<SNSService>) throws -> JSONObject {
        let topic = try TopicRecord.require(call.db, input["TopicArn"]?.string, call.context)
        let name = input["Protocol"]?.string ?? ""
        let endpoint = input["Endpoint"]?.string ?? ""
        let attributes = input["Attributes"]?.object ?? [:]
        if topic.isFIFO, name != "sqs" {
            throw AWSError.invalidParameter(
                "Invalid protocol type: \(name). FIFO topics only support SQS endpoints")
        }
        if endpoint.hasSuffix(".fifo"), !topic.isFIFO {
            throw AWSError.invalidParameter(
                "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics")
        }
        let shows = input["ReturnSubscriptionArn"]?.bool == true
        if let existing = try SubscriptionRecord.find(call.db, topic: topic.arn, protocol: name, endpoint: endpoint) {
            for (key, value) in attributes where existing.attributes[key] != value {
                throw AWSError.invalidParameter("Attributes", "Subscription already exists with different attributes")
            }
            return answer(existing, shows)
        }
        let isPending = name.hasPrefix("http") || (name.hasPrefix("email") && call.environment.confirmsEmail)
        let subscription = SubscriptionRecord(
            topic: topic.arn, protocol: name, endpoint: endpoint, attributes: attributes,
            token: isPending ? call.context.entropy.text(160, of: "0123456789abcdef") : nil,
            id: call.context.entropy.uuid())
        try subscription.save(call.db)
        if let token = subscription.token {
            try NotificationDeliveries.add(
                call.db, call.context,
                .confirmation(of: topic, token: token, id: call.context.entropy.uuid(), call.context), to: subscription)
        }
        return answer(subscription, shows)
    }

    private static func answer(_ subscription: SubscriptionRecord, _ shows: Bool) -> JSONObject {
        let isShown = subscription.isConfirmed || shows
        return ["SubscriptionArn": .string(isShown ? subscription.arn : "pending confirmation")]
    }
}
