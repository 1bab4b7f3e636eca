import AWSCore
import NIOCore
import NIOHTTP1

/// One client connection: gathers a request, has it answered, writes the response.
///
/// The pipeline's own handler holds pipelined requests back until the response before is written, so at most one
/// request is under way.
final class HTTPConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum Phase {
        case idle
        case gathering(HTTPRequestHead, [UInt8])
        /// The body is too large: what still comes is thrown away, so that the client reads the answer and no reset.
        case refusing(HTTPRequestHead, discarded: Int)
        case answering
    }

    private let bodyLimit: Int
    private let connections: ConnectionRegistry
    private let handler: HTTPListener.Handler
    private var phase = Phase.idle
    private var task: Task<Void, Never>?
    private var stopping = false

    init(bodyLimit: Int, connections: ConnectionRegistry, handler: @escaping HTTPListener.Handler) {
        self.bodyLimit = bodyLimit
        self.connections = connections
        self.handler = handler
    }

    func channelActive(context: ChannelHandlerContext) {
        if !connections.add(context.channel) { context.close(promise: nil) }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        connections.remove(context.channel)
        task?.cancel()
        task = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A malformed request has been answered with 400 further up; a broken connection needs no answer.
        context.close(promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ListenerStopping {
            stopping = true
            if case .idle = phase { context.close(promise: nil) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let buffer): gather(buffer, context)
        case .end:
            switch phase {
            case .gathering(let head, let body):
                phase = .answering
                answer(head, body, context)
            case .refusing(let head, _):
                phase = .answering
                refuse(head, context)
            case .idle, .answering: break
            }
        }
    }

    private func gather(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) {
        switch phase {
        case .gathering(let head, var body):
            phase = .refusing(head, discarded: 0)
            if body.count + buffer.readableBytes > bodyLimit { return }
            body.append(contentsOf: buffer.readableBytesView)
            phase = .gathering(head, body)
        case .refusing(let head, let discarded):
            phase = .refusing(head, discarded: discarded + buffer.readableBytes)
            if discarded > HTTPConnection.patience { context.close(promise: nil) }
        case .idle, .answering: break
        }
    }

    /// Bytes of a refused body that are read before the connection is simply closed.
    private static let patience = 64 << 20

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let length = head.headers.first(name: "content-length").flatMap(Int.init) ?? 0
        let asks = head.headers.first(name: "expect")?.lowercased() == "100-continue" && head.version == .http1_1
        if length > bodyLimit {
            phase = .refusing(head, discarded: 0)
            if asks {
                phase = .answering
                refuse(head, context)
            }
            return
        }
        var body: [UInt8] = []
        body.reserveCapacity(min(max(length, 0), 1 << 20))
        phase = .gathering(head, body)
        if asks {
            context.writeAndFlush(
                wrapOutboundOut(.head(HTTPResponseHead(version: head.version, status: .continue))), promise: nil)
        }
    }

    private func refuse(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let response = HTTPResponse(
            status: 413, fields: HTTPFields([HTTPField("Content-Type", "application/json")]),
            body: Array(#"{"message":"Request Entity Too Large"}"#.utf8))
        write(response, for: head, keepAlive: false, context)
    }

    private func answer(_ head: HTTPRequestHead, _ body: [UInt8], _ context: ChannelHandlerContext) {
        let request = HTTPRequest(head, body: body, sourceIP: context.remoteAddress?.ipAddress ?? "127.0.0.1")
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let (handler, loop, connections) = (handler, context.eventLoop, connections)
        task = Task {
            let response = await handler(request)
            connections.whileOpen {
                loop.execute {
                    let (connection, context) = bound.value
                    connection.task = nil
                    guard context.channel.isActive else { return }
                    connection.write(
                        response, for: head, keepAlive: head.isKeepAlive && !connection.stopping, context)
                }
            }
        }
    }

    private func write(
        _ response: HTTPResponse, for head: HTTPRequestHead, keepAlive: Bool, _ context: ChannelHandlerContext
    ) {
        var fields = HTTPHeaders()
        for field in response.fields.list
        where field.name.isFieldName && !HTTPConnection.ownFields.contains(where: field.isNamed) {
            fields.add(name: field.name, value: field.value.sanitizedFieldValue)
        }
        let hasBody = response.status != 204 && response.status != 304
        // The answer to HEAD gives the length that GET would (RFC 9110).
        let length = head.method == .HEAD ? response.fields["Content-Length"] : nil
        if hasBody { fields.add(name: "Content-Length", value: length ?? String(response.body.count)) }
        fields.add(name: "Connection", value: keepAlive ? "keep-alive" : "close")
        let status = HTTPResponseStatus(statusCode: (200...999).contains(response.status) ? response.status : 500)
        context.write(
            wrapOutboundOut(.head(HTTPResponseHead(version: head.version, status: status, headers: fields))),
            promise: nil)
        if hasBody, head.method != .HEAD, !response.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.whenComplete { _ in if !keepAlive { bound.value.close(promise: nil) } }
        if keepAlive { phase = .idle }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
    }

    /// Fields of the connection, which the listener writes itself.
    private static let ownFields = ["content-length", "connection", "transfer-encoding", "keep-alive"]
}

extension HTTPRequest {
    /// The request as NIO read it.
    init(_ head: HTTPRequestHead, body: [UInt8], sourceIP: String) {
        var target = Substring(head.uri)
        // A client that believes to talk to a proxy sends the whole URL.
        if !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") {
            let rest = target[scheme.upperBound...]
            target = rest.firstIndex(of: "/").map { rest[$0...] } ?? "/"
        }
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(
            method: head.method.rawValue, path: String(parts.first ?? "/"),
            query: parts.count > 1 ? String(parts[1]) : "",
            fields: HTTPFields(head.headers.map { HTTPField($0.name, $0.value) }), body: body, sourceIP: sourceIP)
    }
}

extension String {
    /// Whether the text can be a header field's name (RFC 9110, token).
    fileprivate var isFieldName: Bool {
        !isEmpty
            && utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains($0)
                }
            }
    }

    /// The text without the characters that would end a header field.
    fileprivate var sanitizedFieldValue: String {
        utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
            ? String(unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\t" }.map(Character.init))
            : self
    }
}
