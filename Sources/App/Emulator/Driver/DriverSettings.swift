import AWSCore
import CivilTime
import StatesExecution
import StepFunctionsService

/// What a driver is told once.
package struct DriverSettings: Sendable {
    /// Where executions are whose ARN does not say.
    package var world: World
    package var entropy: any EntropySource
    /// Whether AWS's quotas are enforced.
    package var enforcesLimits: Bool
    /// Told what a person should know.
    package var notice: @Sendable (String) -> Void
    /// Where this process serves AWS requests; nil while it serves none.
    package var endpoint: @Sendable () -> String? = { nil }
    /// Called in the transaction that starts or ends an execution, to publish AWS's status-change event.
    package var statusChanged: (@Sendable (ExecutionRecord, StepTransaction) throws -> Void)?
    /// Called in the transaction of a step with its events, when the execution's machine logs.
    package var logged:
        (@Sendable ([HistoryEvent], ExecutionRecord, LoggingConfiguration, StepTransaction) throws -> Void)?

    package init(
        world: World, entropy: any EntropySource, enforcesLimits: Bool,
        notice: @escaping @Sendable (String) -> Void
    ) {
        self.world = world
        self.entropy = entropy
        self.enforcesLimits = enforcesLimits
        self.notice = notice
    }

    /// The context of the calls that an execution makes at `now`: in its own account and region.
    func context(of executionArn: String, at now: Timestamp) -> CallContext {
        CallContext(
            account: world.account, region: world.region, now: now, entropy: entropy, endpoint: endpoint()
        ).at(executionArn)
    }
}
