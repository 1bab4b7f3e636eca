import AWSCore
import JSONTree

/// What `PutTargets` asks of a target.
enum TargetCheck {
    /// The services checkout delivers to.
    private static let services: Set<String> = ["lambda", "sqs", "states", "events"]
    private static let foreignParameters = [
        "AppSyncParameters", "BatchParameters", "EcsParameters", "HttpParameters", "KinesisParameters",
        "RedshiftDataParameters", "RunCommandParameters", "SageMakerPipelineParameters",
    ]

    /// Checks a target.
    ///
    /// - Throws: `ValidationException`, or 501 for a kind of target that checkout does not deliver to.
    static func check(_ target: JSONObject) throws(AWSError) {
        let text = target["Arn"]?.string ?? ""
        let id = target["Id"]?.string ?? ""
        guard let arn = ARN(text) else { throw .badArgument(text, "Provided Arn is not in correct format.") }
        guard services.contains(arn.service), arn.service != "events" || arn.resource.hasPrefix("event-bus/") else {
            throw .notImplemented("event targets of the kind \(arn.service) (\(text))")
        }
        for name in foreignParameters where target[name] != nil {
            throw .notImplemented("the member \(name) of a target")
        }
        if arn.service == "states", target["RoleArn"]?.string == nil {
            throw .validation("RoleArn is required for target \(text).")
        }
        if arn.service == "sqs", arn.resource.hasSuffix(".fifo"), target["SqsParameters"]?["MessageGroupId"] == nil {
            throw .validation("Parameter(s) SqsParameters must be specified for target: \(id).")
        }
        let inputs = ["Input", "InputPath", "InputTransformer"].filter { target[$0] != nil }
        if inputs.count > 1 {
            throw .validation(
                "Only one of Input, InputPath, or InputTransformer must be provided for target \(id).")
        }
        if let input = target["Input"]?.string, (try? JSON(parsing: input)) == nil {
            throw .validation("JSON syntax error in input for target \(id).")
        }
        if let transformer = target["InputTransformer"]?.object { try check(transformer, id) }
        if let queue = target["DeadLetterConfig"]?["Arn"]?.string, ARN(queue)?.service != "sqs" {
            throw .badArgument("DeadLetterConfig", "Dead-letter queue must be an Amazon SQS standard queue.")
        }
    }

    private static func check(_ transformer: JSONObject, _ id: String) throws(AWSError) {
        let template = InputTemplate(transformer["InputTemplate"]?.string ?? "")
        let paths = transformer["InputPathsMap"]?.object ?? [:]
        for name in paths.keys where name.lowercased().hasPrefix("aws.") {
            throw .validation("InputPathsMap for target \(id) contains the reserved name \(name).")
        }
        for name in template.variables where !name.hasPrefix("aws.events.") && !paths.has(name) {
            throw .validation("InputTemplate for target \(id) contains invalid placeholder \(name).")
        }
        if !template.isValid { throw .validation("Invalid InputTemplate for target \(id).") }
    }
}
