import AWSCore
import CivilTime
import Foundation
import GRDB
import JSONTree
import StateStore

/// Runs functions: keeps their processes warm, starts more when several events come at once, and retires them when the
/// function changes.
package actor FunctionRuntime {
    /// What functions get from the program around them.
    package struct Configuration: Sendable {
        /// The state folder: environments go to `env/`, unpacked code to `functions/`, bootstraps to `runtimes/`.
        package var stateFolder: String
        /// The base address at which this process serves AWS requests, asked at each start of a handler.
        package var endpoint: @Sendable () -> String?
        /// Opens the Runtime API's listeners.
        package var host: any RuntimeAPIHost
        /// The Python the user named (`CHECKOUT_PYTHON`).
        package var python: String?
        /// Tells the user something worth knowing, in one sentence.
        package var notice: @Sendable (String) -> Void
        /// This process's environment: where interpreters are looked for.
        package var hostEnvironment: [String: String]
        /// How many processes one function may have at once; more events wait.
        package var workerLimit: Int
        /// How long an unused process stays.
        package var idleLimit: Duration

        /// Everything but the folder and the host has a default that suits `checkout run`.
        package init(
            stateFolder: String, host: any RuntimeAPIHost, endpoint: @escaping @Sendable () -> String? = { nil },
            python: String? = nil, notice: @escaping @Sendable (String) -> Void = { _ in },
            hostEnvironment: [String: String] = ProcessInfo.processInfo.environment, workerLimit: Int = 10,
            idleLimit: Duration = .seconds(600)
        ) {
            self.stateFolder = stateFolder
            self.host = host
            self.endpoint = endpoint
            self.python = python
            self.notice = notice
            self.hostEnvironment = hostEnvironment
            self.workerLimit = workerLimit
            self.idleLimit = idleLimit
        }
    }

    private struct Pool {
        var generation: FunctionGeneration
        var idle: [(worker: FunctionWorker, log: WorkerLog)] = []
        var busy: [ObjectIdentifier: FunctionWorker] = [:]
        var starting = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
        var checked = ContinuousClock.now

        var size: Int { idle.count + busy.count + starting }
    }

    private struct Lease {
        let worker: FunctionWorker
        let log: WorkerLog
        let generation: FunctionGeneration
    }

    nonisolated let configuration: Configuration
    private let store: StateStore
    private let clock: any Clock
    private let entropy: any EntropySource
    private let writer: FunctionLogWriter
    private let launchers: RuntimeLaunchers
    private let archives: CodeArchives
    private var pools: [String: Pool] = [:]
    private var running: [String: Int] = [:]
    private var isClosed = false

    /// How long a folder's fingerprint is trusted.
    private static let checkInterval = Duration.milliseconds(500)

    /// Prepares a runtime; processes start with the first invocation.
    package init(
        store: StateStore, signals: SignalCenter, clock: any Clock, entropy: any EntropySource = SystemEntropy(),
        configuration: Configuration
    ) {
        self.store = store
        self.clock = clock
        self.entropy = entropy
        self.configuration = configuration
        writer = FunctionLogWriter(store: store, signals: signals)
        launchers = RuntimeLaunchers(configuration)
        archives = CodeArchives(folder: "\(configuration.stateFolder)/functions", store: store)
    }

    /// Runs a function and waits for its end.
    ///
    /// - Parameters:
    ///   - function: a name, a partial or a whole ARN; a version or an alias may follow.
    ///   - qualifier: a version or an alias.
    /// - Returns: the handler's answer, or the error object of a function that failed.
    /// - Throws: `AWSError`: `ResourceNotFoundException`, `TooManyRequestsException`…
    package func invoke(
        _ function: FunctionReference, _ request: InvocationRequest
    ) async throws -> InvocationResult {
        let target = try await store.read { [entropy] in try FunctionStore.resolve($0, function, entropy: entropy) }
        let requestID = request.requestID ?? entropy.uuid()
        let arn = target.record.arn
        let limit = target.reservedConcurrency ?? .max
        guard running[arn, default: 0] < limit else { throw LambdaError.tooManyReserved() }
        running[arn, default: 0] += 1
        defer {
            running[arn, default: 1] -= 1
            if running[arn] == 0 { running[arn] = nil }
        }
        return try await run(target, request, requestID)
    }

    private func run(
        _ target: FunctionStore.Target, _ request: InvocationRequest, _ requestID: String
    ) async throws -> InvocationResult {
        let record = target.record
        while true {
            let lease: Lease
            do {
                lease = try await acquire(record)
            } catch let error as AWSError {
                throw error
            } catch {
                configuration.notice("Function \(record.name): \(error)")
                let log = self.log(record, stream: stream(record))
                log.begin(requestID)
                let outcome = FunctionWorker.Outcome(
                    answer: .failure(.notStarted("\(error)")), duration: 0, peakMemory: 0, initDuration: nil)
                return finish(record, outcome, requestID, log)
            }
            do throws(FunctionWorker.Refusal) {
                let outcome = try await lease.worker.run(request, requestID: requestID, invokedARN: target.invokedARN)
                let result = finish(record, outcome, requestID, lease.log)
                await release(lease)
                return result
            } catch {
                await release(lease)
                guard case .failed(let failure, let duration) = error else { continue }
                let isTimeout = if case .timedOut = failure { true } else { false }
                lease.log.initReport(
                    duration, status: isTimeout ? "timeout" : "error", errorType: isTimeout ? nil : failure.errorType)
                lease.log.startLine(requestID)
                let outcome = FunctionWorker.Outcome(
                    answer: .failure(failure), duration: duration, peakMemory: 0, initDuration: nil)
                return finish(record, outcome, requestID, lease.log)
            }
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

    /// Starts a process for a function ahead of its first event; a start that fails is met again by that event.
    package func prewarm(_ function: FunctionReference) async {
        guard let target = try? await store.read({ [entropy] in
            try FunctionStore.resolve($0, function, entropy: entropy)
        }) else { return }
        guard let lease = try? await acquire(target.record) else { return }
        await release(lease)
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
        let all = pools
        pools = [:]
        for pool in all.values {
            for idle in pool.idle { await idle.worker.stop() }
            for worker in pool.busy.values { await worker.stop() }
            for waiter in pool.waiters { waiter.resume() }
        }
        await writer.flush()
    }

    /// Returns when every log line so far is in the store.
    package func flushLogs() async { await writer.flush() }
}

// MARK: - Processes

extension FunctionRuntime {
    /// An idle process, a new one, or, at the limit, the first that becomes free.
    private func acquire(_ record: FunctionRecord) async throws -> Lease {
        let key = record.qualifiedARN
        while true {
            guard !isClosed else { throw AWSError.internalFailure("checkout is stopping.") }
            let generation = try await generation(record)
            if pools[key]?.generation != generation {
                await retireIdle(key)
                let waiters = pools[key]?.waiters ?? []
                var pool = Pool(generation: generation)
                pool.waiters = waiters
                pools[key] = pool
            }
            while let idle = pools[key]?.idle.popLast() {
                pools[key]?.busy[ObjectIdentifier(idle.worker)] = idle.worker
                if await idle.worker.isUsable {
                    return Lease(worker: idle.worker, log: idle.log, generation: generation)
                }
                pools[key]?.busy[ObjectIdentifier(idle.worker)] = nil
            }
            guard let pool = pools[key], pool.generation == generation else { continue }
            if pool.size < configuration.workerLimit { return try await startWorker(generation, key) }
            await withCheckedContinuation { pools[key]?.waiters.append($0) }
        }
    }

    private func release(_ lease: Lease) async {
        let key = lease.generation.record.qualifiedARN
        let isUsable = await lease.worker.isUsable
        guard var pool = pools[key], pool.generation == lease.generation, isUsable, !isClosed else {
            pools[key]?.busy[ObjectIdentifier(lease.worker)] = nil
            wakeOne(key)
            return await lease.worker.stop()
        }
        pool.busy[ObjectIdentifier(lease.worker)] = nil
        pool.idle.append((lease.worker, lease.log))
        pools[key] = pool
        wakeOne(key)
        stopWhenIdle(lease.worker, key)
    }

    private func wakeOne(_ key: String) {
        guard pools[key]?.waiters.isEmpty == false else { return }
        pools[key]?.waiters.removeFirst().resume()
    }

    private func startWorker(_ generation: FunctionGeneration, _ key: String) async throws -> Lease {
        pools[key]?.starting += 1
        defer { if let count = pools[key]?.starting, count > 0 { pools[key]?.starting = count - 1 } }
        let launcher = try await launchers.launcher(generation)
        let home = "\(configuration.stateFolder)/tmp/\(generation.record.name)"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let stream = stream(generation.record)
        let log = log(generation.record, stream: stream)
        let worker = FunctionWorker(
            generation: generation, stream: stream, host: configuration.host, clock: clock, log: log)
        let endpoint = configuration.endpoint()
        try await worker.start { address in
            let variables = HandlerEnvironment.variables(
                generation, api: address, endpoint: endpoint, stream: stream, home: home
            ).merging(launcher.variables) { own, runtime in own.isEmpty ? runtime : "\(runtime):\(own)" }
            return HandlerProcess.Command(
                arguments: launcher.arguments, environment: variables, folder: generation.folder)
        }
        if pools[key]?.generation == generation { pools[key]?.busy[ObjectIdentifier(worker)] = worker }
        return Lease(worker: worker, log: log, generation: generation)
    }

    /// The function's present code and configuration.
    private func generation(_ record: FunctionRecord) async throws -> FunctionGeneration {
        let key = record.qualifiedARN
        if let pool = pools[key], pool.generation.record == record {
            if case .archive = record.code { return pool.generation }
            if ContinuousClock.now - pool.checked < FunctionRuntime.checkInterval { return pool.generation }
        }
        switch record.code {
        case .archive(let hash):
            return FunctionGeneration(record: record, folder: try await archives.folder(hash), fingerprint: 0)
        case .folder(let folder):
            guard FileManager.default.fileExists(atPath: folder) else {
                throw RuntimeUnavailable(description: "the code folder \(folder) does not exist")
            }
            pools[key]?.checked = ContinuousClock.now
            return FunctionGeneration(record: record, folder: folder, fingerprint: CodeFolder.fingerprint(folder))
        }
    }

    private func retireIdle(_ key: String) async {
        let idle = pools[key]?.idle ?? []
        pools[key]?.idle = []
        for entry in idle { await entry.worker.stop() }
    }

    private func stopWhenIdle(_ worker: FunctionWorker, _ key: String) {
        let limit = configuration.idleLimit
        Task { [weak self, weak worker] in
            try? await Task.sleep(for: limit)
            guard let worker else { return }
            await self?.stopIfIdle(worker, key, limit)
        }
    }

    private func stopIfIdle(_ worker: FunctionWorker, _ key: String, _ limit: Duration) async {
        guard await worker.idleTime >= limit else { return }
        guard let at = pools[key]?.idle.firstIndex(where: { $0.worker === worker }) else { return }
        pools[key]?.idle.remove(at: at)
        await worker.stop()
    }

    private func log(_ record: FunctionRecord, stream: String) -> WorkerLog {
        WorkerLog(writer: writer, record: record, stream: stream, clock: clock)
    }

    /// `2026/11/22/[$LATEST]0123…`.
    private func stream(_ record: FunctionRecord) -> String {
        let day = clock.now().iso8601.prefix(10).replacing("-", with: "/")
        return "\(day)/[\(record.version)]\(entropy.text(32, of: "0123456789abcdef"))"
    }
}
