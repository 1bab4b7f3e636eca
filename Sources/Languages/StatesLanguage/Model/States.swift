import CivilTime
import JSONTree

/// `Type: Pass`.
package struct PassState: Sendable {
    /// `Result`; nil when absent (a `Result` of `null` is a value).
    package let result: JSON?
    /// `Parameters`.
    package let parameters: PayloadTemplate?
    /// `ResultPath`.
    package let resultPath: ResultPlacement
    /// `Next` or `End`.
    package let transition: Transition
}

/// `Type: Wait`.
package struct WaitState: Sendable {
    /// How long to wait.
    package let duration: Duration
    /// `Next` or `End`.
    package let transition: Transition

    /// The four ways to say how long.
    package enum Duration: Sendable {
        case seconds(Int)
        case timestamp(Timestamp)
        case secondsPath(DataPath)
        case timestampPath(DataPath)
        case secondsExpression(StateExpression)
        case timestampExpression(StateExpression)
    }
}

/// `Type: Fail`. Error and cause may be texts, paths, intrinsic functions or expressions.
package struct FailState: Sendable {
    /// `Error` or `ErrorPath`.
    package let error: FailText?
    /// `Cause` or `CausePath`.
    package let cause: FailText?
}

/// A text of a Fail state, as written or computed (`ErrorPath`, `CausePath`, an expression).
package enum FailText: Sendable {
    case text(String)
    case computed(PayloadTemplate, field: String)
}

/// `Type: Parallel`.
package struct ParallelState: Sendable {
    /// `Branches`.
    package let branches: [StateGraph]
    /// `Parameters`, in the JSONata flavour `Arguments`.
    package let parameters: PayloadTemplate?
    /// `ResultSelector`.
    package let resultSelector: PayloadTemplate?
    /// `ResultPath`.
    package let resultPath: ResultPlacement
    /// `Retry`, in order.
    package let retry: [Retrier]
    /// `Catch`, in order.
    package let `catch`: [Catcher]
    /// `Next` or `End`.
    package let transition: Transition
}

/// `Type: Map`. `Iterator` and `ItemProcessor`, `Parameters` and `ItemSelector` are the same thing.
package struct MapState: Sendable {
    /// The states every item goes through.
    package let processor: StateGraph
    /// What the distributed mode adds; nil for an inline Map.
    package let distribution: Distribution?
    /// `ItemsPath`; nil means the whole effective input.
    package let itemsPath: DataPath?
    /// Where the JSONata flavour takes the items from; nil in the JSONPath flavour.
    package let items: Items?
    /// `ItemSelector`, or `Parameters` in definitions of the older form.
    package let itemSelector: PayloadTemplate?
    /// `MaxConcurrency` or `MaxConcurrencyPath`; nil or 0 means no limit of its own.
    package let maxConcurrency: IntegerValue?
    /// `ResultSelector`.
    package let resultSelector: PayloadTemplate?
    /// `ResultPath`.
    package let resultPath: ResultPlacement
    /// `Retry`, in order.
    package let retry: [Retrier]
    /// `Catch`, in order.
    package let `catch`: [Catcher]
    /// `Next` or `End`.
    package let transition: Transition

    /// The items of the JSONata flavour.
    package enum Items: Sendable {
        /// The state's input, which must be an array.
        case input
        /// `Items`.
        case template(PayloadTemplate)
    }
}

/// `Type: Task`.
package struct TaskState: Sendable {
    /// `Resource`.
    package let resource: TaskResource
    /// `Parameters`, in the JSONata flavour `Arguments`.
    package let parameters: PayloadTemplate?
    /// `ResultSelector`.
    package let resultSelector: PayloadTemplate?
    /// `ResultPath`.
    package let resultPath: ResultPlacement
    /// `TimeoutSeconds` or `TimeoutSecondsPath`.
    package let timeout: IntegerValue?
    /// `HeartbeatSeconds` or `HeartbeatSecondsPath`.
    package let heartbeat: IntegerValue?
    /// The `RoleArn` (or `RoleArn.$`) of `Credentials`.
    package let credentials: PayloadTemplate?
    /// `Retry`, in order.
    package let retry: [Retrier]
    /// `Catch`, in order.
    package let `catch`: [Catcher]
    /// `Next` or `End`.
    package let transition: Transition
}

/// A whole number written in the definition or read from the data when the state runs.
package enum IntegerValue: Sendable {
    case literal(Int)
    case path(DataPath)
    case expression(StateExpression)
}
