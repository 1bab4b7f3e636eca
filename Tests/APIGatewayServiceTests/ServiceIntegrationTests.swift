import APIGatewayService
import AWSCore
import CheckoutTesting
import JSONTree
import Synchronization
import Testing

/// Integrations of the type `AWS`, with a stand-in for the services.
@Suite struct ServiceIntegrationTests {
    let api: TestAPI
    private let seen = Seen()

    /// What the services were asked.
    private final class Seen: Sendable {
        private let calls = Mutex<[APIGatewayRuntime.ServiceRequest]>([])
        var last: APIGatewayRuntime.ServiceRequest? { calls.withLock { $0.last } }
        var count: Int { calls.withLock { $0.count } }
        func note(_ call: APIGatewayRuntime.ServiceRequest) { calls.withLock { $0.append(call) } }
    }

    init() throws { api = try TestAPI() }

    /// Deploys one integration at `POST /a/{id}` and sends it a request.
    private func send(
        _ integration: JSON, body: String = #"{"n": 1}"#, query: String = "q=1&q=2", headers: [String: String] = [:],
        answer: HTTPResponse = HTTPResponse(status: 200, body: Array(#"{"ok": true}"#.utf8))
    ) async throws -> HTTPResponse {
        var base: JSONObject = [
            "type": "aws", "httpMethod": "POST", "credentials": "arn:aws:iam::111122223333:role/r",
            "uri": "arn:aws:apigateway:eu-west-1:states:action/StartExecution",
            "responses": ["default": ["statusCode": "200"]],
        ]
        base = base.merging(integration.object ?? [:])
        let id = try await api.deploy(
            ["/a/{id}": ["post": ["x-amazon-apigateway-integration": .object(base)]]], variables: ["v": "stage"])
        let runtime = api.runtime { _, _ in .init(payload: []) }
        let seen = seen
        runtime.reach { call in
            seen.note(call)
            return answer
        }
        let request = HTTPRequest(
            method: "POST", path: "/", query: query, fields: HTTPFields(headers.map { HTTPField($0.key, $0.value) }),
            body: Array(body.utf8))
        return await runtime.invoke(apiID: id, stage: "dev", path: "/a/x%20y", request)
    }

    private func text(_ response: HTTPResponse?) -> String { String(decoding: response?.body ?? [], as: UTF8.self) }
    private var sent: String { String(decoding: seen.last?.request.body ?? [], as: UTF8.self) }

    @Test func callsAnActionWithTheMappedBody() async throws {
        let response = try await send([
            "requestTemplates": [
                "application/json":
                    #"{"input": "$util.escapeJavaScript($input.json('$'))", "id": "$input.params('id')", "stage": "$context.stage"}"#
            ]
        ])
        #expect(response.status == 200 && text(response) == #"{"ok": true}"#)
        #expect(response.fields["Content-Type"] == "application/json")
        #expect(sent == #"{"input": "{\"n\":1}", "id": "x y", "stage": "dev"}"#)
        let call = try #require(seen.last)
        #expect(call.service == "states" && call.action == "StartExecution")
        #expect(call.world == World(account: "111122223333", region: "eu-west-1"))
    }

    @Test func mapsParametersToAPath() async throws {
        _ = try await send([
            "uri": "arn:aws:apigateway:us-east-1:sqs:path/000000000000/{queue}",
            "requestParameters": [
                "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'",
                "integration.request.path.queue": "method.request.path.id",
                "integration.request.querystring.last": "method.request.querystring.q",
                "integration.request.querystring.all": "method.request.multivaluequerystring.q",
                "integration.request.header.n": "method.request.body.n",
                "integration.request.header.stage": "context.stage",
                "integration.request.header.v": "stageVariables.v",
                "integration.request.header.none": "method.request.header.none",
            ],
            "requestTemplates": ["application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)"],
        ])
        let request = try #require(seen.last?.request)
        #expect(seen.last?.action == nil)
        #expect(request.path == "/000000000000/x%20y" && request.query == "last=2&all=1&all=2")
        #expect(sent == "Action=SendMessage&MessageBody=%7B%22n%22%3A+1%7D")
        for (name, value) in [
            ("content-type", "application/x-www-form-urlencoded"), ("n", "1"), ("stage", "dev"), ("v", "stage"),
        ] {
            #expect(request.fields[name] == value, "\(name)")
        }
        #expect(request.fields["none"] == nil)
    }

    @Test(arguments: [
        ("WHEN_NO_MATCH", "text/plain", true, 200, "body"), ("WHEN_NO_TEMPLATES", "text/plain", true, 415, ""),
        ("WHEN_NO_TEMPLATES", "text/plain", false, 200, "body"), ("NEVER", "text/plain", false, 415, ""),
        ("NEVER", "application/json; charset=utf-8", true, 200, "mapped"), ("NEVER", nil, true, 200, "mapped"),
    ])
    func passesThrough(_ behavior: String, _ type: String?, _ hasTemplate: Bool, _ status: Int, _ body: String)
        async throws
    {
        let response = try await send(
            [
                "passthroughBehavior": .string(behavior.lowercased()),
                "requestTemplates": hasTemplate ? ["application/json": "mapped"] : [:],
            ], body: "body", headers: type.map { ["Content-Type": $0] } ?? [:])
        #expect(response.status == status && sent == body)
        if status == 415 {
            #expect(text(response) == #"{"message":"Unsupported Media Type"}"# && seen.count == 0)
        }
    }

    @Test func choosesTheResponseByStatus() async throws {
        let responses: JSON = [
            "responses": [
                "4\\d{2}": [
                    "statusCode": "422",
                    "responseTemplates": [
                        "application/json": #"{"error": $input.json('$.message'), "id": "$input.params('id')"}"#,
                        "text/plain": "$input.path('$.message')",
                    ],
                    "responseParameters": [
                        "method.response.header.X-Kind": "integration.response.header.x-kind",
                        "method.response.header.X-Message": "integration.response.body.message",
                        "method.response.header.X-Const": "'c'",
                    ],
                ], "200": ["statusCode": "201"],
            ]
        ]
        let failed = HTTPResponse(
            status: 400, fields: HTTPFields([HTTPField("X-Kind", "bad")]), body: Array(#"{"message": "no"}"#.utf8))
        let mapped = try await send(responses, answer: failed)
        #expect(mapped.status == 422 && text(mapped) == #"{"error": "no", "id": "x y"}"#)
        for (name, value) in [
            ("X-Kind", "bad"), ("X-Message", "no"), ("X-Const", "c"), ("Content-Type", "application/json"),
        ] {
            #expect(mapped.fields[name] == value, "\(name)")
        }
        let plain = try await send(responses, headers: ["Accept": "text/plain"], answer: failed)
        #expect(text(plain) == "no" && plain.fields["Content-Type"] == "text/plain")
        #expect(try await send(responses).status == 201)
        // Neither pattern fits and there is no default.
        #expect(try await send(responses, answer: HTTPResponse(status: 500)).status == 500)
    }

    @Test func templatesOverride() async throws {
        let response = try await send([
            "requestTemplates": [
                "application/json":
                    "#set($context.requestOverride.header.X-Amz-Target = 'T.Op')#set($context.requestOverride.path.id = '1')"
            ],
            "responses": [
                "default": [
                    "statusCode": "200",
                    "responseTemplates": [
                        "application/json": """
                        #if($input.path('$.ok'))
                        #set($context.responseOverride.status = 404)
                        #set($context.responseOverride.header.X-A = "b
                        c")
                        #end
                        """
                    ],
                ]
            ],
        ])
        #expect(seen.last?.request.fields["X-Amz-Target"] == "T.Op")
        #expect(response.status == 404 && response.fields["X-A"] == "bc")
    }

    @Test func aFailingTemplateIsAnInternalError() async throws {
        let failing: JSON = ["requestTemplates": ["application/json": "#set($s = 'a')$s.substring(9)"]]
        #expect(try await send(failing).status == 500)
        let json: JSON = ["requestTemplates": ["application/json": "$input.json('$')"]]
        let refused = try await send(json, body: "{broken")
        #expect(refused.status == 400 && text(refused) == #"{"message":"Could not parse request body into json"}"#)
    }

    @Test func invokesAFunctionWithWhatTheTemplateGives() async throws {
        let function = "arn:aws:lambda:us-east-1:000000000000:function:f"
        let integration: JSON = [
            "uri": .string("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\(function)/invocations"),
            "credentials": "",
            "requestTemplates": ["application/json": #"{"id": "$input.params('id')"}"#],
            "responses": [
                "default": ["statusCode": "200"],
                ".*not found.*": [
                    "statusCode": "404",
                    "responseTemplates": ["application/json": "$input.json('$.errorMessage')"],
                ],
            ],
        ]
        #expect(try await send(integration).status == 200)
        #expect(sent == #"{"id": "x y"}"#)
        #expect(
            seen.last?.request.path
                == "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af/invocations")
        let failed = HTTPResponse(
            status: 200, fields: HTTPFields([HTTPField("X-Amz-Function-Error", "Unhandled")]),
            body: Array(#"{"errorMessage": "cart not found", "errorType": "E"}"#.utf8))
        let response = try await send(integration, answer: failed)
        #expect(response.status == 404 && text(response) == #""cart not found""#)
        #expect(try await send(integration, answer: HTTPResponse(status: 404)).status == 500)
    }

    @Test func mocksUseTemplates() async throws {
        let mock: JSON = [
            "type": "mock",
            "requestTemplates": [
                "application/json": "#if($input.params('q') == '2'){\"statusCode\": 418}#else{\"statusCode\": 200}#end"
            ],
            "responses": [
                "default": ["statusCode": "200"],
                "418": [
                    "statusCode": "418",
                    "responseTemplates": ["application/json": "$context.httpMethod $input.params('id')"],
                ],
            ],
        ]
        let response = try await send(mock)
        #expect(response.status == 418 && text(response) == "POST x y" && seen.count == 0)
        #expect(try await send(mock, query: "q=1").status == 200)
    }
}
