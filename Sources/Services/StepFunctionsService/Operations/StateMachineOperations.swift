import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html
enum DescribeStateMachine: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let reference = try StateMachineReference(input["stateMachineArn"])
        let resolved = try ResolvedStateMachine.find(reference, draw: 0, call.db)
        let machine = resolved.machine
        var output: JSONObject = [
            "stateMachineArn": .string(resolved.version?.arn ?? machine.arn), "name": .string(machine.name),
            "status": "ACTIVE",
        ]
        // "If called with includedData = METADATA_ONLY, the returned definition will be {}."
        output["definition"] = .string(input["includedData"]?.string == "METADATA_ONLY" ? "{}" : machine.definition)
        output["roleArn"] = .string(machine.roleArn)
        output["type"] = .string(machine.type)
        output["creationDate"] = .double((resolved.version?.created ?? machine.created).seconds)
        output["loggingConfiguration"] = machine.logging
        output["tracingConfiguration"] = machine.tracing
        output["encryptionConfiguration"] = Encryption.awsOwned
        if input["includedData"]?.string != "METADATA_ONLY" {
            output["variableReferences"] = StateMachineRecord.variableReferences(in: machine.definition)
        }
        output["revisionId"] = machine.shownRevision.map(JSON.string)
        output["description"] = (resolved.version?.description).map(JSON.string)
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html
enum ListStateMachines: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let limit = PageToken.limit(input["maxResults"])
        var machines = try StateMachineRecord.all(call.context, call.db)
        if let token = input["nextToken"]?.string {
            let after = try PageToken(Self.self, input, call).decode(token, count: 1)[0]
            machines.removeAll { $0.name <= after }
        }
        let page = machines.prefix(limit)
        var output: JSONObject = [
            "stateMachines": .array(
                page.map {
                    [
                        "stateMachineArn": .string($0.arn), "name": .string($0.name), "type": .string($0.type),
                        "creationDate": .double($0.created.seconds),
                    ]
                })
        ]
        if machines.count > limit, let last = page.last {
            output["nextToken"] = .string(PageToken(Self.self, input, call).encode([last.name]))
        }
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html
enum UpdateStateMachine: AWSOperation {
    typealias Service = StepFunctionsService

    static func validate(_ input: JSONObject) throws(AWSError) {
        try StateMachineRecord.checkPublishing(input)
        try Encryption.check(input)
        try StateMachineRecord.checkRole(input)
        let changes = [
            "definition", "roleArn", "loggingConfiguration", "tracingConfiguration", "encryptionConfiguration",
        ]
        if !changes.contains(where: { input[$0] != nil }) {
            throw .states(
                "MissingRequiredParameter",
                "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified"
            )
        }
    }

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        var machine = try StateMachineRecord.unqualified(input["stateMachineArn"], call)
        let before = machine
        if let definition = input["definition"]?.string { machine.definition = definition }
        if let role = input["roleArn"]?.string { machine.roleArn = role }
        machine.setOptions(input)
        try machine.checkLogging(call)
        try StateMachineRecord.check(machine.definition, type: machine.type, call.environment.parameterCheck)
        // A revision is a definition with a role (recorded: the same ones again make no new revision).
        let isRevised = machine.definition != before.definition || machine.roleArn != before.roleArn
        if isRevised { machine.revision = call.context.entropy.uuid() }
        try machine.save(call.db)
        if isRevised { try machine.saveRevision(call.db, now: call.now) }
        var output: JSONObject = ["updateDate": .double(call.now.seconds)]
        output["revisionId"] = machine.shownRevision.map(JSON.string)
        if input["publish"]?.bool == true {
            let version = try machine.publish(description: input["versionDescription"]?.string, call)
            output["stateMachineVersionArn"] = .string(version.arn)
        }
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html
enum DeleteStateMachine: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let reference = try StateMachineReference(input["stateMachineArn"])
        if case .label = reference.qualifier { throw AWSError.labeledArn(reference.arn) }
        guard reference.qualifier == .none else {
            // AWS documents the code; its words are not recorded anywhere we know.
            throw AWSError.validation("The state machine ARN '\(reference.arn)' must not be qualified")
        }
        // Deleting what is not there succeeds. Running executions go on: their revision stays.
        try StateMachineRecord.delete(reference.machineArn, call.db)
        return [:]
    }
}
