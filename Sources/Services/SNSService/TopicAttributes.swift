import AWSCore
import GRDB
import JSONTree

/// The attributes of a topic: their rules, and what `GetTopicAttributes` shows.
///
/// See https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html.
enum TopicAttributes {
    private static let settable: Set<String> = [
        "ContentBasedDeduplication", "DeliveryPolicy", "DisplayName", "FifoThroughputScope", "FifoTopic",
        "KmsMasterKeyId", "Policy", "SignatureVersion", "TracingConfig",
    ]
    /// Attributes that record deliveries in CloudWatch, or keep messages for a replay.
    private static let unsupported: Set<String> = ["ArchivePolicy", "DataProtectionPolicy"]

    /// Checks one attribute that a request sets.
    ///
    /// - Throws: `InvalidParameter`, or 501 for what checkout does not do.
    static func check(_ name: String, _ value: String, isFIFO: Bool) throws(AWSError) {
        if unsupported.contains(name) { throw .notImplemented("the topic attribute \(name)") }
        guard settable.contains(name) || name.hasSuffix("FeedbackRoleArn") || name.hasSuffix("FeedbackSampleRate")
        else { throw .invalidParameter("AttributeName") }
        switch name {
        case "FifoTopic", "ContentBasedDeduplication":
            guard value == "true" || value == "false" else {
                throw .invalidParameter("Attributes Reason: \(name): Invalid value [\(value)], must be true or false")
            }
            if name == "ContentBasedDeduplication", value == "true", !isFIFO {
                throw .invalidParameter(
                    "Attributes Reason: Content-based deduplication can only be set for FIFO topics")
            }
        case "DisplayName":
            if value.utf16.count > 100 { throw .invalidParameter("DisplayName") }
        case "Policy", "DeliveryPolicy":
            guard value.isEmpty || (try? JSON(parsing: value))?.object != nil else {
                throw .invalidParameter("\(name): JSON content is invalid")
            }
        case "SignatureVersion":
            guard value == "1" || value == "2" else { throw .invalidParameter("SignatureVersion") }
        default: break
        }
    }

    /// What `GetTopicAttributes` shows.
    static func shown(_ topic: TopicRecord, _ db: Database, _ context: CallContext) throws -> JSONObject {
        let subscriptions = try SubscriptionRecord.list(db, topic: topic.arn, context)
        let confirmed = subscriptions.count(where: \.isConfirmed)
        var shown: JSONObject = [
            "TopicArn": .string(topic.arn), "Owner": .string(topic.account), "DisplayName": "",
            "Policy": .string(defaultPolicy(topic)), "SubscriptionsConfirmed": .string(String(confirmed)),
            "SubscriptionsPending": .string(String(subscriptions.count - confirmed)), "SubscriptionsDeleted": "0",
            "EffectiveDeliveryPolicy": .string(deliveryPolicy),
        ]
        if topic.isFIFO {
            shown["FifoTopic"] = "true"
            shown["ContentBasedDeduplication"] = "false"
        }
        return shown.merging(topic.attributes)
    }

    private static func defaultPolicy(_ topic: TopicRecord) -> String {
        let actions: [JSON] = [
            "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission",
            "SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish",
        ]
        let policy: JSON = [
            "Version": "2008-10-17", "Id": "__default_policy_ID",
            "Statement": [
                [
                    "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
                    "Action": .array(actions), "Resource": .string(topic.arn),
                    "Condition": ["StringEquals": ["AWS:SourceOwner": .string(topic.account)]],
                ]
            ],
        ]
        return policy.text()
    }

    /// How SNS retries calls to HTTP endpoints.
    private static let deliveryPolicy =
        #"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":20,"maxDelayTarget":20,"numRetries":3,"#
        + #""numMaxDelayRetries":0,"numNoDelayRetries":0,"numMinDelayRetries":0,"backoffFunction":"linear"},"#
        + #""disableSubscriptionOverrides":false,"defaultRequestPolicy":{"headerContentType":"text/plain; charset=UTF-8"}}}"#
}
