import AWSCore
import JSONTree

/// `AWS::DynamoDB::Table`.
struct TableProvider: ResourceProvider {

    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let name = request.name("TableName", maxLength: 255)
        var input = request.members(
            "AttributeDefinitions", "KeySchema", "BillingMode", "ProvisionedThroughput", "GlobalSecondaryIndexes",
            "LocalSecondaryIndexes", "OnDemandThroughput", "TableClass", "Tags")
        input["TableName"] = .string(name)
        if input["BillingMode"] == nil, input["ProvisionedThroughput"] == nil {
            // CloudFormation's default is PROVISIONED and needs a throughput, which a template must give.
            input["BillingMode"] = "PROVISIONED"
        }
        for member in ["ProvisionedThroughput", "OnDemandThroughput"] {
            if let value = input[member]?.object { input[member] = .object(value.mapValues(number)) }
        }
        if let enabled = request.bool("DeletionProtectionEnabled") {
            input["DeletionProtectionEnabled"] = .bool(enabled)
        }
        if let stream = request.properties["StreamSpecification"]?["StreamViewType"] {
            input["StreamSpecification"] = ["StreamEnabled": true, "StreamViewType": stream]
        }
        let output = try step.call("dynamodb", "CreateTable", input)
        try setTimeToLive(request, name, step)
        return state(name, output["TableDescription"])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = request.name("TableName", maxLength: 255, old: old)
        if name != old.physicalID || hasOtherKeys(request.properties, old.properties) { throw ReplacementNeeded() }
        if request.properties["StreamSpecification"] != old.properties["StreamSpecification"] {
            // CloudFormation changes it in place; making the table anew would lose what is in it.
            throw AWSError.notImplemented(
                "a change of StreamSpecification of a table that exists (delete the table, or use another --state folder)"
            )
        }
        var input = request.members("BillingMode", "ProvisionedThroughput", "TableClass")
        if let value = input["ProvisionedThroughput"]?.object {
            input["ProvisionedThroughput"] = .object(value.mapValues(number))
        }
        if let enabled = request.bool("DeletionProtectionEnabled") {
            input["DeletionProtectionEnabled"] = .bool(enabled)
        }
        let updates = try TableIndexChange.updates(
            from: old.properties["GlobalSecondaryIndexes"], to: request.properties["GlobalSecondaryIndexes"])
        if !updates.isEmpty {
            input["GlobalSecondaryIndexUpdates"] = .array(updates)
            input["AttributeDefinitions"] = request.properties["AttributeDefinitions"]
        }
        if !input.isEmpty {
            input["TableName"] = .string(name)
            try step.call("dynamodb", "UpdateTable", input)
        }
        try updateTimeToLive(request, from: old, name, step)
        let output = try step.call("dynamodb", "DescribeTable", ["TableName": .string(name)])
        return state(name, output["Table"])
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "dynamodb", "DeleteTable", ["TableName": .string(old.physicalID)], ignoring: "ResourceNotFoundException")
    }

    /// Whether the keys differ, in name, role or type: what CloudFormation replaces a table for.
    private func hasOtherKeys(_ new: JSONObject, _ old: JSONObject) -> Bool {
        if new["KeySchema"] != old["KeySchema"] || new["LocalSecondaryIndexes"] != old["LocalSecondaryIndexes"] {
            return true
        }
        let names = Set(new["KeySchema"]?.array?.compactMap { $0["AttributeName"]?.string } ?? [])
        let types = [new, old].map { properties in
            properties["AttributeDefinitions"]?.array?.filter { names.contains($0["AttributeName"]?.string ?? "") }
                .map { "\($0["AttributeName"]?.string ?? "") \($0["AttributeType"]?.string ?? "")" }.sorted()
        }
        return types[0] != types[1]
    }

    private func setTimeToLive(_ request: ResourceRequest, _ name: String, _ step: DeployStep) throws {
        guard let attribute = timeToLive(request.properties) else { return }
        try setTimeToLive(attribute, isEnabled: true, name, step)
    }

    private func updateTimeToLive(
        _ request: ResourceRequest, from old: DeployedResource, _ name: String, _ step: DeployStep
    ) throws {
        let (before, after) = (timeToLive(old.properties), timeToLive(request.properties))
        if before == after { return }
        if let before { try setTimeToLive(before, isEnabled: false, name, step) }
        if let after { try setTimeToLive(after, isEnabled: true, name, step) }
    }

    /// The time-to-live attribute that properties ask for; nil when they want none.
    private func timeToLive(_ properties: JSONObject) -> JSON? {
        let value = properties["TimeToLiveSpecification"]
        return ResourceRequest.text(value?["Enabled"])?.lowercased() == "true" ? value?["AttributeName"] : nil
    }

    private func setTimeToLive(
        _ attribute: JSON, isEnabled: Bool, _ name: String, _ step: DeployStep
    ) throws {
        try step.call(
            "dynamodb", "UpdateTimeToLive",
            [
                "TableName": .string(name),
                "TimeToLiveSpecification": ["AttributeName": attribute, "Enabled": .bool(isEnabled)],
            ])
    }

    private func state(_ name: String, _ table: JSON?) -> ResourceState {
        var attributes: JSONObject = [:]
        attributes["Arn"] = table?["TableArn"]
        attributes["StreamArn"] = table?["LatestStreamArn"]
        return ResourceState(name, attributes: attributes)
    }

    private func number(_ value: JSON) -> JSON { value.string.flatMap(Int.init).map(JSON.int) ?? value }
}

