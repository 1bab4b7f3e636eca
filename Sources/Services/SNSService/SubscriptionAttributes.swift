import AWSCore
import EventPatterns
import JSONTree

/// The attributes of a subscription: their rules, and what `GetSubscriptionAttributes` shows.
///
/// See https://docs.aws.amazon.com/sns/latest/api/API_SetSubscriptionAttributes.html.
enum SubscriptionAttributes {
    /// Checks one attribute that a request sets; a filter policy in full by `FilterPolicyLimits`.
    ///
    /// - Throws: `InvalidParameter`, or 501 for what checkout does not do.
    static func check(_ name: String, _ value: String, protocol: String) throws(AWSError) {
        switch name {
        case "RawMessageDelivery":
            guard ["true", "false"].contains(value.lowercased()) else {
                throw .invalidParameter(
                    "Attributes Reason: RawMessageDelivery: Invalid value [\(value)]. Must be true or false.")
            }
            if value.lowercased() == "true", !["sqs", "http", "https"].contains(`protocol`) {
                throw .invalidParameter(
                    "Attributes Reason: RawMessageDelivery: Delivery protocol [\(`protocol`)] does not support raw message delivery."
                )
            }
        case "FilterPolicy":
            if value.isEmpty { return }
            do throws(EventPatternError) {
                _ = try EventPattern(parsing: value)
            } catch {
                throw .invalidParameter(
                    "FilterPolicy: \(error.message.replacing("Event pattern is not valid. Reason: ", with: ""))")
            }
        case "FilterPolicyScope":
            guard value == "MessageAttributes" || value == "MessageBody" else {
                throw .invalidParameter(
                    "FilterPolicyScope: Invalid value [\(value)]. Please use either MessageBody or MessageAttributes")
            }
        case "RedrivePolicy":
            if value.isEmpty { return }
            guard let queue = (try? JSON(parsing: value))?["deadLetterTargetArn"]?.string, ARN(queue)?.service == "sqs"
            else { throw .invalidParameter("RedrivePolicy: failed to deserialize the JSON") }
        case "DeliveryPolicy":
            guard (try? JSON(parsing: value))?.object != nil else {
                throw .invalidParameter("DeliveryPolicy: JSON content is invalid")
            }
        case "ReplayPolicy", "SubscriptionRoleArn":
            throw .notImplemented("the subscription attribute \(name)")
        default: throw .invalidParameter("AttributeName")
        }
    }

    /// What `GetSubscriptionAttributes` shows.
    static func shown(_ subscription: SubscriptionRecord) -> JSONObject {
        var shown: JSONObject = [
            "SubscriptionArn": .string(subscription.arn), "TopicArn": .string(subscription.topic),
            "Protocol": .string(subscription.protocol), "Endpoint": .string(subscription.endpoint),
            "Owner": .string(subscription.owner),
            "ConfirmationWasAuthenticated": .string(subscription.isConfirmed ? "true" : "false"),
            "PendingConfirmation": .string(subscription.isConfirmed ? "false" : "true"),
            "RawMessageDelivery": "false",
            "SubscriptionPrincipal": .string("arn:aws:iam::\(subscription.owner):root"),
        ]
        if subscription.attributes["FilterPolicy"] != nil { shown["FilterPolicyScope"] = "MessageAttributes" }
        return shown.merging(subscription.attributes)
    }
}
