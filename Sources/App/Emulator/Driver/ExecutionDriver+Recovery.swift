import AWSCore
import CivilTime
import GRDB
import StatesExecution
import StepFunctionsService
import Synchronization

extension ExecutionDriver {
    /// The execution as the inputs handled so far have made it.
    func rebuild(_ record: ExecutionRecord, _ db: Database) throws -> LiveExecution {
        let blueprint = try ExecutionBlueprint.find(
            record, machines: machines, enforcesLimits: settings.enforcesLimits,
            region: ARN(record.arn)?.region ?? settings.world.region, db)
        var live = LiveExecution(arn: record.arn, execution: blueprint.execution, handled: 0)
        live.logging = try LoggingConfiguration.of(record, db)
        // Express executions have no history at AWS; see `ExecutionHistory`.
        live.execution.recordsEvents = live.logging != nil || !live.isExpress
        live.mocks = try ExecutionMocks.of(record, db)
        while live.handled < record.handledCount {
            let left = record.handledCount - live.handled
            let inputs = try ExecutionJournal.inputs(
                of: record.id, after: live.handled, limit: min(256, left), db)
            if inputs.isEmpty { break }
            for input in inputs {
                live.note(input.event)
                for effect in live.execution.handle(input) { live.note(effect) }
                live.handled += 1
            }
        }
        return live
    }

    /// The timers and tasks of a rebuilt execution that have to be set and started again: what it waits for, less what
    /// is under way in this process and less what the journal holds an answer to that is still to be handled.
    func lost(_ live: LiveExecution, underWay: Set<AwaitedItem>, _ record: ExecutionRecord, _ db: Database)
        throws -> Set<AwaitedItem>
    {
        var items = live.awaited.subtracting(underWay)
        var after = live.handled
        while !items.isEmpty, after < record.inputCount {
            let inputs = try ExecutionJournal.inputs(of: record.id, after: after, limit: 256, db)
            if inputs.isEmpty { break }
            for input in inputs {
                switch input.event {
                case .taskFinished(let token, _), .taskFailed(let token, _, _), .taskSubmitted(let token, _):
                    items.remove(.init(kind: .task, token: token))
                case .timerFired(let token): items.remove(.init(kind: .timer, token: token))
                default: break
                }
            }
            after += inputs.count
        }
        return items
    }

    /// The effects that bring `items` about, as far as the execution still waits for them.
    func effects(for items: Set<AwaitedItem>, of live: LiveExecution) -> [Effect] {
        let wanted = items.intersection(live.awaited)
        // Those that fell due meanwhile fire in the order in which they would have fired.
        let timers = live.timers.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
            .filter { wanted.contains(.init(kind: .timer, token: $0.key)) }.map {
                Effect.setTimer($0.key, at: $0.value)
            }
        let tasks = live.outstanding.sorted { $0.key < $1.key }
            // A mocked task that has no answer in the journal is one that never gets any.
            .filter { wanted.contains(.init(kind: .task, token: $0.key)) && !live.isMocked($0.value) }
            .map { Effect.invoke($0.value) }
        return timers + tasks
    }
}
