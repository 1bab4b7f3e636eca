import AWSCore
import CivilTime
import JSONTree
import StatesExecution

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
enum StartExecution: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let mocked = MockedStart(input, call.environment)
        let input = mocked.input
        let reference = try StateMachineReference(input["stateMachineArn"])
        if let name = input["name"]?.string { try StatesNames.check(name) }
        let resolved = try ResolvedStateMachine.find(reference, draw: call.context.entropy.next(), call.db)
        let machine = resolved.machine
        let text = input["input"]?.string ?? "{}"
        if call.environment.enforcesLimits, text.utf8.count > 262_144 {
            throw AWSError.invalidExecutionInput("The input exceeds the maximum size of 262144 bytes")
        }
        do throws(JSONSyntaxError) {
            _ = try JSON(parsing: text)
        } catch {
            throw AWSError.invalidExecutionInput("\(error)")
        }
        let name = input["name"]?.string ?? call.context.entropy.uuid()
        let arn =
            machine.type == "EXPRESS"
            ? call.context.arn("states", "express:\(machine.name):\(name):\(call.context.entropy.uuid())").description
            : call.context.arn("states", "execution:\(machine.name):\(name)").description
        let id = try ExecutionRecord.insert(
            arn: arn, of: resolved, name: name, input: text, trace: input["traceHeader"]?.string, now: call.now,
            call.db)
        guard let id else {
            guard let existing = try ExecutionRecord.find(arn, call.db), existing.isRunning, existing.input == text
            else {
                throw AWSError.executionAlreadyExists(arn)
            }
            return ["executionArn": .string(arn), "startDate": .double(existing.started.seconds)]
        }
        if let mocks = try mocked.selection(for: machine, call.environment, call.db) {
            try ExecutionMocks.keep(mocks, for: id, call.db)
        }
        try ExecutionJournal.begin(
            Input(.started(input: text), at: call.now, seed: call.context.entropy.next()), of: id, call.db,
            signals: call.context.signals)
        return ["executionArn": .string(arn), "startDate": .double(call.now.seconds)]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html
enum StopExecution: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let execution = try ExecutionRecord.named(input["executionArn"], call)
        if execution.type == "EXPRESS" { throw AWSError.notSupportedByType }
        guard execution.isRunning else {
            return ["stopDate": .double((execution.stopped ?? call.now).seconds)]
        }
        try ExecutionJournal.append(
            Input(
                .stopped(error: input["error"]?.string, cause: input["cause"]?.string), at: call.now,
                seed: call.context.entropy.next()), to: execution.id, call.db, signals: call.context.signals)
        return ["stopDate": .double(call.now.seconds)]
    }
}

extension ExecutionRecord {
    /// The execution that an input's ARN names.
    ///
    /// - Throws: `InvalidArn`, `ExecutionDoesNotExist`.
    static func named(_ value: JSON?, _ call: Call<StepFunctionsService>) throws -> ExecutionRecord {
        let arn = try StatesNames.arn(value?.string ?? "", "execution", "express").description
        guard let execution = try ExecutionRecord.find(arn, call.db) else { throw AWSError.executionDoesNotExist(arn) }
        return execution
    }
}
