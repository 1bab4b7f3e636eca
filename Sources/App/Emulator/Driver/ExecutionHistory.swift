import GRDB
import JSONTree
import StatesExecution
import StepFunctionsService

/// The events of executions, also of those whose history is not kept.
///
/// An Express execution has no history at AWS, and writing one would be most of what it costs. Its journal is kept, and
/// the same journal gives the same events: who wants to see them has them made again.
package enum ExecutionHistory {
    /// Events in the form of `GetExecutionHistory`, oldest first.
    ///
    /// - Parameters:
    ///   - from: the id of the first one.
    ///   - limit: how many at most.
    package static func events(of record: ExecutionRecord, from: Int, limit: Int, _ db: Database) throws -> [JSON] {
        guard record.type == "EXPRESS" else {
            return try ExecutionJournal.events(of: record.id, from: from, limit: limit, reverse: false, db)
        }
        var (events, outcome) = try replay(record, enforcesLimits: true, db)
        // Nobody noted whether AWS's quotas held; the end tells.
        if !record.isRunning, outcome?.status != record.status {
            (events, outcome) = try replay(record, enforcesLimits: false, db)
        }
        return events.drop { $0.id < from }.prefix(limit).map(\.json)
    }

    private static func replay(_ record: ExecutionRecord, enforcesLimits: Bool, _ db: Database) throws -> (
        [HistoryEvent], ExecutionOutcome?
    ) {
        let region = record.arn.split(separator: ":", omittingEmptySubsequences: false).dropFirst(3).first ?? ""
        var execution = try ExecutionBlueprint.find(
            record, machines: ParsedMachines(), enforcesLimits: enforcesLimits, region: String(region), db
        ).execution
        var events: [HistoryEvent] = []
        var handled = 0
        while handled < record.handledCount {
            let inputs = try ExecutionJournal.inputs(
                of: record.id, after: handled, limit: min(256, record.handledCount - handled), db)
            if inputs.isEmpty { break }
            for input in inputs {
                for case .record(let event) in execution.handle(input) { events.append(event) }
            }
            handled += inputs.count
        }
        return (events, execution.outcome)
    }
}
