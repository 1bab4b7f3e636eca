import CivilTime
import JSONTree
import StatesExecution

/// Recordings of AWS's do not say what chance and the clock gave; their data does, as a rule.
///
/// An input is tried. When an event comes out differently, and the difference is that a text or number of chance (a task
/// token, a UUID, a random number) or a time stands where the recording has another, the recorded one is taken for it and
/// the input is handled again, from the execution as it was before. So everything computed from it is computed from the
/// recorded value, and a difference that remains is one of the definition.
extension ReplayRun {
    /// How many values one input may need; a wrong guess costs one.
    private static let mostLessons = 200

    mutating func sendWithHindsight(_ input: Input, for branch: Int) throws(Mismatch) {
        let (before, reached) = (execution, progress)
        var hindsight = Hindsight()
        var failure: Mismatch?
        var guesses: [(scope: Int, draw: Int)] = []
        for _ in 0..<ReplayRun.mostLessons {
            execution = before
            progress = reached
            execution.hindsight = hindsight
            let effects = execution.handle(input)
            let log = execution.hindsight ?? Hindsight()
            execution.hindsight = nil
            do throws(Mismatch) {
                try take(effects, for: branch)
                return
            } catch {
                // Guesses are over when none of them helped; what they hid is the divergence.
                failure = failure ?? error
                if error.expected != failure?.expected {
                    failure = error
                    guesses = []
                }
                guard let expected = error.expected, let actual = error.actual else { break }
                let first = effects.eventCount(before: actual)
                var lesson = Lesson(
                    recorded: recorded.events[expected], replayed: actual, position: first, log: log, now: input.time)
                lesson.tried = guesses
                let times = enteredTimes(effects, upTo: actual, expected)
                guard let learned = lesson.learn(hindsight, enteredTimes: times) else { break }
                guesses = lesson.tried
                hindsight = learned.forgettingLog
            }
        }
        if let failure { throw failure }
    }

    /// The recorded times of the states that an input entered, by their ordinal.
    private func enteredTimes(_ effects: [Effect], upTo last: HistoryEvent, _ expected: Int) -> [Int: Timestamp] {
        var times: [Int: Timestamp] = [:]
        var ordinal = 0
        // The router of `progress` has seen these events; another one over all of the replay's would cost too much.
        var cursors: [Int: Int] = [:]
        for case .record(let event) in effects {
            if event.id > last.id { break }
            guard event.type.hasSuffix("StateEntered") else { continue }
            let name = event.details?.fields["name"]
            let from = cursors[ordinal - 1] ?? 0
            let found = recorded.events.indices.first { position in
                position >= from && recorded.events[position].type == event.type
                    && recorded.events[position].details?.fields["name"] == name
                    && (progress.isMet[position] || position == expected)
                    && recorded.events[position].timestamp >= clock
            }
            if let found {
                times[ordinal] = recorded.events[found].timestamp
                cursors[ordinal] = found + 1
            }
            ordinal += 1
        }
        return times
    }
}

extension [Effect] {
    /// How many events were recorded before one.
    fileprivate func eventCount(before event: HistoryEvent) -> Int {
        var count = 0
        for case .record(let other) in self {
            if other.id >= event.id { break }
            count += 1
        }
        return count
    }
}

/// What a difference between two events says of chance and time.
private struct Lesson {
    let recorded: HistoryEvent
    let replayed: HistoryEvent
    /// The ordinal of the event among those of its input.
    let position: Int
    let log: Hindsight
    let now: Timestamp
    /// Random numbers that were tried in vain.
    var tried: [(scope: Int, draw: Int)] = []

    /// The knowledge with one value more; nil when the difference teaches nothing.
    mutating func learn(_ known: Hindsight, enteredTimes: [Int: Timestamp]) -> Hindsight? {
        let differences = JSONDifference.between(
            .object(EventComparison.content(recorded)), .object(EventComparison.content(replayed)))
        var learned = known
        if learned.enteredTimes != enteredTimes, differences.contains(where: isTime) {
            learned.enteredTimes = enteredTimes
            return learned
        }
        for difference in differences {
            guard let expected = difference.expected, let actual = difference.actual else { continue }
            if let expected = expected.string, let actual = actual.string {
                if learnText(expected, actual, &learned) { return learned }
                if learnUUID(expected, actual, &learned) { return learned }
            }
            if learnTime(expected, actual, &learned) { return learned }
            if learnNumber(expected, actual, &learned) { return learned }
        }
        return nil
    }

    private func isTime(_ difference: JSONDifference) -> Bool {
        guard let expected = difference.expected?.string, let actual = difference.actual?.string else { return false }
        return Timestamp(rfc3339: expected) != nil && Timestamp(rfc3339: actual) != nil
    }

