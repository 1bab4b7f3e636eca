import JSONTree
import StatesLanguage

/// What an execution that only tries one state is told beyond its machine, and what it learns on the way.
///
/// An execution without a probe, which is every real one, does nothing of this.
struct StateProbe: Sendable {
    /// The data of a state at a point of its processing, as `InspectionData` names the points.
    ///
    /// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html.
    enum Stage: String, Sendable, CaseIterable {
        case afterInputPath, afterParameters, afterArguments, afterItemsPointer, afterItemsPath
        case afterItemSelector, afterItemBatcher, result
        case afterResultSelector, afterResultPath
    }

    /// The context object the caller gives in place of the execution's own.
    var context: JSON?
    /// What stands for the branches of a Parallel or the iterations of a Map.
    var children: StateTrial.MockedChildren?
    /// The data at the points that were passed.
    var stages: [Stage: Payload] = [:]
    /// `maxConcurrency`, `toleratedFailureCount` and `toleratedFailurePercentage` of a Map.
    var numbers: JSONObject = [:]
    /// The failure that `Retry` and `Catch` were asked about.
    var failure: Failure?
    /// The variables as the state left them.
    var variables: [String: JSON]
    /// Where the state leads; nil until it is left, and when it ends its machine.
    var next: String?
    /// Why the request itself is wrong, found only when the state ran.
    var refusal: String?

    /// The context object: the caller's, with the item of the Map the execution adds.
    func contextObject(_ own: () -> JSON) -> JSON {
        guard let context else { return own() }
        guard var members = context.object, let item = own()["Map"] else { return context }
        members["Map"] = item
        return .object(members)
    }
}

extension Execution {
    /// Notes the data at a point of the state that is tried.
    mutating func note(_ stage: StateProbe.Stage, _ payload: @autoclosure () -> Payload) {
        if probe != nil { probe?.stages[stage] = payload() }
    }

    /// Ends a trial when its state is left, whatever state would be next.
    mutating func conclude(_ frame: Frame, _ output: Payload, _ transition: Transition) -> Progress {
        probe?.variables = frame.variables
        if case .next(let position) = transition { probe?.next = frame.graph.states[position].name }
        return .ended(output)
    }
}
