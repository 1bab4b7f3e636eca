import AWSCore
import CivilTime
import GRDB
import StatesExecution
import StatesLanguage
import StepFunctionsService
import Synchronization

/// What an execution is made of before its first input, as the store keeps it: its machine and its context.
struct ExecutionBlueprint {
    let machine: StateMachine
    let context: ExecutionContext

    /// The execution before its first input.
    var execution: Execution {
        Execution(machine: machine, context: context, parameterCheck: IntegrationParameters.check)
    }

    /// Finds what an execution is made of.
    ///
    /// - Parameters:
    ///   - machines: keeps parsed definitions.
    ///   - enforcesLimits: whether AWS's quotas hold.
    /// - Throws: `AWSError` when the definition is gone or no longer accepted.
    static func find(
        _ record: ExecutionRecord, machines: ParsedMachines, enforcesLimits: Bool, region: String, _ db: Database
    ) throws -> ExecutionBlueprint {
        let (machine, roleArn) = try machine(of: record, machines, db)
        let type = StateMachineType(rawValue: record.type) ?? .standard
        let limits: ExecutionLimits = !enforcesLimits ? .off : type == .express ? .express : .aws
        let context = ExecutionContext(
            executionArn: record.arn, executionName: record.name, roleArn: roleArn,
            stateMachineArn: record.machineArn,
            stateMachineName: ARN(record.machineArn)?.resource.split(separator: ":").last.map(String.init) ?? "",
            region: region, type: type, limits: limits)
        return ExecutionBlueprint(machine: machine, context: context)
    }

    /// What an execution runs: its machine, or for a child of a Map Run the processor of the Map.
    private static func machine(of record: ExecutionRecord, _ machines: ParsedMachines, _ db: Database) throws -> (
        StateMachine, roleArn: String
    ) {
        guard let run = try record.mapRun.flatMap({ try MapRunRecord.find(id: $0, db) }) else {
            let type = StateMachineType(rawValue: record.type) ?? .standard
            return try machines.find(record, record.machineArn, type, db)
        }
        // The whole definition was checked for the type of its own executions; children may be of another.
        let (whole, roleArn) = try machines.find(record, run.machineArn, .standard, db)
        guard let processor = whole.processor(ofMap: run.stateName) else {
            throw AWSError.internalFailure("The Map \(run.stateName) of \(record.arn) is gone.")
        }
        return (processor, roleArn)
    }
}

/// Parsed definitions by state machine and revision.
final class ParsedMachines: Sendable {
    /// How many are kept.
    private static let limit = 256
    private let machines = Mutex<[String: StateMachine]>([:])

    /// The machine an execution was started with, and its role.
    ///
    /// - Throws: `AWSError` when the definition is gone or no longer accepted.
    func find(_ record: ExecutionRecord, _ machineArn: String, _ type: StateMachineType, _ db: Database) throws -> (
        StateMachine, roleArn: String
    ) {
        guard let head = try StateMachineRecord.revisionHead(record.revision, of: machineArn, db) else {
            throw AWSError.internalFailure("The definition of \(record.arn) is gone.")
        }
        let key = "\(machineArn) \(record.revision) \(head.updated.milliseconds)"
        if let known = machines.withLock({ $0[key] }) { return (known, head.roleArn) }
        let text = try StateMachineRecord.revision(record.revision, of: machineArn, db)?.definition ?? ""
        do throws(DefinitionFaults) {
            let machine = try StateMachine(text: text, type: type)
            machines.withLock { machines in
                if machines.count >= Self.limit { machines = [:] }
                machines[key] = machine
            }
            return (machine, head.roleArn)
        } catch {
            throw AWSError.internalFailure("The definition of \(record.arn) is no longer accepted: \(error.message)")
        }
    }
}
