import CivilTime
import JSONPath
import JSONTree
import StatesLanguage

extension Execution {
    /// What expressions of a frame's state see.
    mutating func scope(
        _ frame: Frame, _ data: StateData, mapItem: MapItem? = nil, taskToken: String? = nil
    ) -> EvaluationScope {
        let source = ContextSource(
            context: context, startTime: startTime ?? now, redriveTime: redriveTime, redriveCount: redriveCount,
            input: self.input.value,
            stateName: frame.state.name,
            enteredTime: frame.enteredTime, retryCount: frame.state.canRetry ? frame.retryCount : nil,
            mapItem: mapItem ?? frame.mapItem, taskToken: taskToken)
        let seed = entropy.next()
        let known = hindsight?.evaluation(seed: seed, now: now)
        let random = RandomSource(seed: seed, known: known?.draws ?? [:])
        let probe = probe
        return EvaluationScope(
            data: data, context: { name in probe?.contextObject { source.json } ?? source.object(name) },
            variables: frame.variables, now: known?.now ?? now, random: { random.next() })
    }

    /// The state's input after `InputPath`.
    mutating func effectiveInput(_ frame: Frame) throws(Failure) -> Payload {
        let input = try select(frame.state.inputPath, frame.input, frame)
        note(.afterInputPath, input)
        return input
    }

    /// `InputPath` or `OutputPath`.
    mutating func select(
        _ selection: PathSelection, _ payload: Payload, _ frame: Frame
    ) throws(Failure) -> Payload {
        switch selection {
        case .whole: return payload
        case .nothing: return .empty
        case .path(let path): return Payload(try read(path, payload.value, frame))
        }
    }

    /// A value by its path.
    mutating func read(_ path: DataPath, _ input: JSON, _ frame: Frame) throws(Failure) -> JSON {
        do throws(PathFailure) {
            return try path.read(in: scope(frame, StateData(input: input)))
        } catch {
            throw runtime("Invalid path '\(path.text)' : \(error.reason)", frame)
        }
    }

    /// A template's value.
    mutating func evaluate(
        _ template: PayloadTemplate, _ data: StateData, _ frame: Frame, mapItem: MapItem? = nil,
        taskToken: String? = nil
    ) throws(Failure) -> JSON {
        if case .constant(let value) = template { return value }
        do throws(EvaluationFailure) {
            return try template.evaluate(in: scope(frame, data, mapItem: mapItem, taskToken: taskToken))
        } catch {
            throw failure(error, frame)
        }
    }

    /// The failure of a state whose expression could not be evaluated.
    func failure(_ evaluation: EvaluationFailure, _ frame: Frame) -> Failure {
        var failure = runtime(evaluation.cause, frame)
        failure.error = evaluation.error
        failure.isFatal = evaluation.error == ErrorName.runtime
        failure.isEvaluation = evaluation.error == ErrorName.queryEvaluationError
        failure.location = evaluation.location
        return failure
    }

    /// The whole number an expression gives, which has checked it.
    mutating func integer(
        _ expression: StateExpression, _ data: StateData, _ frame: Frame
    ) throws(Failure) -> Int {
        try evaluate(.expression(expression), data, frame).int ?? 0
    }

    /// A `States.Runtime` failure, with the sentence AWS puts before it.
    func runtime(_ cause: String, _ frame: Frame) -> Failure {
        Failure(
            error: ErrorName.runtime,
            cause: "An error occurred while executing the state '\(frame.state.name)' (entered at the event id "
                + "#\(frame.enteredEvent)). \(cause)", isFatal: true)
    }

    /// What `Output` computes; without it, the result put into the state's input as `ResultPath` says, and of that what
    /// `OutputPath` selects.
    mutating func output(
        _ template: PayloadTemplate?, of result: Payload, placed placement: ResultPlacement = .replace,
        _ data: StateData, _ frame: Frame
    ) throws(Failure) -> Payload {
        if let template { return Payload(try evaluate(template, data, frame)) }
        note(.afterResultSelector, result)
        let placed = try place(result, placement, frame)
        note(.afterResultPath, placed)
        return try select(frame.state.outputPath, placed, frame)
    }

    /// Puts a result into the state's input as `ResultPath` says.
    func place(_ result: Payload, _ placement: ResultPlacement, _ frame: Frame) throws(Failure) -> Payload {
        switch placement {
        case .replace: return result
        case .discard: return frame.input
        case .into(let path):
            guard let value = try? path.write(result.value, into: frame.input.value) else {
                var failure = runtime(
                    "Unable to apply ReferencePath \(path.text) to input \(frame.input.text)", frame)
                failure.error = ErrorName.resultPathMatchFailure
                failure.isFatal = false
                throw failure
            }
            return Payload(value)
        }
    }

    /// The largest payload AWS carries from state to state.
    func checkSize(_ payload: Payload, _ name: String) throws(Failure) {
        guard let limit = context.limits.payloadBytes, payload.text.utf8.count > limit else { return }
        throw Failure(
            error: ErrorName.dataLimitExceeded,
            cause: "The state/task '\(name)' returned a result with a size exceeding the maximum number of bytes "
                + "service limit.")
    }

