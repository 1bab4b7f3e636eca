import AWSCore
import CivilTime
import Foundation
import GRDB
import JSONTree
import StateStore

/// Runs functions: keeps their processes warm, starts more when several events come at once, and retires them when the
/// function changes.
package actor FunctionRuntime {
    /// Thrown instead of a result when the runtime was shut down under an invocation: the event has not been dealt
    /// with and is for the store's next owner.
    package struct Stopped: Error {
        package init() {}
    }

    struct Pool {
        var generation: FunctionGeneration
        var idle: [(worker: FunctionWorker, log: WorkerLog)] = []
        var busy: Set<ObjectIdentifier> = []
        var starting = 0
        /// Processes that are being started ahead of events; as many events wait for them instead of starting more.
        var promised = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
        var checked = ContinuousClock.now

        var size: Int { idle.count + busy.count + starting }
    }

    struct Lease {
        let worker: FunctionWorker
        let log: WorkerLog
        let generation: FunctionGeneration
    }

    nonisolated let configuration: Configuration
    let store: StateStore
    let clock: any Clock
    let entropy: any EntropySource
    let launchers: RuntimeLaunchers
    let archives: CodeArchives
    /// By qualified ARN.
    var pools: [String: Pool] = [:]
    /// The processes that are not idle, those of retired generations among them.
    var leased: [ObjectIdentifier: FunctionWorker] = [:]
    var isClosed = false
    var reaper: Task<Void, Never>?
    let writer: FunctionLogWriter
    private var running: [String: Int] = [:]

    /// Prepares a runtime; processes start with the first invocation.
    package init(
        store: StateStore, signals: SignalCenter, clock: any Clock, entropy: any EntropySource = SystemEntropy(),
        configuration: Configuration
    ) {
        self.store = store
        self.clock = clock
        self.entropy = entropy
        self.configuration = configuration
        writer = FunctionLogWriter(store: store, signals: signals, listener: configuration.logged)
        launchers = RuntimeLaunchers(configuration)
        archives = CodeArchives(folder: "\(configuration.stateFolder)/functions", store: store)
    }

    /// Runs a function and waits for its end.
    ///
    /// - Parameters:
    ///   - function: a name, a partial or a whole ARN; a version or an alias may follow.
    ///   - qualifier: a version or an alias.
    /// - Returns: the handler's answer, or the error object of a function that failed.
    /// - Throws: `AWSError`: `ResourceNotFoundException`, `TooManyRequestsException`…; `Stopped`.
    package func invoke(
        _ function: FunctionReference, _ request: InvocationRequest
    ) async throws -> InvocationResult {
        let target = try await store.read { [entropy] in try FunctionStore.resolve($0, function, entropy: entropy) }
        let requestID = request.requestID ?? entropy.uuid()
        let arn = target.record.arn
        let limit = target.reservedConcurrency ?? .max
        guard running[arn, default: 0] < limit else { throw LambdaError.tooManyReserved() }
        running[arn, default: 0] += 1
        clock.begin(.outside)
        defer {
            clock.end(.outside)
            running[arn, default: 1] -= 1
            if running[arn] == 0 { running[arn] = nil }
        }
        var traced = request
        if traced.traceHeader == nil { traced.traceHeader = newTrace() }
        return try await run(target, traced, requestID)
    }

    /// The trace header of an invocation that belongs to no trace; nothing is sampled.
    private func newTrace() -> String {
        let digits = "0123456789abcdef"
        let seconds = String(max(0, clock.now().milliseconds / 1000), radix: 16)
        let epoch = String(repeating: "0", count: max(0, 8 - seconds.count)) + seconds
        return "Root=1-\(epoch)-\(entropy.text(24, of: digits));Parent=\(entropy.text(16, of: digits));Sampled=0"
    }

    private func run(
        _ target: FunctionStore.Target, _ request: InvocationRequest, _ requestID: String
    ) async throws -> InvocationResult {
        let record = target.record
        while true {
            let lease: Lease
            do {
                lease = try await acquire(record)
            } catch let error where error is AWSError || error is Stopped || error is CancellationError {
                throw error
            } catch {
                configuration.notice("Function \(record.name): \(error)")
                let log = self.log(record, stream: stream(record))
                log.begin(requestID)
                return finish(record, .notRun(.notStarted("\(error)")), requestID, log)
            }
            let outcome: FunctionWorker.Outcome
            do throws(FunctionWorker.Refusal) {
                outcome = try await lease.worker.run(request, requestID: requestID, invokedARN: target.invokedARN)
            } catch {
                await release(lease)
                guard case .failed(let failure, let duration) = error else { continue }
                if isClosed { throw Stopped() }
                let isTimeout = if case .timedOut = failure { true } else { false }
                lease.log.initReport(
                    duration, status: isTimeout ? "timeout" : "error", errorType: isTimeout ? nil : failure.errorType)
                lease.log.startLine(requestID)
                return finish(record, .notRun(failure, duration: duration), requestID, lease.log)
            }
            // A process that was killed by the shutdown says nothing about the function.
            if isClosed, case .failure(.exited) = outcome.answer { throw Stopped() }
            let result = finish(record, outcome, requestID, lease.log)
            await release(lease)
            return result
        }
    }

    private func finish(
        _ record: FunctionRecord, _ outcome: FunctionWorker.Outcome, _ requestID: String, _ log: WorkerLog
    ) -> InvocationResult {
        log.endLines(requestID, outcome, record)
        var result = InvocationResult(
            payload: [], functionError: nil, logTail: log.tail, requestID: requestID, executedVersion: record.version)
        switch outcome.answer {
        case .success(let payload): result.payload = payload
        case .failure(let failure):
            result.payload = failure.payload(requestID: requestID)
            result.functionError = "Unhandled"
        }
        return result
    }

    /// Stops the processes of a function that was deleted or whose processes should start anew; events under way end.
    package func retire(functionARN: String) async {
        for key in pools.keys where key == functionARN || key.hasPrefix("\(functionARN):") {
            guard let pool = pools.removeValue(forKey: key) else { continue }
            for idle in pool.idle { await idle.worker.stop() }
            for waiter in pool.waiters { waiter.resume() }
        }
    }

    /// How many processes live.
    package var processCount: Int { pools.values.reduce(0) { $0 + $1.size } }

    /// How many invocations are under way.
    package var runningCount: Int { running.values.reduce(0, +) }

    /// Ends every process and brings the last log lines into the store; no invocation starts afterwards.
    package func shutDown() async {
        isClosed = true
        reaper?.cancel()
        let all = pools
        let busy = leased
        pools = [:]
        leased = [:]
        for pool in all.values {
            for idle in pool.idle { await idle.worker.stop() }
            for waiter in pool.waiters { waiter.resume() }
        }
        for worker in busy.values { await worker.stop() }
        await writer.flush()
    }

    /// Returns when every log line so far is in the store.
    package func flushLogs() async { await writer.flush() }
}
