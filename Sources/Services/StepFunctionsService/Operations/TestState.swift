import AWSCore
import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage

/// Runs one state by itself.
///
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
enum TestState: AsyncAWSOperation {
    typealias Service = StepFunctionsService

    /// How long a state may take, in seconds.
    private static let longestRun = 300.0

    static func perform(_ input: JSONObject, in call: AsyncCall<StepFunctionsService>) async throws -> JSONObject {
        let request = try TestStateRequest(input, call)
        let name = call.context.entropy.uuid()
        let machineName = call.context.entropy.uuid()
        // The execution bears the ARN of an Express one, without the last part (recorded).
        let context = ExecutionContext(
            executionArn: call.context.arn("states", "express:\(machineName):\(name)").description,
            executionName: name, roleArn: input["roleArn"]?.string ?? "",
            stateMachineArn: call.context.arn("states", "stateMachine:\(machineName)").description,
            stateMachineName: machineName, region: call.context.region, type: .express,
            limits: call.environment.enforcesLimits ? .express : .off)
        var trial = StateTrial(
            machine: request.machine, context: context, settings: request.settings,
            parameterCheck: call.environment.parameterCheck)
        let (report, exchange) = try await run(&trial, context, call)
        if let refusal = report.refusal { throw AWSError.validation(refusal) }
        let level = input["inspectionLevel"]?.string ?? "INFO"
        var output = output(report, request, level: level)
        if level == "TRACE", let exchange, let data = output["inspectionData"]?.object {
            let shown = exchange.data(revealingSecrets: input["revealSecrets"]?.bool ?? false)
            output["inspectionData"] = .object(data.merging(shown))
        }
        return output
    }

    /// Carries out what the state asks for until it is done; the call is that of an HTTP task.
    private static func run(
        _ trial: inout StateTrial, _ context: ExecutionContext, _ call: AsyncCall<StepFunctionsService>
    ) async throws -> (StateReport, HTTPExchange?) {
        var exchange: HTTPExchange?
        let limit = call.clock.now().adding(seconds: longestRun)
        var step = trial.begin(at: call.clock.now(), seed: call.context.entropy.next())
        while true {
            let event: Input.Event
            switch step {
            case .done(let report): return (report, exchange)
            case .wait(let timers):
                let due = timers.first
                try await call.clock.sleep(until: min(due?.due ?? limit, limit))
                guard let due, due.due <= limit else { return (trial.timeOut(), exchange) }
                event = .timerFired(due.token)
            case .task(let request, let timers):
                let due = timers.first.flatMap { $0.due <= limit ? $0 : nil }
                let answer = try await answer(to: request, in: context, until: due?.due ?? limit, call)
                if let answer {
                    event = answer.event
                    exchange = answer.exchange
                } else if let due {
                    event = .timerFired(due.token)
                } else {
                    return (trial.timeOut(), exchange)
                }
            }
            step = trial.handle(event, at: call.clock.now(), seed: call.context.entropy.next())
        }
    }

    /// The answer of a task; nil when it has not come by the deadline.
    private static func answer(
        to request: TaskRequest, in context: ExecutionContext, until deadline: Timestamp,
        _ call: AsyncCall<StepFunctionsService>
    ) async throws -> TriedTask? {
        let runTask = call.environment.runTask
        // The task goes on with the work of the call, the timer has its own.
        call.clock.begin(.inside)
        defer { call.clock.end(.inside) }
        return try await withThrowingTaskGroup(of: TriedTask?.self) { group in
            group.addTask {
                guard let runTask else {
                    throw AWSError.notImplemented("tasks of SFN.TestState without the emulator's services")
                }
                return await runTask(request, context, call.context)
            }
            group.addTask {
                try await call.clock.sleep(until: deadline)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private static func output(_ report: StateReport, _ request: TestStateRequest, level: String) -> JSONObject {
        var output: JSONObject = [:]
        output["output"] = report.output.map(JSON.string)
        output["error"] = report.error.map(JSON.string)
        output["cause"] = report.cause.map(JSON.string)
        output["nextState"] = report.nextState.map(JSON.string)
        output["status"] = .string(report.status.rawValue)
        if level != "INFO" {
            var data = report.data
            if request.hasVariables || !report.variables.isEmpty {
                data["variables"] = .string(JSON.object(report.variables).text())
            }
            data["errorDetails"] = report.errorDetails
            output["inspectionData"] = .object(data)
        }
        return output
    }
}
