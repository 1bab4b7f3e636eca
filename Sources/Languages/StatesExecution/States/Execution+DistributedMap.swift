import JSONTree
import StatesLanguage

/// A distributed Map runs its iterations as frames whose events stay out of this history, as those of child
/// executions do.
extension Execution {
    mutating func recordMapRunStarted(_ frame: inout Frame, _ distribution: MapState.Distribution) {
        let label = distribution.label ?? entropy.uuid()
        let arn =
            context.stateMachineArn.replacing(":stateMachine:", with: ":mapRun:") + "/\(label):\(entropy.uuid())"
        record("MapRunStarted", in: &frame, .init("mapRunStartedEventDetails", ["mapRunArn": .string(arn)]))
    }

    /// How many iterations may fail: the count, or the share of all.
    mutating func toleratedFailures(
        _ distribution: MapState.Distribution, of total: Int, _ input: JSON, _ frame: Frame
    ) throws(Failure) -> Double {
        var tolerated = 0.0
        switch distribution.toleratedFailureCount {
        case nil: break
        case .literal(let count)?: tolerated = Double(count)
        case .expression(let expression)?:
            tolerated = Double(try integer(expression, StateData(input: input), frame))
        case .path(let path)?:
            let value = try read(path, input, frame)
            guard let count = value.wholeNumber ?? value.string.flatMap({ Int($0) }) else {
                throw runtime(
                    "The ToleratedFailureCountPath field refers to value \"\(value.plainText)\" which is not a valid "
                        + "integer: \(path.text)", frame)
            }
            if count < 0 { throw runtime("ToleratedFailureCount cannot be negative.", frame) }
            tolerated = Double(count)
        }
        var percentage: Double?
        switch distribution.toleratedFailurePercentage {
        case nil: break
        case .literal(let number)?: percentage = number
        case .expression(let expression)?:
            percentage = try evaluate(.expression(expression), StateData(input: input), frame).double
        case .path(let path)?:
            let value = try read(path, input, frame)
            guard let number = value.double ?? value.string.flatMap({ Double($0) }) else {
                throw runtime(
                    "The ToleratedFailurePercentagePath field refers to value \"\(value.plainText)\" which is not a "
                        + "valid float: \(path.text)", frame)
            }
            if number < 0 || number > 100 {
                throw runtime("ToleratedFailurePercentage must be between 0 and 100.", frame)
            }
            percentage = number
        }
        return max(tolerated, (percentage ?? 0) * Double(total) / 100)
    }

    /// Counts a failed iteration of a distributed Map; whether the Map goes on all the same.
    mutating func tolerates(_ frame: inout Frame, _ failure: Failure) -> Bool {
        guard case .map(let state) = frame.state.kind, state.distribution != nil, let children = frame.children,
            Double(children.failures + 1) <= children.toleratedFailures
        else { return false }
        frame.children?.failures += 1
        frame.children?.finished += 1
        return true
    }

    /// The failure of a distributed Map whose iterations failed more often than it tolerates; nil for other states.
    mutating func mapFailure(_ frame: inout Frame) -> Failure? {
        guard case .map(let state) = frame.state.kind, state.distribution != nil else { return nil }
        let error = ErrorName.exceedToleratedFailureThreshold
        let cause = "The specified tolerated failure threshold was exceeded"
        record("MapRunFailed", in: &frame, .init("mapRunFailedEventDetails", Execution.errorFields(error, cause)))
        return Failure(error: error, cause: cause)
    }
}
