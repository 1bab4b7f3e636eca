import AWSCore
import Foundation
import JSONTree
import LambdaService
import StateStore

/// `AWS::Lambda::Function`, from a local folder or inline code.
struct FunctionProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        try put(request, request.name("FunctionName", maxLength: 64), step)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        if let given = request.string("FunctionName"), given != old.physicalID { throw ReplacementNeeded() }
        let state = try put(request, old.physicalID, step)
        step.retire(functionARN: state.attributes["Arn"]?.string ?? "")
        return state
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        guard let arn = old.attributes["Arn"]?.string else { return }
        try FunctionStore.delete(step.db, arn: arn)
        step.retire(functionARN: arn)
    }

    private func put(_ request: ResourceRequest, _ name: String, _ step: DeployStep) throws -> ResourceState {
        let context = request.context
        if request.string("PackageType") == "Image" {
            throw AWSError.notImplemented("PackageType Image of AWS::Lambda::Function")
        }
        var record = FunctionRecord(
            name: name, region: context.region, account: context.account, runtime: request.string("Runtime") ?? "",
            handler: request.string("Handler") ?? "",
            role: request.string("Role") ?? "arn:aws:iam::\(context.account):role/\(request.logicalID)Role",
            code: .folder(try folder(request, name)), lastModified: context.table.clock.now(),
            revisionID: context.entropy.uuid())
        // Any runtime's name will do: old ones run on what this machine has.
        try FunctionInput.check(
            request.members(
                "Handler", "Description", "Timeout", "MemorySize", "Environment", "DeadLetterConfig", "LoggingConfig",
                "Architectures", numbers: ["Timeout", "MemorySize"]
            ).merging(["FunctionName": .string(name), "Role": .string(record.role)]))
        record.logging = FunctionInput.logging(request.properties["LoggingConfig"])
        record.description = request.string("Description") ?? ""
        record.timeout = request.int("Timeout") ?? 3
        record.memorySize = request.int("MemorySize") ?? 128
        if let size = request.properties["EphemeralStorage"]?["Size"]?.int { record.ephemeralStorage = size }
        for (key, value) in request.properties["Environment"]?["Variables"]?.object ?? [:] {
            record.variables[key] = ResourceRequest.text(value) ?? value.text()
        }
        if let architectures = request.properties["Architectures"]?.array {
            record.architectures = architectures.compactMap(\.string)
        }
        record.layers = try layers(request, step)
        record.deadLetterTarget = request.properties["DeadLetterConfig"]?["TargetArn"]?.string
        record.logGroup = request.properties["LoggingConfig"]?["LogGroup"]?.string
        try FunctionStore.put(step.db, record)
        if !request.tags.isEmpty {
            try step.call(
                "lambda", "TagResource", ["Resource": .string(record.arn), "Tags": .object(request.tags)])
        }
        if let reserved = request.int("ReservedConcurrentExecutions") {
            try step.call(
                "lambda", "PutFunctionConcurrency",
                ["FunctionName": .string(name), "ReservedConcurrentExecutions": .int(reserved)])
        }
        return ResourceState(name, attributes: ["Arn": .string(record.arn)])
    }

    private func layers(_ request: ResourceRequest, _ step: DeployStep) throws -> [FunctionLayer] {
        let arns = request.properties["Layers"]?.array?.compactMap(\.string) ?? []
        if arns.count > 5 {
            throw AWSError(.init("InvalidParameterValueException"), "Cannot reference more than 5 layers.")
        }
        return try arns.map { arn in
            guard let layer = try FunctionLayer.find(step.db, arn: arn) else {
                throw AWSError.validation(
                    "There is no layer \(arn) here: only layers of templates that were deployed to this store.")
            }
            return layer
        }
    }

    /// The folder the code is run in; inline code is written to one.
    private func folder(_ request: ResourceRequest, _ name: String) throws -> String {
        if let path = request.properties["Code"]?.string {
            return try request.context.directory(path, "code")
        }
        guard let text = request.properties["Code"]?["ZipFile"]?.string else {
            throw AWSError.validation("The function has no code: give CodeUri a folder, or InlineCode.")
        }
        // CloudFormation puts inline code into index.py or index.js.
        let isNode = request.string("Runtime")?.hasPrefix("nodejs") == true
        let folder = "\(request.context.stateFolder)/inline/\(name)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: "\(folder)/\(isNode ? "index.js" : "index.py")", atomically: true, encoding: .utf8)
        return folder
    }
}

