import JSONTree

/// `AWS::Serverless::Function`.
///
/// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
extension SAMTransform {
    private static let passedThrough = [
        "Architectures", "Description", "EphemeralStorage", "Environment", "FunctionName", "Handler", "Layers",
        "LoggingConfig", "MemorySize", "PackageType", "ReservedConcurrentExecutions", "Runtime", "Timeout",
    ]

    mutating func transformFunction(_ resource: Resource) {
        let values = resource.values
        var properties = TemplateMapping()
        properties["Code"] = code(of: resource)
        for name in SAMTransform.passedThrough { properties[name] = values[name] }
        if let queue = values["DeadLetterQueue"] {
            properties["DeadLetterConfig"] = .mapping(at: queue.location, ["TargetArn": queue["TargetArn"]])
        }
        for required in ["Handler", "Runtime"] where values[required] == nil && values["PackageType"]?.string != "Image"
        {
            fault("the required property \(required) of \(resource.type) is missing", resource.location, resource.path)
        }
        properties["Role"] = values["Role"] ?? .getAtt(resource.id + "Role", "Arn", at: resource.location)
        properties["Tags"] = tags(of: resource, createdBy: "lambda:createdBy")
        if values["AutoPublishAlias"] != nil, let hash = values["AutoPublishCodeSha256"]?.string {
            properties["Description"] = SAMTransform.description(values["Description"], with: hash, of: resource)
        }
        emit(resource, as: "AWS::Lambda::Function", properties)
        let target = alias(of: resource, properties)
        if let config = values["EventInvokeConfig"] { emitInvokeConfig(config, of: resource, target: target) }
        let managed = functionEvents(of: resource, target: target)
        if values["Role"] == nil {
            emitRole(
                of: resource, service: "lambda.amazonaws.com",
                managed: ["service-role/AWSLambdaBasicExecutionRole"] + managed, createdBy: "lambda:createdBy")
        }
    }

    private mutating func code(of resource: Resource) -> TemplateNode? {
        let values = resource.values
        if let inline = values["InlineCode"] { return .mapping(at: inline.location, ["ZipFile": inline]) }
        guard let uri = values["CodeUri"] else {
            // SAM takes the template's own folder when neither is given.
            if values["ImageUri"] == nil { return .string(".", at: resource.location) }
            return nil
        }
        if uri.string?.hasPrefix("s3://") == true {
            unsupported(
                "the code of '\(resource.id)' lies in S3, which this emulator lacks; give CodeUri a local folder",
                uri.location, resource.path + ".CodeUri")
        }
        return uri
    }

    /// What becomes of events that the function failed on; a destination without an ARN is made.
    ///
    /// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventinvokeconfiguration.html
    private mutating func emitInvokeConfig(_ config: TemplateNode, of resource: Resource, target: String) {
        let place = config.location
        let path = resource.path + ".EventInvokeConfig"
        let id = resource.id + "EventInvokeConfig"
        var destinations = TemplateMapping()
        for member in config["DestinationConfig"]?.mapping?.members ?? [] {
            var arn = member.value["Destination"]
            if arn == nil {
                switch member.value["Type"]?.string {
                case "SQS":
                    emit(id + member.key + "Queue", "AWS::SQS::Queue", place, path, [:])
                    arn = .getAtt(id + member.key + "Queue", "Arn", at: place)
                case "SNS":
                    emit(id + member.key + "Topic", "AWS::SNS::Topic", place, path, [:])
                    arn = .ref(id + member.key + "Topic", at: place)
                default:
                    fault(
                        "\(member.key) needs the ARN of a Destination, or the Type SQS or SNS", member.value.location,
                        "\(path).DestinationConfig.\(member.key)")
                }
            }
            destinations[member.key] = .mapping(at: place, ["Destination": arn])
        }
        let qualifier = target == resource.id ? "$LATEST" : resource.values["AutoPublishAlias"]?.string
        emit(
            id, "AWS::Lambda::EventInvokeConfig", place, path,
            [
                "FunctionName": .ref(resource.id, at: place),
                "Qualifier": qualifier.map { .string($0, at: place) },
                "MaximumEventAgeInSeconds": config["MaximumEventAgeInSeconds"],
                "MaximumRetryAttempts": config["MaximumRetryAttempts"],
                "DestinationConfig": destinations.isEmpty ? nil : TemplateNode(.mapping(destinations), at: place),
            ])
        if target != resource.id { output[output.count - 1].dependsOn.append(target) }
    }

    mutating func transformTable(_ resource: Resource) {
        let values = resource.values
        let key = values["PrimaryKey"]
        let place = key?.location ?? resource.location
        let types = ["String": "S", "Number": "N", "Binary": "B"]
        let named = key?["Type"]?.string ?? "String"
        guard let type = types[named] else {
            let path = resource.path + ".PrimaryKey.Type"
            return fault("the Type of a PrimaryKey is String, Number or Binary, not '\(named)'", place, path)
        }
        let name = key?["Name"] ?? .string("id", at: place)
        let attribute = TemplateNode.mapping(
            at: place, ["AttributeName": name, "AttributeType": .string(type, at: place)])
        let schema = TemplateNode.mapping(at: place, ["AttributeName": name, "KeyType": .string("HASH", at: place)])
        var properties = TemplateMapping()
        properties["AttributeDefinitions"] = .sequence([attribute], at: place)
        properties["KeySchema"] = .sequence([schema], at: place)
        if let throughput = values["ProvisionedThroughput"] {
            properties["ProvisionedThroughput"] = throughput
        } else {
            properties["BillingMode"] = .string("PAY_PER_REQUEST", at: resource.location)
        }
        properties["TableName"] = values["TableName"]
        properties["Tags"] = values["Tags"].map(SAMTransform.tagList)
        emit(resource, as: "AWS::DynamoDB::Table", properties)
    }

    mutating func transformLayer(_ resource: Resource) {
        let values = resource.values
        var properties = TemplateMapping()
        if let content = values["ContentUri"] {
            if content.string?.hasPrefix("s3://") == true {
                unsupported(
                    "the content of '\(resource.id)' lies in S3, which this emulator lacks; give ContentUri a local folder",
                    content.location, resource.path + ".ContentUri")
            }
            properties["Content"] = content
        }
        properties["LayerName"] = values["LayerName"] ?? .string(resource.id, at: resource.location)
        for name in ["CompatibleArchitectures", "CompatibleRuntimes", "Description", "LicenseInfo"] {
            properties[name] = values[name]
        }
        // A layer version never changes, so a changed layer is a new resource.
        let text = TemplateNode(.mapping(properties), at: resource.location).json.text()
        let id = resource.id + SAMTransform.suffix(for: text)
        aliases[resource.id] = id
        emit(resource, as: "AWS::Lambda::LayerVersion", id: id, properties)
        let policy = values["RetentionPolicy"]?.string ?? "Retain"
        output[output.count - 1].deletionPolicy = policy.lowercased() == "delete" ? "Delete" : "Retain"
    }
}
