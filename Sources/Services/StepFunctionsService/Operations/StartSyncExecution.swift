import AWSCore
import CivilTime
import JSONTree
import StateStore

/// Starts an Express execution and waits for its end, which comes within five minutes.
///
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html
enum StartSyncExecution: AsyncAWSOperation {
    typealias Service = StepFunctionsService

    /// Seconds after which the store is looked at again even without a signal.
    private static let patience = 5.0

    static func perform(_ input: JSONObject, in call: AsyncCall<StepFunctionsService>) async throws -> JSONObject {
        let arn = try await call.write { call in
            let reference = try StateMachineReference(MockedStart(input, call.environment).input["stateMachineArn"])
            if let machine = try StateMachineRecord.find(reference.machineArn, call.db), machine.type != "EXPRESS" {
                throw AWSError.notSupportedByType
            }
            return try StartExecution.perform(input, in: call)["executionArn"]?.string ?? ""
        }
        while true {
            let mark = call.signals.mark()
            guard let execution = try await call.store.read({ try ExecutionRecord.find(arn, $0) }) else {
                throw AWSError.executionDoesNotExist(arn)
            }
            let includesData = input["includedData"]?.string != "METADATA_ONLY"
            if let answer = execution.synchronousAnswer(includesData: includesData) { return answer }
            try Task.checkCancellation()
            _ = await call.signals.wait(
                for: Signal(.executionEnded, arn), since: mark,
                until: .patience(call.clock.now().adding(seconds: patience)), clock: call.clock)
        }
    }
}

extension ExecutionRecord {
    /// What `StartSyncExecution` answers for an execution that has ended; nil while it runs.
    package func synchronousAnswer(includesData: Bool = true) -> JSONObject? {
        guard let stopped else { return nil }
        let milliseconds = max(stopped.milliseconds - started.milliseconds, 1)
        var output: JSONObject = [
            "executionArn": .string(arn), "stateMachineArn": .string(machineArn), "name": .string(name),
            "status": .string(status), "startDate": .double(started.seconds), "stopDate": .double(stopped.seconds),
            // AWS bills by 100 ms and 64 MB; nothing here takes more memory than that.
            "billingDetails": [
                "billedDurationInMilliseconds": .int(Int((milliseconds + 99) / 100 * 100)), "billedMemoryUsedInMB": 64,
            ],
        ]
        output["traceHeader"] = traceHeader.map(JSON.string)
        output["error"] = error.map(JSON.string)
        output["cause"] = cause.map(JSON.string)
        if includesData {
            output["input"] = .string(input)
            output["inputDetails"] = ["included": true]
            output["output"] = self.output.map(JSON.string)
            output["outputDetails"] = ["included": true]
        }
        return output
    }
}
