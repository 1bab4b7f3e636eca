import CivilTime
import JSONTree
import StatesLanguage

extension Execution {
    /// Starts a trial: the first state of the machine with the variables of the probe and used retriers.
    mutating func beginTrial(_ input: Payload, retries: Int, at time: Timestamp, seed: UInt64) -> [Effect] {
        now = time
        startTime = time
        entropy = Entropy(seed: seed)
        effects = []
        defer { effects = [] }
        self.input = input
        var frame = Frame(
            id: newFrameId(), graph: machine.graph, parent: nil, slot: 0, mapItem: nil,
            position: machine.graph.startAt, input: input, variables: probe?.variables ?? [:], lastEvent: 0)
        frame.retrierCounts = Array(repeating: retries, count: frame.state.retriers.count)
        frame.retryCount = retries
        frames.put(frame)
        ready.append(frame.id)
        drain()
        return effects
    }

    /// Runs a Parallel or Map state of a trial without its branches or iterations; nil for anything else.
    mutating func tryChildren(_ frame: inout Frame) throws(Failure) -> Progress? {
        guard let children = probe?.children else { return nil }
        switch frame.state.kind {
        case .parallel(let state):
            let input = try effectiveInput(frame)
            if let parameters = state.parameters {
                _ = try evaluate(parameters, StateData(input: input.value), frame)
            }
            return try settle(
                &frame, children.mock, state.resultSelector, state.resultPath, to: state.transition)
        case .map(let state):
            let input = try effectiveInput(frame)
            let items = try items(of: state, children, input.value, frame)
            try noteNumbers(of: state, total: items.count, children, input.value, frame)
            var selected = items
            if let selector = state.itemSelector { selected = try select(items, selector, input.value, frame) }
            try noteBatches(of: selected, state, input.value, frame)
            return try settle(
                &frame, children.mock, state.resultSelector, state.resultPath, to: state.transition)
        default: return nil
        }
    }

    private mutating func settle(
        _ frame: inout Frame, _ mock: StateTrial.Mock, _ selector: PayloadTemplate?, _ placement: ResultPlacement,
        to transition: Transition
    ) throws(Failure) -> Progress {
        switch mock {
        case .failure(let error, let cause): throw Failure(error: error, cause: cause)
        case .result(let result): return try complete(&frame, Payload(result), selector, placement, to: transition)
        }
    }

    private mutating func items(
        of state: MapState, _ children: StateTrial.MockedChildren, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> [JSON] {
        if let data = children.data { return try items(in: data, of: state, input, frame) }
        // What the reader would find is not known, only what came of it.
        if children.hasItemReader { return [] }
        let items =
            state.distribution == nil
            ? try items(of: state, input, frame) : try dataset(of: state, input, frame).items
        note(.afterItemsPath, Payload(.array(items)))
        return items
    }

    /// `maxConcurrency` and what the Map tolerates; more failures than that fail it.
    private mutating func noteNumbers(
        of state: MapState, total: Int, _ children: StateTrial.MockedChildren, _ input: JSON, _ frame: Frame
    ) throws(Failure) {
        let limit = try whole(state.maxConcurrency, "MaxConcurrency", input, frame) ?? 0
        probe?.numbers["maxConcurrency"] = .int(limit)
        let failures = children.failureCount ?? 0
        if failures > total, !(children.hasItemReader && children.data == nil) {
            probe?.refusal = "Map iteration failure count must be less than or equal to the number of Map iterations"
        }
        guard let distribution = state.distribution,
            distribution.toleratedFailureCount != nil || distribution.toleratedFailurePercentage != nil
        else { return }
        let count = try whole(distribution.toleratedFailureCount, "ToleratedFailureCount", input, frame)
        let share = try percentage(distribution.toleratedFailurePercentage, input, frame)
        if let count { probe?.numbers["toleratedFailureCount"] = .int(count) }
        if let share { probe?.numbers["toleratedFailurePercentage"] = .double(share) }
        let tolerated = max(Double(count ?? 0), (share ?? 0) * Double(total) / 100)
        if Double(failures) > tolerated {
            throw Failure(
                error: ErrorName.exceedToleratedFailureThreshold,
                cause: "The specified tolerated failure threshold was exceeded")
        }
    }

    /// What the reader would find in a file of this text.
    private mutating func items(
        in data: String, of state: MapState, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> [JSON] {
        guard let reader = state.distribution?.reader else { return [] }
        let limit = try whole(reader.maxItems, "MaxItems", input, frame) ?? 0
        do throws(ItemReadFailure) {
            let dataset = try reader.format.dataset(in: Array(data.utf8), from: "", limit: limit == 0 ? nil : limit)
            if !reader.format.pointer.isEmpty { note(.afterItemsPointer, Payload(.array(dataset.items))) }
            return dataset.items
        } catch {
            throw Failure(error: ErrorName.itemReaderFailed, cause: error.cause)
        }
    }

    /// The inputs of the child executions, when an `ItemBatcher` makes them.
    private mutating func noteBatches(
        of items: [JSON], _ state: MapState, _ input: JSON, _ frame: Frame
    ) throws(Failure) {
        guard let distribution = state.distribution, distribution.batcher != nil, !items.isEmpty else { return }
        let batches = try plan(distribution, 0, input, frame).batches(of: items)
        note(.afterItemBatcher, Payload(.array(batches.map(\.input))))
    }

    /// The input of every iteration.
    private mutating func select(
        _ items: [JSON], _ selector: PayloadTemplate, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> [JSON] {
        var selected: [JSON] = []
        for (index, item) in items.enumerated() {
            selected.append(
                try evaluate(
                    selector, StateData(input: input), frame,
                    mapItem: MapItem(index: index, value: item, source: Dataset.stateData)))
        }
        note(.afterItemSelector, Payload(.array(selected)))
        return selected
    }
}
