import AWSCore
import CheckoutTesting
import CivilTime
import Emulator
import GRDB
import JSONTree
import StateStore

/// A store whose emulator is killed at given commits and started again from what was on the disk, and somebody who starts
/// executions, answers what they ask and moves the clock, whoever is there.
///
/// The clock moves only when nothing is left to do at its time, and third parties act one after the other when all is
/// quiet: so the order of what happens to an execution is determined, and its history must be the same each time, down
/// to the timestamps.
final class KillSite {
    /// A kill: how many commits after the start of the emulator, and when in the last of them.
    struct Kill: Sendable {
        let commits: Int
        let moment: KillSwitch.Moment
    }

    /// Those whose executions are started.
    private let workloads: [KillWorkload]
    private let clock = TestClock()
    private var lab: Laboratory
    private var killSwitch: KillSwitch
    private var kills: [Kill]
    private var started: Set<String> = []
    private var heartbeats: Set<String> = []
    private var interventions: Set<String> = []
    /// How often an emulator was killed.
    private(set) var killed = 0
    /// How many transactions were committed.
    private(set) var commits = 0

    init(starting workloads: [KillWorkload] = KillWorkload.all, kills: [Kill]) async throws {
        self.workloads = workloads
        self.kills = kills
        lab = try await Laboratory(clock: clock, send: KillSite.otherSide)
        try await KillSite.prepare(lab)
        killSwitch = try KillSwitch(lab.emulator, at: nil, .afterCommit, image: "")
        try await revive(from: lab)
    }

