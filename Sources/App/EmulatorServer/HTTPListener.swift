import AWSCore
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP/1.1 server on one address, over SwiftNIO.
///
/// Requests and responses are whole values: AWS's APIs and API Gateway bound both, so nothing here needs to stream.
/// Connections are kept alive; pipelined requests are answered in the order they came.
package final class HTTPListener: Sendable {
    /// What a request may weigh.
    package struct Limits: Sendable {
        /// Bytes of body. The services know their own limits (Lambda's 6 MB); this one bounds the memory that a single
        /// upload to S3 may take.
        package var body = 256 * 1024 * 1024
        /// Bytes of one header field, name or value.
        package var headerField = 32 * 1024
        /// Bytes of all header fields.
        package var headers = 64 * 1024

        package init() {}
    }

    /// Answers one request.
    package typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

    /// The address listened on.
    package let host: String
    /// The port listened on; the system's choice when 0 was asked for.
    package let port: Int
    private let group: MultiThreadedEventLoopGroup
    private let channel: any Channel
    private let connections: ConnectionRegistry

    private init(
        host: String, port: Int, group: MultiThreadedEventLoopGroup, channel: any Channel,
        connections: ConnectionRegistry
    ) {
        self.host = host
        self.port = port
        self.group = group
        self.channel = channel
        self.connections = connections
    }

    /// Starts listening.
    ///
    /// - Parameters:
    ///   - host: an address of this machine, `127.0.0.1` as a rule: signatures are not verified, so the endpoint is
    ///     not meant for other machines.
    ///   - port: the port, or 0 for any free one.
    ///   - threads: event loops; one serves some thousand requests a second, and each costs memory.
    ///   - limits: what a request may weigh.
    ///   - handler: answers one request; runs concurrently for different connections, and its task is cancelled when
    ///     the client hangs up.
    /// - Throws: `ListenError`.
    package static func start(
        host: String = "127.0.0.1", port: Int, threads: Int = 1, limits: Limits = Limits(), handler: @escaping Handler
    ) async throws(ListenError) -> HTTPListener {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: max(1, threads))
        let connections = ConnectionRegistry()
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    var sizes = NIOHTTPDecoderLimitConfiguration()
                    sizes.maxHeaderFieldSize = limits.headerField
                    sizes.maxHeaderListSize = limits.headers
                    try pipeline.configureHTTPServerPipeline(
                        withEncoderConfiguration: .init(), withDecoderLimitConfiguration: sizes)
                    try pipeline.addHandler(
                        HTTPConnection(bodyLimit: limits.body, connections: connections, handler: handler))
                }
            }
        do {
            let channel = try await bootstrap.bind(host: host, port: port).get()
            guard let actual = channel.localAddress?.port else { throw ListenError.failed("the socket has no address") }
            return HTTPListener(host: host, port: actual, group: group, channel: channel, connections: connections)
        } catch {
            try? await group.shutdownGracefully()
            throw listenError(error, host: host, port: port)
        }
    }

    /// Stops listening, lets requests under way finish, then closes every connection.
    ///
    /// - Parameter grace: how long requests under way may take; what still runs then is cancelled.
    package func stop(grace: Duration = .seconds(5)) async {
        try? await channel.close()
        let open = connections.stop()
        await withTaskGroup(of: Void.self) { waiting in
            for connection in open {
                connection.pipeline.fireUserInboundEventTriggered(ListenerStopping())
                waiting.addTask { try? await connection.closeFuture.get() }
            }
            let timer = Task {
                guard (try? await Task.sleep(for: grace)) != nil else { return }
                for connection in open { connection.close(mode: .all, promise: nil) }
            }
            await waiting.waitForAll()
            timer.cancel()
            // It may be closing connections just now, which the event loops must still be there for.
            await timer.value
        }
        connections.end()
        try? await group.shutdownGracefully()
    }

    private static func listenError(_ error: any Error, host: String, port: Int) -> ListenError {
        if let error = error as? ListenError { return error }
        guard let error = error as? IOError else { return .failed("\(error)") }
        switch error.errnoCode {
        case EADDRINUSE: return .portInUse(port)
        case EACCES: return .notPermitted(port)
        case EADDRNOTAVAIL: return .noSuchAddress(host)
        default: return .failed(error.description)
        }
    }
}

/// Tells a connection to close as soon as it is idle.
struct ListenerStopping: Sendable {}

/// The open connections of a listener.
final class ConnectionRegistry: Sendable {
    private struct State {
        var open: [ObjectIdentifier: any Channel] = [:]
        var stopping = false
        var ended = false
    }

    private let state = Mutex(State())

    /// Adds a connection.
    ///
    /// - Returns: false when the listener is stopping and the connection must be closed.
    func add(_ channel: any Channel) -> Bool {
        state.withLock { state in
            guard !state.stopping else { return false }
            state.open[ObjectIdentifier(channel)] = channel
            return true
        }
    }

    func remove(_ channel: any Channel) { state.withLock { $0.open[ObjectIdentifier(channel)] = nil } }

    /// Runs `body` unless the event loops are ending, which take nothing any more.
    func whileOpen(_ body: () -> Void) {
        state.withLock { state in if !state.ended { body() } }
    }

    /// Keeps what requests without a connection still have to say from the event loops.
    func end() { state.withLock { $0.ended = true } }

    /// Admits no more connections and returns those that are open.
    func stop() -> [any Channel] {
        state.withLock { state in
            state.stopping = true
            return Array(state.open.values)
        }
    }
}
