import AWSCore
import CivilTime
import GRDB
import StatesExecution
import StatesLanguage
import StepFunctionsService
import Synchronization

extension ExecutionDriver {
    /// How many parsed definitions are kept.
    private static let machineLimit = 256

    /// The execution as the inputs handled so far have made it.
    func rebuild(_ record: ExecutionRecord, _ db: Database) throws -> LiveExecution {
        let (machine, roleArn) = try machine(of: record, db)
        let type = StateMachineType(rawValue: record.type) ?? .standard
        let limits: ExecutionLimits = !settings.enforcesLimits ? .off : type == .express ? .express : .aws
        let context = ExecutionContext(
            executionArn: record.arn, executionName: record.name, roleArn: roleArn,
            stateMachineArn: record.machineArn,
            stateMachineName: ARN(record.machineArn)?.resource.split(separator: ":").last.map(String.init) ?? "",
            region: ARN(record.arn)?.region ?? settings.world.region, type: type, limits: limits)
        var live = LiveExecution(
            arn: record.arn, execution: Execution(machine: machine, context: context), handled: 0)
        live.logging = try LoggingConfiguration.of(record, db)
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

    /// What an execution runs: its machine, or for a child of a Map Run the processor of the Map.
    private func machine(of record: ExecutionRecord, _ db: Database) throws -> (StateMachine, roleArn: String) {
        guard let run = try record.mapRun.flatMap({ try MapRunRecord.find(id: $0, db) }) else {
            return try machine(record, record.machineArn, StateMachineType(rawValue: record.type) ?? .standard, db)
        }
        // The whole definition was checked for the type of its own executions; children may be of another.
        let (whole, roleArn) = try machine(record, run.machineArn, .standard, db)
        guard let processor = whole.processor(ofMap: run.stateName) else {
            throw AWSError.internalFailure("The Map \(run.stateName) of \(record.arn) is gone.")
        }
        return (processor, roleArn)
    }

    private func machine(
        _ record: ExecutionRecord, _ machineArn: String, _ type: StateMachineType, _ db: Database
    ) throws -> (StateMachine, roleArn: String) {
        guard let revision = try StateMachineRecord.revision(record.revision, of: machineArn, db) else {
            throw AWSError.internalFailure("The definition of \(record.arn) is gone.")
        }
        let key = "\(machineArn) \(record.revision) \(revision.updated.milliseconds)"
        if let cached = state.withLock({ $0.machines[key] }) { return (cached, revision.roleArn) }
        do throws(DefinitionFaults) {
            let machine = try StateMachine(text: revision.definition, type: type)
            state.withLock { state in
                if state.machines.count >= Self.machineLimit { state.machines = [:] }
                state.machines[key] = machine
            }
            return (machine, revision.roleArn)
        } catch {
            throw AWSError.internalFailure("The definition of \(record.arn) is no longer accepted: \(error.message)")
        }
    }
}
