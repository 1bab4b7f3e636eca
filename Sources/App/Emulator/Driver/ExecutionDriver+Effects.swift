import AWSCore
import StatesExecution
import StepFunctionsService
import Synchronization

extension ExecutionDriver {
    /// Does after the commit what an effect asks for.
    func carryOut(_ effect: Effect, _ context: ExecutionContext, _ id: Int64) {
        switch effect {
        case .setTimer(let token, let time):
            schedule(.init(kind: .timer, token: token), id) { [self] in
                do { try await clock.sleep(until: time) } catch { return }
                await append([.timerFired(token)], to: id)
            }
        case .cancelTimer(let token): cancel(.init(kind: .timer, token: token), id)
        case .cancelTask(let token): cancel(.init(kind: .task, token: token), id)
        case .invoke(let request):
            schedule(.init(kind: .task, token: request.token), id) { [self] in
                let answers = await tasks.perform(request, in: context, settings.context(of: context.executionArn, at: clock.now()))
                if Task.isCancelled { return }
                await append(answers, to: id)
            }
        // These were carried out within the step.
        case .record, .readItems, .startMapRun, .redriveMapRun, .finish: break
        }
    }

    private func schedule(_ item: PendingWork.Item, _ id: Int64, _ body: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            if state.stopped { return }
            let task = Task { [weak self] in
                await body()
                if !Task.isCancelled { self?.state.withLock { _ = $0.pending.remove(item, of: id) } }
            }
            state.pending.insert(item, of: id, task)?.cancel()
        }
    }

    private func cancel(_ item: PendingWork.Item, _ id: Int64) {
        state.withLock { $0.pending.remove(item, of: id) }?.cancel()
    }

    /// Drops the timers and tasks of an execution that has ended and tells those who wait for its end.
    func forget(_ id: Int64, arn: String) {
        for task in state.withLock({ $0.pending.removeAll(of: id) }) { task.cancel() }
        signals.post(Signal(.executionEnded, arn))
    }
}
