import StatesExecution
import StatesReplay

/// The ways a recorded execution takes by two definitions.
struct RecordedPath: Sendable {
    /// What a recording is called.
    let file: String
    /// Whether its history is the same by the new definition.
    let isSame: Bool
    /// One sentence about what is different, or why it cannot be said.
    let message: String

    /// Compares the ways of a recording.
    init(file: String, _ recording: Recording, old: Replay, new: Replay) {
        self.file = file
        var before: [String] = []
        var after: [String] = []
        _ = old.run(recording) { if case .entered(let state) = $0 { before.append(state) } }
        let outcome = new.run(recording) { if case .entered(let state) = $0 { after.append(state) } }
        switch outcome {
        case .passed:
            isSame = true
            message = "as before"
        case .incomplete(let fault):
            isSame = false
            message = "cannot be replayed: \(fault)"
        case .diverged(let divergence):
            isSame = false
            let way = RecordedPath.way(before, after)
            message = way.map { "\($0): \(divergence.summary)" } ?? divergence.summary
        }
    }

    /// Where two ways part; nil when the one that was cut off goes no other way.
    private static func way(_ before: [String], _ after: [String]) -> String? {
        guard let fork = zip(before, after).enumerated().first(where: { $1.0 != $1.1 }) else { return nil }
        let (earlier, later) = fork.element
        let last = fork.offset > 0 ? "after \(before[fork.offset - 1])" : "at the start"
        return "\(last) it goes to \(later) instead of \(earlier)"
    }
}
