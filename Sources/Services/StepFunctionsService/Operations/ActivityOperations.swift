import AWSCore
import CivilTime
import JSONTree
import StatesExecution

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateActivity.html
enum CreateActivity: AWSOperation {
    typealias Service = StepFunctionsService

    static func validate(_ input: JSONObject) throws(AWSError) {
        try StatesNames.check(input["name"]?.string ?? "")
        try StateMachineTags.check(count: StateMachineTags.object(input["tags"]).count)
        try Encryption.check(input)
    }

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let name = input["name"]?.string ?? ""
        let arn = call.context.arn("states", "activity:\(name)").description
        // The same name again is answered as the first time.
        let activity =
            try ActivityRecord.find(arn, call.db)
            ?? ActivityRecord(arn: arn, name: name, tags: StateMachineTags.object(input["tags"]), created: call.now)
        try activity.save(call.db)
        return ["activityArn": .string(arn), "creationDate": .double(activity.created.seconds)]
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeActivity.html
enum DescribeActivity: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let arn = try StatesNames.arn(input["activityArn"]?.string ?? "", "activity").description
        guard let activity = try ActivityRecord.find(arn, call.db) else { throw AWSError.activityDoesNotExist(arn) }
        return activity.json.merging(["encryptionConfiguration": Encryption.awsOwned])
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListActivities.html
enum ListActivities: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        let limit = PageToken.limit(input["maxResults"])
        var activities = try ActivityRecord.all(call.context, call.db)
        if let token = input["nextToken"]?.string {
            let after = try PageToken(Self.self, input, call).decode(token, count: 1)[0]
            activities.removeAll { $0.name <= after }
        }
        let page = activities.prefix(limit)
        var output: JSONObject = ["activities": .array(page.map { .object($0.json) })]
        if activities.count > limit, let last = page.last {
            output["nextToken"] = .string(PageToken(Self.self, input, call).encode([last.name]))
        }
        return output
    }
}

/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteActivity.html
enum DeleteActivity: AWSOperation {
    typealias Service = StepFunctionsService

    static func perform(_ input: JSONObject, in call: Call<StepFunctionsService>) throws -> JSONObject {
        // Deleting what is not there succeeds.
        try ActivityRecord.delete(
            try StatesNames.arn(input["activityArn"]?.string ?? "", "activity").description, call.db)
        return [:]
    }
}

/// Waits up to a minute for a task, and hands it to the worker that asks.
///
/// https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html
enum GetActivityTask: AsyncAWSOperation {
    typealias Service = StepFunctionsService

    /// How long a worker is kept waiting, in seconds.
    private static let longPoll = 60.0

    static func perform(_ input: JSONObject, in call: AsyncCall<StepFunctionsService>) async throws -> JSONObject {
        let arn = try StatesNames.arn(input["activityArn"]?.string ?? "", "activity").description
        let worker = input["workerName"]?.string
        let deadline = call.clock.now().adding(seconds: longPoll)
        var isOver = false
        while true {
            let mark = call.signals.mark()
            let task = try await call.write { try take(arn, worker, $0) }
            if let task { return ["taskToken": .string(task.token), "input": .string(task.input)] }
            if isOver || call.clock.now() >= deadline || Task.isCancelled { return [:] }
            isOver = await !call.signals.wait(
                for: Signal(.activityTask, arn), since: mark, until: .patience(deadline), clock: call.clock)
        }
    }

    private static func take(
        _ arn: String, _ worker: String?, _ call: Call<StepFunctionsService>
    ) throws -> ActivityTasks.Scheduled? {
        if try ActivityRecord.find(arn, call.db) == nil { throw AWSError.activityDoesNotExist(arn) }
        guard let task = try ActivityTasks.take(arn, call.db) else { return nil }
        try ExecutionJournal.append(
            Input(
                .activityStarted(task.task, workerName: worker), at: call.now, seed: call.context.entropy.next()),
            to: task.execution, call.db, signals: call.context.signals)
        return task
    }
}

extension ActivityRecord {
    fileprivate var json: JSONObject {
        ["activityArn": .string(arn), "name": .string(name), "creationDate": .double(created.seconds)]
    }
}
