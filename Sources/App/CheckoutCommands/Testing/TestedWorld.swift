import AWSCore
import CivilTime
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import SAMTemplate
import SESService
import SQSService
import StateStore
import StatesTesting
import StepFunctionsService

/// What a test case looks at besides its execution: buses, queues, tables and the outbox.
struct TestedWorld {
    let engine: LocalEngine
    let file: WorkflowTestFile
    let resources: [String: DeployedResource]

    /// Sets environment variables of functions over those of the template.
    ///
    /// - Parameter functions: variables by logical id.
    func setEnvironment(_ functions: [String: [String: String]]) async throws {
        for (name, variables) in functions.sorted(by: { $0.key < $1.key }) {
            guard let function = resources[name], function.type == "AWS::Lambda::Function" else {
                let known = resources.values.filter { $0.type == "AWS::Lambda::Function" }.map(\.logicalID).sorted()
                throw CommandFailure(
                    "\(file.file): 'environment' names the function '\(name)', which the template does not have. It has: "
                        + known.joined(separator: ", "))
            }
            let target: JSON = .string(function.physicalID)
            let current = try await engine.call("lambda", "GetFunctionConfiguration", ["FunctionName": target])
            var merged = current["Environment"]?["Variables"]?.object ?? [:]
            for (key, value) in variables.sorted(by: { $0.key < $1.key }) { merged[key] = .string(value) }
            _ = try await engine.call(
                "lambda", "UpdateFunctionConfiguration",
                ["FunctionName": target, "Environment": ["Variables": .object(merged)]])
        }
    }

    /// Begins to keep what is published on the buses that are looked at: a rule of the test's own brings every event to a
    /// queue of its own.
    func watch(_ expectations: Expectations) async throws {
        for (number, bus) in expectations.events.enumerated() {
            let name = try physical(bus.name, at: bus.location, "AWS::Events::EventBus", orName: "default")
            let queue = try await engine.call("sqs", "CreateQueue", ["QueueName": .string(queueName(number))])
            let attributes = try await engine.call(
                "sqs", "GetQueueAttributes",
                ["QueueUrl": queue["QueueUrl"] ?? "", "AttributeNames": ["QueueArn"]])
            let rule: JSON = .string("checkout-test-\(number)")
            _ = try await engine.call(
                "events", "PutRule",
                ["Name": rule, "EventBusName": .string(name), "EventPattern": #"{"source": [{"prefix": ""}]}"#])
            _ = try await engine.call(
                "events", "PutTargets",
                [
                    "Rule": rule, "EventBusName": .string(name),
                    "Targets": [["Id": "test", "Arn": attributes["Attributes"]?["QueueArn"] ?? ""]],
                ])
        }
    }

    /// What there is to see, as far as the expectations look at it.
    func outcome(of execution: String, _ expectations: Expectations) async throws -> CaseOutcome {
        var outcome = CaseOutcome()
        let (record, events) = try await engine.store.read { db -> (ExecutionRecord?, [JSON]) in
            guard let record = try ExecutionRecord.find(execution, db) else { return (nil, []) }
            return (
                record, try ExecutionHistory.events(of: record, from: 1, limit: 100_000, db)
            )
        }
        outcome.status = record?.status ?? ""
        outcome.output = record?.output.flatMap { try? JSON(parsing: $0) }
        outcome.error = record?.error
        outcome.cause = record?.cause
        outcome.path = events.compactMap { $0["stateEnteredEventDetails"]?["name"]?.string }
        for (number, bus) in expectations.events.enumerated() {
            outcome.events[bus.name] = try await bodies(queueName(number))
        }
        for queue in expectations.messages {
            let url = try physical(queue.name, at: queue.location, "AWS::SQS::Queue")
            outcome.messages[queue.name] = try await bodies(url.split(separator: "/").last.map(String.init) ?? url)
        }
        for table in expectations.rows {
            outcome.rows[table.name] = try await rows(
                try physical(table.name, at: table.location, "AWS::DynamoDB::Table"))
        }
        if expectations.emails != nil {
            outcome.emails = try await engine.store.read { try Outbox.list($0) }.map(\.tested)
        }
        return outcome
    }

    /// How long an execution took, in seconds of modelled time; until now when it has not ended.
    func duration(of execution: String) async throws -> Double {
        guard let record = try await engine.store.read({ try ExecutionRecord.find(execution, $0) }) else { return 0 }
        let end = record.stopped ?? engine.host.emulator.context().now
        return end.seconds - record.started.seconds
    }

    private func queueName(_ number: Int) -> String { "checkout-test-events-\(number)" }

    private func bodies(_ queue: String) async throws -> [JSON] {
        try await engine.store.read { try QueueContents.bodies(queue: queue, $0) }
            .map { (try? JSON(parsing: $0)) ?? .string($0) }
    }

    private func rows(_ table: String) async throws -> [JSON] {
        var rows: [JSON] = []
        var request: JSONObject = ["TableName": .string(table), "ConsistentRead": true]
        repeat {
            let page = try await engine.call("dynamodb", "Scan", request)
            rows += (page["Items"]?.array ?? []).map(PlainItem.item)
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"]
        } while request["ExclusiveStartKey"] != nil
        return rows
    }

    /// The name or address a resource of the template has in the store.
    private func physical(
        _ name: String, at location: SourceLocation, _ type: String, orName other: String? = nil
    ) throws -> String {
        if let resource = resources[name], resource.type == type { return resource.physicalID }
        if let resource = resources.values.first(where: { $0.type == type && $0.physicalID == name }) {
            return resource.physicalID
        }
        if name == other { return name }
        let known = resources.values.filter { $0.type == type }.map(\.logicalID).sorted()
        let hint = NameDistance.closest(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
        let list = known.isEmpty ? "it has none" : "it has: \(known.joined(separator: ", "))"
        throw TemplateFaults([
            TemplateFault(
                "the template has no \(type) '\(name)'\(hint.isEmpty ? "; \(list)" : hint)", at: location)
        ])
    }
}

/// Items of DynamoDB as plain JSON.
enum PlainItem {
    static func item(_ item: JSON) -> JSON {
        .object(JSONObject((item.object ?? [:]).map { ($0.key, value($0.value)) }))
    }

    private static func value(_ attribute: JSON) -> JSON {
        guard let (type, value) = attribute.object?.first.map({ ($0.key, $0.value) }) else { return .null }
        switch type {
        case "N": return number(value)
        case "NULL": return .null
        case "M": return item(value)
        case "L": return .array((value.array ?? []).map(self.value))
        case "NS": return .array((value.array ?? []).map(number))
        default: return value
        }
    }

    private static func number(_ text: JSON) -> JSON { text.string.flatMap { try? JSON(parsing: $0) } ?? text }
}

extension OutboxMessage {
    /// The message as a test names its parts.
    fileprivate var tested: JSON {
        var object: JSONObject = ["from": .string(source)]
        for (name, addresses) in [("to", to), ("cc", cc), ("bcc", bcc)] where !addresses.isEmpty {
            object[name] = .array(addresses.map(JSON.string))
        }
        object["subject"] = .string(subject)
        object["text"] = text.map(JSON.string)
        object["html"] = html.map(JSON.string)
        return .object(object)
    }
}
