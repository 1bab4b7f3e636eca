import AWSCore
import GRDB
import JSONTree

/// Where messages go that were received too often, and after how many receives.
///
/// See https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html.
struct RedrivePolicy {
    let target: String
    let maxReceiveCount: Int
    private let text: String

    /// Parses the value of the attribute `RedrivePolicy`.
    ///
    /// - Throws: `InvalidParameterValue`.
    init(parsing text: String) throws {
        self.text = text
        func invalid(_ reason: String) -> AWSError { .invalidParameter("RedrivePolicy", text, reason) }
        guard let policy = (try? JSON(parsing: text))?.object else {
            throw invalid("Redrive policy is not a valid JSON map.")
        }
        guard let count = policy["maxReceiveCount"] else {
            throw invalid("Redrive policy does not contain mandatory attribute: maxReceiveCount.")
        }
        guard let target = policy["deadLetterTargetArn"]?.string, !target.isEmpty else {
            throw invalid("Redrive policy does not contain mandatory attribute: deadLetterTargetArn.")
        }
        guard let max = count.int ?? count.string.flatMap({ Int($0) }), (1...1000).contains(max) else {
            throw invalid(
                "Invalid value for maxReceiveCount: \(count.string ?? count.text()), "
                    + "valid values are from 1 to 1000 both inclusive.")
        }
        self.target = target
        maxReceiveCount = max
    }

    /// Checks that the dead-letter queue exists, is of the same kind and lets `source` use it.
    func check(source: String, _ db: Database) throws {
        func invalid(_ reason: String) -> AWSError { .invalidParameter("RedrivePolicy", text, reason) }
        guard let queue = try QueueRecord.find(db, arn: target) else {
            throw invalid("Dead letter target does not exist.")
        }
        guard queue.isFIFO == source.hasSuffix(".fifo") else {
            throw invalid("Dead-letter queue must be same type of queue as the source.")
        }
        if let allow = queue.attributes["RedriveAllowPolicy"]?.string,
            !(try RedriveAllowPolicy(parsing: allow)).allows(source)
        {
            throw invalid("The dead letter queue's redrive allow policy does not permit this source queue.")
        }
    }
}

/// Which queues may name a queue as their dead-letter queue.
struct RedriveAllowPolicy {
    private let permission: String
    private let sources: [String]

    /// Parses the value of the attribute `RedriveAllowPolicy`.
    ///
    /// - Throws: `InvalidParameterValue`.
    init(parsing text: String) throws {
        func invalid(_ reason: String) -> AWSError { .invalidParameter("RedriveAllowPolicy", text, reason) }
        guard let policy = (try? JSON(parsing: text))?.object else {
            throw invalid("Amazon SQS can't create the redrive allow policy, as it's not a valid JSON map.")
        }
        permission = policy["redrivePermission"]?.string ?? ""
        sources = policy["sourceQueueArns"]?.array?.compactMap(\.string) ?? []
        switch permission {
        case "allowAll", "denyAll":
            guard policy["sourceQueueArns"] == nil else {
                throw invalid("sourceQueueArns can be specified only when redrivePermission is byQueue.")
            }
        case "byQueue":
            guard (1...10).contains(sources.count) else {
                throw invalid("sourceQueueArns must hold between 1 and 10 queue ARNs.")
            }
        default: throw invalid("redrivePermission must be one of allowAll, denyAll, byQueue.")
        }
    }

    /// Whether the queue `source` may send its dead letters here.
    func allows(_ source: String) -> Bool {
        permission == "allowAll" || permission == "byQueue" && sources.contains(source)
    }
}
