import AWSCore
import JSONTree

/// The statements `AddPermission` and `RemovePermission` keep in a queue's `Policy` attribute.
struct QueuePolicy {
    private var document: JSONObject
    private let queueARN: String

    init(of queue: QueueRecord) {
        queueARN = queue.arn
        let stored = queue.attributes["Policy"]?.string.flatMap { try? JSON(parsing: $0) }?.object
        document = stored ?? ["Version": "2008-10-17", "Id": .string("\(queue.arn)/SQSDefaultPolicy"), "Statement": []]
    }

    private var statements: [JSON] {
        if let one = document["Statement"], one.object != nil { return [one] }
        return document["Statement"]?.array ?? []
    }

    /// The policy's text; empty when no statement is left.
    var text: String { statements.isEmpty ? "" : JSON.object(document).text() }

    /// Adds a statement.
    ///
    /// - Throws: `InvalidParameterValue` when the label is taken or an action is not one that can be granted.
    mutating func add(label: String, accounts: [String], actions: [String]) throws {
        if statements.contains(where: { $0["Sid"]?.string == label }) {
            throw AWSError.invalidParameter("Label", label, "Already exists.")
        }
        for action in actions where !QueuePolicy.grantable.contains(action) {
            throw AWSError.invalidParameter(
                "ActionName", "SQS:\(action)", "Only the queue owner is allowed to invoke this action.")
        }
        func oneOrMany(_ values: [String]) -> JSON {
            values.count == 1 ? .string(values[0]) : .array(values.map(JSON.string))
        }
        let statement: JSON = [
            "Sid": .string(label), "Effect": "Allow",
            "Principal": ["AWS": oneOrMany(accounts.map { "arn:aws:iam::\($0):root" })],
            "Action": oneOrMany(actions.map { "SQS:\($0)" }), "Resource": .string(queueARN),
        ]
        document["Statement"] = .array(statements + [statement])
    }

    /// Removes the statement with this label.
    ///
    /// - Throws: `InvalidParameterValue` when there is none.
    mutating func remove(label: String) throws {
        let kept = statements.filter { $0["Sid"]?.string != label }
        if kept.count == statements.count {
            throw AWSError.invalidParameter("Label", label, "can't find label.")
        }
        document["Statement"] = .array(kept)
    }

    private static let grantable: Set<String> = [
        "*", "SendMessage", "ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetQueueAttributes",
        "GetQueueUrl", "ListDeadLetterSourceQueues", "PurgeQueue",
    ]
}
