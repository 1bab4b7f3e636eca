import CCurl

/// The transfers under way and the `curl_multi` handle that drives them. Lives on the loop's thread only.
struct TransferSet {
    private let multi: UnsafeMutableRawPointer
    private let wake: Int32
    private var transfers: [UInt64: Transfer] = [:]
    private var byHandle: [UnsafeMutableRawPointer: UInt64] = [:]

    /// libcurl is loaded and set up once per process; what went wrong then, or nil.
    private static let fault: String? = {
        if let reason = ccurl_load() { return String(cString: reason) }
        let code = ccurl_global_init(Int(CURL_GLOBAL_DEFAULT))
        return code == CURLE_OK ? nil : String(cString: ccurl_error_text(code))
    }()

    /// - Throws: `OutboundError.failed` when there is no libcurl, or it has no memory.
    init(connectionsPerHost: Int, wake: Int32) throws(OutboundError) {
        if let fault = TransferSet.fault { throw .failed("libcurl failed to start: \(fault)") }
        guard let multi = ccurl_multi_init() else { throw .failed("libcurl has no memory.") }
        self.multi = multi
        self.wake = wake
        _ = ccurl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, connectionsPerHost)
        _ = ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 128)
    }

    mutating func carryOut(_ order: TransferLoop.Order) {
        switch order {
        case .start(let id, let request, let completion): start(id, request, completion)
        case .cancel(let id): finish(id, .failure(.cancelled))
        }
    }

    private mutating func start(
        _ id: UInt64, _ request: OutboundRequest, _ completion: @escaping TransferLoop.Completion
    ) {
        do throws(OutboundError) {
            let transfer = try Transfer(request, completion: completion)
            guard ccurl_multi_add(multi, transfer.handle) == CURLM_OK else {
                throw .failed("libcurl did not accept the transfer.")
            }
            transfers[id] = transfer
            byHandle[transfer.handle] = id
        } catch {
            completion(.failure(error))
        }
    }

    /// Moves every transfer on and reports those that have ended.
    mutating func advance() {
        var running: Int32 = 0
        _ = ccurl_multi_perform(multi, &running)
        var left: Int32 = 0
        while let message = ccurl_multi_message(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
                let id = byHandle[handle], let transfer = transfers[id]
            else { continue }
            // The message dies with the removal of its handle.
            finish(id, transfer.result(ccurl_message_result(message)))
        }
    }

    /// Sleeps until a socket, a timer or the pipe wakes it.
    func wait() {
        var extra = curl_waitfd(fd: wake, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        _ = ccurl_multi_poll(multi, &extra, 1, 60_000)
    }

    private mutating func finish(_ id: UInt64, _ result: Result<OutboundResponse, OutboundError>) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        byHandle[transfer.handle] = nil
        _ = ccurl_multi_remove(multi, transfer.handle)
        transfer.completion(result)
    }

    /// Breaks everything off and frees libcurl's memory.
    mutating func close() {
        for id in transfers.keys { finish(id, .failure(.cancelled)) }
        ccurl_multi_cleanup(multi)
    }
}
