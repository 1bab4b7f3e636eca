import CivilTime

/// What is known, when an execution is gone through again, of the chance and the times it had: values to take in the
/// place of those that seed and clock would give, and a log of the latter.
///
/// It holds for the handling of one input. Everything is found by its ordinal (from 0) among its like within that input,
/// so handling the same input again asks in the same order.
package struct Hindsight: Sendable {
    /// When states were entered, by ordinal of the entry.
    package var enteredTimes: [Int: Timestamp] = [:]
    /// Task tokens and the UUIDs of Map Runs, by ordinal.
    package var texts: [Int: String] = [:]
    /// The time an evaluation sees as now, by ordinal of the evaluation.
    package var evaluationTimes: [Int: Timestamp] = [:]
    /// Raw random numbers of an evaluation: by its ordinal, and there by the ordinal of the number.
    package var draws: [Int: [Int: UInt64]] = [:]

    /// The texts that were drawn, before `texts` replaced them.
    package private(set) var drawnTexts: [String] = []
    /// The seed of each evaluation; `randomNumbers` are the numbers that follow from it.
    package private(set) var evaluationSeeds: [UInt64] = []
    /// For each event recorded, how many evaluations had been made before it.
    package private(set) var evaluationsBefore: [Int] = []
    private var entries = 0

    /// Knows nothing, and begins a log.
    package init() {}

    /// The same knowledge with an empty log, for handling an input once more.
    package var forgettingLog: Hindsight {
        var fresh = Hindsight()
        fresh.enteredTimes = enteredTimes
        fresh.texts = texts
        fresh.evaluationTimes = evaluationTimes
        fresh.draws = draws
        return fresh
    }

    /// The first random numbers of an evaluation by its seed.
    package static func randomNumbers(seed: UInt64, count: Int) -> [UInt64] {
        var entropy = Entropy(seed: seed)
        return (0..<count).map { _ in entropy.next() }
    }

    mutating func enteredTime(_ now: Timestamp) -> Timestamp {
        defer { entries += 1 }
        return enteredTimes[entries] ?? now
    }

    mutating func text(_ drawn: String) -> String {
        drawnTexts.append(drawn)
        return texts[drawnTexts.count - 1] ?? drawn
    }

    mutating func evaluation(seed: UInt64, now: Timestamp) -> (draws: [Int: UInt64], now: Timestamp) {
        let ordinal = evaluationSeeds.count
        evaluationSeeds.append(seed)
        return (draws[ordinal] ?? [:], evaluationTimes[ordinal] ?? now)
    }

    mutating func eventRecorded() { evaluationsBefore.append(evaluationSeeds.count) }
}

extension Execution {
    /// A text that chance has given, or what hindsight has in its place.
    mutating func recalled(_ drawn: String) -> String { hindsight?.text(drawn) ?? drawn }
}
