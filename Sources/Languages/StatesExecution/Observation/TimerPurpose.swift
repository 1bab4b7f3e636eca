import StatesLanguage

/// Why an execution asked for a timer.
package enum TimerPurpose: Sendable, Hashable {
    /// A Wait state's time.
    case wait
    /// The delay before a retry; with jitter its length is partly chance.
    case retry(isJittered: Bool)
    /// `TimeoutSeconds` of a task.
    case taskTimeout
    /// `HeartbeatSeconds` of a task.
    case taskHeartbeat
    /// `TimeoutSeconds` of the state machine.
    case executionTimeout
    /// More states to enter than one input may; due at once.
    case continuation
}

extension Execution {
    /// What a timer that is still set is for, and the name of the state that asked for it.
    ///
    /// - Returns: nil when the timer was cancelled or has fired; the name is nil for timers of the whole execution.
    package func timer(_ token: Token) -> (purpose: TimerPurpose, state: String?)? {
        if token == continueTimer { return (.continuation, nil) }
        if token == machineTimer { return (.executionTimeout, nil) }
        guard let frame = tokens[token].flatMap({ frames[$0] }) else { return nil }
        let purpose: TimerPurpose
        switch frame.wait {
        case .timer(token): purpose = .wait
        case .retry(token): purpose = .retry(isJittered: frame.state.retriers.contains(where: \.hasFullJitter))
        case .task where frame.task?.timeout == token: purpose = .taskTimeout
        case .task where frame.task?.heartbeat == token: purpose = .taskHeartbeat
        default: return nil
        }
        return (purpose, frame.state.name)
    }
}
