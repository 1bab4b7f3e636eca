import AWSCore
import CheckoutTesting
import Emulator
import JSONTree
import StepFunctionsService
import Testing

/// A state that sends its token to a queue and waits for the answer.
private func callback(_ url: JSON, _ more: JSONObject = [:]) -> JSON {
    let state: JSONObject = [
        "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": ["QueueUrl": url, "MessageBody": ["token.$": "$$.Task.Token", "try.$": "$$.State.RetryCount"]],
        "End": true,
    ]
    return ["StartAt": "Ask", "States": ["Ask": .object(state.merging(more))]]
}

extension Laboratory {
    /// Takes the token out of the next message of a queue.
    fileprivate func token(_ url: JSON) async throws -> JSON {
        let message = try #require(try await receive(url))
        try await call("sqs", "DeleteMessage", ["QueueUrl": url, "ReceiptHandle": message["ReceiptHandle"] ?? ""])
        return try JSON(parsing: message["Body"]?.string ?? "")["token"] ?? .null
    }
}

struct CallbackTests {
    @Test func successAnswersTheTaskOnce() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let arn = try await lab.start(callback(url))
        try await lab.event("TaskSubmitted", of: arn)
        let token = try await lab.token(url)
        try await lab.call("states", "SendTaskSuccess", ["taskToken": token, "output": #"{"ok": true}"#])
        try await lab.end(of: arn)
        #expect(try await lab.output(arn) == ["ok": true])
        #expect(
            try await lab.eventTypes(arn) == [
                "ExecutionStarted", "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSubmitted",
                "TaskSucceeded", "TaskStateExited", "ExecutionSucceeded",
            ])
        // The same token again, and every other way to answer.
        let late = await #expect(throws: AWSError.self) {
            try await lab.call("states", "SendTaskSuccess", ["taskToken": token, "output": "1"])
        }
        #expect(late?.code.rawValue == "TaskTimedOut")
        let failure = await #expect(throws: AWSError.self) {
            try await lab.call("states", "SendTaskFailure", ["taskToken": token])
        }
        #expect(failure?.code.rawValue == "TaskTimedOut")
        let heartbeat = await #expect(throws: AWSError.self) {
            try await lab.call("states", "SendTaskHeartbeat", ["taskToken": token])
        }
        #expect(heartbeat?.code.rawValue == "TaskTimedOut")
    }

    @Test func twoAnswersAtOnceCountOnce() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let arn = try await lab.start(callback(url))
        try await lab.event("TaskSubmitted", of: arn)
        let token = try await lab.token(url)
        let accepted = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let input: JSON = ["taskToken": token, "output": .string("\(number)")]
                    return (try? await lab.call("states", "SendTaskSuccess", input)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(accepted == 1)
        try await lab.end(of: arn)
        #expect(try await lab.eventTypes(arn).count { $0 == "TaskSucceeded" } == 1)
    }

    @Test func failureFailsTheTask() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let arn = try await lab.start(callback(url))
        try await lab.event("TaskSubmitted", of: arn)
        let token = try await lab.token(url)
        try await lab.call("states", "SendTaskFailure", ["taskToken": token, "error": "No", "cause": "because"])
        try await lab.end(of: arn)
        let described = try await lab.describe(arn)
        #expect(described["status"] == "FAILED")
        #expect(described["error"] == "No")
        #expect(described["cause"] == "because")
    }

    @Test func aTokenThatIsNoneIsRefused() async throws {
        let lab = try await Laboratory()
        let refused = await #expect(throws: AWSError.self) {
            try await lab.call("states", "SendTaskSuccess", ["taskToken": "nonsense", "output": "{}"])
        }
        #expect(refused?.code.rawValue == "InvalidToken")
        let output = await #expect(throws: AWSError.self) {
            try await lab.call("states", "SendTaskSuccess", ["taskToken": "nonsense", "output": "{"])
        }
        #expect(output?.code.rawValue == "InvalidOutput")
    }

    @Test func aTimeoutClosesTheToken() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let arn = try await lab.start(callback(url, ["TimeoutSeconds": 30]))
        try await lab.event("TaskSubmitted", of: arn)
        try await lab.quiet()
        let token = try await lab.token(url)
        lab.clock.advance(seconds: 30)
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "FAILED")
        #expect(try await lab.describe(arn)["error"] == "States.Timeout")
        let late = await #expect(throws: AWSError.self) {
            try await lab.call("states", "SendTaskSuccess", ["taskToken": token, "output": "{}"])
        }
        #expect(late?.code.rawValue == "TaskTimedOut")
    }

    @Test func heartbeatsKeepATaskAlive() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let arn = try await lab.start(callback(url, ["HeartbeatSeconds": 10]))
        try await lab.event("TaskSubmitted", of: arn)
        try await lab.quiet()
        let token = try await lab.token(url)
        for _ in 0..<3 {
            lab.clock.advance(seconds: 9)
            try await lab.call("states", "SendTaskHeartbeat", ["taskToken": token])
            try await lab.quiet()
        }
        #expect(try await lab.status(arn) == "RUNNING")
        lab.clock.advance(seconds: 10)
        try await lab.end(of: arn)
        #expect(try await lab.eventTypes(arn).contains("TaskTimedOut"))
    }

    @Test func retriesBackOffByTheClock() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let arn = try await lab.start(
            callback(
                url,
                ["Retry": [["ErrorEquals": ["No"], "IntervalSeconds": 4, "BackoffRate": 2, "MaxAttempts": 2]]]))
        for (attempt, pause) in [(1, 4.0), (2, 8.0)] {
            try await lab.event("TaskSubmitted", of: arn, count: attempt)
            let token = try await lab.token(url)
            try await lab.call("states", "SendTaskFailure", ["taskToken": token, "error": "No"])
            try await lab.event("TaskFailed", of: arn, count: attempt)
            try await lab.quiet()
            lab.clock.advance(seconds: pause - 0.001)
            try await lab.quiet()
            #expect(try await lab.eventTypes(arn).count { $0 == "TaskScheduled" } == attempt)
            lab.clock.advance(seconds: 0.001)
        }
        try await lab.event("TaskSubmitted", of: arn, count: 3)
        try await lab.call("states", "SendTaskSuccess", ["taskToken": try await lab.token(url), "output": "1"])
        try await lab.end(of: arn)
        #expect(try await lab.status(arn) == "SUCCEEDED")
    }
}
