import AWSCore
import Emulator
import JSONTree
import Testing

/// What `TestState` shows of an HTTP task's call.
struct HTTPTrialTests {
    private static let state: JSON = [
        "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "End": true,
        "Parameters": [
            "Method": "POST", "ApiEndpoint": "https://api.example/orders", "Headers": ["X-Own": "h1"],
            "Authentication": ["ConnectionArn.$": "$.connection"], "QueryParameters": ["q": "1"],
            "RequestBody": ["message": "hello"],
        ],
    ]

    /// Tries the state against an API that answers with a status.
    private func tried(_ level: String, _ more: JSONObject = [:], status: Int = 200) async throws -> JSON {
        let lab = try await Laboratory { _, _ in
            .success(
                HTTPResponse(
                    status: status, fields: HTTPFields([HTTPField("content-type", "application/json")]),
                    body: Array(#"{"ok": true}"#.utf8)))
        }
        let connection = try await lab.call(
            "events", "CreateConnection",
            [
                "Name": "c", "AuthorizationType": "BASIC",
                "AuthParameters": [
                    "BasicAuthParameters": ["Username": "user", "Password": "pass"],
                    "InvocationHttpParameters": [
                        "HeaderParameters": [["Key": "X-Secret", "Value": "s1", "IsValueSecret": true]],
                        "QueryStringParameters": [["Key": "key", "Value": "s2", "IsValueSecret": true]],
                        "BodyParameters": [["Key": "hidden", "Value": "s3", "IsValueSecret": true]],
                    ],
                ],
            ])
        let input: JSONObject = [
            "definition": .string(HTTPTrialTests.state.text()), "roleArn": "arn:aws:iam::000000000000:role/r",
            "inspectionLevel": .string(level),
            "input": .string("{\"connection\": \(connection["ConnectionArn"]?.text() ?? "")}"),
        ]
        return try await lab.call("states", "TestState", .object(input.merging(more)))
    }

    private let own = "User-Agent: Amazon|StepFunctions|HttpInvoke|us-east-1, Range: bytes=0-262144"

    @Test func theCallIsShownWithoutWhatTheConnectionAdds() async throws {
        let data = try await tried("TRACE")["inspectionData"]
        #expect(
            data?["request"] == [
                "protocol": "https", "method": "POST", "url": "https://api.example/orders?q=1",
                "headers": .string("[X-Own: h1, \(own)]"), "body": #"{"message":"hello"}"#,
            ])
        #expect(
            data?["response"] == [
                "protocol": "https", "statusCode": "200", "statusMessage": "OK",
                "headers": "[content-type: application/json]", "body": #"{"ok": true}"#,
            ])
        #expect(data?["afterParameters"] != nil)
    }

    @Test func secretsAreShownOnDemand() async throws {
        let request = try await tried("TRACE", ["revealSecrets": true])["inspectionData"]?["request"]
        #expect(
            request == [
                "protocol": "https", "method": "POST", "url": "https://api.example/orders?q=1&key=s2",
                "headers": .string("[X-Own: h1, Authorization: Basic dXNlcjpwYXNz, X-Secret: s1, \(own)]"),
                "body": #"{"message":"hello","hidden":"s3"}"#,
            ])
    }

    @Test(arguments: ["INFO", "DEBUG"]) func lesserLevelsDoNotShowIt(_ level: String) async throws {
        let answer = try await tried(level, ["revealSecrets": true])
        #expect(answer["status"] == "SUCCEEDED")
        #expect(answer["inspectionData"]?["request"] == nil)
        #expect(answer["inspectionData"]?["response"] == nil)
    }

    @Test func aRefusalIsShown() async throws {
        let answer = try await tried("TRACE", status: 404)
        #expect(answer["error"] == "States.Http.StatusCode.404")
        #expect(answer["inspectionData"]?["response"]?["statusCode"] == "404")
        #expect(answer["inspectionData"]?["response"]?["statusMessage"] == "Not Found")
    }

    @Test func aMockCallsNobody() async throws {
        let answer = try await tried("TRACE", ["mock": ["result": "{\"StatusCode\": 200}"]])
        #expect(answer["status"] == "SUCCEEDED")
        #expect(answer["inspectionData"]?["request"] == nil)
    }
}

/// The state an error comes from: without effect on the result, but it has to be there.
struct CausingStateTests {
    private func tried(_ state: JSON, _ configuration: JSON, _ mock: JSON) async throws -> JSON {
        try await Laboratory().call(
            "states", "TestState",
            [
                "definition": .string(state.text()), "roleArn": "arn:aws:iam::000000000000:role/r", "mock": mock,
                "stateConfiguration": configuration,
            ])
    }

    private static let parallel: JSON = [
        "Type": "Parallel", "End": true,
        "Branches": [["StartAt": "P", "States": ["P": ["Type": "Pass", "End": true]]]],
    ]
    private static let task: JSON = [
        "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": ["FunctionName": "f"], "End": true,
    ]
    private static let error: JSON = ["errorOutput": ["error": "E", "cause": "c"]]

    @Test func aStateInsideMayFail() async throws {
        let answer = try await tried(Self.parallel, ["errorCausedByState": "P"], Self.error)
        #expect(answer["status"] == "FAILED")
        #expect(answer["error"] == "E")
    }

    @Test(
        arguments: [
            (parallel, "Q", error), (parallel, "P", ["result": "[1]"]), (task, "P", error),
        ] as [(JSON, String, JSON)])
    func othersAreRefused(_ state: JSON, _ name: String, _ mock: JSON) async throws {
        let refusal = await #expect(throws: AWSError.self) {
            try await tried(state, ["errorCausedByState": .string(name)], mock)
        }
        #expect(refusal?.code.rawValue == "ValidationException")
        #expect(refusal?.message.contains("ErrorCausedByState") == true)
    }
}
