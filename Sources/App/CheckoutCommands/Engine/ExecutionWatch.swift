import AWSCore
import CivilTime
import Emulator
import Foundation
import JSONTree
import StateStore
import StatesLanguage
import StepFunctionsService

/// Follows an execution through the store until nothing is left to do for it.
struct ExecutionWatch {
    let engine: any Engine
    let progress: ProgressOutput
    /// The store's folder where the resuming command has to name it.
    let stateFolder: String?
    let isJSON: Bool

    /// What is new in the store since the last look.
    private struct Look: Sendable {
        let events: [JSON]
        /// How many inputs these and all earlier events come from.
        let handled: Int
        let isRunning: Bool
        let tokens: [String]
        let definition: String?
    }

    /// Shows the execution's events as they come, and waits for its end and for what its end sets going.
    ///
    /// - Parameters:
    ///   - timeout: seconds after which the wait is given up.
    ///   - untilWaiting: whether the watch also ends when the execution waits for a callback and nothing else is done.
    /// - Returns: whether the execution ended.
    func untilQuiet(_ arn: String, timeout: Double?, untilWaiting: Bool = false) async throws -> Bool {
        let deadline = timeout.map { ContinuousClock.now.advanced(by: .seconds($0)) }
        var next = 1
        var handled = 0
        var announced: Set<String> = []
        var quietLooks = 0
        while true {
            let look = try await look(arn, from: next, handled: handled)
            handled = look.handled
            for event in look.events {
                progress.event(event)
                next = (event["id"]?.int ?? next) + 1
            }
            for token in look.tokens where !announced.contains(token) {
                announced.insert(token)
                progress.waiting(command(token, look), isJSON: isJSON)
            }
            if !look.isRunning, look.events.isEmpty {
                quietLooks = try await engine.isQuiet() ? quietLooks + 1 : 0
                if quietLooks >= 2 { return true }
            }
            if untilWaiting, look.isRunning, !look.tokens.isEmpty, look.events.isEmpty {
                quietLooks = try await engine.isQuiet() ? quietLooks + 1 : 0
                if quietLooks >= 2 { return false }
            }
            if let deadline, ContinuousClock.now >= deadline { return false }
            try await engine.ensureDriven()
            try await Task.sleep(for: .milliseconds(look.isRunning ? 5 : 10))
        }
    }

    private func look(_ arn: String, from next: Int, handled: Int) async throws -> Look {
        try await engine.store.read { db in
            guard let execution = try ExecutionRecord.find(arn, db) else {
                throw AWSError.executionDoesNotExist(arn)
            }
            // An Express execution's events are made anew at every look, all at once.
            let isExpress = execution.type == "EXPRESS"
            let events =
                isExpress && execution.handledCount == handled
                ? []
                : try ExecutionHistory.events(of: execution, from: next, limit: isExpress ? .max : 1000, db)
            let open = execution.isRunning ? try TaskTokens.submitted(of: execution.id, db) : []
            let definition =
                open.isEmpty
                ? nil : try StateMachineRecord.revision(execution.revision, of: execution.machineArn, db)?.definition
            return Look(
                events: events, handled: execution.handledCount, isRunning: execution.isRunning, tokens: open,
                definition: definition)
        }
    }

    /// The command that resumes a task, with an output of the shape that the state looks at.
    private func command(_ token: String, _ look: Look) -> String {
        let sample = look.definition.map(SampleOutput.text) ?? "{}"
        let folder = stateFolder.map { " --state \(shell($0))" } ?? ""
        return "checkout send-task-success --token \(shell(token)) --task-output \(shell(sample))\(folder)"
    }

    private func shell(_ text: String) -> String {
        let plain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./=+:,@".contains($0)) }
        return plain ? text : "'\(text.replacingOccurrences(of: "'", with: "'\\''"))'"
    }
}

/// An example of what a callback may send: an object with the members that the definition's callback states read.
enum SampleOutput {
    static func text(_ definition: String) -> String {
        guard let json = try? JSON(parsing: definition) else { return "{}" }
        var members: JSONObject = [:]
        collect(json, into: &members)
        return JSON.object(members).text()
    }

    private static func collect(_ json: JSON, into members: inout JSONObject) {
        switch json {
        case .object(let object):
            if object["Resource"]?.string?.hasSuffix(".waitForTaskToken") == true {
                for (key, value) in object["ResultSelector"]?.object ?? [:] where key.hasSuffix(".$") {
                    guard let path = value.string, path.hasPrefix("$."), !path.hasPrefix("$$") else { continue }
                    let name = path.dropFirst(2).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                    if !name.isEmpty { members[String(name)] = "" }
                }
            }
            for value in object.values { collect(value, into: &members) }
        case .array(let elements): for value in elements { collect(value, into: &members) }
        default: break
        }
    }
}
