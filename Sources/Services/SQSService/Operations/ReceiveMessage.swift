import AWSCore
import CivilTime
import JSONTree

/// Waits for a message as long as `WaitTimeSeconds`, or the queue, says: for one that is sent, and for one that is
/// delayed or in flight and becomes visible meanwhile.
///
/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
enum ReceiveMessage: AsyncAWSOperation {
    typealias Service = SQSService

    static func validate(_ input: JSONObject) throws(AWSError) {
        if let max = input["MaxNumberOfMessages"]?.int, !(1...10).contains(max) {
            throw .invalidParameter("MaxNumberOfMessages", String(max), "Must be between 1 and 10, if provided.")
        }
        if let wait = input["WaitTimeSeconds"]?.int, !(0...20).contains(wait) {
            throw .invalidParameter("WaitTimeSeconds", String(wait), "Must be >= 0 and <= 20, if provided.")
        }
        if let timeout = input["VisibilityTimeout"]?.int, !(0...43_200).contains(timeout) {
            throw .invalidParameter("VisibilityTimeout", String(timeout), "Must be between 0 and 43200, if provided.")
        }
        if let attempt = input["ReceiveRequestAttemptId"]?.string {
            if input["QueueUrl"]?.string?.hasSuffix(".fifo") == true {
                throw .notImplemented("the member ReceiveRequestAttemptId of SQS.ReceiveMessage")
            }
            throw .invalidParameter(
                "ReceiveRequestAttemptId", attempt,
                "The request include parameter that is not valid for this queue type.")
        }
    }

    /// What one look at the queue gave.
    private struct Look: Sendable {
        let messages: [ReceivedMessage]
        let queueARN: String
        let waitSeconds: Int
        let nextVisible: Timestamp?
    }

    static func perform(_ input: JSONObject, in call: AsyncCall<SQSService>) async throws -> JSONObject {
        let started = call.clock.now()
        while true {
            let mark = call.signals.mark()
            let look = try await call.write { try ReceiveMessage.look(input, $0) }
            let deadline = started.adding(seconds: Double(look.waitSeconds))
            if !look.messages.isEmpty { return output(look.messages, input) }
            if call.clock.now() >= deadline || Task.isCancelled { return [:] }
            let next = look.nextVisible.flatMap { $0 <= deadline ? $0 : nil }
            let isSignalled = await call.signals.wait(
                for: Signal(SQSService.queueChanged, look.queueARN), since: mark,
                until: .patience(deadline, due: next), clock: call.clock)
            // A clock that stands still leaves it to the host's to end the wait.
            if !isSignalled, call.clock.now() < next ?? deadline { return [:] }
        }
    }

    private static func look(_ input: JSONObject, _ call: Call<SQSService>) throws -> Look {
        let queue = try call.queue(input)
        let messages = try SQSQueue.receive(
            call.db, call.context, queue, max: input["MaxNumberOfMessages"]?.int ?? 1,
            visibilityTimeout: input["VisibilityTimeout"]?.int)
        let wait = input["WaitTimeSeconds"]?.int ?? queue.number("ReceiveMessageWaitTimeSeconds")
        let next = messages.isEmpty && wait > 0 ? try queue.nextVisible(call.db, after: call.now) : nil
        return Look(messages: messages, queueARN: queue.arn, waitSeconds: wait, nextVisible: next)
    }

    private static func output(_ messages: [ReceivedMessage], _ input: JSONObject) -> JSONObject {
        func names(_ member: String) -> [String] { input[member]?.array?.compactMap(\.string) ?? [] }
        // AttributeNames is the older spelling of MessageSystemAttributeNames; either may be used.
        let systemNames = Set(names("AttributeNames") + names("MessageSystemAttributeNames"))
        let attributeNames = names("MessageAttributeNames")
        return ["Messages": .array(messages.map { $0.output(systemNames: systemNames, names: attributeNames) })]
    }
}
