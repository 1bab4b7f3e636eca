import Foundation

/// A bare TCP connection, for requests no HTTP client would send.
enum RawConnection {
    /// Sends `text`, then reads until the server closes, or until `enough` answers have begun.
    static func exchange(port: Int, _ text: String, answers enough: Int = .max) async -> String {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: blocking(port, Array(text.utf8), enough)) }
        }
    }

    private static func blocking(_ port: Int, _ bytes: [UInt8], _ enough: Int) -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var timeout = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return "" }
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            answer += buffer[..<count]
            let text = String(decoding: answer, as: UTF8.self)
            if text.components(separatedBy: "HTTP/1.1 ").count > enough, text.hasSuffix("}") { return text }
        }
        return String(decoding: answer, as: UTF8.self)
    }
}
