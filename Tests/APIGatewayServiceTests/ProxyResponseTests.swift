import APIGatewayService
import AWSCore
import JSONTree
import Testing

@Suite struct ProxyResponseTests {
    private func read(_ answer: JSON, accept: String? = nil, types: [String] = []) -> HTTPResponse? {
        ProxyResponse.response(from: answer, accept: accept, binaryMediaTypes: types)
    }

    @Test func mapsStatusHeadersAndBody() throws {
        let response = try #require(
            read([
                "statusCode": 201, "headers": ["X-A": "1", "X-N": 2, "X-B": true, "Date": "today"],
                "multiValueHeaders": ["Set-Cookie": ["a", "b"], "X-A": ["1", "3"]], "body": "hi",
            ]))
        #expect(response.status == 201)
        #expect(response.fields.values("X-A") == ["1", "3"])
        #expect(response.fields.values("Set-Cookie") == ["a", "b"])
        #expect(response.fields["X-N"] == "2" && response.fields["X-B"] == "true")
        #expect(response.fields["x-amzn-Remapped-Date"] == "today" && response.fields["Date"] == nil)
        #expect(response.fields["Content-Type"] == "application/json")
        #expect(response.body == Array("hi".utf8))
    }

    @Test(arguments: [
        "null", "\"text\"", "[]", "{}", #"{"statusCode":200,"extra":1}"#, #"{"statusCode":"abc"}"#,
        #"{"statusCode":200,"body":{"a":1}}"#, #"{"statusCode":200,"headers":["a"]}"#,
        #"{"statusCode":200,"headers":{"a":{}}}"#, #"{"statusCode":200,"headers":{"a b":"c"}}"#,
        #"{"statusCode":200,"multiValueHeaders":{"a":"b"}}"#, #"{"statusCode":42}"#,
        #"{"statusCode":200,"isBase64Encoded":"yes","body":""}"#,
    ])
    func refusesMalformedAnswers(_ text: String) throws {
        #expect(read(try JSON(parsing: text)) == nil)
    }

    @Test func decodesBase64OnlyForBinaryTypes() throws {
        let answer: JSON = ["statusCode": "200", "body": "aGk=", "isBase64Encoded": true]
        #expect(read(answer, accept: "image/png", types: ["image/*"])?.body == Array("hi".utf8))
        #expect(read(answer, types: ["*/*"])?.body == Array("hi".utf8))
        #expect(read(answer, accept: "text/html, image/png", types: ["image/*"])?.body == Array("aGk=".utf8))
        #expect(
            read(["statusCode": 200, "body": "%", "isBase64Encoded": true], types: ["*/*"]) == nil)
    }
}