    /// What the other side of HTTP calls answers: the same to the same call.
    private static let otherSide: APIGatewayTask.Send = { _, request in
        let attempt = (try? JSON(parsing: String(decoding: request.body, as: UTF8.self)))?["try"]?.int ?? 0
        return .success(HTTPResponse(status: attempt < 2 ? 500 : 200, body: Array(#"{"try":\#(attempt)}"#.utf8)))
    }

    private static func prepare(_ lab: Laboratory) async throws {
        try await lab.table("Rows")
        for name in ["messages", "tokens"] { _ = try await lab.queue(name) }
        try await lab.call("states", "CreateActivity", ["name": "work"])
        try await lab.call("s3", "CreateBucket", ["Bucket": "kills"])
        try await lab.call("s3", "PutObject", ["Bucket": "kills", "Key": "items.json", "Body": "WzEsMiwzLDQsNSw2LDdd"])
        for workload in KillWorkload.all {
            try await lab.call(
                "states", "CreateStateMachine",
                [
                    "name": .string(workload.name), "definition": .string(workload.text),
                    "roleArn": "arn:aws:iam::000000000000:role/r",
                ])
        }
    }

    // MARK: - Lives

    /// Runs until every execution has ended.
    func run() async throws {
        var advances = 0
        while true {
            guard try await settle() else {
                killed += 1
                try await revive(from: lab)
                continue
            }
            do {
                if try await act() { continue }
                if try await running().isEmpty { break }
                advances += 1
                if advances > 200 { throw Laboratory.Stuck(what: try await running().joined(separator: ", ")) }
                clock.advance(seconds: 1)
            } catch {
                // The call of somebody whose server died; it is made again.
                if !killSwitch.isKilled { throw error }
            }
        }
        commits += killSwitch.commits
    }

    /// Waits until nothing more happens by itself at the clock's time.
    ///
    /// - Returns: false when the emulator was killed over it.
    private func settle() async throws -> Bool {
        let limit = SystemClock().now().adding(seconds: 120)
        while !killSwitch.isKilled {
            do {
                if try await lab.emulator.isQuiet(), !killSwitch.isKilled { return true }
            } catch {
                if !killSwitch.isKilled { throw error }
            }
            if SystemClock().now() >= limit { throw Laboratory.Stuck(what: "quiet") }
            try await Task.sleep(for: .microseconds(100))
        }
        return false
    }

    /// Starts an emulator on what the last one left: its image, or its folder when it was not killed.
    private func revive(from dead: Laboratory) async throws {
        commits += killSwitch.commits
        let image = Laboratory.newFolder()
        if killSwitch.isKilled {
            await dead.emulator.stop()
            lab = try await Laboratory(
                clock: clock, folder: killSwitch.image, isStarted: false, send: KillSite.otherSide)
        }
        let next = kills.isEmpty ? nil : kills.removeFirst()
        killSwitch = try KillSwitch(lab.emulator, at: next?.commits, next?.moment ?? .afterCommit, image: image)
        if killed > 0 { try? await lab.emulator.start(endpoint: "http://127.0.0.1:4566") }
    }

    /// The executions that have not ended, by ARN.
    private func running() async throws -> [String] {
        try await lab.emulator.store.read { db in
            try String.fetchAll(db, sql: "SELECT arn FROM sfn_executions WHERE status = 'RUNNING' ORDER BY arn")
        }
    }

    // MARK: - Third parties

    /// Does the next thing there is to do for somebody outside.
    ///
    /// - Returns: false when there is nothing.
    private func act() async throws -> Bool {
        let unstarted = workloads.filter { !started.contains($0.name) }
        for workload in unstarted {
            try await lab.call(
                "states", "StartExecution",
                [
                    "stateMachineArn": .string("arn:aws:states:us-east-1:000000000000:stateMachine:\(workload.name)"),
                    "name": .string(workload.name), "input": .string(workload.input),
                ])
            started.insert(workload.name)
        }
        if !unstarted.isEmpty { return true }
        for task in try await openTasks() {
            guard let workload = workloads.first(where: { $0.name == task.execution }) else { continue }
            if task.isOffered {
                try await lab.call(
                    "states", "GetActivityTask",
                    ["activityArn": "arn:aws:states:us-east-1:000000000000:activity:work", "workerName": "worker"])
                return true
            }
            if try await answer(task.token, workload.answer(task.scheduled)) { return true }
        }
        for workload in workloads {
            guard let intervention = workload.intervention, !interventions.contains(workload.name) else { continue }
            if try await intervene(workload.name, intervention) { return true }
        }
        return false
    }

    private struct OpenTask: Sendable {
        let token: String
        /// The name of its execution.
        let execution: String
        /// How many tokens the execution has had.
        let scheduled: Int
        /// Whether it waits for a worker.
        let isOffered: Bool
    }

    private func openTasks() async throws -> [OpenTask] {
        try await lab.emulator.store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT t.token, e.name, (SELECT count(*) FROM sfn_tokens WHERE execution = e.id) AS scheduled,
                        EXISTS (SELECT 1 FROM sfn_activity_tasks a WHERE a.token = t.token) AS offered
                    FROM sfn_tokens t JOIN sfn_executions e ON e.id = t.execution WHERE t.open = 2
                    ORDER BY e.name, t.task
                    """
            ).map {
                OpenTask(
                    token: $0["token"], execution: $0["name"], scheduled: $0["scheduled"], isOffered: $0["offered"])
            }
        }
    }

    private func answer(_ token: String, _ answer: KillWorkload.Answer) async throws -> Bool {
        switch answer {
        case .nothing: return false
        case .success(let output):
            try await lab.call("states", "SendTaskSuccess", ["taskToken": .string(token), "output": .string(output)])
        case .failure(let error, let cause):
            try await lab.call(
                "states", "SendTaskFailure",
                ["taskToken": .string(token), "error": .string(error), "cause": .string(cause)])
        case .heartbeatAndSuccess(let output):
            if heartbeats.contains(token) { return try await self.answer(token, .success(output)) }
            try await lab.call("states", "SendTaskHeartbeat", ["taskToken": .string(token)])
            heartbeats.insert(token)
        }
        return true
    }

    private func intervene(_ name: String, _ intervention: KillWorkload.Intervention) async throws -> Bool {
        let arn = "arn:aws:states:us-east-1:000000000000:execution:\(name):\(name)"
        let status = try await lab.status(arn)
        switch intervention {
        case .stop: try await lab.call("states", "StopExecution", ["executionArn": .string(arn), "error": "Enough"])
        case .redrive:
            if status != "FAILED" { return false }
            if try await lab.call("dynamodb", "ListTables", [:])["TableNames"]?.array?.contains("Later") != true {
                try await lab.table("Later")
            }
            try await lab.call("states", "RedriveExecution", ["executionArn": .string(arn)])
        }
        interventions.insert(name)
        return true
    }

    // MARK: - What is left

    /// What the store holds of executions and of their traces in other services; the site is closed with that, for
    /// hundreds of open stores are thousands of open files.
    func transcript() async throws -> KillTranscript {
        let transcript = try await KillTranscript(of: lab)
        await lab.emulator.stop()
        return transcript
    }
}
