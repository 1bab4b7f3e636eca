import AWSCore
import CivilTime
import Emulator
import EmulatorServer
import JSONTree
import SAMTemplate
import StateStore
import StatesTesting
import StepFunctionsService
import Synchronization

/// Plays the third parties of a test: sends what the case says to the tasks that wait for a callback.
final class CallbackPlayer: Sendable {
    private struct Part {
        let state: String
        /// When the next answer is to be sent.
        var due: Timestamp
        var sent = 0
    }

    private struct State {
        /// The tasks that wait, by token.
        var parts: [String: Part] = [:]
        /// How many answers each state's tasks have had: a state that waits again gets those that follow.
        var used: [String: Int] = [:]
        var closed: Set<String> = []
    }

    private let engine: LocalEngine
    private let execution: String
    private let callbacks: [String: [WorkflowTest.Callback]]
    private let state = Mutex(State())

    init(engine: LocalEngine, execution: String, callbacks: [String: [WorkflowTest.Callback]]) {
        self.engine = engine
        self.execution = execution
        self.callbacks = callbacks
    }

    /// Answers that were never sent.
    var unused: [(state: String, location: SourceLocation)] {
        let used = state.withLock(\.used)
        return callbacks.sorted { $0.key < $1.key }.flatMap { state, answers in
            answers.dropFirst(used[state] ?? 0).map { (state, $0.location) }
        }
    }

    /// Sends what is due.
    ///
    /// - Returns: whether anything was sent, or will be later.
    func play(at now: Timestamp, _ clock: any Clock) async throws -> Bool {
        var isAtWork = false
        for (token, name) in try await waiting() {
            guard let answer = next(token, name, now) else { continue }
            isAtWork = true
            if answer.due > now {
                // The clock is told, so that it stops there.
                _ = clock.wake(.due(answer.due)) {}
                continue
            }
            try await send(answer.callback, to: token)
            state.withLock { state in
                state.used[name, default: 0] += 1
                state.parts[token]?.due = now
                state.parts[token]?.sent += 1
                if case .heartbeat = answer.callback.answer { return }
                state.closed.insert(token)
            }
        }
        return isAtWork
    }

    /// Why nothing happens any more.
    func standstill() async throws -> String {
        let names = try await waiting().map { "'\($0.state)'" }
        return names.isEmpty
            ? "nothing is due and nothing is under way"
            : "\(names.joined(separator: " and ")) waits for a callback that nobody sends; say what it is under "
                + "'callbacks', or mock the state"
    }

    private func next(
        _ token: String, _ name: String, _ now: Timestamp
    ) -> (callback: WorkflowTest.Callback, due: Timestamp)? {
        state.withLock { state in
            let answers = callbacks[name] ?? []
            let used = state.used[name] ?? 0
            guard used < answers.count, !state.closed.contains(token) else { return nil }
            let part = state.parts[token] ?? Part(state: name, due: now)
            state.parts[token] = part
            return (answers[used], part.due.adding(seconds: answers[used].after))
        }
    }

    private func send(_ callback: WorkflowTest.Callback, to token: String) async throws {
        var input: JSONObject = ["taskToken": .string(token)]
        do {
            switch callback.answer {
            case .success(let output):
                input["output"] = .string(output.text())
                _ = try await engine.call("states", "SendTaskSuccess", input)
            case .failure(let error, let cause):
                input["error"] = error.map(JSON.string)
                input["cause"] = cause.map(JSON.string)
                _ = try await engine.call("states", "SendTaskFailure", input)
            case .heartbeat: _ = try await engine.call("states", "SendTaskHeartbeat", input)
            }
        } catch let error as AWSError where error.code.rawValue == "TaskTimedOut" {
            // It came too late, as it may for a real third party.
            state.withLock { _ = $0.closed.insert(token) }
        }
    }

    /// The open tokens of the execution, with the state that waits for each.
    private func waiting() async throws -> [(token: String, state: String)] {
        let execution = execution
        let (tokens, events) = try await engine.store.read { db -> ([String], [JSON]) in
            guard let record = try ExecutionRecord.find(execution, db) else { return ([], []) }
            let tokens = try TaskTokens.submitted(of: record.id, db)
            if tokens.isEmpty { return ([], []) }
            return (
                tokens, try ExecutionHistory.events(of: record, from: 1, limit: 25_000, db)
            )
        }
        return tokens.compactMap { token in TaskHistory.state(of: token, in: events).map { (token, $0) } }
    }
}

/// Which state a task token was given to, as the history tells: its text is in what the task was scheduled with.
enum TaskHistory {
    static func state(of token: String, in events: [JSON]) -> String? {
        let byID = Dictionary(events.map { ($0["id"]?.int ?? 0, $0) }, uniquingKeysWith: { first, _ in first })
        func entered(before event: JSON?) -> String? {
            var event = event
            while let current = event {
                if let name = current["stateEnteredEventDetails"]?["name"]?.string { return name }
                event = byID[current["previousEventId"]?.int ?? 0]
            }
            return nil
        }
        let scheduled = events.filter {
            $0["type"]?.string == "TaskScheduled" || $0["type"]?.string == "ActivityScheduled"
        }
        let exact = scheduled.last { event in
            let details =
                event["taskScheduledEventDetails"]?["parameters"] ?? event["activityScheduledEventDetails"]?["input"]
            return details?.string?.contains(token) == true
        }
        // An activity's token is nowhere in the history; while one task alone is open it can only be that one's.
        let ended = Set(
            events.compactMap { event -> String? in
                event["type"]?.string?.hasSuffix("StateExited") == true
                    ? event["stateExitedEventDetails"]?["name"]?.string : nil
            })
        let open = scheduled.compactMap { entered(before: $0) }.filter { !ended.contains($0) }
        return entered(before: exact) ?? (exact == nil && Set(open).count == 1 ? open.first : nil)
    }
}

/// Why a wait has ended.
final class Ending: Sendable {
    private let text = Mutex<String?>(nil)
    var reason: String? { text.withLock(\.self) }
    func set(_ reason: String) { text.withLock { $0 = reason } }
}
