import AWSCore
import AWSWire
import JSONTree
import Testing

private let model = ServiceModel(
    trusted: """
        {"metadata":{"protocol":"json","jsonVersion":"1.0","targetPrefix":"DynamoDB_20120810"},
        "operations":{"PutItem":{}},"shapes":{}}
        """)

@Suite struct JSONProtocolTests {
    let service: WireService

    init() {
        var traits = WireService.Traits()
        traits.addsChecksum = true
        service = WireService("dynamodb", model, traits: traits)
    }

    private func request(_ target: String, _ body: String) -> HTTPRequest {
        HTTPRequest(
            method: "POST", path: "/", fields: HTTPFields([HTTPField("x-amz-target", target)]), body: Array(body.utf8))
    }

    @Test func readsARequest() throws {
        #expect(service.format(of: request("DynamoDB_20120810.PutItem", "")) == .json)
        let call = try service.decode(request("DynamoDB_20120810.PutItem", #"{"a":1}"#), as: .json)
        #expect(call == WireRequest(operation: "PutItem", input: ["a": 1]))
        #expect(try service.decode(request("DynamoDB_20120810.PutItem", ""), as: .json).input.isEmpty)
    }

    @Test(arguments: ["{", "[]", "\"x\"", "null", "{}{}"])
    func refusesWhatIsNoObject(_ body: String) {
        #expect(throws: AWSError(.serialization, "")) {
            try service.decode(request("DynamoDB_20120810.PutItem", body), as: .json)
        }
    }

    @Test func writesAnswers() {
        let response = service.encode(["a": 1], of: "PutItem", as: .json, requestID: "id-1")
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self) == #"{"a":1}"#)
        #expect(response.fields["Content-Type"] == "application/x-amz-json-1.0")
        #expect(response.fields["x-amzn-requestid"] == "id-1")
        // zlib.crc32(b'{"a":1}')
        #expect(response.fields["x-amz-crc32"] == "1444654255")
    }

    @Test(arguments: [
        (
            AWSError(.resourceNotFound, "no", namespace: "com.amazonaws.dynamodb.v20120810"),
            #"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"no"}"#
        ),
        (AWSError(.init("InvalidToken"), "bad"), #"{"__type":"InvalidToken","message":"bad"}"#),
        (
            AWSError(.serialization, "odd"),
            #"{"__type":"com.amazon.coral.service#SerializationException","Message":"odd"}"#
        ),
        (AWSError(.unknownOperation, ""), #"{"__type":"com.amazon.coral.service#UnknownOperationException"}"#),
        (
            AWSError(.init("TransactionCanceledException"), "m", fields: ["Message": "M", "CancellationReasons": []]),
            #"{"__type":"TransactionCanceledException","Message":"M","CancellationReasons":[]}"#
        ),
    ])
    func writesErrors(_ error: AWSError, _ body: String) {
        let response = service.encode(error, as: .json, requestID: "id")
        #expect(response.status == 400)
        #expect(String(decoding: response.body, as: UTF8.self) == body)
    }

    @Test func theClientReadsWhatTheServerWrites() throws {
        let client = WireClient(model)
        let call = try service.decode(client.encode("PutItem", ["x": ["y": "z"]]), as: .json)
        #expect(call == WireRequest(operation: "PutItem", input: ["x": ["y": "z"]]))
        let answer = service.encode(["ok": true], of: "PutItem", as: .json, requestID: "id")
        #expect(try client.decode(answer) == ["ok": true])
        let error = AWSError(.init("TaskTimedOut"), "late", status: 400, fields: ["k": 1], namespace: "ns")
        #expect(throws: error) { try client.decode(service.encode(error, as: .json, requestID: "id")) }
        let rubbish = HTTPResponse(status: 502, body: Array("<html>".utf8))
        #expect(throws: AWSError(.internalFailure, "The endpoint answered with status 502.", status: 502)) {
            try client.decode(rubbish)
        }
    }
}
