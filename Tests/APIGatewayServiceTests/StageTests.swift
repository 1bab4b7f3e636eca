import APIGatewayService
import AWSCore
import CheckoutTesting
import JSONTree
import Testing

@Suite struct StageTests {
    let api: TestAPI

    init() throws { api = try TestAPI() }

    private static let ok = APIGatewayRuntime.LambdaAnswer(payload: Array(#"{"statusCode":200,"body":"ok"}"#.utf8))

    private func text(_ response: HTTPResponse?) -> String { String(decoding: response?.body ?? [], as: UTF8.self) }

    @Test func sendsTheProxyEvent() async throws {
        let id = try await api.deploy(
            [
                "/orders/{id}": [
                    "post": TestAPI.proxy("arn:aws:lambda:us-east-1:000000000000:function:${stageVariables.fn}")
                ]
            ],
            binaryMediaTypes: ["image/png"], variables: ["fn": "pay"])
        let (events, seen) = AsyncStream.makeStream(of: (String, JSON).self)
        let runtime = api.runtime { function, event in
            seen.yield((function, event))
            return StageTests.ok
        }
        let response = await runtime.respond(
            HTTPRequest(
                method: "POST", path: "/_aws/execute-api/\(id)/dev/orders/a%20b", query: "x=1&x=2&y=a+b",
                fields: HTTPFields([
                    HTTPField("X-Two", "1"), HTTPField("X-Two", "2"), HTTPField("User-Agent", "curl/8"),
                    HTTPField("Host", "localhost"), HTTPField("Connection", "keep-alive"),
                ]), body: Array("{\"a\":1}".utf8)))
        #expect(response?.status == 200 && text(response) == "ok")
        var iterator = events.makeAsyncIterator()
        let (function, event) = try #require(await iterator.next())
        #expect(function == "arn:aws:lambda:us-east-1:000000000000:function:pay")
        let facts: [(String, JSON)] = [
            ("resource", "/orders/{id}"), ("path", "/orders/a%20b"), ("httpMethod", "POST"), ("body", "{\"a\":1}"),
            ("isBase64Encoded", false), ("pathParameters", ["id": "a b"]), ("stageVariables", ["fn": "pay"]),
            ("queryStringParameters", ["x": "2", "y": "a b"]),
            ("multiValueQueryStringParameters", ["x": ["1", "2"], "y": ["a b"]]),
        ]
        for (name, value) in facts { #expect(event[name] == value, "\(name)") }
        #expect(event["headers"]?["X-Two"] == "2")
        #expect(event["multiValueHeaders"]?["X-Two"] == ["1", "2"])
        #expect(event["headers"]?["Connection"] == nil)
        let host = "\(id).execute-api.us-east-1.amazonaws.com"
        #expect(event["headers"]?["Host"]?.string == host)
        let context = try #require(event["requestContext"])
        #expect(context["path"] == "/dev/orders/a%20b")
        #expect(context["stage"] == "dev" && context["apiId"]?.string == id && context["domainName"]?.string == host)
        #expect(context["requestTimeEpoch"] == 1_700_000_000_000)
        #expect(context["requestTime"] == "14/Nov/2023:22:13:20 +0000")
        #expect(context["identity"]?["sourceIp"] == "127.0.0.1" && context["identity"]?["userAgent"] == "curl/8")
        #expect(context["identity"]?.object?.count == 12)
        #expect(context["requestId"]?.string == response?.fields["x-amzn-RequestId"])
        #expect(context["extendedRequestId"]?.string == response?.fields["x-amz-apigw-id"])
    }

    @Test func aMethodWithIAMAsksForASignature() async throws {
        let id = try await api.deploy(
            [
                "/": [
                    "get": .object(
                        (TestAPI.proxy("f").object ?? [:]).merging(["x-amazon-apigateway-auth": ["type": "AWS_IAM"]]))
                ]
            ])
        let runtime = api.runtime { _, _ in StageTests.ok }
        func status(_ request: HTTPRequest) async -> HTTPResponse {
            await runtime.invoke(apiID: id, stage: "dev", path: "/", request)
        }
        let refused = await status(HTTPRequest(method: "GET", path: "/"))
        #expect(refused.status == 403 && text(refused) == #"{"message":"Missing Authentication Token"}"#)
        #expect(refused.fields["x-amzn-ErrorType"] == "MissingAuthenticationTokenException")
        let scope = "AWS4-HMAC-SHA256 Credential=test/20261201/us-east-1/execute-api/aws4_request"
        let signed = HTTPFields([HTTPField("Authorization", "\(scope), SignedHeaders=host, Signature=00")])
        #expect(await status(HTTPRequest(method: "GET", path: "/", fields: signed)).status == 200)
        let query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=test%2F1&X-Amz-Signature=00"
        #expect(await status(HTTPRequest(method: "GET", path: "/", query: query)).status == 200)
        let bearer = HTTPFields([HTTPField("Authorization", "Bearer x")])
        #expect(await status(HTTPRequest(method: "GET", path: "/", fields: bearer)).status == 403)
    }

    @Test func bodiesHaveALimit() async throws {
        let id = try await api.deploy(["/": ["post": TestAPI.proxy("f")]])
        let isTooLarge = AWSError(.init("RequestTooLargeException"), "Request must be smaller", status: 413)
        let runtime = api.runtime { _, event async throws(AWSError) in
            if (event["body"]?.string?.utf8.count ?? 0) > 6_291_456 { throw isTooLarge }
            return StageTests.ok
        }
        for (size, status) in [(6_291_456, 200), (6_291_457, 413), (10_485_761, 413)] {
            let response = await runtime.invoke(
                apiID: id, stage: "dev", path: "/",
                HTTPRequest(method: "POST", path: "/", body: Array(repeating: 0x61, count: size)))
            #expect(response.status == status)
            if status == 413 { #expect(text(response) == #"{"message":"Request Too Long"}"#) }
        }
    }

    @Test func leavesWhatIsAbsentNull() async throws {
        let id = try await api.deploy(["/": ["get": TestAPI.proxy("f")]])
        let (events, seen) = AsyncStream.makeStream(of: JSON.self)
        let runtime = api.runtime { _, event in
            seen.yield(event)
            return StageTests.ok
        }
        _ = await runtime.invoke(apiID: id, stage: "dev", path: "/", HTTPRequest(method: "GET", path: "/"))
        var iterator = events.makeAsyncIterator()
        let event = try #require(await iterator.next())
        for name in [
            "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables", "body",
        ] { #expect(event[name] == .null, "\(name)") }
    }

    @Test func sendsBinaryBodiesInBase64() async throws {
        let id = try await api.deploy(["/": ["put": TestAPI.proxy("f")]], binaryMediaTypes: ["image/png"])
        let runtime = api.runtime { _, event in
            let body: JSON = ["statusCode": 200, "body": event["body"] ?? .null]
            #expect(event["isBase64Encoded"] == true)
            return .init(payload: body.bytes())
        }
        let request = HTTPRequest(
            method: "PUT", path: "/", fields: HTTPFields([HTTPField("content-type", "image/png; q=1")]),
            body: [0xFF, 0x00])
        #expect(text(await runtime.invoke(apiID: id, stage: "dev", path: "/", request)) == "/wA=")
    }

    @Test func answersForItself() async throws {
        let id = try await api.deploy(["/": ["get": TestAPI.proxy("f")], "/bad": ["get": TestAPI.proxy("bad")]])
        let runtime = api.runtime { function, _ throws(AWSError) in
            if function == "bad" { throw AWSError(.resourceNotFound, "no function") }
            return .init(payload: Array(#"{"errorMessage":"x"}"#.utf8), functionError: "Unhandled")
        }
        func get(_ path: String, _ stage: String = "dev", method: String = "GET") async -> HTTPResponse {
            await runtime.invoke(apiID: id, stage: stage, path: path, HTTPRequest(method: method, path: path))
        }
        let failed = await get("/")
        #expect(failed.status == 502 && text(failed) == #"{"message":"Internal server error"}"#)
        #expect(failed.fields["x-amzn-ErrorType"] == "InternalServerErrorException")
        #expect(await get("/bad").status == 500)
        for response in [await get("/nothing"), await get("/", method: "POST")] {
            #expect(response.status == 403 && text(response) == #"{"message":"Missing Authentication Token"}"#)
        }
        let noStage = await get("/", "prod")
        #expect(noStage.status == 403 && text(noStage) == #"{"message":"Forbidden"}"#)
    }

    @Test func givesUpAfterTheTimeout() async throws {
        let id = try await api.deploy(["/": ["get": TestAPI.proxy("f")]])
        let (entered, signal) = AsyncStream.makeStream(of: Void.self)
        let runtime = api.runtime { _, _ in
            signal.yield()
            try? await Task.sleep(for: .seconds(60))
            return StageTests.ok
        }
        async let response = runtime.invoke(
            apiID: id, stage: "dev", path: "/", HTTPRequest(method: "GET", path: "/"))
        for await _ in entered { break }
        api.services.clock.advance(seconds: 30)
        #expect(await response.status == 504)
        #expect(text(await response) == #"{"message":"Endpoint request timed out"}"#)
    }

    @Test func isFoundByItsHostName() async throws {
        let id = try await api.deploy(["/a": ["get": TestAPI.proxy("f")]])
        let runtime = api.runtime { _, _ in StageTests.ok }
        func get(_ host: String, _ path: String) async -> Int? {
            let fields = HTTPFields([HTTPField("Host", host)])
            return await runtime.respond(HTTPRequest(method: "GET", path: path, fields: fields))?.status
        }
        #expect(await get("\(id).execute-api.us-east-1.amazonaws.com", "/dev/a") == 200)
        #expect(await get("\(id).execute-api.localhost:4566", "/dev/a") == 200)
        #expect(await get("\(id).execute-api.localhost:4566", "/") == 403)
        #expect(await get("dynamodb.us-east-1.amazonaws.com", "/dev/a") == nil)
    }

    @Test func answersPreflightsByMock() async throws {
        let options: JSON = [
            "x-amazon-apigateway-integration": [
                "type": "mock", "requestTemplates": ["application/json": "{\n  \"statusCode\" : 200\n}\n"],
                "responses": [
                    "default": [
                        "statusCode": "200",
                        "responseParameters": ["method.response.header.Access-Control-Allow-Origin": "'*'"],
                        "responseTemplates": ["application/json": "{}\n"],
                    ]
                ],
            ]
        ]
        let id = try await api.deploy(["/a": ["options": options]])
        let runtime = api.runtime { _, _ in StageTests.ok }
        let response = await runtime.invoke(
            apiID: id, stage: "dev", path: "/a", HTTPRequest(method: "OPTIONS", path: "/a"))
        #expect(response.status == 200 && text(response) == "{}\n")
        #expect(response.fields["Access-Control-Allow-Origin"] == "*")
    }

    @Test func forwardsToABackend() async throws {
        let proxy: JSON = [
            "x-amazon-apigateway-integration": [
                "type": "http_proxy", "httpMethod": "ANY", "uri": "http://example.com/v1/{rest}",
                "requestParameters": ["integration.request.path.rest": "method.request.path.proxy"],
            ]
        ]
        let id = try await api.deploy(["/{proxy+}": ["x-amazon-apigateway-any-method": proxy]])
        let runtime = api.runtime(backend: { url, request, timeout in
            #expect(request.fields["Host"] == nil && timeout == .milliseconds(29_000))
            return HTTPResponse(status: 203, body: Array("\(request.method) \(url)".utf8))
        }) { _, _ in StageTests.ok }
        let response = await runtime.invoke(
            apiID: id, stage: "dev", path: "/x/y",
            HTTPRequest(method: "PATCH", path: "/x/y", query: "q=1", fields: HTTPFields([HTTPField("Host", "h")])))
        #expect(response.status == 203)
        #expect(text(response) == "PATCH http://example.com/v1/x/y?q=1")
    }
}
