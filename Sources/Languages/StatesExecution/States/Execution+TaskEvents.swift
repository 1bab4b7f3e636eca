import JSONTree
import StatesLanguage

extension TaskResource {
    /// How AWS calls the task in the sentence about a result that is too large.
    var shortName: String { if case .service(let integration) = target { integration.resourceType } else { arn } }
}

extension Execution {
    mutating func recordScheduled(_ frame: inout Frame, _ request: TaskRequest, _ parameters: Payload) {
        var fields: JSONObject
        let event: (type: String, details: String)
        switch request.resource.target {
        case .function:
            event = ("LambdaFunctionScheduled", "lambdaFunctionScheduledEventDetails")
            fields = ["resource": .string(request.resource.arn)]
            fields["input"] = .string(parameters.text)
            fields["inputDetails"] = notTruncated
        case .activity:
            event = ("ActivityScheduled", "activityScheduledEventDetails")
            fields = ["resource": .string(request.resource.arn)]
            fields["input"] = .string(parameters.text)
            fields["inputDetails"] = notTruncated
            fields["heartbeatInSeconds"] = request.heartbeatSeconds.map(JSON.int)
        case .service(let integration):
            event = ("TaskScheduled", "taskScheduledEventDetails")
            fields = [
                "resourceType": .string(integration.resourceType), "resource": .string(integration.resource),
                "region": .string(context.region), "parameters": .string(parameters.text),
            ]
            fields["heartbeatInSeconds"] = request.heartbeatSeconds.map(JSON.int)
        }
        fields["timeoutInSeconds"] = request.timeoutSeconds.map(JSON.int)
        if let role = request.credentialsRoleArn { fields["taskCredentials"] = ["roleArn": .string(role)] }
        record(event.type, in: &frame, .init(event.details, fields))
    }

    mutating func recordStarted(_ frame: inout Frame, workerName: String?) {
        guard let resource = frame.task?.resource else { return }
        frame.task?.isStarted = true
        switch resource.target {
        case .function: record("LambdaFunctionStarted", in: &frame)
        case .activity:
            var fields = JSONObject()
            fields["workerName"] = workerName.map(JSON.string)
            record("ActivityStarted", in: &frame, .init("activityStartedEventDetails", fields))
        case .service: record("TaskStarted", in: &frame, .init("taskStartedEventDetails", resource.eventFields))
        }
    }

    mutating func recordSubmitted(_ frame: inout Frame, _ output: Payload) {
        guard let resource = frame.task?.resource, case .service = resource.target else { return }
        if frame.task?.isStarted == false { recordStarted(&frame, workerName: nil) }
        let fields = resource.eventFields.merging(["output": .string(output.text), "outputDetails": notTruncated])
        record("TaskSubmitted", in: &frame, .init("taskSubmittedEventDetails", fields))
    }

    mutating func recordSucceeded(_ frame: inout Frame, _ resource: TaskResource, _ output: Payload) {
        let fields = resource.eventFields.merging(["output": .string(output.text), "outputDetails": notTruncated])
        recordEnd("Succeeded", in: &frame, resource, fields)
    }

    mutating func recordFailed(_ frame: inout Frame, _ resource: TaskResource, _ failure: Failure) {
        let fields = resource.eventFields.merging(Execution.errorFields(failure.error, failure.cause))
        recordEnd("Failed", in: &frame, resource, fields)
    }

    mutating func recordTimedOut(_ frame: inout Frame, _ resource: TaskResource) {
        let fields = resource.eventFields.merging(["error": .string(ErrorName.timeout)])
        recordEnd("TimedOut", in: &frame, resource, fields)
    }

    /// The event that ends a task: `TaskSucceeded`, `LambdaFunctionFailed`, `ActivityTimedOut` and so on.
    private mutating func recordEnd(
        _ end: String, in frame: inout Frame, _ resource: TaskResource, _ fields: JSONObject
    ) {
        switch resource.target {
        case .function: record("LambdaFunction" + end, in: &frame, .init("lambdaFunction\(end)EventDetails", fields))
        case .activity: record("Activity" + end, in: &frame, .init("activity\(end)EventDetails", fields))
        case .service: record("Task" + end, in: &frame, .init("task\(end)EventDetails", fields))
        }
    }
}

extension TaskResource {
    /// `resource` and `resourceType`, which only events of integrations have.
    fileprivate var eventFields: JSONObject {
        guard case .service(let integration) = target else { return [:] }
        return ["resource": .string(integration.resource), "resourceType": .string(integration.resourceType)]
    }
}
