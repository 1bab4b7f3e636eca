import CivilTime
import JSONTree
import StatesExecution

extension ReplayRun {
    /// How many recorded events are shown before and after a divergence.
    private static let shownBefore = 3
    private static let shownAfter = 2

    /// The mismatch of a recorded event that nothing the execution waits for can bring about.
    func stuck(at position: Int) -> Mismatch {
        let place = recorded.places[position]
        let branch = progress.replayed[place.branch] ?? 0
        let state = progress.router.branches[branch].state ?? progress.last?.details?.fields["name"]?.string
        return Mismatch(
            expected: position, actual: nil, branch: branch, state: state ?? nameOfState(at: position),
            summary: "the recording goes on with \(recorded.events[position].title); here \(situation(branch, place)).")
    }

    /// What the replay does instead of going on.
    private func situation(_ branch: Int, _ place: EventRouter.Place) -> String {
        if let outcome = progress.outcome {
            return "the execution has ended (\(outcome.status)\(outcome.reason))"
        }
        if progress.replayed[place.branch] == nil { return "that branch or iteration was never started" }
        let name = progress.router.branches[branch].state ?? ""
        switch progress.waits[branch] {
        case .task(let wait)?: return "state ‘\(wait.request.stateName)’ still waits for its task"
        case .timer(let token, let due, let since)?:
            let time = ReplayRun.seconds(due.milliseconds - since.milliseconds)
            if case .retry? = execution.timer(token)?.purpose {
                return "state ‘\(name)’ is to be retried after \(time)"
            }
            return "state ‘\(name)’ waits for \(time)"
        case .items?, .mapRun?: return "state ‘\(name)’ waits for its Map Run"
        case nil:
            let isParent = progress.router.branches[branch].rounds > 0 && !progress.router.branches[branch].isClosed
            return isParent ? "state ‘\(name)’ waits for its branches or iterations" : "nothing more happens"
        }
    }

    /// The name of the state a recorded event is about.
    private func nameOfState(at position: Int) -> String? {
        let branch = recorded.places[position].branch
        for earlier in recorded.sequences[branch].reversed() where earlier <= position {
            let event = recorded.events[earlier]
            if event.type.hasSuffix("StateEntered") || event.type.hasSuffix("StateExited") {
                return event.details?.fields["name"]?.string
            }
        }
        return nil
    }

    /// What is to be told of a mismatch.
    func divergence(_ mismatch: Mismatch) -> Divergence {
        let expected = mismatch.expected.map { recorded.events[$0] }
        var differences: [JSONDifference] = []
        if let expected, let actual = mismatch.actual, expected.type == actual.type {
            differences = JSONDifference.between(
                .object(EventComparison.content(expected)), .object(EventComparison.content(actual)))
        }
        let branch = mismatch.expected.map { recorded.places[$0].branch } ?? progress.counterparts[mismatch.branch]
        let sequence = branch.map { recorded.sequences[$0] } ?? []
        let met = mismatch.expected.flatMap { sequence.firstIndex(of: $0) } ?? sequence.count
        let rest = mismatch.expected == nil ? met : met + 1
        var result = Divergence(
            event: expected?.id, state: mismatch.state,
            branch: progress.router.branches[mismatch.branch].path, expected: expected, actual: mismatch.actual,
            summary: mismatch.summary ?? summary(expected, mismatch.actual), differences: differences,
            before: sequence[..<met].suffix(ReplayRun.shownBefore).map { recorded.events[$0] },
            after: sequence.dropFirst(rest).prefix(ReplayRun.shownAfter).map { recorded.events[$0] })
        if let old = recording.definition, let new = replay.definition {
            let changes = DefinitionChanges.between(old, new)
            let concerned = [mismatch.state, lastState(before: met, in: sequence)].compactMap(\.self)
            let here = changes.filter { change in concerned.contains { DefinitionChanges.isIn($0, change) } }
            result.changes = here + changes.filter { !here.contains($0) }
            result.changesHere = here.count
        }
        return result
    }

    /// The state the branch was in, or had left, before the divergence: a transition is its doing.
    private func lastState(before met: Int, in sequence: [Int]) -> String? {
        for position in sequence[..<met].reversed() {
            let event = recorded.events[position]
            if event.type.hasSuffix("StateEntered") || event.type.hasSuffix("StateExited") {
                return event.details?.fields["name"]?.string
            }
        }
        return nil
    }

    private func summary(_ expected: HistoryEvent?, _ actual: HistoryEvent?) -> String {
        guard let actual else { return "the replay ended early." }
        guard let expected else { return "the recording ends here; this definition goes on with \(actual.title)." }
        if expected.type == actual.type, expected.name == actual.name {
            return "the recording has \(expected.title) with other data."
        }
        return "the recording has \(expected.title), this definition gives \(actual.title)."
    }
}

extension HistoryEvent {
    /// The name of the state, where the event has one.
    var name: String? { details?.fields["name"]?.string }

    /// The type, and what it is about: `TaskStateEntered ‘Ship’`.
    package var title: String {
        let fields = details?.fields ?? [:]
        if let name = fields["name"]?.string {
            let index = fields["index"]?.int.map { " (item \($0))" } ?? ""
            return "\(type) ‘\(name)’\(index)"
        }
        if let resource = fields["resource"]?.string {
            let service = fields["resourceType"]?.string.map { "\($0):" } ?? ""
            return "\(type) (\(service)\(resource))"
        }
        if let error = fields["error"]?.string { return "\(type) (\(error))" }
        return type
    }
}

extension ExecutionOutcome {
    /// The error of a failure, as an appendix.
    fileprivate var reason: String {
        switch self {
        case .failed(let error?, _), .aborted(let error?, _): ": \(error)"
        default: ""
        }
    }
}
