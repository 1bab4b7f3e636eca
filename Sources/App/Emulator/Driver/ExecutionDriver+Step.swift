import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import StatesExecution
import StatesLanguage
import StepFunctionsService
import Synchronization

/// The transaction of a step, for what else is to be written in it.
package struct StepTransaction {
    package let db: Database
    package let context: CallContext
}

extension ExecutionDriver {
    /// How many inputs one transaction handles at most, so that a busy execution lets others in between.
    private static let inputsPerStep = 256

    private struct StepResult: Sendable {
        var live: LiveExecution?
        /// What is left to do after the commit.
        var effects: [Effect] = []
        var ended = false
        var hasMore = false
    }

    /// Handles what the journal holds, in one transaction, then carries the effects out.
    func step(_ id: Int64) async throws {
        let known = state.withLock { $0.live[id] }
        let context = CallContext(
            account: settings.account, region: settings.region, now: clock.now(), entropy: settings.entropy)
        let result = try await store.write { [self] db in
            try handle(id, known, StepTransaction(db: db, context: context))
        }
        state.withLock { $0.live[id] = result.ended ? nil : result.live }
        signals.post(context.signals)
        if let live = result.live {
            for effect in result.effects { carryOut(effect, live.execution.context, id) }
            signals.post(Signal(.executionHistory, live.arn))
            if result.ended { forget(id, arn: live.arn) }
        }
        if result.hasMore { state.withLock { _ = $0.again.insert(id) } }
    }

    private func handle(_ id: Int64, _ known: LiveExecution?, _ step: StepTransaction) throws -> StepResult {
        guard let record = try ExecutionRecord.find(id: id, step.db) else { return StepResult() }
        guard record.isRunning else {
            // Answers that came after the end concern nobody.
            try ExecutionJournal.record([], handled: record.inputCount, of: id, step.db)
            return StepResult()
        }
        var result = StepResult()
        var live: LiveExecution
        if let known, known.handled == record.handledCount {
            live = known
        } else {
            live = try rebuild(record, step.db)
            result.effects = recovered(live)
        }
        var events: [HistoryEvent] = []
        var outcome: (ExecutionOutcome, Timestamp)?
        var handled = 0
        while outcome == nil, handled < Self.inputsPerStep {
            let inputs = try ExecutionJournal.inputs(of: id, after: live.handled, limit: 64, step.db)
            if inputs.isEmpty { break }
            for input in inputs where outcome == nil {
                live.note(input.event)
                live.handled += 1
                handled += 1
                switch input.event {
                case .started: try settings.statusChanged?(record, step)
                case .taskSubmitted(let token, _): try TaskTokens.accepted(execution: id, task: token, step.db)
                default: break
                }
                for effect in live.execution.handle(input) {
                    live.note(effect)
                    switch effect {
                    case .record(let event): events.append(event)
                    case .finish(let end): outcome = (end, input.time)
                    case .invoke(let request):
                        if try !performNow(request, live, id, step) { result.effects.append(effect) }
                    case .cancelTask(let token):
                        try TaskTokens.close(execution: id, task: token, step.db)
                        result.effects.append(effect)
                    case .setTimer, .cancelTimer: result.effects.append(effect)
                    }
                }
            }
        }
        try ExecutionJournal.record(events, handled: live.handled, of: id, step.db)
        result.hasMore = outcome == nil && handled >= Self.inputsPerStep
        if let (end, time) = outcome {
            try ExecutionJournal.finish(end, at: time, of: id, step.db)
            if let ended = try ExecutionRecord.find(id: id, step.db) { try settings.statusChanged?(ended, step) }
            result.ended = true
        }
        result.live = live
        return result
    }

    /// Runs a task whose service lives in the same store within the transaction of the step, so that its work and its
    /// answer are committed together.
    ///
    /// - Returns: false when the task has to be carried out after the commit.
    private func performNow(_ request: TaskRequest, _ live: LiveExecution, _ id: Int64, _ step: StepTransaction) throws
        -> Bool
    {
        if let token = request.taskToken {
            try TaskTokens.open(token, execution: id, task: request.token, step.db)
        }
        guard let answers = try tasks.performNow(request, step) else { return false }
        for answer in answers {
            let input = Input(answer, at: step.context.now, seed: settings.entropy.next())
            try ExecutionJournal.append(input, to: id, step.db, signals: nil)
        }
        return true
    }

