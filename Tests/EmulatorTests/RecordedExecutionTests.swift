import AWSCore
import CheckoutTesting
import Emulator
import Foundation
import JSONTree
import Testing

/// Executions recorded from AWS that call services, run by the whole emulator.
///
/// Those that need no service are run by the interpreter alone, and those that call functions with the answers the
/// recording has, in StatesExecutionTests.
@Test(
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.notice)),
    arguments: try RecordedExecution.load())
func executionsGoAsAtAWS(_ recorded: RecordedExecution) async throws {
    let difference = try await recorded.difference()
    if let reason = RecordedExecution.knownFailures.first(where: { recorded.id.contains($0.key) })?.value {
        #expect(difference != nil, "\(recorded.id) passes now; it was listed because: \(reason)")
    } else {
        #expect(difference == nil)
    }
}

/// A row of `executions.jsonl`.
struct RecordedExecution: Sendable, CustomTestStringConvertible {
    let id: String
    private let row: JSON

    var testDescription: String { id }

    /// What no test here has: handlers, stages in front of them, and a service the emulator does not have.
    private static let absent: Set<String> = ["lambda", "apigateway", "secretsmanager(aws-sdk)"]

    /// Rows whose masks (an ARN by the name of its member, the digest of a token) only the comparator of
    /// `make conformance` reads; it runs them. And one of October 2025 that spells a header of GetItem's answer as AWS
    /// did before; two of November have the other spelling.
    private static let maskedOtherwise = [
        "local_mocking/test_base_scenarios.py::TestBaseScenarios::test_dynamodb_put_get_item",
        "test_sfn_start_execution_sync[SFN_SYNC",
        "test_multiple_executions_and_heartbeat_notifications",
    ]

    /// The executions that call services.
    static func load() throws -> [RecordedExecution] {
        try Conformance.rows("stepfunctions/executions.jsonl").compactMap { row in
            let needs = Set((row["needs"]?.array ?? []).compactMap(\.string))
            let sync = row["api"]?.string == "StartSyncExecution"
            let isHere = (!needs.isEmpty || sync || row["expected"]?["status"]?.isNull != false)
            guard let id = row["id"]?.string, isHere, needs.isDisjoint(with: absent) else { return nil }
            if maskedOtherwise.contains(where: id.contains) { return nil }
            return RecordedExecution(id: id, row: row)
        }
    }

    private var expected: JSON { row["expected"] ?? [:] }
    private var masks: Masks { Masks(row["bindings"]?.object?.keys ?? []) }

    /// Runs the case and says how it differs from the recording; nil when it does not.
    func difference() async throws -> String? {
        let lab = try await Laboratory()
        var references = RecordedReferences()
        let own = [row["create_step"]?.int, row["start_step"]?.int].compactMap { $0 }
        let setup = (row["setup"]?.array ?? []).filter { !own.contains($0["n"]?.int ?? -1) }
        let first = setup.firstIndex { $0["call"] == "sqs.ReceiveMessage" } ?? setup.count
        for step in setup[..<first] { try await carryOut(step, lab, &references) }
        let definition = references.resolve(row["definition"]?.string ?? "").string ?? ""
        let machine = try await lab.call(
            "states", "CreateStateMachine",
            [
                "name": "machine", "definition": .string(definition), "type": row["type"] ?? "STANDARD",
                "roleArn": "arn:aws:iam::000000000000:role/r",
            ])
        if let step = row["create_step"]?.int { references.answers[step] = machine }
        var start: JSONObject = ["stateMachineArn": machine["stateMachineArn"] ?? ""]
        if let input = row["input"]?.string { start["input"] = references.resolve(input) }
        if row["api"]?.string == "StartSyncExecution" {
            let answer = try await lab.call("states", "StartSyncExecution", .object(start))
            let wanted = expected["response"] ?? [:]
            return masks.match(wanted, answer, key: "response") ? nil : "\(answer.text()), not \(wanted.text())"
        }
        let started = try await lab.call("states", "StartExecution", .object(start))
        if let step = row["start_step"]?.int { references.answers[step] = started }
        let arn = started["executionArn"]?.string ?? ""
        try await lab.quiet()
        for step in Array(setup[first...]) + (row["during"]?.array ?? []) {
            // One that fails, as for a message of another execution, is passed over: the history decides.
            try? await carryOut(step, lab, &references)
            try await lab.quiet()
        }
        return try await compare(arn, definition: try? JSON(parsing: definition), lab)
    }

