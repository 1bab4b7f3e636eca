import AWSCore
import CivilTime
import JSONTree
import StateStore

/// Services over a store in memory, called the way HTTP and tasks call them.
package struct TestServices: Sendable {
    package let table: OperationTable
    package let clock: TestClock
    package let entropy: TestEntropy

    /// Registers services; `migrations` are those of all of them.
    package init(
        _ services: [OperationTable.Registration], migrations: [StoreMigration], clock: TestClock = TestClock(),
        store: StateStore? = nil
    ) throws {
        self.clock = clock
        entropy = TestEntropy()
        table = OperationTable(
            store: try store ?? StateStore(path: nil, migrations: migrations), signals: SignalCenter(), clock: clock,
            services: services)
    }

    /// Calls an operation at the clock's time.
    ///
    /// - Parameters:
    ///   - world: the caller's account and region.
    ///   - accessKey: the key that the caller signed with.
    package func call(
        _ service: String, _ operation: String, _ input: JSON, in world: World = World(region: "us-east-1"),
        accessKey: String? = nil
    ) async throws(AWSError) -> JSON {
        var context = CallContext(now: clock.now(), entropy: entropy).at(world)
        context.accessKey = accessKey
        return .object(try await table.call(service, operation, input.object ?? [:], context: context))
    }
}