    /// What variables may take: 256 KiB all that one `Assign` sets, 10 MiB all together. AWS's sentence is not recorded
    /// anywhere we know.
    ///
    /// See https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html.
    private func checkVariables(_ assigned: JSONObject, _ frame: inout Frame) throws(Failure) {
        guard let limit = context.limits.payloadBytes else { return }
        func size(_ value: JSON) -> Int { value.text().utf8.count }
        let added = assigned.reduce(0) { $0 + size($1.value) }
        frame.variablesSize += added
        if frame.variablesSize > Execution.storedVariables {
            // What was replaced is still counted; it is counted anew only now.
            frame.variablesSize =
                added + frame.variables.reduce(0) { assigned[$1.key] == nil ? $0 + size($1.value) : $0 }
        }
        if added <= limit, frame.variablesSize <= Execution.storedVariables { return }
        throw Failure(
            error: ErrorName.dataLimitExceeded,
            cause: "The state/task '\(frame.state.name)' assigned variables with a size exceeding the maximum number "
                + "of bytes service limit.")
    }

    /// Leaves a state: checks the output, assigns variables, records the event.
    ///
    /// - Parameters:
    ///   - output: the state's output.
    ///   - assign: the variables to assign, computed from the values they had before.
    ///   - data: what `assign` works on.
    mutating func leave(
        _ frame: inout Frame, _ output: Payload, assign: PayloadTemplate?, from data: StateData,
        to transition: Transition
    ) throws(Failure) -> Progress {
        try checkSize(output, frame.state.name)
        var assigned = JSONObject()
        if let assign {
            assigned = try evaluate(assign, data, frame).object ?? [:]
            try checkVariables(assigned, &frame)
            for (name, value) in assigned { frame.variables[name] = value }
        }
        recordExited(&frame, output, assigned: assigned)
        frame.isInState = false
        frame.mapRun = nil
        frame.input = output
        frame.retrierCounts = []
        frame.retryCount = 0
        note(.left(state: frame.state.name, next: transition.name(in: frame.graph)))
        if probe != nil { return conclude(frame, output, transition) }
        return switch transition {
        case .next(let position): .proceed(position)
        case .end: .ended(output)
        }
    }
}

extension Transition {
    /// The name of the state it leads to.
    fileprivate func name(in graph: StateGraph) -> String? {
        if case .next(let position) = self { graph.states[position].name } else { nil }
    }
}

extension State {
    /// Whether the type has `Retry`.
    fileprivate var canRetry: Bool { type == .task || type == .parallel || type == .map }
}

/// The random numbers of one evaluation.
private final class RandomSource {
    private var entropy: Entropy
    private let known: [Int: UInt64]
    private var count = 0

    init(seed: UInt64, known: [Int: UInt64]) {
        entropy = Entropy(seed: seed)
        self.known = known
    }

    func next() -> UInt64 {
        defer { count += 1 }
        let drawn = entropy.next()
        return known.isEmpty ? drawn : known[count] ?? drawn
    }
}

/// What the context object is made of, kept until an expression asks for it.
private struct ContextSource {
    let context: ExecutionContext
    let startTime: Timestamp
    let redriveTime: Timestamp?
    let redriveCount: Int
    let input: JSON
    let stateName: String
    let enteredTime: Timestamp
    let retryCount: Int?
    let mapItem: MapItem?
    let taskToken: String?

    /// `$$`.
    var json: JSON { object(nil) }

    /// `$$`, or an object with the one member that is asked for, as far as there is such.
    func object(_ name: String?) -> JSON {
        var object = JSONObject()
        object.reserveCapacity(name == nil ? 5 : 1)
        for member in Member.allCases where name == nil || name == member.rawValue {
            object[member.rawValue] = value(of: member)
        }
        return .object(object)
    }

    private enum Member: String, CaseIterable {
        case execution = "Execution"
        case stateMachine = "StateMachine"
        case state = "State"
        case task = "Task"
        case map = "Map"
    }

    private func value(of member: Member) -> JSON? {
        switch member {
        case .execution: execution
        case .stateMachine: ["Id": .string(context.stateMachineArn), "Name": .string(context.stateMachineName)]
        case .state: state
        case .task: taskToken.map { ["Token": .string($0)] }
        case .map: mapItem.map { ["Item": $0.json] }
        }
    }

    private var execution: JSON {
        var execution: JSONObject = [
            "Id": .string(context.executionArn), "Input": input, "StartTime": .string(startTime.iso8601Instant),
            "Name": .string(context.executionName), "RoleArn": .string(context.roleArn),
        ]
        if context.type == .standard { execution["RedriveCount"] = .int(redriveCount) }
        execution["RedriveTime"] = (redriveTime?.iso8601Instant).map(JSON.string)
        return .object(execution)
    }

    private var state: JSON {
        var state: JSONObject = ["Name": .string(stateName), "EnteredTime": .string(enteredTime.iso8601Instant)]
        state["RetryCount"] = retryCount.map(JSON.int)
        return .object(state)
    }
}
