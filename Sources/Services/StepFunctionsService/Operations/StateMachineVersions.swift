import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_PublishStateMachineVersion.html
enum PublishStateMachineVersion: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let machine = try StateMachineRecord.unqualified(input["stateMachineArn"], call)
        if let wanted = input["revisionId"]?.string, wanted != (machine.shownRevision ?? "INITIAL") {
            throw AWSError.revisionConflict(wanted, current: machine.shownRevision ?? "INITIAL")
        }
        let version = try machine.publish(description: input["description"]?.string, call)
        return [
            "creationDate": .double(version.created.seconds), "stateMachineVersionArn": .string(version.arn),
        ]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachineVersions.html
enum ListStateMachineVersions: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let reference = try StateMachineReference(input["stateMachineArn"])
        // The operation knows no StateMachineDoesNotExist.
        guard reference.qualifier == .none, try StateMachineRecord.find(reference.machineArn, call.db) != nil else {
            throw AWSError.invalidArn("Invalid ARN: \(reference.arn)")
        }
        var before = Int.max
        if let token = input["nextToken"]?.string {
            guard let number = Int(try PageToken(Self.self, input, call).decode(token, count: 1)[0]) else {
                throw AWSError.invalidPage
            }
            before = number
        }
        let limit = PageToken.limit(input["maxResults"])
        let found = try StateMachineVersionRecord.list(
            machine: reference.machineArn, before: before, limit: limit + 1, call.db)
        let page = found.prefix(limit)
        var output: JSONObject = [
            "stateMachineVersions": .array(
                page.map {
                    ["stateMachineVersionArn": .string($0.arn), "creationDate": .double($0.created.seconds)]
                })
        ]
        if found.count > limit, let last = page.last {
            output["nextToken"] = .string(PageToken(Self.self, input, call).encode([String(last.number)]))
        }
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachineVersion.html
enum DeleteStateMachineVersion: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let reference = try StateMachineReference(input["stateMachineVersionArn"])
        guard case .version(let number) = reference.qualifier else {
            throw AWSError.invalidArn("Invalid ARN: \(reference.arn)")
        }
        let aliases = try StateMachineAliasRecord.all(machine: reference.machineArn, call.db)
            .filter { $0.routes.contains { $0.version == number } }
        if !aliases.isEmpty { throw AWSError.versionIsReferenced(by: aliases.map(\.name)) }
        // Deleting what is not there succeeds.
        try StateMachineVersionRecord.delete(machine: reference.machineArn, number: number, call.db)
        return [:]
    }
}

extension StateMachineRecord {
    /// How many versions a machine may have.
    ///
    /// See https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html.
    private static let mostVersions = 1000

    /// The machine of an ARN without a qualifier.
    ///
    /// - Throws: `InvalidArn`, `StateMachineDoesNotExist`.
    static func unqualified(_ value: JSON?, _ call: Call<StepFunctionsService>) throws -> StateMachineRecord {
        let reference = try StateMachineReference(value)
        if case .label = reference.qualifier { throw AWSError.labeledArn(reference.arn) }
        guard reference.qualifier == .none else { throw AWSError.invalidArn("Invalid ARN: \(reference.arn)") }
        guard let machine = try find(reference.machineArn, call.db) else {
            throw AWSError.stateMachineDoesNotExist(reference.machineArn)
        }
        return machine
    }

    /// The revision's identifier as the API shows it; nil until the first update.
    var shownRevision: String? { StateMachineRecord.shownRevision(revision) }

    /// Publishes the current revision, or finds the version that was published of it before.
    ///
    /// - Throws: `ServiceQuotaExceededException`.
    func publish(
        description: String?, _ call: Call<StepFunctionsService>
    ) throws -> StateMachineVersionRecord {
        if let existing = try StateMachineVersionRecord.find(machine: arn, revision: revision, call.db) {
            return existing
        }
        if call.environment.enforcesLimits,
            try StateMachineVersionRecord.count(machine: arn, call.db) >= Self.mostVersions
        {
            throw AWSError.quotaExceeded("The state machine has the maximum number of versions (\(Self.mostVersions)).")
        }
        return try StateMachineVersionRecord.insert(of: self, description: description, now: call.now, call.db)
    }
}
