import AWSCore
import EventPatterns
import GRDB
import JSONTree

/// What the operations on event source mappings have in common.
enum EventSourceMappingInput {
    /// Members for streams, Kafka and other sources checkout does not have, or that it cannot honour.
    static let refused: Set<String> = [
        "ParallelizationFactor", "StartingPosition", "StartingPositionTimestamp", "DestinationConfig",
        "MaximumRecordAgeInSeconds", "BisectBatchOnFunctionError", "MaximumRetryAttempts", "Tags",
        "TumblingWindowInSeconds", "Topics", "Queues", "SourceAccessConfigurations", "SelfManagedEventSource",
        "AmazonManagedKafkaEventSourceConfig", "SelfManagedKafkaEventSourceConfig", "DocumentDBEventSourceConfig",
        "KMSKeyArn", "MetricsConfig", "LoggingConfig", "ProvisionedPollerConfig",
    ]

    /// The mapping with this id.
    ///
    /// - Throws: `ResourceNotFoundException`.
    static func mapping(_ input: JSONObject, in call: Call<LambdaService>) throws -> EventSourceMapping {
        guard let mapping = try EventSourceMapping.get(call.db, id: input["UUID"]?.string ?? ""),
            mapping.world == call.context.world
        else {
            throw LambdaError.notFound("The resource you requested does not exist.")
        }
        return mapping
    }

    /// The ARN of the function a mapping is for, which must exist and end before its messages become visible again.
    static func functionARN(_ input: JSONObject, queue: String, in call: Call<LambdaService>) throws -> String {
        let reference = try call.context.function(input)
        let timeout = try call.version(reference).timeout
        guard let visibility = try call.environment.visibilityTimeout(call.db, queue) else {
            throw LambdaError.invalidParameter(
                "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. "
                    + "SQS Error Message: The specified queue does not exist.")
        }
        if visibility < timeout {
            throw LambdaError.invalidParameter(
                "Queue visibility timeout: \(visibility) seconds is less than Function timeout: \(timeout) seconds")
        }
        return reference.qualifiedARN
    }

    /// Sets what an input gives and checks the whole.
    static func apply(_ input: JSONObject, to mapping: inout EventSourceMapping) throws(AWSError) {
        if let enabled = input["Enabled"]?.bool { mapping.isEnabled = enabled }
        if let size = input["BatchSize"]?.int { mapping.batchSize = size }
        if let window = input["MaximumBatchingWindowInSeconds"]?.int { mapping.batchingWindow = window }
        if let types = input["FunctionResponseTypes"]?.array {
            mapping.reportsBatchItemFailures = types.contains("ReportBatchItemFailures")
        }
        if let scaling = input["ScalingConfig"] { mapping.maximumConcurrency = scaling["MaximumConcurrency"]?.int }
        if let criteria = input["FilterCriteria"] {
            mapping.filters = criteria["Filters"]?.array?.compactMap { $0["Pattern"]?.string } ?? []
            for filter in mapping.filters {
                guard (try? EventPattern(parsing: filter)) != nil else {
                    throw LambdaError.invalidParameter("Invalid filter pattern definition.")
                }
            }
        }
        let isFIFO = mapping.sourceARN.hasSuffix(".fifo")
        if isFIFO, mapping.batchSize > 10 {
            throw LambdaError.invalidParameter("Batch size must be between 1 and 10 for FIFO event source mapping.")
        }
        if mapping.batchSize > 10, mapping.batchingWindow < 1 {
            throw LambdaError.invalidParameter(
                "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10")
        }
        if isFIFO, mapping.batchingWindow > 0 {
            throw LambdaError.invalidParameter("Batching window is not supported for FIFO queues")
        }
    }
}

/// Connects a queue to a function.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html.
enum CreateEventSourceMapping: AWSOperation {
    typealias Service = LambdaService

    static let refusedMembers = EventSourceMappingInput.refused

    static func validate(_ input: JSONObject) throws(AWSError) {
        guard let text = input["EventSourceArn"]?.string, let arn = ARN(text) else {
            throw LambdaError.invalidParameter("Unrecognized event source, must be kinesis, dynamodb stream or sqs.")
        }
        if arn.service != "sqs" { throw .notImplemented("event source mappings for \(arn.service)") }
    }

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let sourceARN = input["EventSourceArn"]?.string ?? ""
        let functionARN = try EventSourceMappingInput.functionARN(input, queue: sourceARN, in: call)
        let present = try EventSourceMapping.list(call.db)
        if let same = present.first(where: { $0.sourceARN == sourceARN && $0.functionARN == functionARN }) {
            let name = sourceARN.split(separator: ":").last ?? ""
            throw LambdaError.conflict(
                "An event source mapping with SQS arn (\" \(sourceARN) \") and function (\" "
                    + "\(functionARN.split(separator: ":").dropFirst(6).joined(separator: ":")) \") already exists. "
                    + "Please update or delete the existing mapping with UUID \(same.id) of \(name)")
        }
        var mapping = EventSourceMapping(
            id: call.context.entropy.uuid(), sourceARN: sourceARN, functionARN: functionARN, lastModified: call.now)
        try EventSourceMappingInput.apply(input, to: &mapping)
        try EventSourceMapping.put(call.db, mapping)
        call.post(Signal(.eventSourceMapping, ""))
        return mapping.configuration(state: mapping.isEnabled ? "Creating" : nil)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_GetEventSourceMapping.html.
enum GetEventSourceMapping: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        try EventSourceMappingInput.mapping(input, in: call).configuration()
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_UpdateEventSourceMapping.html.
enum UpdateEventSourceMapping: AWSOperation {
    typealias Service = LambdaService

    static let refusedMembers = EventSourceMappingInput.refused

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        var mapping = try EventSourceMappingInput.mapping(input, in: call)
        if input["FunctionName"] != nil {
            mapping.functionARN = try EventSourceMappingInput.functionARN(
                input, queue: mapping.sourceARN, in: call)
        }
        let wasEnabled = mapping.isEnabled
        try EventSourceMappingInput.apply(input, to: &mapping)
        mapping.lastModified = call.now
        try EventSourceMapping.put(call.db, mapping)
        call.post(Signal(.eventSourceMapping, ""))
        let state = wasEnabled == mapping.isEnabled ? "Updating" : mapping.isEnabled ? "Enabling" : "Disabling"
        return mapping.configuration(state: state)
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_DeleteEventSourceMapping.html.
enum DeleteEventSourceMapping: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let mapping = try EventSourceMappingInput.mapping(input, in: call)
        try EventSourceMapping.delete(call.db, id: mapping.id)
        call.post(Signal(.eventSourceMapping, ""))
        return mapping.configuration(state: "Deleting")
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_ListEventSourceMappings.html.
enum ListEventSourceMappings: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        var mappings = try EventSourceMapping.list(call.db).filter { $0.world == call.context.world }
        if let source = input["EventSourceArn"]?.string { mappings = mappings.filter { $0.sourceARN == source } }
        if input["FunctionName"] != nil {
            let reference = try call.context.function(input)
            mappings = mappings.filter {
                $0.functionARN == reference.qualifiedARN
                    || reference.qualifier == nil && $0.functionARN.hasPrefix(reference.arn + ":")
            }
        }
        let items = mappings.map { $0.configuration() }
        return call.page(items, as: "EventSourceMappings", input: input, limit: 100)
    }
}
