import AWSCore
import JSONTree
import StateStore
import StatesExecution
import StatesLanguage
import StepFunctionsService
import Synchronization

/// What `TestState` needs of the other services: their operations to carry out a task, their models to compare a mocked
/// answer with. The runner comes after the services it runs on, so it is given later.
final class TrialTasks: Sendable {
    private let runner = Mutex<TaskRunner?>(nil)

    /// Gives what carries tasks out.
    func set(_ runner: TaskRunner) { self.runner.withLock { $0 = runner } }

    /// Carries a task out within a transaction of its own, or however long it takes.
    func run(_ request: TaskRequest, in execution: ExecutionContext, _ context: CallContext) async -> TriedTask {
        guard let runner = runner.withLock({ $0 }) else {
            return TriedTask(
                .taskFailed(request.token, error: ErrorName.runtime, cause: "The emulator has not started."))
        }
        if case .service(let integration) = request.resource.target, integration.service == "http", !integration.isSDK {
            let (outcome, exchange) = await runner.http.carryOut(request.parameters, context)
            return TriedTask(outcome.event(for: request), exchange: exchange)
        }
        return TriedTask(await answer(to: request, in: execution, context, runner))
    }

    private func answer(
        to request: TaskRequest, in execution: ExecutionContext, _ context: CallContext, _ runner: TaskRunner
    ) async -> Input.Event {
        do {
            let now = try await runner.table.store.write { db in
                // No execution of the store: only tasks that wait for an end would refer to one.
                try runner.performNow(request, of: 0, StepTransaction(db: db, context: context))
            }
            runner.table.signals.post(context.signals)
            if let answer = now?.last { return answer }
        } catch {
            return .taskFailed(request.token, error: ErrorName.runtime, cause: "The store failed: \(error)")
        }
        if let answer = await runner.perform(request, in: execution, context).last { return answer }
        return .taskFailed(request.token, error: ErrorName.runtime, cause: "The task gave no answer.")
    }

    /// The shape of what an integration's service answers.
    func shape(_ service: String, _ action: String, _ isSDK: Bool) -> (ServiceModel, ServiceModel.ShapeID)? {
        guard let table = runner.withLock({ $0?.table }) else { return nil }
        let key = isSDK ? SDKIntegration.table(of: service) : service
        let operation = action.prefix(1).uppercased() + action.dropFirst()
        guard let model = key.flatMap(table.model(of:)), let shape = model.operations[operation]?.output else {
            return nil
        }
        return (model, shape)
    }
}
