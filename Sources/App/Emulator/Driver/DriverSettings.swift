import AWSCore
import CivilTime
import StatesExecution
import StepFunctionsService

/// What a driver is told once.
package struct DriverSettings: Sendable {
    package var account: String
    package var region: String
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
        account: String, region: String, entropy: any EntropySource, enforcesLimits: Bool,
        notice: @escaping @Sendable (String) -> Void
    ) {
        self.account = account
        self.region = region
        self.entropy = entropy
        self.enforcesLimits = enforcesLimits
        self.notice = notice
    }

    /// The context of a call that an execution makes at `now`.
    func context(at now: Timestamp) -> CallContext {
        CallContext(account: account, region: region, now: now, entropy: entropy, endpoint: endpoint())
    }
}
