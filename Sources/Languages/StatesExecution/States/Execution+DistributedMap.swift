import JSONTree
import StatesLanguage

/// A distributed Map does not iterate itself: it asks for its items, then for a Map Run, whose child executions have
/// journals and histories of their own, and waits for its end.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html.
extension Execution {
    mutating func startMapRun(
        _ frame: inout Frame, _ state: MapState, _ distribution: MapState.Distribution
    ) throws(Failure) -> Progress {
        frame.mapRun = nil
        let input = try effectiveInput(frame).value
        let dataset = distribution.reader == nil ? try dataset(of: state, input, frame) : nil
        let concurrency = try whole(state.maxConcurrency, "MaxConcurrency", input, frame) ?? 0
        // Of items still to be read the length is not known (recorded).
        record(
            "MapStateStarted", in: &frame,
            .init("mapStateStartedEventDetails", ["length": .int(dataset?.items.count ?? 0)]))
        let plan = try plan(distribution, concurrency, input, frame)
        let reading = try request(distribution.reader, input, frame)
        let arn = mapRunArn(distribution)
        record("MapRunStarted", in: &frame, .init("mapRunStartedEventDetails", ["mapRunArn": .string(arn)]))
        frame.mapRun = MapRun(arn: arn, plan: plan)
        if isOverfull { return .suspended }
        if let dataset { return launch(&frame, state, dataset) }
        guard var reading else { return .suspended }
        reading.token = expectAnswer(&frame)
        effects.append(.readItems(reading))
        return .suspended
    }

    private mutating func mapRunArn(_ distribution: MapState.Distribution) -> String {
        let label = distribution.label ?? recalled(entropy.uuid())
        // A child's machine is named after the label of its own Map, which is no part of this one's name.
        let machine = context.stateMachineArn.split(separator: "/").first ?? ""
        return machine.replacing(":stateMachine:", with: ":mapRun:") + "/\(label):\(recalled(entropy.uuid()))"
    }

    /// Lets the frame wait for an answer about its Map Run.
    private mutating func expectAnswer(_ frame: inout Frame) -> Token {
        let token = newToken()
        tokens[token] = frame.id
        frame.wait = .mapRun(token)
        return token
    }

