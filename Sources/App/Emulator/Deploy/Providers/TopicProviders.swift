import AWSCore
import JSONTree

/// `AWS::SNS::Topic`, with the subscriptions that stand in it.
struct TopicProvider: ResourceProvider {
    private static let attributes = [
        "ContentBasedDeduplication", "DisplayName", "FifoThroughputScope", "FifoTopic", "KmsMasterKeyId",
        "SignatureVersion", "TracingConfig",
    ]

    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        let isFIFO = request.bool("FifoTopic") == true
        let name =
            request.string("TopicName")
            ?? request.context.physicalName(request.logicalID, maxLength: isFIFO ? 251 : 256) + (isFIFO ? ".fifo" : "")
        var input: JSONObject = ["Name": .string(name), "Attributes": .object(attributes(request.properties))]
        if let tags = request.properties["Tags"] { input["Tags"] = tags }
        let output = try step.call("sns", "CreateTopic", input)
        let arn = output["TopicArn"]?.string ?? ""
        try subscribe(request.properties, arn, step)
        return state(arn, name)
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        let name = old.attributes["TopicName"]?.string ?? ""
        if let given = request.string("TopicName"), given != name { throw ReplacementNeeded() }
        if request.properties["FifoTopic"] != old.properties["FifoTopic"] { throw ReplacementNeeded() }
        let (before, after) = (attributes(old.properties), attributes(request.properties))
        for name in Self.attributes where name != "FifoTopic" && before[name] != after[name] {
            try step.call(
                "sns", "SetTopicAttributes",
                [
                    "TopicArn": .string(old.physicalID), "AttributeName": .string(name),
                    "AttributeValue": after[name] ?? "",
                ])
        }
        let gone = ResourceRequest.tags(old.properties).keys.filter { request.tags[$0] == nil }
        let resource = JSON.string(old.physicalID)
        if !gone.isEmpty {
            try step.call(
                "sns", "UntagResource", ["ResourceArn": resource, "TagKeys": .array(gone.map(JSON.string))])
        }
        if let tags = request.properties["Tags"] {
            try step.call("sns", "TagResource", ["ResourceArn": resource, "Tags": tags])
        }
        let kept = Set(Self.subscriptions(request.properties))
        try unsubscribe(
            Self.subscriptions(old.properties).filter { !kept.contains($0) }, old.physicalID, step)
        try subscribe(request.properties, old.physicalID, step)
        return state(old.physicalID, name)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call("sns", "DeleteTopic", ["TopicArn": .string(old.physicalID)])
    }

    private func state(_ arn: String, _ name: String) -> ResourceState {
        ResourceState(arn, attributes: ["TopicArn": .string(arn), "TopicName": .string(name)])
    }

    private func attributes(_ properties: JSONObject) -> JSONObject {
        var attributes: JSONObject = [:]
        for name in Self.attributes {
            if let text = ResourceRequest.text(properties[name]) { attributes[name] = .string(text) }
        }
        if attributes["FifoTopic"] == "false" { attributes["FifoTopic"] = nil }
        return attributes
    }

    private static func subscriptions(_ properties: JSONObject) -> [JSON] {
        properties["Subscription"]?.array ?? []
    }

    private func subscribe(_ properties: JSONObject, _ topic: String, _ step: DeployStep) throws {
        for subscription in Self.subscriptions(properties) {
            try step.call(
                "sns", "Subscribe",
                [
                    "TopicArn": .string(topic), "Protocol": subscription["Protocol"] ?? "",
                    "Endpoint": subscription["Endpoint"] ?? "",
                ])
        }
    }

    private func unsubscribe(_ gone: [JSON], _ topic: String, _ step: DeployStep) throws {
        if gone.isEmpty { return }
        let output = try step.call("sns", "ListSubscriptionsByTopic", ["TopicArn": .string(topic)])
        for subscription in output["Subscriptions"]?.array ?? []
        where gone.contains(where: {
            $0["Protocol"] == subscription["Protocol"] && $0["Endpoint"] == subscription["Endpoint"]
        }) {
            try step.call(
                "sns", "Unsubscribe", ["SubscriptionArn": subscription["SubscriptionArn"] ?? ""],
                ignoring: "InvalidParameter")
        }
    }
}

/// `AWS::SNS::Subscription`.
struct SubscriptionProvider: ResourceProvider {
    private static let attributes = [
        "DeliveryPolicy", "FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy",
    ]

    func create(_ request: ResourceRequest, _ step: DeployStep) throws -> ResourceState {
        var input = request.members("TopicArn", "Protocol", "Endpoint")
        input["ReturnSubscriptionArn"] = true
        input["Attributes"] = .object(attributes(request.properties))
        let output = try step.call("sns", "Subscribe", input)
        let arn = output["SubscriptionArn"] ?? ""
        return ResourceState(arn.string ?? "", attributes: ["Arn": arn])
    }

    func update(_ request: ResourceRequest, from old: DeployedResource, _ step: DeployStep) throws -> ResourceState {
        for name in ["TopicArn", "Protocol", "Endpoint"] where request.properties[name] != old.properties[name] {
            throw ReplacementNeeded()
        }
        func set(_ name: String, _ value: JSON) throws {
            try step.call(
                "sns", "SetSubscriptionAttributes",
                [
                    "SubscriptionArn": .string(old.physicalID), "AttributeName": .string(name),
                    "AttributeValue": value,
                ])
        }
        var before = attributes(old.properties)
        let after = attributes(request.properties)
        if before["FilterPolicyScope"] != after["FilterPolicyScope"] {
            // A policy fits its scope: the old one goes before the scope changes, and the new one comes after it.
            try set("FilterPolicy", "")
            try set("FilterPolicyScope", after["FilterPolicyScope"] ?? "MessageAttributes")
            before["FilterPolicy"] = nil
        }
        for name in Self.attributes where name != "FilterPolicyScope" && before[name] != after[name] {
            try set(name, after[name] ?? "")
        }
        return ResourceState(old.physicalID, attributes: old.attributes)
    }

    func delete(_ old: DeployedResource, _ step: DeployStep) throws {
        try step.call("sns", "Unsubscribe", ["SubscriptionArn": .string(old.physicalID)])
    }

    private func attributes(_ properties: JSONObject) -> JSONObject {
        var attributes: JSONObject = [:]
        for name in Self.attributes {
            guard let value = properties[name] else { continue }
            attributes[name] = .string(ResourceRequest.text(value) ?? value.text())
        }
        return attributes
    }
}
