import AWSCore
import Foundation
import JSONTree
import StatesCoverage
import StatesExecution
import StatesReplay
import Synchronization

/// What became of one recording.
struct ReplayResult: Sendable {
    enum Status: String, Sendable { case passed, diverged, accepted, incomplete, unreadable }

    let file: String
    /// The execution's ARN; nil when the file could not be read.
    var execution: String?
    var stateMachine: String?
    var status: Status
    /// Why it could not be replayed, what was left out, why it could not be accepted.
    var note: String?
    var divergence: Divergence?
}

/// What became of all of them. Those that passed are only counted, unless a report wants to name them, so memory does not
/// grow with the number of recordings.
struct ReplaySummary: Sendable {
    var passed = 0
    var diverged = 0
    var accepted = 0
    var failed = 0
    var results: [(group: Int, result: ReplayResult)] = []
    /// What was passed, when that is wanted.
    var coverage: [CoveredMachine: StateMachineCoverage] = [:]

    mutating func add(_ result: ReplayResult, of group: Int, keepsAll: Bool) {
        switch result.status {
        case .passed: passed += 1
        case .diverged: diverged += 1
        case .accepted: accepted += 1
        case .incomplete, .unreadable: failed += 1
        }
        if keepsAll || result.status != .passed { results.append((group, result)) }
    }

    mutating func add(_ other: ReplaySummary) {
        passed += other.passed
        diverged += other.diverged
        accepted += other.accepted
        failed += other.failed
        results += other.results
        coverage.add(other.coverage)
    }

    var total: Int { passed + diverged + accepted + failed }
}

/// Replays many recordings on all cores: files are read, replayed and forgotten one after the other.
struct ReplayBatch: Sendable {
    let groups: [RecordingGroup]
    let targets: ReplayTargets
    let jobs: Int
    let accepts: Bool
    let keepsAll: Bool
    /// Whether it is noted what the replays pass.
    var notesCoverage = false

    /// The position of the next group that nobody has taken.
    private final class Queue: Sendable {
        let next = Atomic<Int>(0)
    }

    /// Replays all; results come in the order of the files.
    func run() async -> ReplaySummary {
        let queue = Queue()
        var summary = ReplaySummary()
        await withTaskGroup(of: ReplaySummary.self) { tasks in
            for _ in 0..<max(1, min(jobs, groups.count)) {
                tasks.addTask { work(queue) }
            }
            for await part in tasks { summary.add(part) }
        }
        summary.results.sort { $0.group < $1.group }
        return summary
    }

    private func work(_ queue: Queue) -> ReplaySummary {
        var summary = ReplaySummary()
        var cache = ReplayCache(targets)
        while true {
            let index = queue.next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < groups.count else { return summary }
            for result in replay(groups[index], &cache, &summary.coverage) {
                summary.add(result, of: index, keepsAll: keepsAll)
            }
        }
    }

    private func replay(
        _ group: RecordingGroup, _ cache: inout ReplayCache, _ coverage: inout [CoveredMachine: StateMachineCoverage]
    ) -> [ReplayResult] {
        var parts = RecordingParts()
        do {
            for file in group.files {
                let bytes = try InputFile.bytes(file)
                do throws(RecordingFault) {
                    try parts.add(bytes)
                } catch {
                    return [ReplayResult(file: file, status: .unreadable, note: error.description)]
                }
            }
            return try parts.recordings().map { replay($0, group, &cache, &coverage) }
        } catch let fault as RecordingFault {
            return [ReplayResult(file: group.name, status: status(fault), note: fault.description)]
        } catch {
            return [ReplayResult(file: group.name, status: .unreadable, note: "\(error)")]
        }
    }

    private func status(_ fault: RecordingFault) -> ReplayResult.Status {
        if case .incomplete = fault { .incomplete } else { .unreadable }
    }

    private func replay(
        _ recording: Recording, _ group: RecordingGroup, _ cache: inout ReplayCache,
        _ coverage: inout [CoveredMachine: StateMachineCoverage]
    ) -> ReplayResult {
        var result = ReplayResult(file: group.name, execution: recording.executionArn, status: .passed)
        let replay: Replay
        let target: ReplayTargets.Target
        do {
            (replay, target) = try cache.replay(for: recording)
            result.stateMachine = target.name
        } catch {
            result.status = .incomplete
            result.note = (error as? CommandFailure)?.message ?? "\(error)"
            return result
        }
        let outcome: ReplayOutcome
        if notesCoverage {
            var decisions: [Decision] = []
            outcome = replay.run(recording) { decisions.append($0) }
            let covered = target.covered
            coverage[covered, default: covered.coverage(of: target.definition.template)].add(decisions)
        } else {
            outcome = replay.run(recording)
        }
        switch outcome {
        case .passed(let note): result.note = note
        case .incomplete(let fault):
            result.status = status(fault)
            result.note = fault.description
        case .diverged(let divergence):
            result.status = .diverged
            result.divergence = divergence
            if accepts { accept(recording, replay, group, &result) }
        }
        return result
    }

    /// Writes the recording anew as the definition has it now.
    private func accept(_ recording: Recording, _ replay: Replay, _ group: RecordingGroup, _ result: inout ReplayResult)
    {
        guard group.files.count == 1, !recording.seeds.isEmpty, let definition = replay.definition else {
            result.note = "not accepted: only recordings that checkout made are written anew"
            return
        }
        do {
            let fresh = try Rerecording.of(
                recording, machine: replay.machine, definition: definition, parameterCheck: replay.parameterCheck)
            if case .diverged = replay.run(fresh) {
                result.note = "not accepted: run it and record it anew"
                return
            }
            try Data(fresh.text.utf8).write(to: URL(filePath: group.name), options: .atomic)
            result.status = .accepted
            result.note = "written anew: \(fresh.status), \(fresh.events.count) events"
        } catch {
            result.note = "not accepted: \(error)"
        }
    }
}
