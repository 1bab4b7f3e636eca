import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore
import StatesExecution
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
        /// Whose effects they are; nil when there was nothing to handle.
        var context: ExecutionContext?
        /// What is left to do after the commit.
        var effects: [Effect] = []
        var ended = false
        var hasMore = false
    }

    /// Handles what the journal holds, in one transaction, then carries the effects out.
    ///
    /// When the transaction fails, the execution in memory is given up with it and rebuilt the next time.
    func step(_ id: Int64) async throws {
        let (known, underWay) = state.withLock { state in
            let known = state.live.removeValue(forKey: id)
            return (known, known == nil ? state.underWay(id) : [])
        }
        let box = LiveExecutionBox(known)
        let context = settings.context(of: "", at: clock.now())
        let result = try await store.write { [self] db in
            // Thousands of steps may be queued when the driver is told to stop; the next owner's driver does them.
            if state.withLock({ $0.stopped }) { return StepResult() }
            return try handle(id, box, underWay: underWay, StepTransaction(db: db, context: context))
        }
        if let live = box.take() {
            state.withLock { if !$0.stopped { $0.live[id] = live } }
        }
        signals.post(context.signals)
        if let execution = result.context {
            carryOut(result.effects, execution, id)
            signals.post(Signal(.executionHistory, execution.executionArn))
            if result.ended { forget(id, arn: execution.executionArn) }
        }
        if result.hasMore { state.withLock { _ = $0.again.insert(id) } }
    }

    private func handle(
        _ id: Int64, _ box: LiveExecutionBox, underWay: Set<AwaitedItem>, _ step: StepTransaction
    ) throws -> StepResult {
        guard let record = try ExecutionRecord.find(id: id, step.db) else { return StepResult() }
        // What the step does takes place where the execution is.
        let step = StepTransaction(db: step.db, context: step.context.at(record.arn))
        guard record.isRunning else {
            // Answers that came after the end concern nobody.
            try ExecutionJournal.record([], handled: record.inputCount, of: id, step.db)
            return StepResult()
        }
        var lost: Set<AwaitedItem> = []
        var live: LiveExecution
        if let known = box.take(), known.handled == record.handledCount {
            live = known
        } else {
            live = try rebuild(record, step.db)
            lost = try self.lost(live, underWay: underWay, record, step.db)
        }
        var result = StepResult()
        var events: [HistoryEvent] = []
        let outcome = try handleInputs(of: record, &live, &result, &events, step)
        result.effects = effects(for: lost, of: live) + result.effects
        result.context = live.execution.context
        let kept = live.isExpress ? [] : events
        if let (end, time) = outcome {
            try ExecutionJournal.finish(end, at: time, kept, handled: live.handled, of: id, step.db)
        } else {
            try ExecutionJournal.record(kept, handled: live.handled, of: id, step.db)
        }
        if let logging = live.logging { try settings.logged?(events, record, logging, step) }
        if let (end, time) = outcome {
            let ended = record.ended(end, at: time)
            try NestedExecutions.ended(ended, step.db, step.context)
            try settings.statusChanged?(ended, step)
            try mapRuns.childEnded(ended, step)
            result.ended = true
        } else {
            box.put(live)
        }
        return result
    }

    /// Handles inputs until the journal holds no more, the execution ends or others are to have their turn.
    ///
    /// - Returns: how and when the execution ended.
    private func handleInputs(
        of record: ExecutionRecord, _ live: inout LiveExecution, _ result: inout StepResult,
        _ events: inout [HistoryEvent], _ step: StepTransaction
    ) throws -> (ExecutionOutcome, Timestamp)? {
        var handled = 0
        while handled < Self.inputsPerStep {
            let inputs = try ExecutionJournal.inputs(of: record.id, after: live.handled, limit: 64, step.db)
            if inputs.isEmpty { return nil }
            for input in inputs {
                live.note(input.event)
                live.handled += 1
                handled += 1
                switch input.event {
                case .started, .redriven: try settings.statusChanged?(record, step)
                case .taskSubmitted(let token, _):
                    try TaskTokens.accepted(execution: record.id, task: token, step.db)
                default: break
                }
                for effect in live.execution.handle(input) {
                    live.note(effect)
                    switch effect {
                    case .record(let event): events.append(event)
                    case .finish(let end): return (end, input.time)
                    case .invoke(let request):
                        if try !performNow(request, record.id, live.mocks, step) { result.effects.append(effect) }
                    case .cancelTask(let token):
                        try TaskTokens.close(execution: record.id, task: token, step.db)
                        try NestedExecutions.cancel(parent: record.id, task: token, step.db, step.context)
                        try MapRuns.abort(execution: record.id, token: token, step.db, step.context)
                        result.effects.append(effect)
                    case .readItems(let request): try mapRuns.read(request, for: record.id, step)
                    case .startMapRun(let request): try mapRuns.begin(request, of: record, step)
                    case .redriveMapRun(let token, let arn): try mapRuns.redrive(arn, token: token, step)
                    case .setTimer, .cancelTimer: result.effects.append(effect)
                    }
                }
            }
        }
        result.hasMore = true
        return nil
    }

    /// Runs a task whose service lives in the same store within the transaction of the step, so that its work and its
    /// answer are committed together.
    ///
    /// - Returns: false when the task has to be carried out after the commit.
    private func performNow(
        _ request: TaskRequest, _ id: Int64, _ mocks: ExecutionMocks?, _ step: StepTransaction
    ) throws -> Bool {
        if let answer = try mocks?.answer(request.stateName, step.db) {
            for event in answer.events(for: request) { try append(event, to: id, step) }
            return true
        }
        if let token = request.taskToken {
            try TaskTokens.open(token, execution: id, task: request.token, step.db)
        }
        guard let answers = try tasks.performNow(request, of: id, mocks: mocks, step) else { return false }
        for answer in answers { try append(answer, to: id, step) }
        return true
    }

    private func append(_ event: Input.Event, to id: Int64, _ step: StepTransaction) throws {
        let input = Input(event, at: step.context.now, seed: settings.entropy.next())
        try ExecutionJournal.append(input, to: id, step.db, signals: nil)
    }
}
