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
        var (stack, faults) = try order.parse(context)
        faults += order.missingTypes(stack)
        // What parameters and conditions are not right about is all over the template.
        guard faults.allSatisfy({ TrialDeployment.isLocal($0) }) else { throw TemplateFaults(faults) }
        let emulator = try open(order, stateFolder: stateFolder, temporaryFolder: temporaryFolder)
        do {
            let deployer = Deployer(
                context: emulator.deployContext(order.key, folder: order.folder), store: emulator.store)
            var run = TrialRun(deployer, stack, templatePath: order.template, known: faults)
            faults += try await run.run()
        } catch {
            await emulator.stop()
            throw error
        }
        await emulator.stop()
        if !faults.isEmpty { throw TemplateFaults(faults) }
        return stack
    }

    /// Whether a fault is one of a single resource or output, so that the others can be looked at.
    private static func isLocal(_ fault: TemplateFault) -> Bool {
        let isSectionOfMany = fault.path.hasPrefix("Resources.") || fault.path.hasPrefix("Outputs.")
        return isSectionOfMany && !fault.message.hasPrefix("Circular dependency")
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
        let send: APIGatewayTask.Send = { _, _ in .failure(.init(reason: "this is only a trial")) }
        do {
            return try Emulator(settings, host: NoHandlers(), send: send)
        } catch StoreError.newer {
            throw StoreError.newer(path: original)
        }
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
