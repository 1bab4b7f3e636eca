import AWSCore
import CivilTime
import StatesExecution
import StepFunctionsService
import Synchronization

extension ExecutionDriver {
    /// Does after the commit what an effect asks for.
    func carryOut(_ effect: Effect, _ context: ExecutionContext, _ id: Int64) {
        switch effect {
        case .setTimer(let token, let time):
            setTimer(.init(kind: .timer, token: token), id, at: time)
        case .cancelTimer(let token): cancel(.init(kind: .timer, token: token), id)
        case .cancelTask(let token): cancel(.init(kind: .task, token: token), id)
        case .invoke(let request):
            schedule(.init(kind: .task, token: request.token), id) { [self] in
                var call = settings.context(at: clock.now())
                call.isAtWork = true
                let answers = await tasks.perform(request, in: context, call)
                if Task.isCancelled { return }
                await append(answers, to: id)
            }
        // These were carried out within the step.
        case .record, .readItems, .startMapRun, .redriveMapRun, .finish: break
        }
    }

    private func setTimer(_ item: PendingWork.Item, _ id: Int64, at time: Timestamp) {
        let old = state.withLock { state -> PendingWork.Handle? in
            if state.stopped { return nil }
            let timer = clock.wake(.due(time)) { [weak self] in self?.fire(item, id) }
            return state.pending.insert(item, of: id, .timer(timer))
        }
        old?.cancel()
    }

    private func fire(_ item: PendingWork.Item, _ id: Int64) {
        guard state.withLock({ !$0.stopped && $0.pending.contains(item, of: id) }) else { return }
        clock.begin(.inside)
        Task {
            await append([.timerFired(item.token)], to: id)
            state.withLock { _ = $0.pending.remove(item, of: id) }
            clock.end(.inside)
        }
    }

    private func schedule(_ item: PendingWork.Item, _ id: Int64, _ body: @escaping @Sendable () async -> Void) {
        let old = state.withLock { state -> PendingWork.Handle? in
            if state.stopped { return nil }
            clock.begin(.inside)
            let task = Task { [weak self, clock] in
                await body()
                if !Task.isCancelled { self?.state.withLock { _ = $0.pending.remove(item, of: id) } }
                clock.end(.inside)
            }
            return state.pending.insert(item, of: id, .task(task))
        }
        old?.cancel()
    }

    private func cancel(_ item: PendingWork.Item, _ id: Int64) {
        state.withLock { $0.pending.remove(item, of: id) }?.cancel()
    }

    /// Drops the timers and tasks of an execution that has ended and tells those who wait for its end.
    func forget(_ id: Int64, arn: String) {
        for item in state.withLock({ $0.pending.removeAll(of: id) }) { item.cancel() }
        signals.post(Signal(.executionEnded, arn))
    }
}
