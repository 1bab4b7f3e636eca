import AWSCore
import JSONTree
import StatesLanguage

/// The context object a caller of `TestState` gives.
enum TestStateContext {
    private static let prefix = "Invalid Context object provided: "
    private static let members: Set<String> = ["Execution", "State", "StateMachine", "Task"]

    /// The context object; nil when none is given.
    ///
    /// - Throws: `ValidationException`.
    static func check(_ text: String?, _ state: State) throws(AWSError) -> JSON? {
        guard let text else { return nil }
        guard let context = try? JSON(parsing: text), let object = context.object else {
            throw .validation(prefix + "Context object must be a valid JSON object")
        }
        for key in object.keys where !members.contains(key) {
            if key == "Map" {
                throw .validation(prefix + "'Map' field is not supported when mocking a Context object")
            }
            throw .validation(prefix + "Field '\(key)' is not allowed")
        }
        if object["Task"] != nil, !hasToken(state) {
            throw .validation(
                prefix + "Context object contains 'Task' when state is not a Task state with a '.sync' or "
                    + "'.waitForTaskToken' service integration pattern")
        }
        return context
    }

    private static func hasToken(_ state: State) -> Bool {
        guard case .task(let task) = state.kind else { return false }
        return task.resource.pattern != .requestResponse
    }
}
