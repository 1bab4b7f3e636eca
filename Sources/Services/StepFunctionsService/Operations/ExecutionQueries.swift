import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html
enum DescribeExecution: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let execution = try ExecutionRecord.named(input["executionArn"], call)
        if execution.type == "EXPRESS" { throw AWSError.notSupportedByType }
        let withData = input["includedData"]?.string != "METADATA_ONLY"
        var output: JSONObject = [
            "executionArn": .string(execution.arn), "stateMachineArn": .string(execution.machineArn),
            "name": .string(execution.name), "status": .string(execution.status),
            "startDate": .double(execution.started.seconds),
        ]
        output["stopDate"] = (execution.stopped?.seconds).map(JSON.double)
        if withData {
            output["input"] = .string(execution.input)
            output["inputDetails"] = ["included": true]
            output["output"] = execution.output.map(JSON.string)
            if execution.output != nil { output["outputDetails"] = ["included": true] }
            output["error"] = execution.error.map(JSON.string)
            output["cause"] = execution.cause.map(JSON.string)
        }
        output["traceHeader"] = execution.traceHeader.map(JSON.string)
        output["redriveCount"] = 0
        switch execution.status {
        case "RUNNING":
            output["redriveStatus"] = "NOT_REDRIVABLE"
            output["redriveStatusReason"] = "Execution is RUNNING and cannot be redriven"
        case "SUCCEEDED":
            output["redriveStatus"] = "NOT_REDRIVABLE"
            output["redriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
        default: output["redriveStatus"] = "REDRIVABLE"
        }
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html
enum ListExecutions: AWSOperation {
    typealias Service = StepFunctionsService
    static let refusedMembers: Set<String> = ["mapRunArn", "redriveFilter"]

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        guard let text = input["stateMachineArn"]?.string else {
            throw AWSError.validation("Must provide either stateMachineArn or mapRunArn")
        }
        let arn = try StatesNames.arn(text, "stateMachine").description
        guard let machine = try StateMachineRecord.find(arn, call.db) else {
            throw AWSError.stateMachineDoesNotExist(arn)
        }
        if machine.type == "EXPRESS" { throw AWSError.notSupportedByType }
        var before: (started: Int64, id: Int64)?
        if let token = input["nextToken"]?.string {
            let parts = try PageToken.decode(token, count: 2)
            guard let started = Int64(parts[0]), let id = Int64(parts[1]) else {
                throw AWSError.invalidNextToken(token)
            }
            before = (started, id)
        }
        let limit = PageToken.limit(input["maxResults"])
        let found = try ExecutionRecord.list(
            machine: arn, status: input["statusFilter"]?.string, before: before, limit: limit + 1, call.db)
        let page = found.prefix(limit)
        var output: JSONObject = ["executions": .array(page.map(\.listed))]
        if found.count > limit, let last = page.last {
            output["nextToken"] = .string(PageToken.encode([String(last.started.milliseconds), String(last.id)]))
        }
        return output
    }
}

extension ExecutionRecord {
    /// The execution as `ListExecutions` shows it.
    package var listed: JSON {
        var item: JSONObject = [
            "executionArn": .string(arn), "stateMachineArn": .string(machineArn), "name": .string(name),
            "status": .string(status), "startDate": .double(started.seconds),
        ]
        item["stopDate"] = (stopped?.seconds).map(JSON.double)
        item["redriveCount"] = 0
        return .object(item)
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html
enum GetExecutionHistory: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let execution = try ExecutionRecord.named(input["executionArn"], call)
        if execution.type == "EXPRESS" { throw AWSError.notSupportedByType }
        let reverse = input["reverseOrder"]?.bool ?? false
        let limit = PageToken.limit(input["maxResults"])
        var from: Int?
        if let token = input["nextToken"]?.string {
            guard let id = Int(try PageToken.decode(token, count: 1)[0]) else { throw AWSError.invalidNextToken(token) }
            from = id
        }
        var events = try ExecutionJournal.events(
            of: execution.id, from: from, limit: limit + 1, reverse: reverse, call.db)
        var output: JSONObject = [:]
        let next = events.count > limit ? events.removeLast()["id"]?.int : nil
        if input["includeExecutionData"]?.bool == false { events = events.map(withoutData) }
        output["events"] = .array(events)
        output["nextToken"] = next.map { .string(PageToken.encode([String($0)])) }
        return output
    }

    /// The event without inputs, outputs and parameters, as AWS shows it to those who do not ask for data.
    private static func withoutData(_ event: JSON) -> JSON {
        guard var members = event.object else { return event }
        for (key, details) in members where key.hasSuffix("EventDetails") {
            guard var fields = details.object else { continue }
            for name in ["input", "output", "inputDetails", "outputDetails", "parameters", "error", "cause"] {
                fields[name] = nil
            }
            members[key] = .object(fields)
        }
        return .object(members)
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachineForExecution.html
enum DescribeStateMachineForExecution: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let execution = try ExecutionRecord.named(input["executionArn"], call)
        if execution.type == "EXPRESS" { throw AWSError.notSupportedByType }
        guard
            let revision = try StateMachineRecord.revision(execution.revision, of: execution.machineArn, call.db)
        else { throw AWSError.stateMachineDoesNotExist(execution.machineArn) }
        let machine = try StateMachineRecord.find(execution.machineArn, call.db)
        var output: JSONObject = [
            "stateMachineArn": .string(execution.machineArn),
            "name": .string(ARN(execution.machineArn)?.resourceParts.last ?? ""),
        ]
        if input["includedData"]?.string != "METADATA_ONLY" { output["definition"] = .string(revision.definition) }
        output["roleArn"] = .string(revision.roleArn)
        output["updateDate"] = .double(revision.updated.seconds)
        output["loggingConfiguration"] = machine?.logging ?? ["level": "OFF", "includeExecutionData": false]
        output["tracingConfiguration"] = machine?.tracing ?? ["enabled": false]
        output["revisionId"] = StateMachineRecord.shownRevision(execution.revision).map(JSON.string)
        return output
    }
}
