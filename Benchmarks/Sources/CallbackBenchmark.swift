import Foundation
import JSONTree

/// Executions that each wait for a callback, all at the same time, and are then completed by their tokens, which a
/// queue has brought.
enum CallbackBenchmark {
    static func report(on server: StatesServer) throws {
        let count = 10_000
        let before = ProcessMemory.resident(server.id)
        ProcessMemory.forgetPeak(server.id)
        let ours = try measure(count, on: server)
        let memory = max(0, ProcessMemory.peak(server.id) - before) / count
        var remarks = [
            "started, waiting and with its token fetched \(Figures.text(ours.waiting))/s, completed "
                + "\(Figures.text(ours.completed))/s, \(Figures.text(Double(memory))) bytes of memory each"
        ]
        remarks += StatesPeers.remarks(ours.whole) { try measure(200, on: $0).whole }
        Figures.line(
            "\(Figures.text(Double(count))) executions waiting for a token", "\(Figures.text(ours.whole))/s",
            remarks.joined(separator: "; "))
    }

    private struct Rates {
        let waiting: Double
        let completed: Double
        let whole: Double
    }

    private static func measure(_ count: Int, on server: StatesServer) throws -> Rates {
        let queue = try server.call(
            "CreateQueue", ["QueueName": "tokens", "Attributes": ["VisibilityTimeout": "3600"]], sqs: true)
        guard let url = queue["QueueUrl"] else { throw BenchmarkFailure("no queue") }
        let work = StatesWork(
            name: "",
            definition: [
                "StartAt": "Ask",
                "States": [
                    "Ask": [
                        "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                        "Parameters": ["QueueUrl": url, "MessageBody": ["token.$": "$$.Task.Token"]], "End": true,
                    ]
                ],
            ], input: StatesWork.order, transitions: 1)
        let machine = try server.machine(work, .standard)
        let start = Measure.wallTime()
        _ = try server.callAll(
            "StartExecution", StatesServer.starts(of: machine, work.input, count: count))
        let tokens = try tokens(count, from: url, server)
        let waiting = Measure.wallTime()
        _ = try server.callAll(
            "SendTaskSuccess", tokens.map { ["taskToken": .string($0), "output": #"{"payment":"ok"}"#] })
        try untilAllEnded(machine, server)
        let end = Measure.wallTime()
        let executions = Double(count)
        return Rates(
            waiting: executions / (waiting - start), completed: executions / (end - waiting),
            whole: executions / (end - start))
    }

    private static func tokens(_ count: Int, from url: JSON, _ server: StatesServer) throws -> [String] {
        var tokens: Set<String> = []
        let deadline = Measure.wallTime() + 60
        let ask: JSON = ["QueueUrl": url, "MaxNumberOfMessages": 10]
        while tokens.count < count {
            let calls = min(80, max(1, (count - tokens.count) / 10))
            for answer in try server.callAll("ReceiveMessage", Array(repeating: ask, count: calls), sqs: true) {
                for message in answer["Messages"]?.array ?? [] {
                    let body = try JSON(parsing: message["Body"]?.string ?? "{}")
                    if let token = body["token"]?.string { tokens.insert(token) }
                }
            }
            if Measure.wallTime() > deadline { throw BenchmarkFailure("not all waited within a minute") }
        }
        return Array(tokens)
    }

    private static func untilAllEnded(_ machine: String, _ server: StatesServer) throws {
        let deadline = Measure.wallTime() + 60
        let running: JSON = ["stateMachineArn": .string(machine), "statusFilter": "RUNNING", "maxResults": 1]
        while try server.call("ListExecutions", running)["executions"]?.array?.isEmpty == false {
            if Measure.wallTime() > deadline { throw BenchmarkFailure("not all ended within a minute") }
            Thread.sleep(forTimeInterval: 0.01)
        }
    }
}
