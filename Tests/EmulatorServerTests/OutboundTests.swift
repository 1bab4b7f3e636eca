import AWSCore
import EmulatorServer
import OutboundHTTP
import Testing

/// The client against our own listener, over real sockets.
@Suite struct OutboundTests {
    private func with(
        _ handler: @escaping HTTPListener.Handler, _ body: @Sendable (HTTPClient, String) async throws -> Void
    ) async throws {
        let listener = try await HTTPListener.start(port: 0, handler: handler)
        do {
            try await body(HTTPClient(), "http://127.0.0.1:\(listener.port)")
        } catch {
            await listener.stop(grace: .zero)
            throw error
        }
        await listener.stop(grace: .zero)
    }

    @Test func carriesMethodHeadersAndBody() async throws {
        try await with { request in
            let names = request.fields.list.map(\.name).filter { $0 != "Host" }.joined(separator: ",")
            return HTTPResponse(
                status: 418,
                fields: HTTPFields([
                    HTTPField("X-Names", names), HTTPField("Set-Cookie", "a"), HTTPField("Set-Cookie", "b"),
                    HTTPField("X-Empty", ""), HTTPField("X-Method", request.method),
                ]), body: request.body)
        } _: { client, base in
            let response = try await client.send(
                OutboundRequest(
                    method: "PATCH", url: base + "/x?y=1", headers: [("B-One", "1"), ("A-Two", "")],
                    body: [0, 1, 255]))
            #expect(response.status == 418)
            #expect(response.header("x-names") == "B-One,A-Two,Content-Length")
            #expect(response.headers.filter { $0.name == "Set-Cookie" }.map(\.value) == ["a", "b"])
            #expect(response.header("X-Empty") == "")
            #expect(response.body == [0, 1, 255])
            let get = try await client.send(OutboundRequest(url: base))
            #expect(get.header("x-names") == "")
            let head = try await client.send(OutboundRequest(method: "HEAD", url: base))
            #expect(head.header("X-Method") == "HEAD" && head.body.isEmpty)
            let post = try await client.send(OutboundRequest(method: "POST", url: base))
            #expect(post.header("x-names") == "Content-Length")
        }
    }

    @Test func twoHundredCallsAtOnce() async throws {
        try await with { request in
            try? await Task.sleep(for: .milliseconds(20))
            return HTTPResponse(status: 200, body: request.body + Array(request.path.utf8))
        } _: { client, base in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let body = [UInt8](repeating: UInt8(number), count: 5_000)
                        let response = try await client.send(
                            OutboundRequest(method: "POST", url: "\(base)/\(number)", body: body))
                        return response.body == body + Array("/\(number)".utf8)
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test func cancellationBreaksATransferOff() async throws {
        try await with { _ in
            try? await Task.sleep(for: .seconds(60))
            return HTTPResponse(status: 200)
        } _: { client, base in
            let task = Task { () -> OutboundError? in
                do throws(OutboundError) {
                    _ = try await client.send(OutboundRequest(url: base))
                    return nil
                } catch {
                    return error
                }
            }
            task.cancel()
            #expect(await task.value == .cancelled)
            // A call keeps its client alive.
            var other: HTTPClient? = HTTPClient()
            let loop = other.map { client in
                Task { try await client.send(OutboundRequest(url: base, timeout: .milliseconds(200))) }
            }
            other = nil
            await #expect(throws: OutboundError.self) { try await loop?.value }
        }
    }

    @Test func namesWhatWentWrong() async throws {
        @Sendable func fault(_ request: OutboundRequest, _ client: HTTPClient) async -> OutboundError? {
            do throws(OutboundError) {
                _ = try await client.send(request)
                return nil
            } catch {
                return error
            }
        }
        try await with { _ in
            if Task.isCancelled { return HTTPResponse(status: 500) }
            try? await Task.sleep(for: .milliseconds(300))
            return HTTPResponse(status: 200, body: [UInt8](repeating: 0, count: 100_000))
        } _: { client, base in
            let limited = await fault(OutboundRequest(url: base, responseLimit: 1000), client)
            #expect(limited == .responseTooLarge(limit: 1000))
            guard case .timedOut = await fault(OutboundRequest(url: base, timeout: .milliseconds(50)), client) else {
                Issue.record("expected a time-out")
                return
            }
            guard case .tls = await fault(OutboundRequest(url: "https" + base.dropFirst(4)), client) else {
                Issue.record("expected a TLS error")
                return
            }
        }
        let client = HTTPClient()
        guard case .refused = await fault(OutboundRequest(url: "http://127.0.0.1:1/"), client) else {
            Issue.record("expected a refusal")
            return
        }
        for url in ["ftp://127.0.0.1/", "http://", "file:///etc/passwd"] {
            guard case .invalidRequest = await fault(OutboundRequest(url: url), client) else {
                Issue.record("expected \(url) to be invalid")
                continue
            }
        }
        let smuggled = OutboundRequest(url: "http://127.0.0.1:1/", headers: [("A", "b\r\nC: d")])
        guard case .invalidRequest = await fault(smuggled, client) else {
            Issue.record("expected the header field to be refused")
            return
        }
    }

    @Test func signsAndConnectsElsewhere() async throws {
        try await with { request in
            HTTPResponse(
                status: 200,
                fields: HTTPFields([
                    HTTPField("X-Authorization", request.fields["Authorization"] ?? ""),
                    HTTPField("X-Host", request.fields["Host"] ?? ""),
                    HTTPField("X-Token", request.fields["X-Amz-Security-Token"] ?? ""),
                ]))
        } _: { client, base in
            let response = try await client.send(
                OutboundRequest(
                    method: "POST", url: "http://states.eu-west-1.amazonaws.com/", body: Array("{}".utf8),
                    signature: .init(
                        accessKey: "AKID", secretKey: "secret", sessionToken: "token", region: "eu-west-1",
                        service: "states"), connectTo: String(base.dropFirst("http://".count))))
            let authorization = try #require(response.header("X-Authorization"))
            #expect(authorization.hasPrefix("AWS4-HMAC-SHA256 Credential=AKID/"))
            #expect(authorization.contains("/eu-west-1/states/aws4_request"))
            #expect(response.header("X-Host") == "states.eu-west-1.amazonaws.com")
            #expect(response.header("X-Token") == "token")
        }
    }
}
