import StatesLanguage

/// What an execution knows of itself from the start: the fixed part of the context object (`$$`).
package struct ExecutionContext: Sendable, Hashable {
    /// `$$.Execution.Id`.
    package var executionArn: String
    /// `$$.Execution.Name`.
    package var executionName: String
    /// `$$.Execution.RoleArn`.
    package var roleArn: String
    /// `$$.StateMachine.Id`.
    package var stateMachineArn: String
    /// `$$.StateMachine.Name`.
    package var stateMachineName: String
    /// The region task events name.
    package var region: String
    /// Standard executions know their redrive count.
    package var type: StateMachineType
    /// The quotas that hold.
    package var limits: ExecutionLimits

    /// The context of an execution.
    package init(
        executionArn: String, executionName: String, roleArn: String, stateMachineArn: String,
        stateMachineName: String, region: String, type: StateMachineType = .standard,
        limits: ExecutionLimits = .aws
    ) {
        self.executionArn = executionArn
        self.executionName = executionName
        self.roleArn = roleArn
        self.stateMachineArn = stateMachineArn
        self.stateMachineName = stateMachineName
        self.region = region
        self.type = type
        self.limits = limits
    }
}

/// Quotas of one execution; nil means none.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html.
package struct ExecutionLimits: Sendable, Hashable {
    /// The largest input or output of a state or task, in bytes of UTF-8.
    package var payloadBytes: Int?
    /// The most events a history may have.
    package var historyEvents: Int?
    /// The most iterations an inline Map runs at a time when `MaxConcurrency` is 0 or larger.
    package var inlineConcurrency: Int
    /// How long an execution may take, in seconds.
    package var executionSeconds: Int?

    /// Quotas by value.
    package init(
        payloadBytes: Int?, historyEvents: Int?, inlineConcurrency: Int = 40, executionSeconds: Int? = nil
    ) {
        self.payloadBytes = payloadBytes
        self.historyEvents = historyEvents
        self.executionSeconds = executionSeconds
        self.inlineConcurrency = max(1, inlineConcurrency)
    }

    /// AWS's quotas for standard workflows.
    package static let aws = ExecutionLimits(
        payloadBytes: 262_144, historyEvents: 25_000, executionSeconds: 365 * 86_400)
    /// Express workflows keep no history, and end after five minutes.
    package static let express = ExecutionLimits(payloadBytes: 262_144, historyEvents: nil, executionSeconds: 300)
    /// No quotas (`--limits off`).
    package static let off = ExecutionLimits(payloadBytes: nil, historyEvents: nil)
}
