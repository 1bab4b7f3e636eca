import CivilTime
import JSONTree
import StatesLanguage

extension Execution {
    /// The longest wait that may be given in seconds, as documented.
    private static let mostSeconds = 99_999_999
    /// The longest wait until a time, in seconds (recorded: 24,855 days are taken, 24,856 are not).
    private static let longestWait = Int64(Int32.max)

    mutating func wait(_ frame: inout Frame, _ state: WaitState) throws(Failure) -> Progress {
        let input = try effectiveInput(frame)
        let due = try due(state.duration, input.value, frame)
        if due.milliseconds - now.milliseconds > Execution.longestWait * 1000 { throw tooLong(frame) }
        if due <= now { return leaveWait(&frame) }
        let token = newToken()
        tokens[token] = frame.id
        effects.append(.setTimer(token, at: due))
        frame.wait = .timer(token)
        return .suspended
    }

    private func tooLong(_ frame: Frame) -> Failure { runtime("Wait state delay is too long.", frame) }

    private mutating func due(
        _ duration: WaitState.Duration, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> Timestamp {
        switch duration {
        case .seconds(let seconds): return now.adding(seconds: Double(seconds))
        case .timestamp(let time): return time
        case .secondsExpression(let expression):
            return now.adding(seconds: Double(try integer(expression, StateData(input: input), frame)))
        case .timestampExpression(let expression):
            let text = try evaluate(.expression(expression), StateData(input: input), frame).string ?? ""
            if let time = Timestamp(rfc3339: text) { return time }
            throw failure(
                EvaluationFailure(
                    error: ErrorName.queryEvaluationError,
                    "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: "
                        + text, location: expression.location), frame)
        case .secondsPath(let path):
            guard let value = try? path.read(in: scope(frame, StateData(input: input))), !value.isNull else {
                throw runtime("The SecondsPath parameter does not reference an input value: \(path.text)", frame)
            }
            // AWS reads a text with digits as a number too.
            guard let seconds = value.wholeNumber ?? value.string.flatMap({ Int($0) }) else {
                throw runtime(
                    "The SecondsPath parameter cannot be parsed as a long value: \(path.text) == \(value.plainText)",
                    frame)
            }
            if seconds < 0 {
                throw runtime(
                    "The SecondsPath parameter references a negative value: \(path.text) == \(seconds)", frame)
            }
            if seconds > Execution.mostSeconds { throw tooLong(frame) }
            return now.adding(seconds: Double(seconds))
        case .timestampPath(let path):
            guard let value = try? path.read(in: scope(frame, StateData(input: input))), !value.isNull else {
                throw runtime("The TimestampPath parameter does not reference an input value: \(path.text)", frame)
            }
            guard let time = value.string.flatMap({ Timestamp(rfc3339: $0) }) else {
                throw runtime(
                    "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time "
                        + "format string: \(path.text) == \(value.plainText)", frame)
            }
            return time
        }
    }

    /// Leaves a Wait state whose time has come.
    mutating func leaveWait(_ frame: inout Frame) -> Progress {
        guard case .wait(let state) = frame.state.kind else { return .suspended }
        do throws(Failure) {
            let input = try effectiveInput(frame)
            let data = StateData(input: input.value)
            let output = try output(frame.state.output, of: input, data, frame)
            return try leave(&frame, output, assign: frame.state.assign, from: data, to: state.transition)
        } catch {
            return recover(&frame, error)
        }
    }
}

extension JSON {
    /// The number, when it is written without fraction or exponent.
    var wholeNumber: Int? { number.flatMap { $0.isInteger ? Int($0.text) : nil } }

    /// A text as it is, anything else as JSON.
    var plainText: String { string ?? text() }
}
