import GRDB

/// What lies in a queue, whether it may be received now or not; for looking on, which no operation of SQS allows.
package enum QueueContents {
    /// The bodies of a queue's messages, oldest first: those in flight and those still delayed too.
    ///
    /// - Parameter name: the queue's name.
    package static func bodies(queue name: String, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT m.body FROM sqs_messages m JOIN sqs_queues q ON q.arn = m.queue
                    WHERE q.name = ? ORDER BY m.sequence
                """, arguments: [name])
    }
}
