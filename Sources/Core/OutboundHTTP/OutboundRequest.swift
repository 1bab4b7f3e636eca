/// A request to be sent.
package struct OutboundRequest: Sendable {
    /// Credentials for AWS's signature, version 4, which libcurl computes (`CURLOPT_AWS_SIGV4`).
    package struct Signature: Sendable {
        /// The access key id.
        package var accessKey: String
        /// The secret access key.
        package var secretKey: String
        /// The session token of temporary credentials.
        package var sessionToken: String?
        /// The region of the credential scope.
        package var region: String
        /// The signing name: `states`.
        package var service: String

        package init(accessKey: String, secretKey: String, sessionToken: String? = nil, region: String, service: String)
        {
            self.accessKey = accessKey
            self.secretKey = secretKey
            self.sessionToken = sessionToken
            self.region = region
            self.service = service
        }
    }

    /// The HTTP method, in capitals.
    package var method: String
    /// An `http` or `https` URL.
    package var url: String
    /// Header fields in the order they are sent; none are added but those HTTP needs.
    package var headers: [(name: String, value: String)]
    /// The body, whole.
    package var body: [UInt8]
    /// How long the whole exchange may take.
    package var timeout: Duration
    /// Signs the request when present.
    package var signature: Signature?
    /// Bytes of response body beyond which the transfer is given up.
    package var responseLimit: Int
    /// Sends to this address, `127.0.0.1:4566`, whatever host the URL names; the `Host` field stays.
    package var connectTo: String?

    package init(
        method: String = "GET", url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
        timeout: Duration = .seconds(60), signature: Signature? = nil, responseLimit: Int = 64 << 20,
        connectTo: String? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.signature = signature
        self.responseLimit = responseLimit
        self.connectTo = connectTo
    }
}

/// A response received.
package struct OutboundResponse: Sendable {
    /// The HTTP status.
    package var status: Int
    /// Header fields in the order they came.
    package var headers: [(name: String, value: String)]
    /// The body, whole.
    package var body: [UInt8]

    package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a header field, its name in any case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Why there is no response. The texts are libcurl's.
package enum OutboundError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The URL or a header field cannot be sent.
    case invalidRequest(String)
    case couldNotResolve(String)
    case refused(String)
    case timedOut(String)
    case tls(String)
    /// The response is larger than the request allows.
    case responseTooLarge(limit: Int)
    /// The connection broke, or what came back is no HTTP.
    case failed(String)
    /// The calling task was cancelled, or the client is gone.
    case cancelled

    package var description: String {
        switch self {
        case .invalidRequest(let text): "The request cannot be sent: \(text)"
        case .couldNotResolve(let text), .refused(let text), .timedOut(let text), .tls(let text), .failed(let text):
            text
        case .responseTooLarge(let limit): "The response is larger than \(limit) bytes."
        case .cancelled: "The request was cancelled."
        }
    }
}
