import AWSCore
import Foundation
import LambdaService
import SAMTemplate
import StateStore

/// A deployment to a copy of the store, which is thrown away: so `checkout validate` finds what a deployment would find,
/// by the same checks, and changes nothing.
package enum TrialDeployment {
    /// Reads a template and tries to deploy it.
    ///
    /// - Parameters:
    ///   - stateFolder: the folder of the store, which need not be there.
    ///   - temporaryFolder: a folder for the copy, which is not there yet; whoever gives it removes it.
    /// - Returns: the template as a stack.
    /// - Throws: `TemplateFaults` with every fault; `StoreError`.
    package static func run(
        _ order: DeployOrder, stateFolder: String, temporaryFolder: String
    ) async throws -> TemplateStack {
        let context = StackContext(of: order.key, inFolder: stateFolder)
        let stack = try order.parse(context)
        let missing = order.missingTypes(stack)
        if !missing.isEmpty {
            throw TemplateFaults(
                missing + DefinitionCheck.faults(of: stack, region: order.region, account: order.account))
        }
        let emulator = try open(order, stateFolder: stateFolder, temporaryFolder: temporaryFolder)
        let faults: [TemplateFault]
        do {
            let deployer = Deployer(
                context: emulator.deployContext(order.key, folder: order.folder), store: emulator.store)
            faults = try await deployer.faults(of: stack, templatePath: order.template)
        } catch {
            await emulator.stop()
            throw error
        }
        await emulator.stop()
        if !faults.isEmpty { throw TemplateFaults(faults) }
        return stack
    }

    private static func open(
        _ order: DeployOrder, stateFolder: String, temporaryFolder: String
    ) throws -> Emulator {
        var settings = EmulatorSettings(stateFolder: temporaryFolder, region: order.region)
        settings.account = order.account
        let original = EmulatorSettings(stateFolder: stateFolder, region: order.region).databasePath
        if FileManager.default.fileExists(atPath: original) {
            try FileManager.default.createDirectory(atPath: temporaryFolder, withIntermediateDirectories: true)
            do {
                try StateStore.copy(original, to: settings.databasePath)
            } catch {
                throw StoreError.unusable(path: original, reason: StateStore.reason(error))
            }
        }
        return try Emulator(settings, host: NoHandlers()) { _, _ in .failure(.init(reason: "this is only a trial")) }
    }
}

/// The host of handlers that nobody starts.
private struct NoHandlers: RuntimeAPIHost {
    struct Unused: Error {}

    func open(_ handle: @escaping @Sendable (HTTPRequest) async -> HTTPResponse) async throws -> RuntimeAPIAddress {
        throw Unused()
    }

    func close(_ address: RuntimeAPIAddress) async {}
}
