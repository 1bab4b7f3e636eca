import AWSCore
import CivilTime
import GRDB
import JSONTree
import StateStore

/// Runs queued events: up to three times, a minute and two minutes apart, then on to where failed events go.
///
/// An event whose runner dies is taken over by the next one after a few seconds, so it runs at least once.
/// See https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html.
package struct AsyncInvoker: Sendable {
    private let runtime: FunctionRuntime
    private let store: StateStore
    private let signals: SignalCenter
    private let clock: any Clock
    private let owner: String
    private let deliver: @Sendable (InvocationDelivery) async -> Void

    /// How long an event stays taken without renewal, in seconds.
    private static let lease = 15.0
    private static let batch = 100
    private static let retryDelays = [60.0, 120.0]
    private static let longestThrottleDelay = 300.0

    /// - Parameters:
    ///   - owner: tells this runner from those of other processes.
    ///   - deliver: brings a record to its target. A record that cannot be delivered is lost, as it is on AWS: the
    ///     invocation itself is over.
    package init(
        runtime: FunctionRuntime, store: StateStore, signals: SignalCenter, clock: any Clock, owner: String,
        deliver: @escaping @Sendable (InvocationDelivery) async -> Void
    ) {
        self.runtime = runtime
        self.store = store
        self.signals = signals
        self.clock = clock
        self.owner = owner
        self.deliver = deliver
    }

    /// Runs events until the task is cancelled, and returns when those under way have ended or, when the runtime was
    /// shut down under them, are given back. The caller has begun work (`Clock.begin`).
    package func run() async {
        await withTaskGroup { group in
            clock.begin(.inside)
            group.addTask {
                await renew()
                clock.end(.inside)
            }
            while !Task.isCancelled {
                let mark = signals.mark()
                let events = (try? await claim()) ?? []
                for event in events {
                    clock.begin(.inside)
                    group.addTask {
                        await attemptToTheEnd(event)
                        clock.end(.inside)
                    }
                }
                if events.count == AsyncInvoker.batch { continue }
                let due = (try? await store.read { try AsyncInvocation.nextDue($0) }) ?? nil
                let later = clock.now().adding(seconds: AsyncInvoker.lease)
                _ = await signals.wait(
                    for: Signal(.asyncInvocation, ""), since: mark, until: .patience(later, due: due), clock: clock)
            }
            group.cancelAll()
        }
    }

    /// Runs every event that is due, once, and returns when all are done; for tests and for one-shot commands.
    package func runDue() async throws {
        await withTaskGroup { group in
            for event in (try? await claim()) ?? [] { group.addTask { await attemptToTheEnd(event) } }
        }
    }

    private func claim() async throws -> [AsyncInvocation] {
        let now = clock.now()
        return try await store.write { [owner] db in
            try AsyncInvocation.claim(
                db, owner: owner, now: now, until: now.adding(seconds: AsyncInvoker.lease), limit: AsyncInvoker.batch)
        }
    }

    private func renew() async {
        while !Task.isCancelled {
            let pause = Wakeup.patience(clock.now().adding(seconds: AsyncInvoker.lease / 3))
            guard (try? await clock.sleep(pause)) != nil else { return }
            let until = clock.now().adding(seconds: AsyncInvoker.lease)
            try? await store.write { [owner] in try AsyncInvocation.renew($0, owner: owner, until: until) }
        }
    }

    /// A cancelled runner takes no more events; one it has begun must not be cut off between its run and its record.
    private func attemptToTheEnd(_ event: AsyncInvocation) async { await Task { await attempt(event) }.value }

    private func attempt(_ event: AsyncInvocation) async {
        let config = (try? await store.read { try InvokeConfig.get($0, event.function) }) ?? InvokeConfig([:])
        let expiry = event.queuedAt.adding(seconds: Double(config.maximumAge))
        do {
            if clock.now() > expiry { return try await fail(event, config, .eventAgeExceeded, nil) }
            guard let result = try await invoke(event) else {
                return try await store.write { try event.remove($0) }
            }
            guard result.functionError != nil else { return try await succeed(event, config, result) }
            let attempts = event.attempts + 1
            guard attempts <= config.retries else { return try await fail(event, config, .retriesExhausted, result) }
            let next = clock.now().adding(seconds: AsyncInvoker.retryDelays[min(attempts, 2) - 1])
            if next > expiry { return try await fail(event, config, .eventAgeExceeded, result) }
            try await store.write { try event.retry($0, at: next, attempts: attempts) }
        } catch is FunctionRuntime.Stopped {
            let now = clock.now()
            try? await store.write { try event.retry($0, at: now, attempts: event.attempts) }
        } catch {
            // Throttled, or a fault of this machine: neither counts as an attempt.
            let waited = clock.now().seconds - event.queuedAt.seconds
            let delay = min(max(1, waited), AsyncInvoker.longestThrottleDelay)
            let next = clock.now().adding(seconds: delay)
            try? await store.write { try event.retry($0, at: next, attempts: event.attempts) }
        }
        signals.post(Signal(.asyncInvocation, ""))
    }

    /// - Returns: nil when the function is no more.
    private func invoke(_ event: AsyncInvocation) async throws -> InvocationResult? {
        do {
            return try await runtime.invokeUnattended(event.function, event.request)
        } catch AWSError.Code.resourceNotFound {
            return nil
        }
    }

    private func succeed(_ event: AsyncInvocation, _ config: InvokeConfig, _ result: InvocationResult) async throws {
        if let target = config.onSuccess {
            await deliver(
                .record(
                    to: target, event, .success, attempts: event.attempts + 1, result: result, now: clock.now()))
        }
        try await store.write { try event.remove($0) }
        signals.post(Signal(.asyncInvocation, ""))
    }

    private func fail(
        _ event: AsyncInvocation, _ config: InvokeConfig, _ condition: InvocationDelivery.Condition,
        _ result: InvocationResult?
    ) async throws {
        let attempts = event.attempts + (result == nil ? 0 : 1)
        if let target = config.onFailure {
            await deliver(
                .record(to: target, event, condition, attempts: attempts, result: result, now: clock.now()))
        }
        let record = try await store.read { try FunctionStore.get($0, arn: event.function.arn) }
        if let target = record?.deadLetterTarget {
            await deliver(.deadLetter(to: target, event, result: result))
        }
        try await store.write { try event.remove($0) }
        signals.post(Signal(.asyncInvocation, ""))
    }
}
