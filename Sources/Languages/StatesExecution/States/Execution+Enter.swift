import CivilTime
import JSONTree
import StatesLanguage

extension Execution {
    /// Enters the state at the frame's position and runs it.
    mutating func enter(_ frame: inout Frame) -> Progress {
        recordEntered(&frame)
        return execute(&frame)
    }

    /// Runs the state of a redriven frame.
    mutating func takeUp(_ frame: inout Frame) -> Progress {
        frame.resumes = false
        if frame.mapRun?.hasChildren == true { return redriveMapRun(&frame) }
        return execute(&frame)
    }

    /// Runs the frame's state; also how a retry begins.
    mutating func execute(_ frame: inout Frame) -> Progress {
        do throws(Failure) {
            if let progress = try tryChildren(&frame) { return progress }
            return switch frame.state.kind {
            case .pass(let state): try pass(&frame, state)
            case .task(let state): try scheduleTask(&frame, state)
            case .choice(let state): try choose(&frame, state)
            case .wait(let state): try wait(&frame, state)
            case .succeed: try succeed(&frame)
            case .fail(let state): throw try failure(of: state, frame)
            case .parallel(let state): try startBranches(&frame, state)
            case .map(let state): try startIterations(&frame, state)
            }
        } catch {
            return recover(&frame, error)
        }
    }

    private mutating func pass(_ frame: inout Frame, _ state: PassState) throws(Failure) -> Progress {
        let input = try effectiveInput(frame)
        var result = state.result.map { Payload($0) }
        if result == nil, let parameters = state.parameters {
            result = Payload(try evaluate(parameters, StateData(input: input.value), frame))
        }
        note(.afterParameters, result ?? input)
        note(.result, result ?? input)
        let data = StateData(input: input.value, result: result?.value)
        let output = try output(frame.state.output, of: result ?? input, placed: state.resultPath, data, frame)
        return try leave(&frame, output, assign: frame.state.assign, from: data, to: state.transition)
    }

    private mutating func succeed(_ frame: inout Frame) throws(Failure) -> Progress {
        let input = try effectiveInput(frame)
        let data = StateData(input: input.value)
        let output = try output(frame.state.output, of: input, data, frame)
        return try leave(&frame, output, assign: nil, from: data, to: .end)
    }

    private mutating func failure(of state: FailState, _ frame: Frame) throws(Failure) -> Failure {
        note(.afterInputPath, frame.input)
        return Failure(error: try text(state.error, frame), cause: try text(state.cause, frame))
    }

    private mutating func text(_ text: FailText?, _ frame: Frame) throws(Failure) -> String? {
        switch text {
        case nil: return nil
        case .text(let text)?: return text
        case .computed(let template, let field)?:
            let value = try evaluate(template, StateData(input: frame.input.value), frame)
            if let text = value.string { return text }
            throw runtime("The value of the field '\(field)' must be a string but was \(value.text())", frame)
        }
    }

    private mutating func choose(_ frame: inout Frame, _ state: ChoiceState) throws(Failure) -> Progress {
        let input = try effectiveInput(frame)
        let scope = scope(frame, StateData(input: input.value))
        for (index, rule) in state.choices.enumerated() {
            let holds: Bool
            do throws(EvaluationFailure) {
                holds = try rule.condition.holds(in: scope)
            } catch {
                throw failure(error, frame)
            }
            guard holds else { continue }
            note(.chose(state: frame.state.name, rule: index))
            return try leaveChoice(&frame, input, rule.output, rule.assign, rule.next)
        }
        note(.chose(state: frame.state.name, rule: nil))
        guard let next = state.defaultNext else {
            var failure = runtime(
                "Failed to transition out of the state. The state does not point to a next state.", frame)
            failure.error = ErrorName.noChoiceMatched
            // A Choice has no catchers, but a Parallel or Map around it may.
            failure.isFatal = false
            throw failure
        }
        return try leaveChoice(&frame, input, frame.state.output, frame.state.assign, next)
    }

    private mutating func leaveChoice(
        _ frame: inout Frame, _ input: Payload, _ output: PayloadTemplate?, _ assign: PayloadTemplate?, _ next: Int
    ) throws(Failure) -> Progress {
        let data = StateData(input: input.value)
        let output = try self.output(output, of: input, data, frame)
        return try leave(&frame, output, assign: assign, from: data, to: .next(next))
    }
}
