import AWSCore
import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import StepFunctionsService

/// Carries out what Task states ask for, through the same operation table that serves HTTP.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html.
package struct TaskRunner: Sendable {
    let table: OperationTable
    let api: APIGatewayTask
    let http: HTTPTask

    package init(table: OperationTable, api: APIGatewayTask, http: HTTPTask) {
        self.table = table
        self.api = api
        self.http = http
    }

    /// Carries a task out within an open transaction.
    ///
    /// - Parameters:
    ///   - execution: the execution's number in the store.
    ///   - mocks: the execution's mocks, which go over to executions it starts.
    /// - Returns: the answers, or nil when the task must wait for something outside the store.
    func performNow(
        _ request: TaskRequest, of execution: Int64, mocks: ExecutionMocks? = nil, _ step: StepTransaction
    ) throws -> [Input.Event]? {
        if request.resource.target == .activity { return try schedule(request, step) }
        guard case .service(let integration) = request.resource.target else { return nil }
        let waitsForEnd = integration.pattern == .sync || integration.pattern == .sync2
        if waitsForEnd, integration.service != "states" || integration.action != "startExecution" { return nil }
        let outcome: TaskOutcome?
        if integration.isSDK {
            outcome = try SDKIntegration(integration, table).performNow(request.parameters, step)
        } else if let optimized = OptimizedIntegration(integration) {
            let caller = integration.service == "events" ? try ExecutionRecord.find(id: execution, step.db) : nil
            outcome = try optimized.performNow(
                request.parameters, step, table, caller: caller.map { [$0.machineArn, $0.arn] } ?? [])
        } else {
            return nil
        }
        guard integration.action == "startExecution", case .succeeded(let started) = outcome,
            let child = started["ExecutionArn"]?.string
        else {
            return outcome.map { [$0.event(for: request)] }
        }
        try mocks?.extend(to: child, names: StackRecord.machineNames, step.db)
        if waitsForEnd {
            try NestedExecutions.link(
                child: child, to: execution, task: request.token, parses: integration.pattern == .sync2, step.db)
        }
        return outcome.map { [$0.event(for: request)] }
    }

    /// Carries a task out, however long it takes.
    ///
    /// - Returns: the answers, in order.
    func perform(_ request: TaskRequest, in execution: ExecutionContext, _ context: CallContext) async -> [Input.Event]
    {
        switch request.resource.target {
        case .function:
            let outcome = await LambdaTask(table: table).invokeFunction(
                request.resource.arn, input: request.parameters, context)
            return [outcome.event(for: request)]
        case .activity:
            // It was offered to the workers when its step was committed.
            return []
        case .service(let integration):
            return [await perform(integration, request, context).event(for: request)]
        }
    }

    /// Offers an activity task to its workers; one of them answers through the API.
    private func schedule(_ request: TaskRequest, _ step: StepTransaction) throws -> [Input.Event] {
        do {
            try ActivityTasks.schedule(
                request.resource.arn, token: request.taskToken ?? "", input: request.parameters.text(), step.db,
                signals: step.context.signals)
            return []
        } catch let error as AWSError {
            return [.taskFailed(request.token, error: error.code.rawValue, cause: error.message)]
        }
    }

    private func perform(
        _ integration: TaskResource.Integration, _ request: TaskRequest, _ context: CallContext
    ) async -> TaskOutcome {
        if integration.isSDK { return await SDKIntegration(integration, table).perform(request.parameters, context) }
        switch (integration.service, integration.action) {
        case ("lambda", "invoke"): return await LambdaTask(table: table).invoke(request.parameters, context)
        case ("apigateway", "invoke"): return await api.invoke(request.parameters, context)
        case ("http", "invoke"): return await http.invoke(request.parameters, context)
        default:
            // AWS would call the service; here the state fails by a name that a Catch can name too.
            return .failed(
                error: "States.Runtime",
                cause: "checkout does not implement the integration \(request.resource.arn) yet.")
        }
    }
}

/// What came of calling a service.
enum TaskOutcome: Sendable {
    case succeeded(JSON)
    case failed(error: String, cause: String)

    /// The input that tells the execution.
    func event(for request: TaskRequest) -> Input.Event {
        switch self {
        case .succeeded(let output):
            switch request.resource.pattern {
            case .requestResponse: .taskFinished(request.token, output: output)
            case .sync, .sync2, .waitForTaskToken: .taskSubmitted(request.token, output: output)
            }
        case .failed(let error, let cause): .taskFailed(request.token, error: error, cause: cause)
        }
    }
}
