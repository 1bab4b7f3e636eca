import JSONTree
import StatesExecution

/// Finds for each event of a history the branch it belongs to: the top level, a branch of a Parallel, or an iteration
/// of a Map.
///
/// Branches run at their own pace, so the ids of their events interleave by chance. `previousEventId`, state names
/// (unique in a machine) and iteration numbers tell which event belongs where; within a branch the order means
/// something. Recorded and replayed histories go through the same value, so both are told apart the same way.
struct EventRouter: Sendable {
    /// A branch, as far as it has been seen.
    struct Branch: Sendable {
        /// What the branch is, whatever the order in which branches were seen: empty for the top level, else for
        /// instance `Each#1[3]`, the third iteration of the first pass through the state `Each`.
        let path: String
        let parent: Int?
        /// Whether it is a Map's iteration or a branch of a Parallel.
        let isIteration: Bool
        /// The pass of the parent through its children that it belongs to.
        let round: Int
        /// The state it is in.
        var state: String?
        var stateType = ""
        /// Whether the Parallel or Map it is in has ended its children.
        var isClosed = false
        /// How often a Parallel or Map of it was started.
        var rounds = 0
        /// How often the state it is in was tried again.
        var attempt = 0
        /// The children of this round, by the name of their first state or their number.
        var children: [String: Int] = [:]
    }

    /// Where an event belongs.
    struct Place: Sendable, Equatable {
        var branch: Int
        /// Whether the event is one that AWS records about branches in whatever state they happen to be
        /// (`TaskStateAborted`): it has no name, and the moment decides whether there is one.
        var isAbortion = false
    }

    private(set) var branches = [Branch(path: "", parent: nil, isIteration: false, round: 0)]
    private var branchOfEvent: [Int32] = []
    /// The last event recorded, by id, whose type started the branches of a Parallel.
    private var parallelStarts: Set<Int> = []

    init() { branchOfEvent.reserveCapacity(64) }

    /// Finds the place of the next event.
    mutating func route(_ event: HistoryEvent) -> Place {
        var place = Place(branch: find(event))
        let type = event.type
        if type.hasSuffix("StateAborted") { place.isAbortion = true }
        let branch = place.branch
        if type.hasSuffix("StateEntered") {
            branches[branch].state = event.details?.fields["name"]?.string
            branches[branch].stateType = String(type.dropLast("StateEntered".count))
            branches[branch].isClosed = false
            branches[branch].attempt = 0
        } else if type.hasSuffix("StateExited") {
            branches[branch].state = nil
        } else if type == "ParallelStateStarted" || type == "MapStateStarted" {
            branches[branch].rounds += 1
            branches[branch].attempt += 1
            branches[branch].children = [:]
            if type == "ParallelStateStarted" { parallelStarts.insert(event.id) }
        } else if type.hasPrefix("ParallelState") || type.hasPrefix("MapState") {
            branches[branch].isClosed = true
        } else if type == "TaskScheduled" || type == "LambdaFunctionScheduled" || type == "ActivityScheduled" {
            branches[branch].attempt += 1
        }
        while branchOfEvent.count < event.id { branchOfEvent.append(0) }
        if event.id > 0, event.id <= branchOfEvent.count { branchOfEvent[event.id - 1] = Int32(branch) }
        return place
    }

    private mutating func find(_ event: HistoryEvent) -> Int {
        let type = event.type
        if type.hasPrefix("Execution") { return 0 }
        let previous = event.previousEventId
        let base = previous > 0 && previous <= branchOfEvent.count ? Int(branchOfEvent[previous - 1]) : 0
        if branches.count == 1, !type.hasPrefix("MapIteration"), !parallelStarts.contains(previous) { return 0 }
        if type.hasPrefix("MapIteration") {
            let name = event.details?.fields["name"]?.string
            let parent = ancestor(of: base) { $0.state == name } ?? 0
            return child(of: parent, String(event.details?.fields["index"]?.int ?? 0), isIteration: true)
        }
        if type.hasSuffix("StateEntered") {
            guard parallelStarts.contains(previous) else { return base }
            return child(of: base, event.details?.fields["name"]?.string ?? "", isIteration: false)
        }
        if type.hasSuffix("StateExited") {
            let name = event.details?.fields["name"]?.string
            return ancestor(of: base) { $0.state == name } ?? base
        }
        if type == "EvaluationFailed" { return evaluating(event.details?.fields["state"]?.string, base) }
        for state in ["Parallel", "Map"] where type.hasPrefix(state + "State") && !type.hasSuffix("Aborted") {
            return ancestor(of: base) { $0.stateType == state && $0.state != nil && !$0.isClosed } ?? base
        }
        return base
    }

    /// The branch whose state's expression has failed; before the state's first event it follows another's.
    private func evaluating(_ name: String?, _ base: Int) -> Int {
        if let found = ancestor(of: base, where: { $0.state == name }) { return found }
        return branches[base].children.values.first { branches[$0].state == name } ?? base
    }

    /// Whether a branch's parent is still in the pass through its children that the branch belongs to.
    func isUnderWay(_ index: Int) -> Bool {
        let branch = branches[index]
        guard let parent = branch.parent else { return true }
        let above = branches[parent]
        return above.rounds == branch.round && above.state != nil && !above.isClosed && isUnderWay(parent)
    }

    /// The nearest branch, from `start` upwards, that is as wanted.
    func ancestor(of start: Int, where isWanted: (Branch) -> Bool) -> Int? {
        var current: Int? = start
        while let branch = current {
            if isWanted(branches[branch]) { return branch }
            current = branches[branch].parent
        }
        return nil
    }

    private mutating func child(of parent: Int, _ label: String, isIteration: Bool) -> Int {
        if let known = branches[parent].children[label] { return known }
        let above = branches[parent]
        let path = "\(above.path)/\(above.state ?? "")#\(above.rounds)[\(label)]"
        branches.append(Branch(path: path, parent: parent, isIteration: isIteration, round: above.rounds))
        branches[parent].children[label] = branches.count - 1
        return branches.count - 1
    }
}
