import AWSCore
import EmulatorServer
import JSONTree
import Testing

/// Answers with what it was asked, as JSON.
@Sendable private func echo(_ request: HTTPRequest) async -> HTTPResponse {
    let body: JSON = [
        "method": .string(request.method), "path": .string(request.path), "query": .string(request.query),
        "body": .string(String(decoding: request.body, as: UTF8.self)), "ip": .string(request.sourceIP),
    ]
    return HTTPResponse(
        status: 200, fields: HTTPFields([HTTPField("X-Echo", "yes"), HTTPField("bad name", "dropped")]),
        body: body.bytes())
}

@Suite struct HTTPListenerTests {
    private func served(_ text: String, answers: Int = .max, limits: HTTPListener.Limits = .init()) async throws
        -> String
    {
        let listener = try await HTTPListener.start(port: 0, limits: limits, handler: echo)
        let answer = await RawConnection.exchange(port: listener.port, text, answers: answers)
        await listener.stop()
        return answer
    }

    @Test func answersARequest() async throws {
        let answer = try await served("GET /a%20b?x=1 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("X-Echo: yes\r\n"))
        #expect(!answer.contains("bad name"))
        #expect(answer.hasSuffix(#"{"method":"GET","path":"/a%20b","query":"x=1","body":"","ip":"127.0.0.1"}"#))
    }

    @Test func answersPipelinedRequestsInOrder() async throws {
        let one = "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"
        let two = "GET /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
        let answer = try await served(one + two)
        let first = try #require(answer.firstRange(of: #""path":"/1","query":"","body":"abc""#))
        let second = try #require(answer.firstRange(of: #""path":"/2""#))
        #expect(first.upperBound < second.lowerBound)
        #expect(answer.ranges(of: "HTTP/1.1 200").count == 2)
    }

    @Test func readsChunkedBodies() async throws {
        let answer = try await served(
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        )
        #expect(answer.contains(#""body":"abcde""#))
    }

    @Test func tellsTheClientToContinue() async throws {
        let answer = try await served(
            "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")
        #expect(answer.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"))
    }

    @Test func answersHeadWithoutABody() async throws {
        let answer = try await served("HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        #expect(answer.contains("Content-Length: "))
        #expect(answer.hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
    ])
    func refusesMalformedRequests(_ text: String) async throws {
        #expect(try await served(text).hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
    }

    @Test func refusesHugeHeaders() async throws {
        let answer = try await served(
            "GET / HTTP/1.1\r\nHost: h\r\nX-Big: \(String(repeating: "x", count: 100_000))\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 4"))
    }

    @Test(arguments: [
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 20\r\n\r\n01234567890123456789",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n01234567890123456789\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 20\r\n\r\n",
    ])
    func refusesHugeBodies(_ text: String) async throws {
        var limits = HTTPListener.Limits()
        limits.body = 10
        let answer = try await served(text, limits: limits)
        #expect(answer.hasPrefix("HTTP/1.1 413 "))
        #expect(answer.contains("Connection: close"))
    }

    @Test func namesAPortInUse() async throws {
        let listener = try await HTTPListener.start(port: 0, handler: echo)
        let port = listener.port
        await #expect(throws: ListenError.portInUse(port)) {
            try await HTTPListener.start(port: port, handler: echo)
        }
        await listener.stop()
        let again = try await HTTPListener.start(port: port, handler: echo)
        await again.stop()
    }

    @Test func stopLetsARequestUnderWayFinish() async throws {
        let (entered, signal) = AsyncStream.makeStream(of: Void.self)
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let listener = try await HTTPListener.start(port: 0) { request in
            signal.yield()
            for await _ in gate { break }
            return await echo(request)
        }
        async let answer = RawConnection.exchange(port: listener.port, "GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
        for await _ in entered { break }
        async let stopped: Void = listener.stop(grace: .seconds(120))
        open.yield()
        #expect(await answer.contains(#""path":"/slow""#))
        await stopped
    }

    @Test func cancelsTheWorkOfAClientThatHangsUp() async throws {
        let (cancelled, signal) = AsyncStream.makeStream(of: Bool.self)
        let listener = try await HTTPListener.start(port: 0) { request in
            if request.path == "/first" { return await echo(request) }
            try? await Task.sleep(for: .seconds(60))
            signal.yield(Task.isCancelled)
            return await echo(request)
        }
        // The connection is closed when the first answer is there; the second request is under way by then.
        let requests = "GET /first HTTP/1.1\r\nHost: h\r\n\r\nGET /second HTTP/1.1\r\nHost: h\r\n\r\n"
        _ = await RawConnection.exchange(port: listener.port, requests, answers: 1)
        for await flag in cancelled {
            #expect(flag)
            break
        }
        await listener.stop()
    }
}
