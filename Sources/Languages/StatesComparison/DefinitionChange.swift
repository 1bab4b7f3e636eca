import JSONTree

/// One way in which a definition does something else than it did.
package struct DefinitionChange: Sendable, Hashable {
    /// What kind of change it is; the raw values are those of `checkout diff --output json`.
    package enum Kind: String, Sendable, CaseIterable {
        case stateAdded = "STATE_ADDED"
        case stateRemoved = "STATE_REMOVED"
        case stateUnreachable = "STATE_UNREACHABLE"
        case stateReachable = "STATE_REACHABLE"
        case startChanged = "START_CHANGED"
        case typeChanged = "TYPE_CHANGED"
        case transitionChanged = "TRANSITION_CHANGED"
        case ruleAdded = "RULE_ADDED"
        case ruleRemoved = "RULE_REMOVED"
        case ruleChanged = "RULE_CHANGED"
        case rulesReordered = "RULES_REORDERED"
        case retryAdded = "RETRY_ADDED"
        case retryRemoved = "RETRY_REMOVED"
        case retryChanged = "RETRY_CHANGED"
        case catchAdded = "CATCH_ADDED"
        case catchRemoved = "CATCH_REMOVED"
        case catchChanged = "CATCH_CHANGED"
        case timeoutChanged = "TIMEOUT_CHANGED"
        case taskChanged = "TASK_CHANGED"
        case dataChanged = "DATA_CHANGED"
        case branchesChanged = "BRANCHES_CHANGED"
        case settingChanged = "SETTING_CHANGED"
    }

    /// What kind of change it is.
    package let kind: Kind
    /// The state it is in; nil for the state machine as a whole.
    package let state: String?
    /// Where it is in the new definition, or in the old one for what was removed, as a JSON pointer.
    package let path: String
    /// One sentence without a full stop: what the new definition does.
    package let message: String
}
