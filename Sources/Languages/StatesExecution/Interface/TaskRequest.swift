import JSONTree
import StatesLanguage

/// A task the driver is to run.
package struct TaskRequest: Sendable, Hashable {
    /// Comes back with the answer.
    package var token: Token
    /// What to call, parsed from the state's `Resource`.
    package var resource: TaskResource
    /// The parameters, after `InputPath` and `Parameters`.
    package var parameters: JSON
    /// The callback token (`$$.Task.Token`); nil for integrations that only await a response.
    package var taskToken: String?
    /// Seconds until `States.Timeout`; the interpreter sets the timer itself.
    package var timeoutSeconds: Int?
    /// Seconds between heartbeats; the interpreter sets the timer itself.
    package var heartbeatSeconds: Int?
    /// The role of the state's `Credentials`, when it names one.
    package var credentialsRoleArn: String?
    /// The name of the state.
    package var stateName: String
    /// How often the state was retried before (`$$.State.RetryCount`).
    package var retryCount: Int
}
