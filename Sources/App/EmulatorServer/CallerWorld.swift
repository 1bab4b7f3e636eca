import AWSCore
import Emulator
import STSService
import StateStore

/// Where a client's calls take place: its key says the account, its signature the region.
///
/// A key id of twelve digits is its account's number; one that `AssumeRole` gave leads to the role's account; any other
/// means 000000000000.
enum CallerWorld {
    /// The context of a client's call.
    ///
    /// - Returns: nil when the key is that of a session that has ended.
    static func context(of caller: AWSEndpoint.Caller, _ emulator: Emulator) async throws(AWSError) -> CallContext? {
        var context = emulator.context()
        context.account = World.defaultAccount
        if let region = caller.region { context.region = region }
        guard let key = caller.accessKey else { return context }
        if let account = World.account(of: key) {
            context.account = account
        } else if AssumedSession.isLikely(key), let session = try await session(key, emulator.store) {
            if session.expires < context.now { return nil }
            context.account = session.account
        }
        return context
    }

    private static func session(_ key: String, _ store: StateStore) async throws(AWSError) -> AssumedSession? {
        do {
            return try await store.read { try AssumedSession.find(key, $0) }
        } catch {
            throw .internalFailure("The store failed: \(StateStore.reason(error)).")
        }
    }
}
