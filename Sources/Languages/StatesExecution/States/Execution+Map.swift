import CivilTime
import JSONTree
import StatesLanguage

extension Execution {
    mutating func startIterations(_ frame: inout Frame, _ state: MapState) throws(Failure) -> Progress {
        if let distribution = state.distribution { return try startMapRun(&frame, state, distribution) }
        let input = try effectiveInput(frame)
        let items = try items(of: state, input.value, frame)
        let wanted = try whole(state.maxConcurrency, "MaxConcurrency", input.value, frame) ?? 0
        record("MapStateStarted", in: &frame, .init("mapStateStartedEventDetails", ["length": .int(items.count)]))
        let most = context.limits.inlineConcurrency
        var children = Children(
            total: items.count, concurrency: wanted == 0 ? most : min(wanted, most), lastEvent: frame.lastEvent)
        children.items = items
        frame.children = children
        if items.isEmpty { return completeChildren(&frame) }
        frame.wait = .children
        for _ in 0..<min(children.concurrency, items.count) {
            try startIteration(&frame, after: frame.lastEvent)
        }
        return .suspended
    }

    /// What an inline Map iterates over: an array.
    mutating func items(
        of state: MapState, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> [JSON] {
        let source = try itemSource(of: state, input, frame)
        if let items = source.array { return items }
        throw notIterable(state, source, frame)
    }

    /// What a distributed Map iterates over in its input: the elements of an array or the members of an object.
    mutating func dataset(
        of state: MapState, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> Dataset {
        let source = try itemSource(of: state, input, frame)
        if let dataset = Dataset(of: source, from: Dataset.stateData) { return dataset }
        throw notIterable(state, source, frame)
    }

    private mutating func itemSource(
        of state: MapState, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> JSON {
        switch state.items {
        case .template(let template)?: return try evaluate(template, StateData(input: input), frame)
        case .input?: return input
        case nil:
            guard let path = state.itemsPath else { return input }
            return try read(path, input, frame)
        }
    }

    private func notIterable(_ state: MapState, _ source: JSON, _ frame: Frame) -> Failure {
        if state.items != nil {
            return failure(
                EvaluationFailure(
                    error: ErrorName.queryEvaluationError, "Map state input must be an array but was: \(source.text())"),
                frame)
        }
        // AWS prints a context path without its second `$`.
        let path = state.itemsPath?.text ?? "$"
        let shown = path.hasPrefix("$$") ? String(path.dropFirst()) : path
        return runtime("Reference path \"\(shown)\" must point to array.", frame)
    }

    /// A whole number of a Map; nil when the field is not there.
    mutating func whole(
        _ value: IntegerValue?, _ field: String, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> Int? {
        switch value {
        case nil: return nil
        case .literal(let number)?: return number
        case .expression(let expression)?: return try integer(expression, StateData(input: input), frame)
        case .path(let path)?:
            let value = try read(path, input, frame)
            // AWS takes a text of digits, too.
            guard let number = value.wholeNumber ?? value.string.flatMap({ Int($0) }) else {
                throw runtime(
                    "The \(field)Path field refers to value \"\(value.plainText)\" which is not a valid integer: "
                        + path.text, frame)
            }
            if number < 0 { throw runtime("\(field) cannot be negative.", frame) }
            return number
        }
    }

    /// Starts the next iteration of a frame that was at rest, and puts the frame back.
    mutating func startIteration(of parent: consuming Frame, after event: Int) {
        var frame = parent
        do throws(Failure) {
            try startIteration(&frame, after: event)
            frames.put(frame)
        } catch {
            let running = frame.children?.running ?? []
            abort(running, after: frame.lastEvent) { [frame] execution, other in
                execution.recordIteration(.aborted, other, of: frame, after: frame.lastEvent)
            }
            frame.wait = .nothing
            let progress = recover(&frame, error)
            if case .failed = progress {} else { unpark(running) }
            settle(frame, progress)
        }
    }

    private mutating func startIteration(_ frame: inout Frame, after event: Int) throws(Failure) {
        guard case .map(let state) = frame.state.kind, let slot = frame.children?.next,
            let item = frame.children?.items[slot]
        else { return }
        let mapItem = MapItem(index: slot, value: item, source: Dataset.stateData)
        var input = Payload(item)
        if let selector = state.itemSelector {
            let effective = try effectiveInput(frame)
            input = Payload(
                try evaluate(selector, StateData(input: effective.value), frame, mapItem: mapItem))
        }
        var child = Frame(
            id: newFrameId(), graph: state.processor, parent: frame.id, slot: slot, mapItem: mapItem,
            position: state.processor.startAt, input: input, variables: frame.variables, lastEvent: event)
        note(.started(state: frame.state.name, slot: slot))
        child.lastEvent = recordIteration(.started, child, of: frame, after: event)
        frame.children?.next += 1
        frame.children?.begin(child.id)
        ready.append(child.id)
        frames.put(child)
    }

    /// `MapIterationStarted`, `…Succeeded`, `…Failed`, `…Aborted`.
    @discardableResult
    mutating func recordIteration(_ what: IterationEvent, _ child: Frame, of parent: Frame, after event: Int) -> Int {
        record(
            what.type, after: event,
            .init(what.detailsKey, ["name": .string(parent.state.name), "index": .int(child.slot)]))
    }
}

/// What befalls an iteration of a Map.
enum IterationEvent {
    case started, succeeded, failed, aborted

    fileprivate var type: String {
        switch self {
        case .started: "MapIterationStarted"
        case .succeeded: "MapIterationSucceeded"
        case .failed: "MapIterationFailed"
        case .aborted: "MapIterationAborted"
        }
    }

    fileprivate var detailsKey: String {
        switch self {
        case .started: "mapIterationStartedEventDetails"
        case .succeeded: "mapIterationSucceededEventDetails"
        case .failed: "mapIterationFailedEventDetails"
        case .aborted: "mapIterationAbortedEventDetails"
        }
    }
}
