import AWSCore

/// Where a worker's Runtime API listens: `127.0.0.1:40123`, for `AWS_LAMBDA_RUNTIME_API`.
package struct RuntimeAPIAddress: Sendable, Hashable {
    /// A loopback address.
    package let host: String
    package let port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// `host:port`.
    package var text: String { "\(host):\(port)" }
}

/// Opens one HTTP listener per handler process: runtimes know the Runtime API only as host and port, so the port is
/// what tells one process from another.
package protocol RuntimeAPIHost: Sendable {
    /// Starts listening on a free loopback port. Each request goes to `handle`, whose answer may take minutes: a
    /// runtime's `next` waits there for an event.
    ///
    /// - Throws: when no socket can be opened.
    func open(_ handle: @escaping @Sendable (HTTPRequest) async -> HTTPResponse) async throws -> RuntimeAPIAddress
    /// Stops listening and closes the connections.
    func close(_ address: RuntimeAPIAddress) async
}
