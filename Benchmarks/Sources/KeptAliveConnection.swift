import Foundation

/// One HTTP/1.1 connection to loopback with blocking reads and writes; opened again when the server has closed it.
///
/// It does as little as it can: on a machine of few cores the client's work is taken from the server.
final class KeptAliveConnection {
    private let port: Int
    private var descriptor: Int32 = -1
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    /// What of the buffer is filled.
    private var count = 0

    init(port: Int) { self.port = port }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Sends a request and reads its answer.
    ///
    /// - Returns: status and body; nil when the server does not answer, or not in HTTP.
    func exchange(_ request: [UInt8]) -> (status: Int, body: ArraySlice<UInt8>)? {
        // A connection that was idle may have been closed by the server; a new one tells.
        if descriptor >= 0, let answer = tried(request) { return answer }
        return open() ? tried(request) : nil
    }

    private func tried(_ request: [UInt8]) -> (status: Int, body: ArraySlice<UInt8>)? {
        if send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count, let answer = answer() {
            return answer
        }
        shut()
        return nil
    }

    private func open() -> Bool {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(truncatingIfNeeded: port)).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        // A server that does not answer at all is given up.
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if status != 0 { shut() }
        return status == 0
    }

    private func shut() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    /// Reads on.
    ///
    /// - Returns: false at the end of the stream.
    private func fill() -> Bool {
        if count == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
        let got = buffer.withUnsafeMutableBytes { bytes in
            recv(descriptor, bytes.baseAddress?.advanced(by: count), bytes.count - count, 0)
        }
        if got > 0 { count += got }
        return got > 0
    }

    private func answer() -> (status: Int, body: ArraySlice<UInt8>)? {
        count = 0
        var end: Int?
        while end == nil {
            let from = max(0, count - 3)
            guard fill() else { return nil }
            end = headEnd(from: from)
        }
        guard let start = end, let status = Int(String(decoding: buffer[9..<12], as: UTF8.self)) else { return nil }
        let head = buffer[..<start]
        if let length = Self.field("content-length", in: head).flatMap({ Int($0) }) {
            while count < start + length { guard fill() else { return nil } }
            // Werkzeug would read on for what it is not going to answer.
            if Self.field("connection", in: head)?.lowercased() == "close" { shut() }
            return (status, buffer[start..<start + length])
        }
        // Chunked bodies are of no use here: the servers that send them also close, or say the length when asked to.
        while fill() {}
        shut()
        return (status, buffer[start..<count])
    }

    /// Where the body begins, once the empty line is there.
    private func headEnd(from start: Int) -> Int? {
        var at = start
        while at + 3 < count {
            if buffer[at] == 13, buffer[at + 1] == 10, buffer[at + 2] == 13, buffer[at + 3] == 10 { return at + 4 }
            at += 1
        }
        return nil
    }

    /// The value of a field of a head.
    private static func field(_ name: StaticString, in head: ArraySlice<UInt8>) -> String? {
        let length = name.utf8CodeUnitCount
        return name.withUTF8Buffer { wanted in
            var line = head.startIndex
            while let end = head[line...].firstIndex(of: 13) {
                if end - line > length, head[line + length] == UInt8(ascii: ":"),
                    zip(head[line...], wanted).allSatisfy({ $0 | 0x20 == $1 || $0 == $1 })
                {
                    let value = String(decoding: head[(line + length + 1)..<end], as: UTF8.self)
                    return value.trimmingCharacters(in: .whitespaces)
                }
                line = end + 2
            }
            return nil
        }
    }
}