    private func compare(_ arn: String, definition: JSON?, _ lab: Laboratory) async throws -> String? {
        let isOpen = expected["status"]?.isNull != false
        for _ in 0..<2000 where !isOpen {
            if try await lab.status(arn) != "RUNNING" || !lab.clock.advanceToNextDeadline() { break }
            try await lab.quiet()
        }
        let described = try await lab.describe(arn)
        let status = described["status"]?.string
        if isOpen
            ? status != "RUNNING" && expected["history"]?.array?.count ?? 0 > 1
            : described["status"] != expected["status"]
        {
            return "status \(status ?? "") \(described["error"]?.text() ?? "") \(described["cause"]?.text() ?? "")"
        }
        for key in isOpen ? [] : ["output", "error", "cause"] {
            let wanted = expected[key]
            var actual = described[key]
            // The recording has outputs as values, except for texts that are no objects.
            if key == "output", let text = actual?.string, wanted?.string != text { actual = try? JSON(parsing: text) }
            if (wanted == nil) == (actual == nil), masks.match(wanted ?? .null, actual ?? .null, key: key) { continue }
            // A recording without status data has no output either.
            if wanted == nil, key == "output" { continue }
            return "\(key) \(actual?.text() ?? "none"), not \(wanted?.text() ?? "none")"
        }
        if let wanted = expected["describe_execution"], !masks.match(wanted, described, key: "describe_execution") {
            return "\(described.text()), not \(wanted.text())"
        }
        let history = RecordedHistory(expected["history"]?.array ?? [], of: definition)
        return history.difference(try await events(of: arn, lab), masks, isBeginning: isOpen)
    }

    private func events(of arn: String, _ lab: Laboratory) async throws -> [JSON] {
        var events: [JSON] = []
        var input: JSONObject = ["executionArn": .string(arn), "maxResults": 1000]
        input = input.merging(expected["history_params"]?.object ?? [:])
        while true {
            let page = try await lab.call("states", "GetExecutionHistory", .object(input))
            events += page["events"]?.array ?? []
            guard let token = page["nextToken"] else { return events }
            input["nextToken"] = token
        }
    }

    /// A call before or during the execution.
    private func carryOut(_ step: JSON, _ lab: Laboratory, _ references: inout RecordedReferences) async throws {
        guard let call = step["call"]?.string, let number = step["n"]?.int else { return }
        let (service, operation) = RecordedTrace.operation(call)
        var input = references.resolve(step["params"] ?? [:]).object ?? [:]
        if service == "s3", let body = input["Body"]?.string {
            input["Body"] = .string(Data(body.utf8).base64EncodedString())
        }
        var answer = try await lab.call(service, operation, .object(input))
        // A message may be due only after a wait.
        for _ in 0..<5 where operation == "ReceiveMessage" && answer["Messages"]?[0] == nil {
            lab.clock.advance(seconds: 1)
            try await lab.quiet()
            answer = try await lab.call(service, operation, .object(input))
        }
        references.answers[number] = answer
    }

    /// Parts of the ids of cases that differ, and why. The list may only shrink.
    static let knownFailures: [String: String] = [
        "test_reference_in_map_state[MAP_STATE_REFERENCE_IN_ITEM_SELECTOR]": exitAfterMapRun,
        "test_reference_in_map_state[MAP_STATE_REFERENCE_IN_TOLERATED_FAILURE_PATH]": exitAfterMapRun,
        "test_reference_in_map_state_max_items_path[": exitAfterMapRun,
        "test_map_state_config_distributed_items_path_from_previous": exitAfterMapRun,
        "test_map_item_reader_base_json_with_items_path[": exitAfterMapRun,
        "test_map_item_reader_base_json_max_items_jsonata": exitAfterMapRun,
        "test_map_item_reader_json_no_json_list_object": "recorded before objects were datasets",
        "callback/test_callback.py::TestCallback::test_start_execution_sync":
            "recorded before executions had a redriveCount, which DescribeExecution shows today",
        "test_send_message_no_such_queue": "the recording kept the name of its own queue, no-such-queue-73e08fde",
    ]

    /// Until the summer of 2024 AWS let MapStateExited follow MapRunSucceeded, later MapRunStarted. More recordings have
    /// the older form, which is the one made here.
    private static let exitAfterMapRun = "MapStateExited names MapRunStarted as its predecessor"
}
