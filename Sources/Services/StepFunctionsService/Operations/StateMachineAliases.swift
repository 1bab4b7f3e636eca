import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachineAlias.html
enum CreateStateMachineAlias: AWSOperation {
    typealias Service = StepFunctionsService

    /// How many aliases a machine may have.
    private static let mostAliases = 100

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let routing = try AliasRouting(input["routingConfiguration"], call)
        let name = input["name"]?.string ?? ""
        let description = input["description"]?.string
        if let existing = try StateMachineAliasRecord.find(machine: routing.machine, name: name, call.db) {
            // The same request again is answered as the first time.
            guard existing.routes == routing.routes, existing.description == description else {
                throw AWSError.aliasExists
            }
            return existing.created(as: existing.created)
        }
        if call.environment.enforcesLimits,
            try StateMachineAliasRecord.all(machine: routing.machine, call.db).count >= mostAliases
        {
            throw AWSError.quotaExceeded("The state machine has the maximum number of aliases (\(mostAliases)).")
        }
        let alias = StateMachineAliasRecord(
            machine: routing.machine, name: name, description: description, routes: routing.routes, created: call.now)
        try alias.save(call.db)
        return alias.created(as: call.now)
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachineAlias.html
enum DescribeStateMachineAlias: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let alias = try StateMachineAliasRecord.named(input, call)
        var output: JSONObject = ["stateMachineAliasArn": .string(alias.arn), "name": .string(alias.name)]
        output["description"] = alias.description.map(JSON.string)
        output["routingConfiguration"] = alias.routingConfiguration
        output["creationDate"] = .double(alias.created.seconds)
        output["updateDate"] = .double(alias.updated.seconds)
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateStateMachineAlias.html
enum UpdateStateMachineAlias: AWSOperation {
    typealias Service = StepFunctionsService

    static func validate(_ input: JSONObject) throws(AWSError) {
        if input["description"] == nil, input["routingConfiguration"] == nil {
            // AWS documents that one of them is needed; its words are not recorded anywhere we know.
            throw .states(
                .missingParameter, "Either the description or the routingConfiguration must be specified")
        }
    }

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        var alias = try StateMachineAliasRecord.named(input, call)
        if let configuration = input["routingConfiguration"] {
            let routing = try AliasRouting(configuration, call)
            guard routing.machine == alias.machine else { throw AWSError.statesResourceMissing }
            alias.routes = routing.routes
        }
        if let description = input["description"]?.string { alias.description = description }
        alias.updated = call.now
        try alias.save(call.db)
        return ["updateDate": .double(call.now.seconds)]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachineAlias.html
enum DeleteStateMachineAlias: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        try StateMachineAliasRecord.named(input, call).delete(call.db)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachineAliases.html
enum ListStateMachineAliases: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let reference = try StateMachineReference(input["stateMachineArn"])
        guard try StateMachineRecord.find(reference.machineArn, call.db) != nil else {
            throw AWSError.stateMachineDoesNotExist(reference.machineArn)
        }
        var aliases = try StateMachineAliasRecord.all(machine: reference.machineArn, call.db)
        switch reference.qualifier {
        case .none: break
        // With a version's ARN only the aliases that refer to it.
        case .version(let number): aliases.removeAll { !$0.routes.contains { $0.version == number } }
        case .alias, .label: throw AWSError.invalidArn("Invalid ARN: \(reference.arn)")
        }
        if let token = input["nextToken"]?.string {
            let parts = try PageToken(Self.self, input, call).decode(token, count: 2)
            guard let created = Int64(parts[0]) else { throw AWSError.invalidPage }
            aliases.removeAll { ($0.created.milliseconds, $0.name) <= (created, parts[1]) }
        }
        let limit = PageToken.limit(input["maxResults"])
        let page = aliases.prefix(limit)
        var output: JSONObject = [
            "stateMachineAliases": .array(page.map { .object($0.created(as: $0.created)) })
        ]
        if aliases.count > limit, let last = page.last {
            output["nextToken"] = .string(
                PageToken(Self.self, input, call).encode([String(last.created.milliseconds), last.name]))
        }
        return output
    }
}

extension StateMachineAliasRecord {
    /// The alias as an answer to its creation and as an element of a listing.
    fileprivate func created(as time: Timestamp) -> JSONObject {
        ["stateMachineAliasArn": .string(arn), "creationDate": .double(time.seconds)]
    }

    /// The alias that an input names; nil when there is none.
    fileprivate static func find(
        _ input: JSONObject, _ call: Call<StepFunctionsService>
    ) throws -> StateMachineAliasRecord? {
        let reference = try StateMachineReference(input["stateMachineAliasArn"])
        guard case .alias(let name) = reference.qualifier else {
            throw AWSError.invalidArn("Invalid ARN: \(reference.arn)")
        }
        return try find(machine: reference.machineArn, name: name, call.db)
    }

    /// The alias that an input names.
    ///
    /// - Throws: `InvalidArn`, `ResourceNotFound`.
    fileprivate static func named(
        _ input: JSONObject, _ call: Call<StepFunctionsService>
    ) throws -> StateMachineAliasRecord {
        guard let alias = try find(input, call) else { throw AWSError.statesResourceMissing }
        return alias
    }
}

/// A `routingConfiguration`, checked.
private struct AliasRouting {
    let machine: String
    let routes: [StateMachineAliasRecord.Route]

    /// - Throws: `ValidationException` with the rule that is broken; `ResourceNotFound` for a version that is not there.
    init(_ configuration: JSON?, _ call: Call<StepFunctionsService>) throws {
        let items = configuration?.array ?? []
        let arns = items.map { $0["stateMachineVersionArn"]?.string ?? "" }
        let weights = items.map { $0["weight"]?.int ?? 0 }
        let shown = "[\(arns.joined(separator: ", "))]"
        var routes: [StateMachineAliasRecord.Route] = []
        var machines: Set<String> = []
        for (item, weight) in zip(items, weights) {
            let reference = try StateMachineReference(item["stateMachineVersionArn"])
            guard case .version(let number) = reference.qualifier else {
                throw AWSError.states(
                    .invalidRouting,
                    "Routing configuration must contain state machine version ARNs. Received: \(shown)")
            }
            machines.insert(reference.machineArn)
            routes.append(.init(version: number, weight: weight))
        }
        if Set(arns).count < arns.count {
            throw AWSError.states(
                .invalidRouting,
                "Routing configuration must contain distinct state machine version ARNs. Received: \(shown)")
        }
        guard let machine = machines.first, machines.count == 1 else {
            throw AWSError.states(
                .invalidRouting,
                "Routing configuration must contain versions of the same state machine. Received: \(shown)")
        }
        if weights.reduce(0, +) != 100 {
            let received = weights.map(String.init).joined(separator: ", ")
            throw AWSError.states(
                .invalidRouting,
                "Sum of routing configuration weights must equal 100. Received: [\(received)]")
        }
        for route in routes
        where try StateMachineVersionRecord.find(machine: machine, number: route.version, call.db) == nil {
            throw AWSError.statesResourceMissing
        }
        self.machine = machine
        self.routes = routes
    }
}
