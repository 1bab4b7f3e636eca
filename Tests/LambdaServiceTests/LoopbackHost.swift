import AWSCore
import Foundation
import Glibc
import LambdaService
import Synchronization

/// A Runtime API listener for tests: blocking sockets, one thread a connection.
final class LoopbackHost: RuntimeAPIHost {
    private let listeners = Mutex<[RuntimeAPIAddress: Int32]>([:])
    private let connections = Mutex<[RuntimeAPIAddress: [Int32]]>([:])

    var openCount: Int { listeners.withLock { $0.count } }

    func open(_ handle: @escaping @Sendable (HTTPRequest) async -> HTTPResponse) async throws -> RuntimeAPIAddress {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutableBytes(of: &address) { bytes in
            guard let base = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
            return bind(listener, base, length) == 0 && listen(listener, 16) == 0
                && getsockname(listener, base, &length) == 0
        }
        guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
        let place = RuntimeAPIAddress(host: "127.0.0.1", port: Int(UInt16(bigEndian: address.sin_port)))
        listeners.withLock { $0[place] = listener }
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                // Closed here and nowhere else: another socket gets the number at once.
                if connection < 0 { return _ = Glibc.close(listener) }
                self.connections.withLock { $0[place, default: []].append(connection) }
                Thread.detachNewThread {
                    LoopbackHost.serve(connection, handle)
                    self.connections.withLock {
                        $0[place]?.removeAll { $0 == connection }
                        Glibc.close(connection)
                    }
                }
            }
        }
        return place
    }

    func close(_ address: RuntimeAPIAddress) async {
        if let listener = listeners.withLock({ $0.removeValue(forKey: address) }) {
            shutdown(listener, Int32(SHUT_RDWR))
        }
        connections.withLock { connections in
            for connection in connections[address] ?? [] { shutdown(connection, Int32(SHUT_RDWR)) }
        }
    }

    private static func serve(_ connection: Int32, _ handle: @escaping @Sendable (HTTPRequest) async -> HTTPResponse) {
        var buffer: [UInt8] = []
        while let request = read(connection, &buffer) {
            let done = DispatchSemaphore(value: 0)
            let box = Box()
            Task {
                let response = await handle(request)
                box.value.withLock { $0 = response }
                done.signal()
            }
            done.wait()
            guard let response = box.value.withLock({ $0 }) else { break }
            var head = "HTTP/1.1 \(response.status) X\r\nContent-Length: \(response.body.count)\r\n"
            for field in response.fields.list { head += "\(field.name): \(field.value)\r\n" }
            let bytes = Array((head + "\r\n").utf8) + response.body
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if count <= 0 { break }
                sent += count
            }
        }
    }

    private static func read(_ connection: Int32, _ buffer: inout [UInt8]) -> HTTPRequest? {
        let separator = Array("\r\n\r\n".utf8)
        while true {
            if let end = buffer.firstRange(of: separator) {
                let head = String(decoding: buffer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
                let fields = HTTPFields(
                    head.dropFirst().map { line in
                        let parts = line.split(separator: ":", maxSplits: 1).map {
                            $0.trimmingCharacters(in: .whitespaces)
                        }
                        return HTTPField(parts[0], parts.count > 1 ? parts[1] : "")
                    })
                let start = head[0].split(separator: " ").map(String.init)
                var rest = Array(buffer[end.upperBound...])
                if fields["Transfer-Encoding"]?.lowercased() == "chunked" {
                    guard let body = chunked(connection, &rest) else { return nil }
                    buffer = rest
                    return HTTPRequest(method: start[0], path: start[1], fields: fields, body: body)
                }
                let length = fields["Content-Length"].flatMap { Int($0) } ?? 0
                while rest.count < length { if !more(connection, &rest) { return nil } }
                buffer = Array(rest[length...])
                return HTTPRequest(method: start[0], path: start[1], fields: fields, body: Array(rest[..<length]))
            }
            if !more(connection, &buffer) { return nil }
        }
    }

    private static func chunked(_ connection: Int32, _ rest: inout [UInt8]) -> [UInt8]? {
        var body: [UInt8] = []
        let newline = Array("\r\n".utf8)
        while true {
            guard let end = rest.firstRange(of: newline) else {
                if !more(connection, &rest) { return nil }
                continue
            }
            let size = Int(String(decoding: rest[..<end.lowerBound], as: UTF8.self), radix: 16) ?? 0
            while rest.count < end.upperBound + size + 2 { if !more(connection, &rest) { return nil } }
            body += rest[end.upperBound..<(end.upperBound + size)]
            rest = Array(rest[(end.upperBound + size + 2)...])
            if size == 0 { return body }
        }
    }

    private static func more(_ connection: Int32, _ buffer: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = recv(connection, &chunk, chunk.count, 0)
        if count <= 0 { return false }
        buffer += chunk[..<count]
        return true
    }

    private final class Box: Sendable {
        let value = Mutex<HTTPResponse?>(nil)
    }
}
