import CivilTime
import JSONTree

/// `Type: Pass`.
package struct PassState: Sendable {
    /// `Result`; nil when absent (a `Result` of `null` is a value).
    package let result: JSON?
    package let parameters: PayloadTemplate?
    package let resultPath: ResultPlacement
    package let transition: Transition
}

/// `Type: Wait`.
package struct WaitState: Sendable {
    package let duration: Duration
    package let transition: Transition

    /// The four ways to say how long.
    package enum Duration: Sendable {
        case seconds(Int)
        case timestamp(Timestamp)
        case secondsPath(DataPath)
        case timestampPath(DataPath)
    }
}

/// `Type: Fail`. Error and cause may be texts, paths or intrinsic functions.
package struct FailState: Sendable {
    package let error: FailText?
    package let cause: FailText?
}

/// A text of a Fail state, as written or computed (`ErrorPath`, `CausePath`).
package enum FailText: Sendable {
    case text(String)
    case computed(PayloadTemplate, field: String)
}

/// `Type: Parallel`.
package struct ParallelState: Sendable {
    package let branches: [StateGraph]
    package let parameters: PayloadTemplate?
    package let resultSelector: PayloadTemplate?
    package let resultPath: ResultPlacement
    package let retry: [Retrier]
    package let `catch`: [Catcher]
    package let transition: Transition
}

/// `Type: Map`. `Iterator` and `ItemProcessor`, `Parameters` and `ItemSelector` are the same thing.
package struct MapState: Sendable {
    package let processor: StateGraph
    /// What the distributed mode adds; nil for an inline Map.
    package let distribution: Distribution?
    /// `ItemsPath`; nil means the whole effective input.
    package let itemsPath: DataPath?
    /// `ItemSelector`, or `Parameters` in definitions of the older form.
    package let itemSelector: PayloadTemplate?
    /// `MaxConcurrency` or `MaxConcurrencyPath`; nil or 0 means no limit of its own.
    package let maxConcurrency: IntegerValue?
    package let resultSelector: PayloadTemplate?
    package let resultPath: ResultPlacement
    package let retry: [Retrier]
    package let `catch`: [Catcher]
    package let transition: Transition

    /// `ProcessorConfig.Mode: DISTRIBUTED` with its fields.
    package struct Distribution: Sendable {
        package let label: String?
        package let toleratedFailureCount: IntegerValue?
        package let toleratedFailurePercentage: Percentage?
    }

    /// A percentage written in the definition or read from the data.
    package enum Percentage: Sendable {
        case literal(Double)
        case path(DataPath)
    }
}

/// `Type: Task`.
package struct TaskState: Sendable {
    package let resource: TaskResource
    package let parameters: PayloadTemplate?
    package let resultSelector: PayloadTemplate?
    package let resultPath: ResultPlacement
    /// `TimeoutSeconds` or `TimeoutSecondsPath`.
    package let timeout: IntegerValue?
    /// `HeartbeatSeconds` or `HeartbeatSecondsPath`.
    package let heartbeat: IntegerValue?
    /// The `RoleArn` (or `RoleArn.$`) of `Credentials`.
    package let credentials: PayloadTemplate?
    package let retry: [Retrier]
    package let `catch`: [Catcher]
    package let transition: Transition
}

/// A whole number written in the definition or read from the data when the state runs.
package enum IntegerValue: Sendable {
    case literal(Int)
    case path(DataPath)
}
