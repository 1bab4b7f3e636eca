import AWSCore
import AWSWire
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import OutboundHTTP
import StateStore
import StepFunctionsService

/// The emulator of the process that holds the store, reached over loopback.
struct OwnerEngine: Engine {
    let endpoint: String
    let store: StateStore
    private let client: HTTPClient
    private let world: World

    /// Connects to the owner of a state folder.
    ///
    /// - Throws: `CommandFailure` when the owner does not say where it listens.
    init(_ owner: StoreLease.Owner, settings: HostSettings) throws {
        guard let endpoint = owner.endpoint else {
            throw CommandFailure(
                "checkout: process \(owner.processID) holds the store \(settings.stateFolder) and is not ready. Try again.",
                .internalError)
        }
        self.endpoint = endpoint
        store = try StateStore(
            path: settings.databasePath, durability: settings.durability, migrations: Emulator.migrations)
        client = HTTPClient()
        world = settings.world
    }

    var isOwner: Bool { false }

    func deploy(_ order: DeployOrder) async throws -> DeployReport {
        DeployReport(json: try await control("deploy", order.json))
    }

    func delete(stack: String) async throws -> [String] {
        let answer = try await control("delete", located(["stack": .string(stack)]))
        return answer["removed"]?.array?.compactMap(\.string) ?? []
    }

    func isQuiet() async throws -> Bool { try await control("quiet", [:])["quiet"]?.bool ?? false }

    func call(_ service: String, _ operation: String, _ input: JSONObject) async throws -> JSONObject {
        let answer = try await control(
            "call",
            located(["service": .string(service), "operation": .string(operation), "input": .object(input)]))
        return answer["output"]?.object ?? [:]
    }

    func clock(_ move: ClockMove) async throws -> ClockReport {
        // A move takes as long as what it sets going.
        guard let report = ClockReport(json: try await control("clock", move.json, timeout: .seconds(86_400))) else {
            throw AWSError.internalFailure("the owner's clock cannot be read")
        }
        return report
    }

    func stop() async { try? await store.close() }

    /// A request that says which account and region it is for; the owner may have been started in others.
    private func located(_ body: JSONObject) -> JSON {
        .object(body.merging(["account": .string(world.account), "region": .string(world.region)]))
    }

    private func control(_ verb: String, _ body: JSON, timeout: Duration = .seconds(600)) async throws -> JSON {
        let request = OutboundRequest(
            method: "POST", url: "\(endpoint)\(ControlAPI.path)/\(verb)",
            headers: [("Content-Type", "application/json")], body: body.bytes(), timeout: timeout)
        let response = try await client.send(request)
        let answer = try JSON(parsing: response.body)
        if response.status == 200 { return answer }
        throw ControlAPI.error(from: answer, status: response.status)
    }
}
