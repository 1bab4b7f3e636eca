import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_TagResource.html
enum TagResource: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        var resource = try TaggedResource.find(input, call)
        resource.tags = resource.tags.merging(StateMachineTags.object(input["tags"]))
        try StateMachineTags.check(count: resource.tags.count)
        try resource.save(call)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_UntagResource.html
enum UntagResource: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        var resource = try TaggedResource.find(input, call)
        for key in input["tagKeys"]?.array ?? [] { if let key = key.string { resource.tags[key] = nil } }
        try resource.save(call)
        return [:]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html
enum ListTagsForResource: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        ["tags": StateMachineTags.list(try TaggedResource.find(input, call).tags)]
    }
}

/// What can be tagged.
private enum TaggedResource {
    case machine(StateMachineRecord)
    case activity(ActivityRecord)

    static func find(_ input: JSONObject, _ call: Call<StepFunctionsService>) throws -> TaggedResource {
        let arn = try StatesNames.arn(input["resourceArn"]?.string ?? "", "stateMachine", "activity").description
        if let machine = try StateMachineRecord.find(arn, call.db) { return .machine(machine) }
        if let activity = try ActivityRecord.find(arn, call.db) { return .activity(activity) }
        throw AWSError.statesResourceNotFound(arn)
    }

    var tags: JSONObject {
        get {
            switch self {
            case .machine(let machine): machine.tags
            case .activity(let activity): activity.tags
            }
        }
        set {
            switch self {
            case .machine(var machine):
                machine.tags = newValue
                self = .machine(machine)
            case .activity(var activity):
                activity.tags = newValue
                self = .activity(activity)
            }
        }
    }

    func save(_ call: Call<StepFunctionsService>) throws {
        switch self {
        case .machine(let machine): try machine.save(call.db)
        case .activity(let activity): try activity.save(call.db)
        }
    }
}
