import AWSCore
import CivilTime
import StateStore

/// Keeps a poller running for every enabled mapping, and follows their changes.
package struct EventSourceRunner: Sendable {
    private let store: StateStore
    private let signals: SignalCenter
    private let clock: any Clock
    private let queues: EventSourcePoller.Queues
    private let runtime: FunctionRuntime

    /// How often the mappings are looked at without a signal, in seconds: another process may have changed them.
    private static let interval = 2.0

    package init(
        store: StateStore, signals: SignalCenter, clock: any Clock, queues: EventSourcePoller.Queues,
        runtime: FunctionRuntime
    ) {
        self.store = store
        self.signals = signals
        self.clock = clock
        self.queues = queues
        self.runtime = runtime
    }

    /// Polls until the task is cancelled, and returns when no batch is under way any more. The caller has begun work
    /// (`Clock.begin`).
    package func run() async {
        var running: [EventSourceMapping: Task<Void, Never>] = [:]
        var ending: [Task<Void, Never>] = []
        while !Task.isCancelled {
            let mark = signals.mark()
            if let mappings = try? await store.read({ try EventSourceMapping.list($0) }) {
                let wanted = Set(mappings.filter(\.isEnabled))
                for (mapping, task) in running where !wanted.contains(mapping) {
                    task.cancel()
                    ending.append(task)
                    running[mapping] = nil
                }
                for mapping in wanted where running[mapping] == nil { running[mapping] = start(mapping) }
            }
            _ = await signals.wait(
                for: Signal(.eventSourceMapping, ""), since: mark,
                until: .patience(clock.now().adding(seconds: EventSourceRunner.interval)), clock: clock)
        }
        for task in running.values { task.cancel() }
        for task in ending + running.values { await task.value }
    }

    private func start(_ mapping: EventSourceMapping) -> Task<Void, Never> {
        let runtime = runtime
        let poller = try? EventSourcePoller(mapping, queues: queues, clock: clock) {
            try await runtime.invokeUnattended($0, $1)
        }
        clock.begin(.inside)
        return Task { [clock] in
            await poller?.run()
            clock.end(.inside)
        }
    }
}
