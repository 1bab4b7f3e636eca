import AWSCore
import CivilTime
import GRDB
import JSONTree

/// An event on its way to one target.
package struct EventDelivery: Sendable {
    package let id: Int64
    package let busARN: String
    package let ruleARN: String
    package let eventID: String
    /// The event's envelope, as text.
    package let event: String
    /// What the target gets: the event, or what `Input`, `InputPath` or `InputTransformer` made of it.
    package let input: String
    /// The target as `PutTargets` took it: `Arn`, `RoleArn`, `SqsParameters`, `RetryPolicy`, `DeadLetterConfig`…
    package let target: JSONObject
    /// How often it has been tried.
    package let attempts: Int
    package let created: Timestamp

    /// The target's ARN.
    package var targetARN: String { target["Arn"]?.string ?? "" }
    /// The message group of a FIFO queue.
    package var messageGroupID: String? { target["SqsParameters"]?["MessageGroupId"]?.string }

    init(_ row: Row) throws {
        id = row["id"]
        busARN = row["bus"]
        ruleARN = row["rule"]
        eventID = row["event_id"]
        event = row["event"]
        input = (row["input"] as String?) ?? event
        target = try JSON(parsing: row["target"] as String).object ?? [:]
        attempts = row["attempts"]
        created = Timestamp(milliseconds: row["created"])
    }
}

/// Why a delivery failed.
package struct DeliveryError: Error, Sendable, Hashable {
    /// EventBridge's code: `NO_RESOURCE`, `NO_PERMISSIONS`, `THROTTLING`, `TIMEOUT`, `SDK_CLIENT_ERROR`…
    package var code: String
    package var message: String
    /// Whether trying again may help. A target that does not exist is not tried again.
    package var isRetryable: Bool

    package init(code: String, message: String, isRetryable: Bool) {
        self.code = code
        self.message = message
        self.isRetryable = isRetryable
    }

    /// What an AWS operation's error means for a delivery.
    package init(_ error: AWSError) {
        message = error.line
        switch error.code.rawValue {
        case "ResourceNotFoundException", "QueueDoesNotExist", "StateMachineDoesNotExist":
            (code, isRetryable) = ("NO_RESOURCE", false)
        case "AccessDeniedException": (code, isRetryable) = ("NO_PERMISSIONS", false)
        case "ThrottlingException", "TooManyRequestsException": (code, isRetryable) = ("THROTTLING", true)
        default: (code, isRetryable) = error.status >= 500 ? ("INTERNAL_ERROR", true) : ("SDK_CLIENT_ERROR", false)
        }
    }
}

/// What goes to the dead-letter queue of a target that could not be reached.
package struct DeadLetter: Sendable {
    /// The ARN of the SQS queue.
    package let queueARN: String
    /// The event, as it came to the bus.
    package let body: String
    /// Message attributes in SQS's form: `RULE_ARN`, `TARGET_ARN`, `ERROR_CODE`, `ERROR_MESSAGE`, …
    package let attributes: JSONObject
}

/// What becomes of a delivery that failed.
package enum FailedDelivery: Sendable {
    /// It is tried again then.
    case retry(at: Timestamp)
    /// It is given up; this goes to the dead-letter queue, in the same transaction.
    case deadLetter(DeadLetter)
    /// It is given up, and there is no dead-letter queue.
    case dropped
}
