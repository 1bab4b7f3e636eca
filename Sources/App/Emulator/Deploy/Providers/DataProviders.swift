import AWSCore
import JSONTree

/// `AWS::DynamoDB::Table`.
struct TableProvider: ResourceProvider {
    private static let key = ["KeySchema", "LocalSecondaryIndexes"]

    func create(_ request: ResourceRequest) async throws -> ResourceState {
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
        if let enabled = request.bool("DeletionProtectionEnabled") { input["DeletionProtectionEnabled"] = .bool(enabled) }
        if let stream = request.properties["StreamSpecification"]?["StreamViewType"] {
            input["StreamSpecification"] = ["StreamEnabled": true, "StreamViewType": stream]
        }
        let output = try await request.context.call("dynamodb", "CreateTable", input)
        try await setTimeToLive(request, name)
        return state(name, output["TableDescription"])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource) async throws -> ResourceState {
        let name = request.name("TableName", maxLength: 255, old: old)
        let replaced = Self.key.contains { request.properties[$0] != old.properties[$0] }
        let extended = request.properties["StreamSpecification"] != old.properties["StreamSpecification"]
        if name != old.physicalID || replaced || extended || redefinesAttributes(request, old) {
            throw ReplacementNeeded()
        }
        var input = request.members("BillingMode", "ProvisionedThroughput", "TableClass")
        if let value = input["ProvisionedThroughput"]?.object {
            input["ProvisionedThroughput"] = .object(value.mapValues(number))
        }
        if let enabled = request.bool("DeletionProtectionEnabled") { input["DeletionProtectionEnabled"] = .bool(enabled) }
        let updates = try TableIndexChange.updates(
            from: old.properties["GlobalSecondaryIndexes"], to: request.properties["GlobalSecondaryIndexes"])
        if !updates.isEmpty {
            input["GlobalSecondaryIndexUpdates"] = .array(updates)
            input["AttributeDefinitions"] = request.properties["AttributeDefinitions"]
        }
        if !input.isEmpty {
            input["TableName"] = .string(name)
            try await request.context.call("dynamodb", "UpdateTable", input)
        }
        try await updateTimeToLive(request, from: old, name)
        let output = try await request.context.call("dynamodb", "DescribeTable", ["TableName": .string(name)])
        return state(name, output["Table"])
    }

    func delete(_ old: DeployedResource, _ context: DeployContext) async throws {
        try await context.call(
            "dynamodb", "DeleteTable", ["TableName": .string(old.physicalID)], ignoring: "ResourceNotFoundException")
    }

    /// Whether an attribute's type is another than before; new attributes come with new indexes.
    private func redefinesAttributes(_ request: ResourceRequest, _ old: DeployedResource) -> Bool {
        let present = old.properties["AttributeDefinitions"]?.array ?? []
        return request.properties["AttributeDefinitions"]?.array?.contains { attribute in
            present.contains { $0["AttributeName"] == attribute["AttributeName"] && $0 != attribute }
        } ?? false
    }

    private func setTimeToLive(_ request: ResourceRequest, _ name: String) async throws {
        guard let attribute = timeToLive(request.properties) else { return }
        try await setTimeToLive(attribute, isEnabled: true, name, request.context)
    }

    private func updateTimeToLive(
        _ request: ResourceRequest, from old: DeployedResource, _ name: String
    ) async throws {
        let (before, after) = (timeToLive(old.properties), timeToLive(request.properties))
        if before == after { return }
        if let before { try await setTimeToLive(before, isEnabled: false, name, request.context) }
        if let after { try await setTimeToLive(after, isEnabled: true, name, request.context) }
    }

    /// The time-to-live attribute that properties ask for; nil when they want none.
    private func timeToLive(_ properties: JSONObject) -> JSON? {
        let value = properties["TimeToLiveSpecification"]
        return ResourceRequest.text(value?["Enabled"])?.lowercased() == "true" ? value?["AttributeName"] : nil
    }

    private func setTimeToLive(
        _ attribute: JSON, isEnabled: Bool, _ name: String, _ context: DeployContext
    ) async throws {
        try await context.call(
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
    func create(_ request: ResourceRequest) async throws -> ResourceState {
        var name = request.name("QueueName", maxLength: 80)
        if request.bool("FifoQueue") == true, !name.hasSuffix(".fifo") { name = String(name.prefix(75)) + ".fifo" }
        var input: JSONObject = ["QueueName": .string(name), "Attributes": .object(attributes(request))]
        if !request.tags.isEmpty { input["tags"] = .object(request.tags) }
        let output = try await request.context.call("sqs", "CreateQueue", input)
        return state(name, output["QueueUrl"] ?? "", request.context)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource) async throws -> ResourceState {
        let name = old.attributes["QueueName"]?.string ?? ""
        if let given = request.string("QueueName"), given != name { throw ReplacementNeeded() }
        if request.bool("FifoQueue") ?? false != name.hasSuffix(".fifo") { throw ReplacementNeeded() }
        try await request.context.call(
            "sqs", "SetQueueAttributes", ["QueueUrl": old.ref, "Attributes": .object(attributes(request))])
        return state(name, old.ref, request.context)
    }

    func delete(_ old: DeployedResource, _ context: DeployContext) async throws {
        try await context.call(
            "sqs", "DeleteQueue", ["QueueUrl": old.ref], ignoring: "QueueDoesNotExist",
            "AWS.SimpleQueueService.NonExistentQueue")
    }

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
        let arn = context.callContext.arn("sqs", name).description
        return ResourceState(
            url.string ?? name, ref: url,
            attributes: ["Arn": .string(arn), "QueueName": .string(name), "QueueUrl": url])
    }
}

/// `AWS::SES::EmailIdentity`.
struct EmailIdentityProvider: ResourceProvider {
    func create(_ request: ResourceRequest) async throws -> ResourceState {
        let identity = request.string("EmailIdentity") ?? ""
        try await request.context.call(
            "sesv2", "CreateEmailIdentity", ["EmailIdentity": .string(identity)], ignoring: "AlreadyExistsException")
        return ResourceState(identity)
    }

    func delete(_ old: DeployedResource, _ context: DeployContext) async throws {
        try await context.call(
            "sesv2", "DeleteEmailIdentity", ["EmailIdentity": .string(old.physicalID)], ignoring: "NotFoundException")
    }
}