/// `AWS::SQS::Queue`.
struct QueueProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        // A name of CloudFormation's making ends as a FIFO queue's must; a given one is SQS's to refuse.
        let isFIFO = request.bool("FifoQueue") == true
        let name =
            request.string("QueueName")
            ?? request.context.physicalName(request.logicalID, maxLength: isFIFO ? 75 : 80) + (isFIFO ? ".fifo" : "")
        var input: JSONObject = ["QueueName": .string(name), "Attributes": .object(attributes(request))]
        if !request.tags.isEmpty { input["tags"] = .object(request.tags) }
        let output = try step.call("sqs", "CreateQueue", input)
        return state(name, output["QueueUrl"] ?? "", request.context)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = old.attributes["QueueName"]?.string ?? ""
        if let given = request.string("QueueName"), given != name { throw ReplacementNeeded() }
        if request.bool("FifoQueue") ?? false != name.hasSuffix(".fifo") { throw ReplacementNeeded() }
        var attributes = attributes(request)
        attributes["FifoQueue"] = nil
        // What the template no longer says goes back to what it was without.
        for (attribute, value) in Self.defaults
        where attributes[attribute] == nil && old.properties[attribute] != nil {
            attributes[attribute] = .string(value)
        }
        if !attributes.isEmpty {
            try step.call(
                "sqs", "SetQueueAttributes", ["QueueUrl": old.ref, "Attributes": .object(attributes)])
        }
        let gone = ResourceRequest.tags(old.properties).keys.filter { request.tags[$0] == nil }
        if !gone.isEmpty {
            try step.call(
                "sqs", "UntagQueue", ["QueueUrl": old.ref, "TagKeys": .array(gone.map(JSON.string))])
        }
        if !request.tags.isEmpty {
            try step.call("sqs", "TagQueue", ["QueueUrl": old.ref, "Tags": .object(request.tags)])
        }
        return state(name, old.ref, request.context)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "sqs", "DeleteQueue", ["QueueUrl": old.ref], ignoring: "QueueDoesNotExist",
            "AWS.SimpleQueueService.NonExistentQueue")
    }

    private static let defaults = [
        "VisibilityTimeout": "30", "MaximumMessageSize": "1048576", "MessageRetentionPeriod": "345600",
        "DelaySeconds": "0", "ReceiveMessageWaitTimeSeconds": "0", "RedrivePolicy": "", "RedriveAllowPolicy": "",
        "ContentBasedDeduplication": "false", "DeduplicationScope": "queue", "FifoThroughputLimit": "perQueue",
    ]

    private func attributes(_ request: ResourceRequest) -> JSONObject {
        var attributes: JSONObject = [:]
        for name in [
            "ContentBasedDeduplication", "DeduplicationScope", "DelaySeconds", "FifoQueue", "FifoThroughputLimit",
            "MaximumMessageSize", "MessageRetentionPeriod", "ReceiveMessageWaitTimeSeconds", "VisibilityTimeout",
        ] {
            if let text = request.string(name) { attributes[name] = .string(text) }
        }
        if attributes["FifoQueue"] == "false" { attributes["FifoQueue"] = nil }
        for name in ["RedrivePolicy", "RedriveAllowPolicy"] {
            if let policy = request.properties[name] { attributes[name] = .string(policy.string ?? policy.text()) }
        }
        return attributes
    }

    private func state(_ name: String, _ url: JSON, _ context: DeployContext) -> ResourceState {
        let arn = context.arn("sqs", name)
        return ResourceState(
            url.string ?? name, ref: url,
            attributes: ["Arn": .string(arn), "QueueName": .string(name), "QueueUrl": url])
    }
}

/// `AWS::SES::EmailIdentity`.
struct EmailIdentityProvider: ResourceProvider {
    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let identity = request.string("EmailIdentity") ?? ""
        try step.call(
            "sesv2", "CreateEmailIdentity", ["EmailIdentity": .string(identity)], ignoring: "AlreadyExistsException")
        return ResourceState(identity)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call(
            "sesv2", "DeleteEmailIdentity", ["EmailIdentity": .string(old.physicalID)], ignoring: "NotFoundException")
    }
}
