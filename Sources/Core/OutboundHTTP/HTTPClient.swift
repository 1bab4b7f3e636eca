/// Sends HTTP requests over libcurl; connections are kept and reused.
///
/// All transfers live on one thread with one `curl_multi` handle; callers only pass values to it.
/// See https://curl.se/libcurl/c/libcurl-multi.html.
package final class HTTPClient: Sendable {
    private let loop: TransferLoop

    /// - Parameter connectionsPerHost: how many connections to one host may be open at once; 0 sets no limit.
    package init(connectionsPerHost: Int = 0) { loop = TransferLoop(connectionsPerHost: connectionsPerHost) }

    deinit { loop.stop() }

    /// Sends a request and waits for the whole response. Redirects are not followed; any status is a response.
    ///
    /// - Throws: `OutboundError`; `.cancelled` when the calling task is cancelled, which breaks the transfer off.
    package func send(_ request: OutboundRequest) async throws(OutboundError) -> OutboundResponse {
        let id = loop.newID()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.submit(id, request) { continuation.resume(returning: $0) }
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try result.get()
    }
}
