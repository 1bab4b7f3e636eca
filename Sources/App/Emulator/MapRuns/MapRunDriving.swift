import AWSCore
import CivilTime
import GRDB
import JSONTree
import StatesExecution
import StatesLanguage
import StepFunctionsService

/// What distributed Maps ask for: reading items, starting Map Runs, writing results. All of it happens within the
/// step that asks, and its answer is appended to a journal in the same transaction.
struct MapRunDriving: Sendable {
    let table: OperationTable

    /// Reads items for an execution.
    func read(_ request: ItemReadRequest, for execution: Int64, _ step: StepTransaction) throws {
        let answer: Input.Event
        do throws(ItemReadFailure) {
            let source = ItemSource(table: table, step: step)
            answer = .itemsRead(request.token, try source.dataset(request))
        } catch {
            answer = .mapRunFailed(request.token, error: ErrorName.itemReaderFailed, cause: error.cause)
        }
        try append(answer, to: execution, step)
    }

    /// Starts a Map Run.
    func begin(_ request: MapRunRequest, of execution: ExecutionRecord, _ step: StepTransaction) throws {
        let run = try MapRuns.begin(request, of: execution, step.db, step.context)
        if run.running == 0, run.pending == 0 { try complete(run, step) }
    }

    /// Lets the unsuccessful children of a run go on.
    func redrive(_ arn: String, token: Token, _ step: StepTransaction) throws {
        guard let run = try MapRuns.redrive(arn, token: token, step.db, step.context) else { return }
        if run.running == 0, run.pending == 0 { try complete(run, step) }
    }

    /// Takes note of an execution's end, if it is the child of a run.
    func childEnded(_ child: ExecutionRecord, _ step: StepTransaction) throws {
        guard let (run, progress) = try MapRuns.childEnded(child, step.db, step.context) else { return }
        switch progress {
        case .goesOn: break
        case .completed: try complete(run, step)
        case .failed:
            // What there is of results is written all the same.
            _ = try? ResultExport(run: run, table: table, step: step).write()
            try append(
                .mapRunFailed(
                    run.token, error: ErrorName.exceedToleratedFailureThreshold,
                    cause: "The specified tolerated failure threshold was exceeded"), to: run.execution, step)
        }
    }

    /// Ends a run whose children have all ended.
    private func complete(_ run: MapRunRecord, _ step: StepTransaction) throws {
        let answer: Input.Event
        do {
            let output = try ResultExport(run: run, table: table, step: step).write()
            answer = .mapRunFinished(run.token, output: output)
        } catch let error as AWSError {
            answer = .mapRunFailed(
                run.token, error: ErrorName.resultWriterFailed, cause: S3Cause.text(error, step.context))
        }
        var status = "FAILED"
        if case .mapRunFinished = answer { status = "SUCCEEDED" }
        try MapRuns.finish(run, status: status, step.db, step.context)
        try append(answer, to: run.execution, step)
    }

    private func append(_ event: Input.Event, to execution: Int64, _ step: StepTransaction) throws {
        try ExecutionJournal.append(
            Input(event, at: step.context.now, seed: step.context.entropy.next()), to: execution, step.db,
            signals: step.context.signals)
    }
}

/// How an error of S3's stands in the cause of a Map's failure: as the AWS SDK for Java 1.x prints it.
enum S3Cause {
    static func text(_ error: AWSError, _ context: CallContext) -> String {
        "\(error.message) (Service: Amazon S3; Status Code: \(error.status); Error Code: \(error.code.rawValue); "
            + "Request ID: \(context.entropy.uuid()); S3 Extended Request ID: \(context.entropy.uuid()); Proxy: null)"
    }
}
