import AWSCore
import GRDB
import JSONTree
import StatesExecution
import StatesLanguage
import StatesReplay
import StepFunctionsService

/// Makes recordings of the executions in a store.
package enum ExecutionRecording {
    /// The recording of an execution: what AWS's operations would say of it, and what its journal knows besides.
    ///
    /// - Throws: `AWSError` when its state machine's definition is gone.
    package static func read(_ record: ExecutionRecord, _ db: Database) throws -> Recording {
        let run = try record.mapRun.flatMap { try MapRunRecord.find(id: $0, db) }
        let machineArn = run?.machineArn ?? record.machineArn
        guard let revision = try StateMachineRecord.revision(record.revision, of: machineArn, db) else {
            throw AWSError.validation("The definition that \(record.arn) ran is no longer in the store.")
        }
        var definition = try JSON(parsing: revision.definition)
        if let run, let processor = StateMachine.processorText(ofMap: run.stateName, in: definition) {
            definition = processor
        }
        var events: [HistoryEvent] = []
        while true {
            let page = try ExecutionJournal.events(
                of: record.id, from: (events.last?.id ?? 0) + 1, limit: 1000, reverse: false, db)
            if page.isEmpty { break }
            events += page.compactMap(HistoryEvent.init(json:))
        }
        var recording = Recording(
            execution: described(record),
            stateMachine: [
                "stateMachineArn": .string(record.machineArn),
                "name": .string(ARN(machineArn)?.resourceParts.last ?? ""), "roleArn": .string(revision.roleArn),
            ], definition: definition, events: events)
        recording.logicalID = try StackRecord.logicalID(of: machineArn, db)
        var inputs: [Input] = []
        while inputs.count < record.handledCount {
            let page = try ExecutionJournal.inputs(
                of: record.id, after: inputs.count, limit: min(256, record.handledCount - inputs.count), db)
            if page.isEmpty { break }
            inputs += page
        }
        recording.add(journal: inputs, parameterCheck: IntegrationParameters.check)
        return recording
    }

    private static func described(_ record: ExecutionRecord) -> JSONObject {
        var described: JSONObject = [
            "executionArn": .string(record.arn), "stateMachineArn": .string(record.machineArn),
            "name": .string(record.name), "status": .string(record.status),
            "startDate": .string(record.started.printed),
        ]
        described["stopDate"] = (record.stopped?.printed).map(JSON.string)
        described["input"] = .string(record.input)
        described["output"] = record.output.map(JSON.string)
        described["error"] = record.error.map(JSON.string)
        described["cause"] = record.cause.map(JSON.string)
        return described
    }
}
