import StatesExecution

/// A recorded history, taken apart into its branches.
struct RecordedBranches: Sendable {
    let events: [HistoryEvent]
    /// For each event, by position, where it belongs.
    let places: [EventRouter.Place]
    /// For each branch the positions of its events, in order.
    let sequences: [[Int]]
    let branches: [EventRouter.Branch]
    private let byPath: [String: Int]
    /// Branches of a pass that ended without success: where they were when another failed is chance.
    private let cut: Set<Int>

    init(_ events: [HistoryEvent]) {
        self.events = events
        var router = EventRouter()
        var places: [EventRouter.Place] = []
        places.reserveCapacity(events.count)
        var sequences: [[Int]] = [[]]
        var succeeded: Set<String> = []
        for (position, event) in events.enumerated() {
            let place = router.route(event)
            places.append(place)
            while sequences.count < router.branches.count { sequences.append([]) }
            if event.type == "ParallelStateSucceeded" || event.type == "MapStateSucceeded" {
                succeeded.insert("\(place.branch)#\(router.branches[place.branch].rounds)")
            }
            if !place.isAbortion { sequences[place.branch].append(position) }
        }
        self.places = places
        self.sequences = sequences
        branches = router.branches
        var byPath: [String: Int] = [:]
        for (index, branch) in router.branches.enumerated() { byPath[branch.path] = index }
        self.byPath = byPath
        cut = Set(
            router.branches.indices.filter { index in
                let branch = router.branches[index]
                guard let parent = branch.parent else { return false }
                return !succeeded.contains("\(parent)#\(branch.round)")
            })
    }

    /// Whether a branch belongs to a Parallel or Map that did not succeed, so that its length is chance.
    func isCut(_ branch: Int) -> Bool { cut.contains(branch) }

    /// The branch of that path; nil when the history has none.
    func branch(_ path: String) -> Int? { path.isEmpty ? 0 : byPath[path] }
}
