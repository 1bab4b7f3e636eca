import AWSCore
import CivilTime
import JSONTree
import StatesExecution

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html
enum SendTaskSuccess: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let output: JSON
        do throws(JSONSyntaxError) {
            output = try JSON(parsing: input["output"]?.string ?? "")
        } catch {
            throw AWSError.invalidOutput("\(error)")
        }
        let found = try TaskTokens.find(input["taskToken"]?.string ?? "", call.db)
        try TaskTokens.close(execution: found.execution, task: found.task, call.db)
        try call.append(.taskFinished(found.task, output: output), to: found.execution)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html
enum SendTaskFailure: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let found = try TaskTokens.find(input["taskToken"]?.string ?? "", call.db)
        try TaskTokens.close(execution: found.execution, task: found.task, call.db)
        try call.append(
            .taskFailed(found.task, error: input["error"]?.string, cause: input["cause"]?.string), to: found.execution)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html
enum SendTaskHeartbeat: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let found = try TaskTokens.find(input["taskToken"]?.string ?? "", call.db)
        try call.append(.heartbeat(found.task), to: found.execution)
        return [:]
    }
}

extension Call where Service == StepFunctionsService {
    fileprivate func append(_ event: Input.Event, to execution: Int64) throws {
        try ExecutionJournal.append(
            Input(event, at: now, seed: context.entropy.next()), to: execution, db, signals: context.signals)
    }
}