/// `AWS::Lambda::Version`.
struct FunctionVersionProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.string("FunctionName") ?? ""
        let function = try FunctionReference(name, region: request.context.region, account: request.context.account)
        try FunctionStore.noteContents(step.db, arn: function.arn)
        var input: JSONObject = ["FunctionName": .string(name)]
        input["Description"] = request.properties["Description"]
        let output = try step.call("lambda", "PublishVersion", input)
        let arn = output["FunctionArn"]?.string ?? ""
        return ResourceState(arn, attributes: ["FunctionArn": .string(arn), "Version": output["Version"] ?? "1"])
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        let version = try FunctionReference(old.physicalID, region: "", account: "")
        try FunctionStore.delete(step.db, version)
        step.retire(functionARN: version.qualifiedARN)
    }
}

/// `AWS::Lambda::Alias`.
struct FunctionAliasProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let output = try step.call("lambda", "CreateAlias", input(request))
        let arn = output["AliasArn"]?.string ?? ""
        return ResourceState(arn, attributes: ["AliasArn": .string(arn)])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        for name in ["Name", "FunctionName"] where request.properties[name] != old.properties[name] {
            throw ReplacementNeeded()
        }
        try step.call("lambda", "UpdateAlias", input(request))
        return ResourceState(old.physicalID, attributes: old.attributes)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        let input: JSONObject = [
            "FunctionName": old.properties["FunctionName"] ?? "", "Name": old.properties["Name"] ?? "",
        ]
        try step.call("lambda", "DeleteAlias", input, ignoring: "ResourceNotFoundException")
    }

    private func input(_ request: ResourceRequest) -> JSONObject {
        var input = request.members("Description", "FunctionName", "FunctionVersion", "Name")
        if let weights = request.properties["RoutingConfig"]?["AdditionalVersionWeights"]?.array {
            var map: JSONObject = [:]
            for weight in weights {
                if let version = weight["FunctionVersion"]?.string { map[version] = weight["FunctionWeight"] }
            }
            input["RoutingConfig"] = ["AdditionalVersionWeights": .object(map)]
        }
        return input
    }
}

/// `AWS::Lambda::EventInvokeConfig`.
struct EventInvokeConfigProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        try put(request, step)
        return ResourceState(request.context.physicalName(request.logicalID, maxLength: 64))
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        for name in ["FunctionName", "Qualifier"] where request.properties[name] != old.properties[name] {
            throw ReplacementNeeded()
        }
        try put(request, step)
        return ResourceState(old.physicalID)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        let input: JSONObject = [
            "FunctionName": old.properties["FunctionName"] ?? "", "Qualifier": old.properties["Qualifier"] ?? "",
        ]
        try step.call("lambda", "DeleteFunctionEventInvokeConfig", input, ignoring: "ResourceNotFoundException")
    }

    private func put(_ request: ResourceRequest, _ step: DeployStep) throws {
        let input = request.members(
            "DestinationConfig", "FunctionName", "MaximumEventAgeInSeconds", "MaximumRetryAttempts", "Qualifier",
            numbers: ["MaximumEventAgeInSeconds", "MaximumRetryAttempts"])
        try step.call("lambda", "PutFunctionEventInvokeConfig", input)
    }
}

/// `AWS::Lambda::EventSourceMapping`.
struct EventSourceMappingProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let output = try step.call("lambda", "CreateEventSourceMapping", input(request))
        return state(output["UUID"]?.string ?? "", request.context)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        if request.properties["EventSourceArn"] != old.properties["EventSourceArn"] { throw ReplacementNeeded() }
        var input = input(request)
        input["EventSourceArn"] = nil
        input["UUID"] = .string(old.physicalID)
        try step.call("lambda", "UpdateEventSourceMapping", input)
        return state(old.physicalID, request.context)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "lambda", "DeleteEventSourceMapping", ["UUID": .string(old.physicalID)],
            ignoring: "ResourceNotFoundException")
    }

    private func state(_ id: String, _ context: DeployContext) -> ResourceState {
        let arn = context.arn("lambda", "event-source-mapping:\(id)")
        return ResourceState(id, attributes: ["Id": .string(id), "EventSourceMappingArn": .string(arn)])
    }

    /// The properties in the API's form; they have the same names.
    private func input(_ request: ResourceRequest) -> JSONObject {
        request.members(
            "BatchSize", "Enabled", "EventSourceArn", "FilterCriteria", "FunctionName", "FunctionResponseTypes",
            "MaximumBatchingWindowInSeconds", "ScalingConfig")
    }
}
