import APIGatewayService
import AWSCore
import AWSWire
import Emulator
import Foundation
import JSONTree
import LambdaService
import OutboundHTTP
import S3Service
import SESService
import SQSService
import StateStore

/// What a process that runs an emulator is told.
@dynamicMemberLookup
package struct HostSettings: Sendable {
    /// What the emulator itself is told; its members can be reached directly.
    package var emulator: EmulatorSettings
    /// The port of the endpoint; 0 takes any free one.
    package var port = 0
    package var isEphemeral = false

    /// The usual settings for a store in this folder.
    package init(stateFolder: String, region: String) {
        emulator = EmulatorSettings(stateFolder: stateFolder, region: region)
    }

    /// A setting of the emulator.
    package subscript<Value>(dynamicMember path: WritableKeyPath<EmulatorSettings, Value>) -> Value {
        get { emulator[keyPath: path] }
        set { emulator[keyPath: path] = newValue }
    }

    /// A derived setting of the emulator.
    package subscript<Value>(dynamicMember path: KeyPath<EmulatorSettings, Value>) -> Value { emulator[keyPath: path] }
}

/// An emulator with its endpoint on loopback.
package final class EmulatorHost: Sendable {
    package let emulator: Emulator
    private let listener: HTTPListener

    /// Where AWS requests are answered: `http://127.0.0.1:4566`.
    package var endpoint: String { "http://127.0.0.1:\(listener.port)" }

    private init(emulator: Emulator, listener: HTTPListener) {
        self.emulator = emulator
        self.listener = listener
    }

    /// Opens the store, begins to listen, and takes up what an earlier owner left.
    ///
    /// - Throws: `StoreError`, `ListenError`.
    package static func start(_ settings: HostSettings) async throws -> EmulatorHost {
        let client = HTTPClient()
        let emulator = try Emulator(settings.emulator, host: LoopbackRuntimeAPI()) { url, request in
            let outbound = OutboundRequest(
                method: request.method, url: url, headers: request.fields.list.map { ($0.name, $0.value) },
                body: request.body, timeout: .seconds(60))
            do throws(OutboundError) {
                let response = try await client.send(outbound)
                let fields = HTTPFields(response.headers.map { HTTPField($0.name, $0.value) })
                return .success(HTTPResponse(status: response.status, fields: fields, body: response.body))
            } catch {
                return .failure(APIGatewayTask.Failure(reason: "\(error)"))
            }
        }
        let control = ControlAPI(emulator: emulator)
        let endpoint = AWSEndpoint(
            table: emulator.table,
            services: AWSEndpoint.services(of: emulator.table) { error in
                "\(SQSService.queryCode(for: error.code));\(error.status >= 500 ? "Receiver" : "Sender")"
            },
            interceptors: [
                { await control.respond($0) },
                { request in
                    emulator.clock.begin(.inside)
                    defer { emulator.clock.end(.inside) }
                    return await emulator.api.respond(request)
                },
                { await Introspection.respond($0, store: emulator.store) },
                { await TopicLinks.respond($0, emulator) },
            ],
            buckets: { name in
                let found = try? await emulator.store.read { try AnonymousAccess.find(bucket: name, $0) }
                return found ?? nil
            }
        ) { caller async throws(AWSError) in try await CallerWorld.context(of: caller, emulator) }
        emulator.api.reach { call in
            var context = emulator.context().at(call.world)
            // The stage's request is counted as at work already; a call that waits gives that up.
            context.isAtWork = true
            return await endpoint.respond(call, in: context)
        }
        let listener = try await HTTPListener.start(host: "127.0.0.1", port: settings.port) {
            await endpoint.respond($0)
        }
        let host = EmulatorHost(emulator: emulator, listener: listener)
        try await emulator.start(endpoint: host.endpoint)
        return host
    }

    /// Stops listening and working.
    package func stop() async {
        await listener.stop(grace: .milliseconds(200))
        await emulator.stop()
        emulator.api.reach(services: nil)
    }
}

/// The listeners of the Lambda Runtime API: one a handler process, on free loopback ports.
final class LoopbackRuntimeAPI: RuntimeAPIHost {
    private let listeners = ListenerTable()

    private actor ListenerTable {
        private var listeners: [Int: HTTPListener] = [:]
        func add(_ listener: HTTPListener) { listeners[listener.port] = listener }
        func remove(_ port: Int) -> HTTPListener? { listeners.removeValue(forKey: port) }
    }

    func open(_ handle: @escaping @Sendable (HTTPRequest) async -> HTTPResponse) async throws -> RuntimeAPIAddress {
        // AWS's clients send an exception's traceback in a header field of up to a mebibyte.
        var limits = HTTPListener.Limits()
        limits.headerField = 1100 * 1024
        limits.headers = 1200 * 1024
        let listener = try await HTTPListener.start(host: "127.0.0.1", port: 0, limits: limits, handler: handle)
        await listeners.add(listener)
        return RuntimeAPIAddress(host: "127.0.0.1", port: listener.port)
    }

    func close(_ address: RuntimeAPIAddress) async {
        await listeners.remove(address.port)?.stop(grace: .zero)
    }
}

/// Ways to look into the emulator that AWS does not have: `GET /_aws/ses`.
enum Introspection {
    static func respond(_ request: HTTPRequest, store: StateStore) async -> HTTPResponse? {
        guard request.path == "/_aws/ses" || request.path == "/_aws/ses/" else { return nil }
        guard request.method == "GET" else { return HTTPResponse(status: 405) }
        let messages = (try? await store.read { try Outbox.list($0) }) ?? []
        let body: JSON = ["messages": .array(messages.map(\.json))]
        return HTTPResponse(
            status: 200, fields: HTTPFields([HTTPField("Content-Type", "application/json")]), body: body.bytes())
    }
}