    /// Does after the commit what an effect asks for.
    private func carryOut(_ effect: Effect, _ context: ExecutionContext, _ id: Int64) {
        switch effect {
        case .setTimer(let token, let time):
            let key = Key(execution: id, token: token)
            schedule(\.timers, key) { [self] in
                do { try await clock.sleep(until: time) } catch { return }
                await append([.timerFired(token)], to: id)
            }
        case .cancelTimer(let token): cancel(\.timers, Key(execution: id, token: token))
        case .cancelTask(let token): cancel(\.tasks, Key(execution: id, token: token))
        case .invoke(let request):
            schedule(\.tasks, Key(execution: id, token: request.token)) { [self] in
                let answers = await tasks.perform(request, in: context)
                if Task.isCancelled { return }
                await append(answers, to: id)
            }
        case .record, .finish: break
        }
    }

    private func schedule(
        _ path: any WritableKeyPath<State, [Key: Task<Void, Never>]> & Sendable, _ key: Key,
        _ body: @escaping @Sendable () async -> Void
    ) {
        state.withLock { state in
            if state.stopped { return }
            let task = Task { [weak self] in
                await body()
                if !Task.isCancelled { self?.state.withLock { $0[keyPath: path][key] = nil } }
            }
            state[keyPath: path].updateValue(task, forKey: key)?.cancel()
        }
    }

    private func cancel(_ path: any WritableKeyPath<State, [Key: Task<Void, Never>]> & Sendable, _ key: Key) {
        state.withLock { $0[keyPath: path].removeValue(forKey: key) }?.cancel()
    }

    /// Drops the timers and tasks of an execution that has ended and tells those who wait for its end.
    private func forget(_ id: Int64, arn: String) {
        let left = state.withLock { state in
            let keys = state.timers.keys.filter { $0.execution == id }
            let timers = keys.compactMap { state.timers.removeValue(forKey: $0) }
            let taskKeys = state.tasks.keys.filter { $0.execution == id }
            return timers + taskKeys.compactMap { state.tasks.removeValue(forKey: $0) }
        }
        for task in left { task.cancel() }
        signals.post(Signal(.executionEnded, arn))
    }

    /// The execution as the inputs handled so far have made it.
    private func rebuild(_ record: ExecutionRecord, _ db: Database) throws -> LiveExecution {
        let (machine, roleArn) = try machine(of: record, db)
        let context = ExecutionContext(
            executionArn: record.arn, executionName: record.name, roleArn: roleArn,
            stateMachineArn: record.machineArn, stateMachineName: ARN(record.machineArn)?.resourceParts.last ?? "",
            region: settings.region, limits: limits)
        var live = LiveExecution(
            arn: record.arn, execution: Execution(machine: machine, context: context), handled: 0)
        while live.handled < record.handledCount {
            let left = record.handledCount - live.handled
            let inputs = try ExecutionJournal.inputs(
                of: record.id, after: live.handled, limit: min(256, left), db)
            if inputs.isEmpty { break }
            for input in inputs {
                live.note(input.event)
                for effect in live.execution.handle(input) { live.note(effect) }
                live.handled += 1
            }
        }
        return live
    }

    /// What a rebuilt execution still waits for: timers, and tasks no service has answered or accepted.
    private func recovered(_ live: LiveExecution) -> [Effect] {
        let timers = live.timers.sorted { $0.key < $1.key }.map { Effect.setTimer($0.key, at: $0.value) }
        let tasks = live.outstanding.filter { !live.submitted.contains($0.key) }.sorted { $0.key < $1.key }
        return timers + tasks.map { Effect.invoke($0.value) }
    }

    private func machine(of record: ExecutionRecord, _ db: Database) throws -> (StateMachine, roleArn: String) {
        guard let revision = try StateMachineRecord.revision(record.revision, of: record.machineArn, db) else {
            throw AWSError.internalFailure("The definition of \(record.arn) is gone.")
        }
        let key = "\(record.machineArn) \(record.revision)"
        if let cached = state.withLock({ $0.machines[key] }) { return (cached, revision.roleArn) }
        do throws(DefinitionFaults) {
            let machine = try StateMachine(
                text: revision.definition, type: StateMachineType(rawValue: record.type) ?? .standard)
            state.withLock { $0.machines[key] = machine }
            return (machine, revision.roleArn)
        } catch {
            throw AWSError.internalFailure("The definition of \(record.arn) is no longer accepted: \(error.message)")
        }
    }
}
