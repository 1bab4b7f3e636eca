import AWSCore
import CivilTime
import Foundation

extension FunctionRuntime {
    /// How long a folder's fingerprint is trusted.
    private static let checkInterval = Duration.milliseconds(500)

    /// An idle process, a new one, or, at the limit, the first that becomes free.
    ///
    /// - Parameter ahead: whether the process is for an event that has not come yet.
    func acquire(_ record: FunctionRecord, ahead: Bool = false) async throws -> Lease {
        let key = record.qualifiedARN
        while true {
            guard !isClosed else { throw Stopped() }
            let generation = try await generation(record)
            if pools[key]?.generation != generation {
                await retireIdle(key)
                var pool = Pool(generation: generation)
                if let old = pools[key] { (pool.waiters, pool.promised) = (old.waiters, old.promised) }
                pools[key] = pool
            }
            while let idle = pools[key]?.idle.popLast() {
                let id = ObjectIdentifier(idle.worker)
                pools[key]?.busy.insert(id)
                leased[id] = idle.worker
                if await idle.worker.isUsable {
                    return Lease(worker: idle.worker, log: idle.log, generation: generation)
                }
                pools[key]?.busy.remove(id)
                leased[id] = nil
            }
            guard let pool = pools[key], pool.generation == generation, !isClosed else { continue }
            let isAwaited = !ahead && pool.promised > pool.waiters.count
            if pool.size < configuration.workerLimit, !isAwaited { return try await startWorker(generation, key) }
            await withCheckedContinuation { pools[key]?.waiters.append($0) }
        }
    }

    /// Takes a process back after an event, or after a start ahead of one.
    func release(_ lease: Lease) async {
        let key = lease.generation.record.qualifiedARN
        let id = ObjectIdentifier(lease.worker)
        let isUsable = await lease.worker.isUsable
        leased[id] = nil
        pools[key]?.busy.remove(id)
        defer { wakeOne(key) }
        guard pools[key]?.generation == lease.generation, isUsable, !isClosed else { return await lease.worker.stop() }
        pools[key]?.idle.append((lease.worker, lease.log))
        startReaper()
    }

    /// Lets the first that waits for a process look again.
    func wakeOne(_ key: String) {
        guard pools[key]?.waiters.isEmpty == false else { return }
        pools[key]?.waiters.removeFirst().resume()
    }

    private func startWorker(_ generation: FunctionGeneration, _ key: String) async throws -> Lease {
        pools[key]?.starting += 1
        var worker: FunctionWorker?
        do {
            let launcher = try await launchers.launcher(generation)
            let stream = stream(generation.record)
            let log = log(generation.record, stream: stream)
            let made = FunctionWorker(
                generation: generation, stream: stream, host: configuration.host, log: log)
            worker = made
            // Known before it has a process, so that a shutdown meanwhile finds it.
            leased[ObjectIdentifier(made)] = made
            if isClosed { throw Stopped() }
            try await launch(made, launcher)
            if isClosed { throw Stopped() }
            endStart(generation, key)
            if pools[key]?.generation == generation { pools[key]?.busy.insert(ObjectIdentifier(made)) }
            return Lease(worker: made, log: log, generation: generation)
        } catch {
            if let worker {
                leased[ObjectIdentifier(worker)] = nil
                await worker.stop()
            }
            endStart(generation, key)
            wakeOne(key)
            throw isClosed ? Stopped() : error
        }
    }

    private func endStart(_ generation: FunctionGeneration, _ key: String) {
        guard let pool = pools[key], pool.generation == generation, pool.starting > 0 else { return }
        pools[key]?.starting -= 1
    }

    private func launch(_ worker: FunctionWorker, _ launcher: RuntimeLauncher) async throws {
        let generation = worker.generation
        let home = "\(configuration.stateFolder)/tmp/\(generation.record.name)"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let endpoint = configuration.endpoint()
        try await worker.start { address in
            let variables = HandlerEnvironment.variables(
                generation, api: address, endpoint: endpoint, stream: worker.stream, home: home
            ).merging(launcher.variables) { own, runtime in own.isEmpty ? runtime : "\(runtime):\(own)" }
            return HandlerProcess.Command(
                arguments: launcher.arguments, environment: variables, folder: generation.folder)
        }
    }

    /// The function's present code and configuration.
    func generation(_ record: FunctionRecord) async throws -> FunctionGeneration {
        let key = record.qualifiedARN
        if let pool = pools[key], pool.generation.record == record {
            if case .archive = record.code { return pool.generation }
            if ContinuousClock.now - pool.checked < FunctionRuntime.checkInterval { return pool.generation }
        }
        let layers = record.layers.reduce(0) { $0 &* 31 &+ CodeFolder.fingerprint($1.folder) }
        switch record.code {
        case .archive(let hash):
            return FunctionGeneration(record: record, folder: try await archives.folder(hash), fingerprint: layers)
        case .folder(let folder):
            guard FileManager.default.fileExists(atPath: folder) else {
                throw RuntimeUnavailable(description: "the code folder \(folder) does not exist")
            }
            pools[key]?.checked = ContinuousClock.now
            return FunctionGeneration(
                record: record, folder: folder, fingerprint: CodeFolder.fingerprint(folder) ^ layers)
        }
    }

    private func retireIdle(_ key: String) async {
        let idle = pools[key]?.idle ?? []
        pools[key]?.idle = []
        for entry in idle { await entry.worker.stop() }
    }

    /// Keeps one task that ends processes nobody has used for `idleLimit`.
    private func startReaper() {
        guard reaper == nil else { return }
        let pause = configuration.idleLimit / 4
        reaper = Task { [weak self] in
            while (try? await Task.sleep(for: pause)) != nil {
                guard let self else { return }
                await stopUnused()
            }
        }
    }

    private func stopUnused() async {
        for key in Array(pools.keys) {
            for (worker, _) in pools[key]?.idle ?? [] where await worker.idleTime >= configuration.idleLimit {
                // It may have been taken while it was asked.
                guard let at = pools[key]?.idle.firstIndex(where: { $0.worker === worker }) else { continue }
                pools[key]?.idle.remove(at: at)
                await worker.stop()
            }
        }
    }

    /// The log of a new process.
    func log(_ record: FunctionRecord, stream: String) -> WorkerLog {
        WorkerLog(writer: writer, record: record, stream: stream, clock: clock)
    }

    /// `2026/11/22/[$LATEST]0123…`.
    func stream(_ record: FunctionRecord) -> String {
        let day = clock.now().iso8601.prefix(10).replacing("-", with: "/")
        return "\(day)/[\(record.version)]\(entropy.text(32, of: "0123456789abcdef"))"
    }
}
