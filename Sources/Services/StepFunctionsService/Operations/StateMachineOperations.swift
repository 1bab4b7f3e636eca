import AWSCore
import CivilTime
import JSONTree
import StatesLanguage

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html
enum DescribeStateMachine: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let arn = try StatesNames.arn(input["stateMachineArn"]?.string ?? "", "stateMachine").description
        guard let machine = try StateMachineRecord.find(arn, call.db) else {
            throw AWSError.stateMachineDoesNotExist(arn)
        }
        var output: JSONObject = [
            "stateMachineArn": .string(arn), "name": .string(machine.name), "status": "ACTIVE",
        ]
        if input["includedData"]?.string != "METADATA_ONLY" { output["definition"] = .string(machine.definition) }
        output["roleArn"] = .string(machine.roleArn)
        output["type"] = .string(machine.type)
        output["creationDate"] = .double(machine.created.seconds)
        output["loggingConfiguration"] = machine.logging
        output["tracingConfiguration"] = machine.tracing
        output["revisionId"] = StateMachineRecord.shownRevision(machine.revision).map(JSON.string)
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html
enum ListStateMachines: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let limit = PageToken.limit(input["maxResults"])
        var machines = try StateMachineRecord.all(call.db)
        if let token = input["nextToken"]?.string {
            let after = try PageToken.decode(token, count: 1)[0]
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
        if machines.count > limit, let last = page.last { output["nextToken"] = .string(PageToken.encode([last.name])) }
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachine.html
enum UpdateStateMachine: AWSOperation {
    typealias Service = StepFunctionsService
    static let refusedMembers: Set<String> = ["encryptionConfiguration"]

    static func validate(_ input: JSONObject) throws(AWSError) {
        if input["publish"]?.bool == true { throw .notImplemented("the member publish of SFN.UpdateStateMachine") }
        let changes = ["definition", "roleArn", "loggingConfiguration", "tracingConfiguration"]
        if !changes.contains(where: { input[$0] != nil }) {
            throw .states(
                "MissingRequiredParameter",
                "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified"
            )
        }
    }

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let arn = try StatesNames.arn(input["stateMachineArn"]?.string ?? "", "stateMachine").description
        guard var machine = try StateMachineRecord.find(arn, call.db) else {
            throw AWSError.stateMachineDoesNotExist(arn)
        }
        let before = machine
        if let definition = input["definition"]?.string { machine.definition = definition }
        if let role = input["roleArn"]?.string { machine.roleArn = role }
        machine.setOptions(input)
        try machine.checkLogging()
        try StateMachineRecord.check(machine.definition, type: machine.type)
        // A revision is a definition with a role (recorded: the same ones again make no new revision).
        let isRevised = machine.definition != before.definition || machine.roleArn != before.roleArn
        if isRevised { machine.revision = call.context.entropy.uuid() }
        try machine.save(call.db)
        if isRevised { try machine.saveRevision(call.db, now: call.now) }
        var output: JSONObject = ["updateDate": .double(call.now.seconds)]
        output["revisionId"] = StateMachineRecord.shownRevision(machine.revision).map(JSON.string)
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html
enum DeleteStateMachine: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let arn = try StatesNames.arn(input["stateMachineArn"]?.string ?? "", "stateMachine").description
        // Deleting what is not there succeeds. Running executions go on: their revision stays.
        try StateMachineRecord.delete(arn, call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html
enum ValidateStateMachineDefinition: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let type = input["type"]?.string.flatMap(StateMachineType.init(rawValue:)) ?? .standard
        let limit = input["maxResults"]?.int.map { $0 == 0 ? 100 : $0 } ?? 100
        var faults: [DefinitionFault] = []
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: input["definition"]?.string ?? "", type: type)
        } catch {
            faults = error.faults
        }
        let diagnostics = faults.prefix(limit).map { fault -> JSON in
            var diagnostic: JSONObject = [
                "severity": "ERROR", "code": .string(fault.code), "message": .string(fault.message),
            ]
            if !fault.path.isEmpty { diagnostic["location"] = .string(fault.path) }
            return .object(diagnostic)
        }
        return [
            "result": faults.isEmpty ? "OK" : "FAIL", "diagnostics": .array(diagnostics),
            "truncated": .bool(faults.count > limit),
        ]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html
enum TagResource: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        var resource = try TaggedResource.find(input, call)
        resource.tags = resource.tags.merging(StateMachineTags.object(input["tags"]))
        try resource.save(call)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_UntagResource.html
enum UntagResource: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        var resource = try TaggedResource.find(input, call)
        for key in input["tagKeys"]?.array ?? [] { if let key = key.string { resource.tags[key] = nil } }
        try resource.save(call)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html
enum ListTagsForResource: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        ["tags": StateMachineTags.list(try TaggedResource.find(input, call).tags)]
    }
}

/// What can be tagged.
private enum TaggedResource {
    case machine(StateMachineRecord)
    case activity(ActivityRecord)

    static func find(_ input: JSONObject, _ call: Call<StepFunctionsService>) throws -> TaggedResource {
        let arn = try StatesNames.arn(input["resourceArn"]?.string ?? "", "stateMachine", "activity").description
        if let machine = try StateMachineRecord.find(arn, call.db) { return .machine(machine) }
        if let activity = try ActivityRecord.find(arn, call.db) { return .activity(activity) }
        throw AWSError.statesResourceNotFound(arn)
    }

    var tags: JSONObject {
        get {
            switch self {
            case .machine(let machine): machine.tags
            case .activity(let activity): activity.tags
            }
        }
        set {
            switch self {
            case .machine(var machine):
                machine.tags = newValue
                self = .machine(machine)
            case .activity(var activity):
                activity.tags = newValue
                self = .activity(activity)
            }
        }
    }

    func save(_ call: Call<StepFunctionsService>) throws {
        switch self {
        case .machine(let machine): try machine.save(call.db)
        case .activity(let activity): try activity.save(call.db)
        }
    }
}
