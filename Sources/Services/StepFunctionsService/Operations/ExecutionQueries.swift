import AWSCore
import CivilTime
import GRDB
import JSONTree
import StatesLanguage

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html
enum DescribeExecution: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let execution = try ExecutionRecord.named(input["executionArn"], call)
        // Of Express executions only those that a Map Run has started can be described.
        if execution.type == "EXPRESS", execution.mapRun == nil { throw AWSError.notSupportedByType }
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
        output["stateMachineVersionArn"] = execution.versionArn.map(JSON.string)
        output["stateMachineAliasArn"] = execution.aliasArn.map(JSON.string)
        output["mapRunArn"] = try execution.mapRun.flatMap { try MapRunRecord.find(id: $0, call.db)?.arn }
            .map(JSON.string)
        output["redriveCount"] = .int(execution.redriveCount)
        output["redriveDate"] = (execution.redriven?.seconds).map(JSON.double)
        let reason = try execution.reasonAgainstRedrive(call)
        output["redriveStatus"] =
            reason != nil ? "NOT_REDRIVABLE" : execution.mapRun == nil ? "REDRIVABLE" : "REDRIVABLE_BY_MAP_RUN"
        output["redriveStatusReason"] = reason.map(JSON.string)
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html
enum ListExecutions: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        guard (input["stateMachineArn"] == nil) != (input["mapRunArn"] == nil) else {
            throw AWSError.validation("Must provide either stateMachineArn or mapRunArn")
        }
        if input["statusFilter"]?.string == "PENDING_REDRIVE", input["mapRunArn"] == nil {
            throw AWSError.validation("The statusFilter PENDING_REDRIVE can only be given with mapRunArn")
        }
        let run = try input["mapRunArn"].map { try MapRunRecord.named($0, call) }
        let reference = try run == nil ? StateMachineReference(input["stateMachineArn"]) : nil
        let machine = try reference.map { try ResolvedStateMachine.find($0, draw: 0, call.db).machine }
        if machine?.type == "EXPRESS" { throw AWSError.notSupportedByType }
        var before: (time: Int64, id: Int64)?
        if let token = input["nextToken"]?.string {
            let parts = try PageToken(Self.self, input, call).decode(token, count: 2)
            guard let time = Int64(parts[0]), let id = Int64(parts[1]) else {
                throw AWSError.invalidPage
            }
            before = (time, id)
        }
        let limit = PageToken.limit(input["maxResults"])
        var (version, alias): (String?, String?)
        if case .version? = reference?.qualifier { version = reference?.arn }
        if case .alias? = reference?.qualifier { alias = reference?.arn }
        let found = try ExecutionRecord.list(
            machine: machine?.arn, version: version, alias: alias, status: input["statusFilter"]?.string,
            mapRun: run?.id, isRedriven: input["redriveFilter"]?.string.map { $0 == "REDRIVEN" }, before: before,
            limit: limit + 1,
            call.db)
        let page = found.prefix(limit)
        var output: JSONObject = ["executions": .array(try page.map { try $0.listed(in: run, call.db) })]
        if found.count > limit, let last = page.last {
            output["nextToken"] = .string(
                PageToken(Self.self, input, call).encode([String(last.listingTime.milliseconds), String(last.id)]))
        }
        return output
    }
}

extension ExecutionRecord {
    /// The execution as `ListExecutions` shows it.
    package var listed: JSON { .object(members) }

    /// The execution as `ListExecutions` shows it, also as a child of a Map Run.
    fileprivate func listed(in run: MapRunRecord?, _ db: Database) throws -> JSON {
        guard let run else { return listed }
        var item = members
        item["mapRunArn"] = .string(run.arn)
        item["itemCount"] = try run.itemCount(ofChild: mapChild, db).map(JSON.int)
        return .object(item)
    }

    private var members: JSONObject {
        var item: JSONObject = [
            "executionArn": .string(arn), "stateMachineArn": .string(machineArn), "name": .string(name),
            "status": .string(status), "startDate": .double(started.seconds),
        ]
        item["stopDate"] = (stopped?.seconds).map(JSON.double)
        item["stateMachineVersionArn"] = versionArn.map(JSON.string)
        item["stateMachineAliasArn"] = aliasArn.map(JSON.string)
        item["redriveCount"] = .int(redriveCount)
        item["redriveDate"] = (redriven?.seconds).map(JSON.double)
        return item
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
            guard let id = Int(try PageToken(Self.self, input, call).decode(token, count: 1)[0]) else {
                throw AWSError.invalidPage
            }
            from = id
        }
        var events = try ExecutionJournal.events(
            of: execution.id, from: from, limit: limit + 1, reverse: reverse, call.db)
        var output: JSONObject = [:]
        let next = events.count > limit ? events.removeLast()["id"]?.int : nil
        if input["includeExecutionData"]?.bool == false { events = events.map(withoutData) }
        output["events"] = .array(events)
        output["nextToken"] = next.map { .string(PageToken(Self.self, input, call).encode([String($0)])) }
        return output
    }

    /// The event without inputs, outputs and parameters, as AWS shows it to those who do not ask for data; errors and their
    /// causes stay, as in logs without data (recorded there).
    private static func withoutData(_ event: JSON) -> JSON {
        guard var members = event.object else { return event }
        for (key, details) in members where key.hasSuffix("EventDetails") {
            guard var fields = details.object else { continue }
            for name in [
                "input", "output", "inputDetails", "outputDetails", "parameters", "assignedVariables",
                "assignedVariablesDetails",
            ] {
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
        let run = try execution.mapRun.flatMap { try MapRunRecord.find(id: $0, call.db) }
        let machineArn = run?.machineArn ?? execution.machineArn
        guard let revision = try StateMachineRecord.revision(execution.revision, of: machineArn, call.db) else {
            throw AWSError.stateMachineDoesNotExist(execution.machineArn)
        }
        let machine = try StateMachineRecord.find(machineArn, call.db)
        var output: JSONObject = [
            "stateMachineArn": .string(execution.machineArn),
            "name": .string(ARN(machineArn)?.resourceParts.last ?? ""),
        ]
        output["definition"] = "{}"
        if input["includedData"]?.string != "METADATA_ONLY" {
            // A child of a Map Run has the Map's processor for its definition.
            let processor = try run.flatMap {
                StateMachine.processorText(ofMap: $0.stateName, in: try JSON(parsing: revision.definition))
            }
            let definition = processor?.text() ?? revision.definition
            output["definition"] = .string(definition)
            output["variableReferences"] = StateMachineRecord.variableReferences(in: definition)
        }
        output["mapRunArn"] = run.map { .string($0.arn) }
        output["label"] = run.map { .string($0.label) }
        output["roleArn"] = .string(revision.roleArn)
        output["updateDate"] = .double(revision.updated.seconds)
        output["loggingConfiguration"] = machine?.logging ?? ["level": "OFF", "includeExecutionData": false]
        output["tracingConfiguration"] = machine?.tracing ?? ["enabled": false]
        output["encryptionConfiguration"] = Encryption.awsOwned
        output["revisionId"] = StateMachineRecord.shownRevision(execution.revision).map(JSON.string)
        return output
    }
}
