import AWSCore
import AWSWire
import JSONTree
import Testing

private let model = ServiceModel(
    trusted: """
        {"metadata":{"protocol":"rest-json"},
        "operations":{
        "Invoke":{"http":{"method":"POST","requestUri":"/functions/{Name}/invocations"},"input":{"shape":"InvokeIn"},
        "output":{"shape":"InvokeOut"}},
        "Import":{"http":{"method":"POST","requestUri":"/apis?mode=import","responseCode":201},"input":{"shape":"ImportIn"}},
        "Create":{"http":{"method":"POST","requestUri":"/apis","responseCode":201},"input":{"shape":"Api"},
        "output":{"shape":"Api"}},
        "Delete":{"http":{"method":"DELETE","requestUri":"/apis/{id}","responseCode":204},"input":{"shape":"Id"}},
        "Tag":{"http":{"method":"GET","requestUri":"/tags/{Arn+}"},"input":{"shape":"Tag"}},
        "Special":{"http":{"method":"DELETE","requestUri":"/apis/special"}}},
        "shapes":{"S":{"type":"string"},"Blob":{"type":"blob"},"I":{"type":"integer"},"B":{"type":"boolean"},
        "L":{"type":"list","member":{"shape":"S"}},
        "InvokeIn":{"type":"structure","payload":"Payload","members":{
        "Name":{"shape":"S","location":"uri","locationName":"Name"},
        "Type":{"shape":"S","location":"header","locationName":"X-Amz-Invocation-Type"},
        "Qualifier":{"shape":"S","location":"querystring","locationName":"Qualifier"},"Payload":{"shape":"Blob"}}},
        "Map":{"type":"map","key":{"shape":"S"},"value":{"shape":"S"}},
        "ImportIn":{"type":"structure","payload":"body","members":{
        "fail":{"shape":"B","location":"querystring","locationName":"failonwarnings"},
        "parameters":{"shape":"Map","location":"querystring"},"body":{"shape":"Blob"}}},
        "InvokeOut":{"type":"structure","payload":"Payload","members":{
        "StatusCode":{"shape":"I","location":"statusCode"},
        "FunctionError":{"shape":"S","location":"header","locationName":"X-Amz-Function-Error"},
        "Payload":{"shape":"Blob"}}},
        "Api":{"type":"structure","members":{"limit":{"shape":"I","location":"querystring","locationName":"limit"},
        "keys":{"shape":"L","location":"querystring","locationName":"k"},
        "name":{"shape":"S"},"items":{"shape":"L","locationName":"item"}}},
        "Id":{"type":"structure","members":{"id":{"shape":"S","location":"uri","locationName":"id"}}},
        "Tag":{"type":"structure","members":{"Arn":{"shape":"S","location":"uri","locationName":"Arn"}}},
        "Lost":{"type":"structure","error":{"httpStatusCode":404}}}}
        """)

@Suite struct RESTProtocolTests {
    let service = WireService("lambda", model)

    private func request(
        _ method: String, _ path: String, _ query: String = "", _ fields: [HTTPField] = [], _ body: String = ""
    ) -> HTTPRequest {
        HTTPRequest(method: method, path: path, query: query, fields: HTTPFields(fields), body: Array(body.utf8))
    }

    @Test func readsEveryPlace() throws {
        let call = try service.decode(
            request(
                "POST", "/functions/arn%3Aaws%3Alambda%3Ax/invocations", "Qualifier=%24LATEST",
                [HTTPField("x-amz-invocation-type", "Event")], "{\"a\":1}"), as: .restJSON)
        #expect(
            call
                == WireRequest(
                    operation: "Invoke",
                    input: [
                        "Name": "arn:aws:lambda:x", "Type": "Event", "Qualifier": "$LATEST", "Payload": "eyJhIjoxfQ==",
                    ]))
    }

    @Test(arguments: [
        ("POST", "/apis", "mode=import", "Import"), ("POST", "/apis", "", "Create"), ("POST", "/apis/", "", "Create"),
        ("DELETE", "/apis/special", "", "Special"), ("DELETE", "/apis/other", "", "Delete"),
        ("GET", "/tags/a/b%2Fc", "", "Tag"),
    ])
    func findsTheOperation(_ method: String, _ path: String, _ query: String, _ operation: String) throws {
        #expect(try service.decode(request(method, path, query), as: .restJSON).operation == operation)
    }

    @Test func aMapTakesWhatIsLeftOfTheQuery() throws {
        let plain = try service.decode(request("POST", "/apis", "mode=import", [], "x"), as: .restJSON)
        #expect(plain.input == ["body": "eA=="])
        let full = try service.decode(
            request("POST", "/apis", "mode=import&failonwarnings=true&basepath=prepend", [], "x"), as: .restJSON)
        #expect(full.input == ["fail": true, "parameters": ["basepath": "prepend"], "body": "eA=="])
    }

    @Test func answersUnknownPlacesWith404() {
        #expect(throws: AWSError(.unknownOperation, "", status: 404)) {
            try service.decode(request("PUT", "/apis"), as: .restJSON)
        }
        #expect(throws: AWSError(.serialization, "")) {
            try service.decode(request("POST", "/apis", "", [], "{"), as: .restJSON)
        }
        #expect {
            try service.decode(request("POST", "/apis", "limit=x", [], "{}"), as: .restJSON)
        } throws: {
            ($0 as? AWSError)?.code == .serialization
        }
    }

    @Test func renamesMembersOfBodies() throws {
        let call = try service.decode(
            request("POST", "/apis", "limit=5&k=a&k=b", [], #"{"name":"n","item":["x"]}"#), as: .restJSON)
        #expect(call.input == ["limit": 5, "keys": ["a", "b"], "name": "n", "items": ["x"]])
        let response = service.encode(
            ["name": "n", "items": ["x"]], of: "Create", as: .restJSON, requestID: "id")
        #expect(response.status == 201)
        #expect(String(decoding: response.body, as: UTF8.self) == #"{"name":"n","item":["x"]}"#)
    }

    @Test func writesPayloadStatusAndHeaders() {
        let response = service.encode(
            ["StatusCode": 202, "FunctionError": "Unhandled", "Payload": "eyJhIjoxfQ=="], of: "Invoke", as: .restJSON,
            requestID: "id")
        #expect(response.status == 202)
        #expect(response.fields["X-Amz-Function-Error"] == "Unhandled")
        #expect(String(decoding: response.body, as: UTF8.self) == #"{"a":1}"#)
        #expect(service.encode([:], of: "Delete", as: .restJSON, requestID: "id").body.isEmpty)
    }

    @Test func writesErrors() {
        var traits = WireService.Traits()
        traits.restMessageMember = "Message"
        traits.restErrorsHaveType = true
        let lambda = WireService("lambda", model, traits: traits)
        let response = lambda.encode(AWSError(.init("Lost"), "gone"), as: .restJSON, requestID: "id")
        #expect(response.status == 404)
        #expect(response.fields["x-amzn-errortype"] == "Lost")
        #expect(String(decoding: response.body, as: UTF8.self) == #"{"Type":"User","Message":"gone"}"#)
    }
}
