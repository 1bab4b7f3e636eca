import AWSCore
import CivilTime
import JSONTree
import StatesLanguage

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html
enum CreateStateMachine: AWSOperation {
    typealias Service = StepFunctionsService

    static func validate(_ input: JSONObject) throws(AWSError) {
        try StatesNames.check(input["name"]?.string ?? "")
        try StateMachineRecord.checkPublishing(input)
        try Encryption.check(input)
        try StateMachineRecord.checkRole(input)
        try StateMachineTags.check(count: StateMachineTags.object(input["tags"]).count)
    }

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let name = input["name"]?.string ?? ""
        let arn = call.context.arn("states", "stateMachine:\(name)").description
        let type = input["type"]?.string ?? "STANDARD"
        var machine = StateMachineRecord(
            arn: arn, name: name, type: type, definition: input["definition"]?.string ?? "",
            roleArn: input["roleArn"]?.string ?? "", created: call.now)
        machine.setOptions(input)
        machine.tags = StateMachineTags.object(input["tags"])
        try machine.checkLogging(call)
        try StateMachineRecord.check(machine.definition, type: type, call.environment.parameterCheck)
        if input["publish"]?.bool == true { machine.published = input["versionDescription"]?.string ?? "" }
        if let existing = try StateMachineRecord.find(arn, call.db) {
            return try existing.answer(toSame: machine, call)
        }
        try machine.setInitialRevision(call.db, call.context.entropy)
        try machine.save(call.db)
        try machine.saveRevision(call.db, now: call.now)
        var output: JSONObject = ["stateMachineArn": .string(arn), "creationDate": .double(call.now.seconds)]
        if let description = machine.published {
            let version = try machine.publish(description: description.isEmpty ? nil : description, call)
            output["stateMachineVersionArn"] = .string(version.arn)
        }
        return output
    }
}

extension StateMachineRecord {
    /// Throws `ValidationException` when a version is described that is not to be published.
    static func checkPublishing(_ input: JSONObject) throws(AWSError) {
        if input["versionDescription"] != nil, input["publish"]?.bool != true {
            throw .validation("Version description can only be set when publish is true")
        }
    }

    /// The same request again is answered as the first time; role and tags do not count.
    ///
    /// - Throws: `StateMachineAlreadyExists`.
    fileprivate func answer(
        toSame machine: StateMachineRecord, _ call: Call<StepFunctionsService>
    ) throws -> JSONObject {
        let same =
            definition == machine.definition && type == machine.type && logging == machine.logging
            && tracing == machine.tracing && published == machine.published
        guard same else { throw AWSError.stateMachineAlreadyExists(arn) }
        var output: JSONObject = ["stateMachineArn": .string(arn), "creationDate": .double(created.seconds)]
        if published != nil {
            output["stateMachineVersionArn"] = .string(StateMachineReference.versionArn(arn, 1))
        }
        return output
    }
}

extension StateMachineRecord {
    /// Takes over what a request says of logging and tracing.
    mutating func setOptions(_ input: JSONObject) {
        if let value = input["loggingConfiguration"]?.object {
            logging = .object((["level": "OFF", "includeExecutionData": false] as JSONObject).merging(value))
        }
        if let value = input["tracingConfiguration"]?.object {
            tracing = .object((["enabled": false] as JSONObject).merging(value))
        }
    }

    /// Throws `InvalidLoggingConfiguration` when something is to be logged and there is no one place for it, or none
    /// that is there.
    func checkLogging(_ call: Call<StepFunctionsService>) throws {
        if logging["level"]?.string == "OFF" { return }
        guard let destinations = logging["destinations"]?.array, destinations.count == 1 else {
            throw AWSError.invalidLogging("Must specify exactly one Log Destination.")
        }
        let arn = destinations[0]["cloudWatchLogsLogGroup"]?["logGroupArn"]?.string ?? ""
        // The API's reference asks for the ending; AWS's sentence is not recorded anywhere we know.
        if !arn.hasSuffix(":*") { throw AWSError.invalidLogging("The ARN of a Log Destination must end with ':*'.") }
        if let hasLogGroup = call.environment.hasLogGroup, try !hasLogGroup(arn, call.db) {
            throw AWSError.invalidLogging("Log Destination not found.")
        }
    }

    /// Throws `InvalidArn` when the role of a request is none.
    static func checkRole(_ input: JSONObject) throws(AWSError) {
        guard let text = input["roleArn"]?.string else { return }
        if let arn = ARN(text), arn.service == "iam", arn.resource.hasPrefix("role/") { return }
        throw .states("InvalidArn", "Invalid Role Arn: '\(text)'")
    }

    /// Throws `InvalidDefinition` with all faults of a definition.
    static func check(
        _ definition: String, type: String, _ parameterCheck: ParameterCheck?
    ) throws(AWSError) {
        do throws(DefinitionFaults) {
            _ = try StateMachine(
                text: definition, type: StateMachineType(rawValue: type) ?? .standard,
                parameterCheck: parameterCheck)
        } catch {
            throw .invalidDefinition(error)
        }
    }
}

/// Tags as the API writes them, `[{"key", "value"}]`, and as the store keeps them.
enum StateMachineTags {
    /// The most tags that a resource has.
    private static let most = 50

    /// Throws `TooManyTags`, in the words of the API's reference.
    static func check(count: Int) throws(AWSError) {
        if count > most {
            throw .states("TooManyTags", "You've exceeded the number of tags allowed for a resource.")
        }
    }

    static func object(_ list: JSON?) -> JSONObject {
        var tags: JSONObject = [:]
        for tag in list?.array ?? [] { if let key = tag["key"]?.string { tags[key] = tag["value"] ?? "" } }
        return tags
    }

    static func list(_ tags: JSONObject) -> JSON { .array(tags.map { ["key": .string($0.key), "value": $0.value] }) }
}
