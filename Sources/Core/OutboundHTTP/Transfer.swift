import CCurl

/// One exchange: a libcurl handle, set up for a request, and what has come back so far. Lives on the loop's thread only.
final class Transfer {
    let handle: UnsafeMutableRawPointer
    let completion: TransferLoop.Completion
    private let request: OutboundRequest
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private var headers: [(name: String, value: String)] = []
    private var body: [UInt8] = []
    private var isTooLarge = false

    /// Sets a handle up.
    ///
    /// - Throws: `OutboundError.invalidRequest` for what must not go onto the wire.
    init(_ request: OutboundRequest, completion: @escaping TransferLoop.Completion) throws(OutboundError) {
        guard let handle = ccurl_easy_init() else { throw .failed("libcurl has no memory for a transfer.") }
        self.handle = handle
        self.request = request
        self.completion = completion
        try setTarget()
        try setHeaders()
        try setBody()
        try setSignature()
        setCallbacks()
    }

    deinit {
        ccurl_easy_cleanup(handle)
        for list in lists { ccurl_list_free(list) }
    }

    private func setTarget() throws(OutboundError) {
        try check(ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https"), "protocols")
        try check(ccurl_set_text(handle, CURLOPT_URL, request.url), "URL")
        guard !request.method.isEmpty, request.method.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .invalidRequest("\(request.method) is no method.")
        }
        try check(ccurl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method), "method")
        let parts = request.timeout.components
        let milliseconds = min(max(parts.seconds, 0), 86_400 * 7) * 1000 + parts.attoseconds / 1_000_000_000_000_000
        try check(ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, max(1, Int(milliseconds))), "timeout")
        try check(ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, 0), "timeout")
        // libcurl must not touch signals: this is a thread among others.
        try check(ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1), "signals")
        try check(ccurl_set_long(handle, CURLOPT_TCP_NODELAY, 1), "socket")
        if let address = request.connectTo {
            guard let list = ccurl_list_append(nil, "::\(address)") else { throw .failed("libcurl has no memory.") }
            lists.append(list)
            try check(ccurl_set_list(handle, CURLOPT_CONNECT_TO, list), "address")
        }
        // A proxy of the environment could not reach this machine's own loopback.
        if request.connectTo != nil || Transfer.isLoopback(request.url) {
            try check(ccurl_set_text(handle, CURLOPT_PROXY, ""), "proxy")
        }
    }

    private static func isLoopback(_ url: String) -> Bool {
        guard let scheme = url.firstRange(of: "://") else { return true }
        let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }
        let host = authority.split(separator: "@").last.map(String.init)?.lowercased() ?? ""
        return host.hasPrefix("127.") || host.hasPrefix("[::1]") || host == "localhost" || host.hasPrefix("localhost:")
            || host.hasSuffix(".localhost") || host.contains(".localhost:")
    }

    private func setHeaders() throws(OutboundError) {
        var list: UnsafeMutablePointer<curl_slist>?
        // What libcurl adds of its own accord goes, unless the caller asks for it.
        var own = ["accept": "Accept:", "content-type": "Content-Type:", "expect": "Expect:"]
        var lines: [String] = []
        for (name, value) in request.headers {
            guard Transfer.isPlain(name), !name.isEmpty, !name.contains(":"), Transfer.isPlain(value) else {
                throw .invalidRequest("the header field \(name) contains a character that HTTP forbids.")
            }
            own[name.lowercased()] = nil
            lines.append(value.isEmpty ? "\(name);" : "\(name): \(value)")
        }
        if let token = request.signature?.sessionToken { lines.append("X-Amz-Security-Token: \(token)") }
        for line in lines + own.values.sorted() {
            guard let longer = ccurl_list_append(list, line) else {
                if let list { ccurl_list_free(list) }
                throw .failed("libcurl has no memory.")
            }
            list = longer
        }
        if let list {
            lists.append(list)
            try check(ccurl_set_list(handle, CURLOPT_HTTPHEADER, list), "header fields")
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        !text.utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
    }

    private func setBody() throws(OutboundError) {
        if request.method == "HEAD" { return try check(ccurl_set_long(handle, CURLOPT_NOBODY, 1), "method") }
        // GET and DELETE without a body carry no Content-Length either.
        if request.body.isEmpty && !["POST", "PUT", "PATCH"].contains(request.method) { return }
        try check(ccurl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count)), "body")
        let result = request.body.withUnsafeBytes { bytes in
            // The copy is libcurl's; an empty array has no address, and a NULL would mean "read from a callback".
            bytes.baseAddress.map {
                ccurl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: $0))
            } ?? ccurl_set_text(handle, CURLOPT_COPYPOSTFIELDS, "")
        }
        try check(result, "body")
    }

    private func setSignature() throws(OutboundError) {
        guard let signature = request.signature else { return }
        let scope = "aws:amz:\(signature.region):\(signature.service)"
        try check(ccurl_set_text(handle, CURLOPT_AWS_SIGV4, scope), "signature")
        try check(ccurl_set_text(handle, CURLOPT_USERNAME, signature.accessKey), "signature")
        try check(ccurl_set_text(handle, CURLOPT_PASSWORD, signature.secretKey), "signature")
    }

    /// libcurl calls back on the loop's thread while it holds this transfer's handle, so `self` is alive then.
    private func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        _ = ccurl_set_pointer(handle, CURLOPT_WRITEDATA, context)
        _ = ccurl_set_pointer(handle, CURLOPT_HEADERDATA, context)
        _ = ccurl_set_callback(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let context, let bytes else { return 0 }
            let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            return transfer.receive(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        _ = ccurl_set_callback(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let context, let bytes else { return 0 }
            let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            return transfer.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
    }

    /// - Returns: the number of bytes taken; any other than all breaks the transfer off.
    private func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
        if body.count + bytes.count > request.responseLimit {
            isTooLarge = true
            return 0
        }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    private func receiveHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            // A response begins, perhaps after `100 Continue`.
            headers = []
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            headers.append((String(line[..<colon]), String(value.prefix { !$0.isNewline })))
        }
        return bytes.count
    }

    /// What a finished transfer amounts to.
    func result(_ code: CURLcode) -> Result<OutboundResponse, OutboundError> {
        if code == CURLE_OK {
            var status = 0
            _ = ccurl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
            return .success(OutboundResponse(status: status, headers: headers, body: body))
        }
        if isTooLarge { return .failure(.responseTooLarge(limit: request.responseLimit)) }
        let text = "\(String(cString: ccurl_error_text(code))) (\(request.method) \(request.url))"
        switch code {
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .failure(.invalidRequest(text))
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .failure(.couldNotResolve(text))
        case CURLE_COULDNT_CONNECT: return .failure(.refused(text))
        case CURLE_OPERATION_TIMEDOUT: return .failure(.timedOut(text))
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CACERT_BADFILE:
            return .failure(.tls(text))
        default: return .failure(.failed(text))
        }
    }

    private func check(_ code: CURLcode, _ what: String) throws(OutboundError) {
        guard code == CURLE_OK else { throw .invalidRequest("\(what): \(String(cString: ccurl_error_text(code)))") }
    }
}
