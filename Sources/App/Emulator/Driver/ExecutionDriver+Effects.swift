import AWSCore
import CivilTime
import StatesExecution
import StepFunctionsService
import Synchronization

extension ExecutionDriver {
    /// Does after the commit what effects ask for.
    func carryOut(_ effects: [Effect], _ context: ExecutionContext, _ id: Int64) {
        var timers: [(token: Token, due: Timestamp)] = []
        for effect in effects {
            switch effect {
            case .setTimer(let token, let time): timers.append((token, time))
            case .cancelTimer(let token):
                timers.removeAll { $0.token == token }
                state.withLock { $0.timers.remove(token, of: id) }
            case .cancelTask(let token): state.withLock { $0.pending.remove(token, of: id) }?.cancel()
            case .invoke(let request): perform(request, context, id)
            // These were carried out within the step.
            case .record, .readItems, .startMapRun, .redriveMapRun, .finish: break
            }
        }
        setTimers(timers, of: id)
    }

    private func perform(_ request: TaskRequest, _ context: ExecutionContext, _ id: Int64) {
        state.withLock {
            if $0.stopped { return }
            clock.begin(.inside)
            let task = Task { [self] in
                await answer(request, context, id)
                clock.end(.inside)
            }
            $0.pending.insert(request.token, of: id, task)?.cancel()
        }
    }

    /// Carries a task out and appends its answers.
    private func answer(_ request: TaskRequest, _ context: ExecutionContext, _ id: Int64) async {
        var call = settings.context(of: context.executionArn, at: clock.now())
        call.isAtWork = true
        let answers = await tasks.perform(request, in: context, call)
        if Task.isCancelled { return }
        await append(answers.map { ($0, id) })
        if !Task.isCancelled { state.withLock { _ = $0.pending.remove(request.token, of: id) } }
    }

    /// Drops the timers and tasks of an execution that has ended and tells those who wait for its end.
    func forget(_ id: Int64, arn: String) {
        let tasks = state.withLock { state in
            state.timers.removeAll(of: id)
            arm(&state)
            return state.pending.removeAll(of: id)
        }
        for task in tasks { task.cancel() }
        signals.post(Signal(.executionEnded, arn))
    }
}