    /// A task token, or the UUID in the ARN of a Map Run, perhaps inside a longer text.
    private func learnText(_ expected: String, _ actual: String, _ learned: inout Hindsight) -> Bool {
        for (ordinal, drawn) in log.drawnTexts.enumerated() where learned.texts[ordinal] == nil {
            guard let range = actual.ranges(of: drawn).first else { continue }
            let (head, tail) = (actual[..<range.lowerBound], actual[range.upperBound...])
            var value = expected[...]
            guard value.hasPrefix(head) else { continue }
            value = value.dropFirst(head.count)
            if value.hasSuffix(tail) {
                value = value.dropLast(tail.count)
            } else if let other = tail.firstIndex(of: ":") ?? tail.firstIndex(of: "/"), drawn.count == 36 {
                // Label and run of a Map Run are both unknown: take this one up to what separates them.
                guard let end = value.firstIndex(of: tail[other]) else { continue }
                value = value[..<end]
            } else {
                continue
            }
            guard !value.isEmpty, value != drawn else { continue }
            learned.texts[ordinal] = String(value)
            return true
        }
        return false
    }

    /// Evaluations before the event, the latest first: what differs was computed shortly before.
    private var evaluations: [Int] {
        let end = log.evaluationsBefore.indices.contains(position) ? log.evaluationsBefore[position] : 0
        return Array((0..<min(end, log.evaluationSeeds.count)).reversed())
    }

    private func numbers(_ scope: Int, _ learned: Hindsight, _ count: Int) -> [UInt64] {
        var numbers = Hindsight.randomNumbers(seed: log.evaluationSeeds[scope], count: count)
        for (index, number) in learned.draws[scope] ?? [:] where index < count { numbers[index] = number }
        return numbers
    }

    /// `States.UUID` makes a UUID of two numbers, `$uuid` of thirty-two.
    private func learnUUID(_ expected: String, _ actual: String, _ learned: inout Hindsight) -> Bool {
        guard let wanted = UUIDDigits.first(in: expected), let drawn = UUIDDigits.first(in: actual), wanted != drawn
        else { return false }
        for scope in evaluations {
            let numbers = numbers(scope, learned, 160)
            for start in 0..<128 where UUIDDigits(pair: numbers[start], numbers[start + 1]) == drawn {
                learned.draws[scope, default: [:]][start] = wanted.high
                learned.draws[scope, default: [:]][start + 1] = wanted.low
                return true
            }
            for start in 0..<128 where UUIDDigits(nibbles: numbers[start..<start + 32]) == drawn {
                for (offset, nibble) in wanted.nibbles.enumerated() {
                    learned.draws[scope, default: [:]][start + offset] = UInt64(nibble) << 60
                }
                return true
            }
        }
        return false
    }

    /// `$now()`, `$millis()`.
    private func learnTime(_ expected: JSON, _ actual: JSON, _ learned: inout Hindsight) -> Bool {
        var time: Timestamp?
        if let left = expected.string, let right = actual.string, let drawn = Timestamp(rfc3339: right),
            evaluations.contains(where: { drawn == learned.evaluationTimes[$0] ?? now })
        {
            time = Timestamp(rfc3339: left)
        } else if let left = expected.int, let right = actual.int,
            evaluations.contains(where: { right == Int((learned.evaluationTimes[$0] ?? now).milliseconds) })
        {
            time = Timestamp(milliseconds: Int64(left))
        }
        guard let time else { return false }
        // All evaluations between the last event and this one; earlier ones have been right.
        let before = position > 0 ? log.evaluationsBefore[position - 1] : 0
        var isNew = false
        for scope in evaluations where scope >= before && learned.evaluationTimes[scope] != time {
            learned.evaluationTimes[scope] = time
            isNew = true
        }
        return isNew
    }

    /// `$random()`, recognised by its value; `States.MathRandom`, by trying: a number that is `n` greater makes a result
    /// that is `n` greater, whatever its range.
    private mutating func learnNumber(_ expected: JSON, _ actual: JSON, _ learned: inout Hindsight) -> Bool {
        guard let wanted = expected.double, let drawn = actual.double else { return false }
        let scopes = evaluations.prefix(8)
        for scope in scopes {
            // `$uuid()` in the same template takes thirty-two numbers before it.
            let numbers = numbers(scope, learned, 160)
            if let index = numbers.firstIndex(where: { Double($0 >> 11) * 0x1p-53 == drawn }), wanted >= 0, wanted < 1 {
                learned.draws[scope, default: [:]][index] = UInt64(wanted * 0x1p53) << 11
                return true
            }
        }
        guard let left = expected.int, let right = actual.int, left != right else { return false }
        for scope in scopes {
            let numbers = numbers(scope, learned, 4)
            for index in 0..<4 where !tried.contains(where: { $0 == (scope, index) }) {
                // What was tried before and did not help is taken back.
                for (scope, index) in tried { learned.draws[scope]?[index] = nil }
                tried.append((scope, index))
                learned.draws[scope, default: [:]][index] =
                    numbers[index] &+ UInt64(bitPattern: Int64(left)) &- UInt64(bitPattern: Int64(right))
                return true
            }
        }
        return false
    }
}