    /// The numbers of a Map Run, read before it starts.
    mutating func plan(
        _ distribution: MapState.Distribution, _ concurrency: Int, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> MapRunPlan {
        let count = try whole(distribution.toleratedFailureCount, "ToleratedFailureCount", input, frame)
        var plan = MapRunPlan(
            concurrency: concurrency, toleratedCount: count ?? 0,
            toleratedPercentage: try percentage(distribution.toleratedFailurePercentage, input, frame) ?? 0)
        if let batcher = distribution.batcher {
            plan.itemsPerBatch = try whole(batcher.maxItems, "MaxItemsPerBatch", input, frame) ?? 0
            plan.bytesPerBatch = try whole(batcher.maxBytes, "MaxInputBytesPerBatch", input, frame) ?? 0
            if let template = batcher.input {
                plan.batchInput = try evaluate(template, StateData(input: input), frame)
            }
        }
        if let writer = distribution.writer {
            var parameters: JSON?
            if let template = writer.arguments {
                parameters = try evaluate(template, StateData(input: input), frame)
            }
            plan.writer = ResultTarget(parameters: parameters, style: writer.style)
        }
        return plan
    }

    /// A percentage of a Map; nil when the field is not there.
    mutating func percentage(
        _ value: MapState.Percentage?, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> Double? {
        switch value {
        case nil: return nil
        case .literal(let number)?: return number
        case .expression(let expression)?:
            return try evaluate(.expression(expression), StateData(input: input), frame).double
        case .path(let path)?:
            let value = try read(path, input, frame)
            guard let number = value.double ?? value.string.flatMap({ Double($0) }) else {
                throw runtime(
                    "The ToleratedFailurePercentagePath field refers to value \"\(value.plainText)\" which is not a "
                        + "valid float: \(path.text)", frame)
            }
            if number.isNaN || number < 0 || number > 100 {
                throw runtime("ToleratedFailurePercentage must be between 0 and 100.", frame)
            }
            return number
        }
    }

    /// What is to be read, if anything is; its token is still to be given.
    private mutating func request(
        _ reader: ItemReader?, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> ItemReadRequest? {
        guard let reader else { return nil }
        var parameters: JSON = [:]
        if let template = reader.arguments { parameters = try evaluate(template, StateData(input: input), frame) }
        let limit = try whole(reader.maxItems, "MaxItems", input, frame) ?? 0
        return ItemReadRequest(
            token: Token(0), source: reader.source, parameters: parameters, format: reader.format,
            limit: limit == 0 ? nil : limit)
    }

    mutating func itemsRead(_ token: Token, _ dataset: Dataset) {
        resume(token) { execution, frame in
            guard case .map(let state) = frame.state.kind else { return .suspended }
            return execution.launch(&frame, state, dataset)
        }
    }

    /// Asks for the child executions.
    private mutating func launch(_ frame: inout Frame, _ state: MapState, _ dataset: Dataset) -> Progress {
        guard let run = frame.mapRun, let distribution = state.distribution else { return .suspended }
        do throws(Failure) {
            let selected = try select(dataset, state, frame)
            let batches = try run.plan.batches(of: selected)
            frame.mapRun?.hasChildren = true
            effects.append(
                .startMapRun(
                    MapRunRequest(
                        token: expectAnswer(&frame), arn: run.arn, stateName: frame.state.name,
                        executionType: distribution.executionType, inputs: batches.map(\.input),
                        itemCounts: batches.map(\.items), maxConcurrency: run.plan.concurrency,
                        toleratedFailureCount: run.plan.toleratedCount,
                        toleratedFailurePercentage: run.plan.toleratedPercentage, writer: run.plan.writer)))
            return .suspended
        } catch {
            return failMapRun(&frame, error)
        }
    }

    /// The items after `ItemSelector`.
    private mutating func select(
        _ dataset: Dataset, _ state: MapState, _ frame: Frame
    ) throws(Failure) -> [JSON] {
        guard let selector = state.itemSelector else { return dataset.items }
        let data = StateData(input: try effectiveInput(frame).value)
        var selected: [JSON] = []
        selected.reserveCapacity(dataset.items.count)
        for item in dataset.mapItems { selected.append(try evaluate(selector, data, frame, mapItem: item)) }
        return selected
    }

    mutating func mapRunFinished(_ token: Token, _ output: JSON) {
        resume(token) { execution, frame in
            guard case .map(let state) = frame.state.kind else { return .suspended }
            // Recordings since late 2024 let the exit follow MapRunStarted instead.
            execution.record("MapRunSucceeded", in: &frame)
            execution.recordStateSucceeded(frame)
            frame.mapRun = nil
            do throws(Failure) {
                return try execution.complete(
                    &frame, Payload(output), state.resultSelector, state.resultPath, to: state.transition)
            } catch {
                return execution.recover(&frame, error)
            }
        }
    }

    mutating func mapRunFailed(_ token: Token, _ error: String, _ cause: String) {
        resume(token) { execution, frame in
            execution.failMapRun(&frame, Failure(error: error, cause: cause, isTaskError: true))
        }
    }

    private mutating func failMapRun(_ frame: inout Frame, _ failure: Failure) -> Progress {
        record(
            "MapRunFailed", in: &frame,
            .init("mapRunFailedEventDetails", Execution.errorFields(failure.error, failure.cause)))
        return recover(&frame, failure)
    }

    /// Takes up a Map whose Map Run had failed: those of its children that did not succeed go on.
    mutating func redriveMapRun(_ frame: inout Frame) -> Progress {
        guard var run = frame.mapRun else { return .suspended }
        run.redriveCount += 1
        frame.mapRun = run
        record(
            "MapRunRedriven", in: &frame,
            .init(
                "mapRunRedrivenEventDetails",
                ["mapRunArn": .string(run.arn), "redriveCount": .int(run.redriveCount)]))
        effects.append(.redriveMapRun(expectAnswer(&frame), arn: run.arn))
        return .suspended
    }

    /// Goes on with the frame that waits for a token.
    private mutating func resume(_ token: Token, _ body: (inout Execution, inout Frame) -> Progress) {
        guard let id = tokens.removeValue(forKey: token), var frame = frames.take(id) else { return }
        guard frame.wait == .mapRun(token) else {
            frames.put(frame)
            return
        }
        frame.wait = .nothing
        let progress = body(&self, &frame)
        settle(frame, progress)
    }
}
