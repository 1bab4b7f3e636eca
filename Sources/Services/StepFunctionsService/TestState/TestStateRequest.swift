import AWSCore
import JSONTree
import StatesExecution
import StatesLanguage

/// What `TestState` is asked, checked in AWS's order and words.
struct TestStateRequest: Sendable {
    let machine: StateMachine
    let settings: StateTrial.Settings
    /// Whether the caller gave variables.
    let hasVariables: Bool

    /// - Throws: `InvalidDefinition`, `InvalidExecutionInput`, `ValidationException`.
    init(_ input: JSONObject, _ call: AsyncCall<StepFunctionsService>) throws(AWSError) {
        let mock = input["mock"]?.object
        try StateMachineRecord.checkRole(input)
        try Self.checkFields(of: mock)
        let tested = try TestedDefinition(
            input["definition"]?.string ?? "", stateName: input["stateName"]?.string, call.environment.parameterCheck)
        machine = tested.machine
        let state = tested.state
        try Self.check(state, hasMock: mock != nil, input)
        var settings = StateTrial.Settings(input: try Self.payload(input["input"]?.string ?? "{}"))
        settings.variables = try Self.object(input["variables"], "variables") ?? [:]
        hasVariables = input["variables"] != nil
        settings.context = try TestStateContext.check(input["context"]?.string, state)
        settings.hasItemReader = tested.json["ItemReader"] != nil
        if let mock { settings.mock = try Self.mock(mock, tested, call) }
        try Self.configure(&settings, input["stateConfiguration"]?.object, tested, hasMock: mock != nil)
        self.settings = settings
    }

    private static func checkFields(of mock: JSONObject?) throws(AWSError) {
        guard let mock else { return }
        switch (mock["result"], mock["errorOutput"]) {
        case (.some, .some):
            throw .validation("A test mock should have only one of the following fields: [result, errorOutput].")
        case (nil, nil):
            throw .validation("A test mock should have one of the following fields: [result, errorOutput].")
        default: break
        }
    }

    /// What the type of the state allows.
    private static func check(_ state: State, hasMock: Bool, _ input: JSONObject) throws(AWSError) {
        if hasMock {
            switch state.kind {
            case .task, .map, .parallel: return
            default: throw .validation("State type '\(state.type.rawValue)' is not supported when a mock is specified")
            }
        }
        // Before what else is wrong with the request, AWS says what it cannot run.
        let configuration = input["stateConfiguration"]?.object ?? [:]
        // Documented; its words are taken to be like those of the others.
        if input["context"] != nil {
            throw .validation("TestState does not support Context when a mock is not specified.")
        }
        for (key, name) in TestStateRequest.configurationNames where configuration[key] != nil {
            throw .validation("TestState does not support \(name) when a mock is not specified.")
        }
        switch state.kind {
        case .map, .parallel:
            throw .states(
                "InvalidDefinition",
                "TestState API does not support Map or Parallel states. Supported state types include: "
                    + "[Task, Wait, Pass, Succeed, Fail, Choice]")
        case .task(let task):
            if input["roleArn"] == nil { throw .validation("RoleArn must be specified when testing a Task state") }
            if task.resource.target == .activity || task.resource.pattern != .requestResponse {
                // AWS documents that it does not run these; its words are not recorded anywhere we know.
                throw .states(
                    "InvalidDefinition",
                    "TestState API does not support activities or the '.sync' and '.waitForTaskToken' service "
                        + "integration patterns without a mock: \(task.resource.arn)")
            }
        default: break
        }
    }

    private static let configurationNames = [
        ("mapIterationFailureCount", "MapIterationFailureCount"), ("retrierRetryCount", "RetrierRetryCount"),
        ("errorCausedByState", "ErrorCausedByState"), ("mapItemReaderData", "MapItemReaderData"),
    ]

    private static func payload(_ text: String) throws(AWSError) -> JSON {
        do throws(JSONSyntaxError) {
            return try JSON(parsing: text)
        } catch {
            throw .invalidExecutionInput("\(error)")
        }
    }

    private static func object(_ value: JSON?, _ name: String) throws(AWSError) -> JSONObject? {
        guard let text = value?.string else { return nil }
        guard let object = (try? JSON(parsing: text))?.object else {
            throw .validation("The field '\(name)' must be a JSON object")
        }
        return object
    }

    private static func mock(
        _ mock: JSONObject, _ tested: TestedDefinition, _ call: AsyncCall<StepFunctionsService>
    ) throws(AWSError) -> StateTrial.Mock {
        if let failure = mock["errorOutput"]?.object {
            // The API's reference says that it is required; AWS's sentence is not known.
            if failure["error"] == nil { throw .validation("The error of a mocked errorOutput must be specified.") }
            return .failure(error: failure["error"]?.string, cause: failure["cause"]?.string)
        }
        guard let result = mock["result"]?.string.flatMap({ try? JSON(parsing: $0) }) else {
            throw .validation("Mocked result must be valid JSON.")
        }
        switch tested.state.kind {
        case .parallel(let state):
            guard let results = result.array else { throw .validation("Mocked result must be an array.") }
            if results.count != state.branches.count {
                throw .validation(
                    "Mocked result must contain the same number of items as number of Parallel branches.")
            }
        case .map:
            if tested.json["ResultWriter"] != nil {
                if result.object == nil { throw .validation("Mocked result must be a JSON object.") }
            } else if result.array == nil {
                throw .validation("Mocked result must be an array.")
            }
        case .task(let task):
            let mode = MockValidation.Mode(rawValue: mock["fieldValidationMode"]?.string ?? "") ?? .strict
            try MockValidation(mode: mode).check(result, of: task.resource, shapes: call.environment.answerShape)
        default: break
        }
        return .result(result)
    }

    private static func configure(
        _ settings: inout StateTrial.Settings, _ configuration: JSONObject?, _ tested: TestedDefinition,
        hasMock: Bool
    ) throws(AWSError) {
        guard let configuration, hasMock else { return }
        if let name = configuration["errorCausedByState"]?.string { try checkCause(name, settings.mock, tested) }
        settings.retrierRetryCount = configuration["retrierRetryCount"]?.int ?? 0
        settings.mapIterationFailureCount = configuration["mapIterationFailureCount"]?.int
        settings.mapItemReaderData = configuration["mapItemReaderData"]?.string
        if let count = settings.mapIterationFailureCount, case .result(let result)? = settings.mock,
            let results = result.array, count > results.count
        {
            throw .validation(
                "Map iteration failure count must be less than or equal to the number of Map iterations")
        }
    }

    /// The state an error comes from changes nothing of the result, but it must be one inside the Map or Parallel that
    /// is tried, and there must be an error. AWS's sentences are not known.
    private static func checkCause(
        _ name: String, _ mock: StateTrial.Mock?, _ tested: TestedDefinition
    ) throws(AWSError) {
        guard case .failure? = mock else {
            throw .validation("TestState does not support ErrorCausedByState when errorOutput is not mocked.")
        }
        switch tested.state.kind {
        case .map, .parallel: break
        default:
            throw .validation(
                "TestState supports ErrorCausedByState for Map and Parallel states only, not for state type "
                    + "'\(tested.state.type.rawValue)'.")
        }
        if !tested.hasState(named: name) {
            throw .validation("State '\(name)' specified in ErrorCausedByState not found in definition")
        }
    }
}
