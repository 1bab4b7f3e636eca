import AWSCore
import Foundation
import StateStore

extension FunctionRuntime {
    /// More functions than this are left to their first events: a process takes some 50 MB.
    private static let prewarmLimit = 12

    /// Starts a process for each of the functions ahead of its first event, the first ones first, and returns when
    /// they are ready. A start that fails is met again by that event, which reports it.
    ///
    /// As many start side by side as there are processors, so that the first ones are not slowed by the last.
    package func prewarm(_ functions: [FunctionReference]) async {
        await withTaskGroup(of: Void.self) { group in
            var started = 0
            for function in functions.prefix(FunctionRuntime.prewarmLimit) {
                if started >= max(2, ProcessInfo.processInfo.activeProcessorCount) { await group.next() }
                group.addTask { await self.prewarm(function) }
                started += 1
            }
        }
    }

    private func prewarm(_ function: FunctionReference) async {
        guard
            let target = try? await store.read({ [entropy] in
                try FunctionStore.resolve($0, function, entropy: entropy)
            })
        else { return }
        let key = target.record.qualifiedARN
        // Somebody was faster, or the last deployment did this already.
        if let pool = pools[key], pool.generation.record == target.record, pool.size + pool.promised > 0 { return }
        guard let generation = try? await generation(target.record) else { return }
        if pools[key] == nil { pools[key] = Pool(generation: generation) }
        pools[key]?.promised += 1
        let lease = try? await acquire(target.record, ahead: true)
        if let lease { await lease.worker.prepare() }
        if let promised = pools[key]?.promised, promised > 0 { pools[key]?.promised = promised - 1 }
        if let lease { await release(lease) } else { wakeOne(key) }
    }
}
