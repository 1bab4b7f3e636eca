import AWSCore
import AWSWire
import JSONTree
import Testing

private let model = ServiceModel(
    trusted: """
        {"metadata":{"protocol":"rest-xml"},
        "operations":{
        "PutObject":{"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}"},"input":{"shape":"Put"}},
        "UploadPart":{"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}"},"input":{"shape":"Part"}},
        "CopyObject":{"http":{"method":"PUT","requestUri":"/{Bucket}/{Key+}"},"input":{"shape":"Copy"}},
        "CreateBucket":{"http":{"method":"PUT","requestUri":"/{Bucket}"},"input":{"shape":"Bucket"}},
        "Delete":{"http":{"method":"POST","requestUri":"/{Bucket}?delete"},"input":{"shape":"DeleteIn"},
        "output":{"shape":"DeleteOut"}},
        "GetLife":{"http":{"method":"GET","requestUri":"/{Bucket}?life"},"input":{"shape":"Bucket"}},
        "GetLifeConfiguration":{"http":{"method":"GET","requestUri":"/{Bucket}?life"},"input":{"shape":"Bucket"}},
        "Location":{"http":{"method":"GET","requestUri":"/{Bucket}?location"},"input":{"shape":"Bucket"},
        "output":{"shape":"LocationOut"}}},
        "shapes":{"S":{"type":"string"},"B":{"type":"boolean"},"Blob":{"type":"blob"},"I":{"type":"integer"},
        "M":{"type":"map","key":{"shape":"S"},"value":{"shape":"S"}},"T":{"type":"timestamp"},
        "Bucket":{"type":"structure","members":{"Bucket":{"shape":"S","location":"uri","locationName":"Bucket"}}},
        "Put":{"type":"structure","payload":"Body","members":{
        "Bucket":{"shape":"S","location":"uri","locationName":"Bucket"},
        "Key":{"shape":"S","location":"uri","locationName":"Key"},"Body":{"shape":"Blob"},
        "Sum":{"shape":"S","location":"header","locationName":"x-amz-checksum-crc32"},
        "Metadata":{"shape":"M","location":"headers","locationName":"x-amz-meta-"}}},
        "Part":{"type":"structure","required":["Number","Upload"],"members":{
        "Key":{"shape":"S","location":"uri","locationName":"Key"},
        "Number":{"shape":"I","location":"querystring","locationName":"partNumber"},
        "Upload":{"shape":"S","location":"querystring","locationName":"uploadId"}}},
        "Copy":{"type":"structure","required":["Source"],"members":{
        "Source":{"shape":"S","location":"header","locationName":"x-amz-copy-source"}}},
        "DeleteIn":{"type":"structure","payload":"Delete","members":{"Delete":{"shape":"List","locationName":"Delete"}}},
        "List":{"type":"structure","members":{"Quiet":{"shape":"B"},
        "Objects":{"shape":"Objects","locationName":"Object"}}},
        "Objects":{"type":"list","member":{"shape":"Object"},"flattened":true},
        "Object":{"type":"structure","members":{"Key":{"shape":"S"},"Time":{"shape":"T"}}},
        "DeleteOut":{"type":"structure","members":{"Objects":{"shape":"Objects","locationName":"Deleted"},
        "Names":{"shape":"Names"}}},
        "Names":{"type":"list","member":{"shape":"S","locationName":"Name"}},
        "LocationOut":{"type":"structure","members":{"Place":{"shape":"S"}}}}}
        """)

@Suite struct RESTXMLProtocolTests {
    private let service: WireService = {
        var traits = WireService.Traits()
        traits.isObjectStorage = true
        traits.xmlNamespace = "urn:test"
        traits.xmlRoots = ["Location": "Place", "Delete": "DeleteResult"]
        return WireService("s3", model, traits: traits)
    }()

    private func call(
        _ method: String, _ path: String, _ query: String = "", _ fields: [HTTPField] = [], _ body: String = ""
    ) throws -> WireRequest {
        try service.decode(
            HTTPRequest(
                method: method, path: path, query: query, fields: HTTPFields(fields), body: Array(body.utf8)),
            as: .restXML)
    }

    /// Several operations have one place; what a request brings tells them apart.
    @Test(arguments: [
        ("", "", "PutObject"), ("partNumber=1&uploadId=u", "", "UploadPart"), ("partNumber=1", "", "PutObject"),
        ("", "x-amz-copy-source", "CopyObject"), ("X-Amz-Date=1", "", "PutObject"),
    ])
    func operationsOfOnePlace(query: String, field: String, expected: String) throws {
        let fields = field.isEmpty ? [] : [HTTPField(field, "b/k")]
        #expect(try call("PUT", "/b/k", query, fields).operation == expected)
    }

    @Test func aSuccessorGoesBeforeTheOperationItReplaced() throws {
        #expect(try call("GET", "/b", "life").operation == "GetLifeConfiguration")
    }

    @Test(arguments: [
        ("/b/a/b%20c", "a/b c"), ("/b/a//", "a//"), ("/b//a", "/a"), ("/b/%2F+", "/+"), ("/b//", "/"),
    ])
    func keysKeepTheirSlashes(path: String, key: String) throws {
        let read = try call("PUT", path)
        #expect(read.operation == "PutObject")
        #expect(read.input["Key"]?.string == key)
    }

    @Test func aBucketAlone() throws {
        #expect(try call("PUT", "/b").operation == "CreateBucket")
        #expect(try call("PUT", "/b/").operation == "CreateBucket")
    }

    @Test func documents() throws {
        let text = """
            <?xml version="1.0"?><!-- c --><x:Delete xmlns:x="urn:x" a='b'><Quiet>true</Quiet>
            <Object><Key>a &amp; &#x62;<![CDATA[<c>]]></Key></Object><Object><Key/></Object></x:Delete>
            """
        let read = try call("POST", "/b", "delete", [], text)
        #expect(
            read.input["Delete"] == ["Quiet": true, "Objects": [["Key": "a & b<c>"], ["Key": ""]]])
    }

    @Test(arguments: [
        "<Delete>", "<Delete></Other>", "<Delete>&unknown;</Delete>", "<!DOCTYPE x []><Delete/>", "text",
        "<Delete/><Delete/>", "<Delete><Quiet>maybe</Quiet></Delete>",
        String(repeating: "<Delete>", count: 100_000),
    ])
    func brokenDocuments(text: String) {
        #expect(throws: AWSError.self) { try call("POST", "/b", "delete", [], text) }
    }

    @Test func answers() {
        let output: JSONObject = [
            "Objects": [["Key": "<1>", "Time": 1_700_000_000], ["Key": "2"]], "Names": ["n", "m"],
        ]
        let response = service.encode(output, of: "Delete", as: .restXML, requestID: "id")
        #expect(response.fields["x-amz-request-id"] == "id")
        #expect(response.fields["Content-Type"] == "application/xml")
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteResult xmlns=\"urn:test\">"
                + "<Deleted><Key>&lt;1&gt;</Key><Time>2023-11-14T22:13:20.000Z</Time></Deleted>"
                + "<Deleted><Key>2</Key></Deleted><Names><Name>n</Name><Name>m</Name></Names></DeleteResult>")
        let place = service.encode(["Place": "eu-west-1"], of: "Location", as: .restXML, requestID: "id")
        #expect(String(decoding: place.body, as: UTF8.self).hasSuffix("<Place xmlns=\"urn:test\">eu-west-1</Place>"))
    }

    @Test func errors() {
        let error = AWSError(.init("NoSuchKey"), "Not there.", status: 404, fields: ["Key": "a&b"])
        let response = service.encode(error, as: .restXML, requestID: "id")
        #expect(response.status == 404)
        let text = String(decoding: response.body, as: UTF8.self)
        #expect(text.contains("<Error><Code>NoSuchKey</Code><Message>Not there.</Message><Key>a&amp;b</Key>"))
        #expect(service.encode(AWSError(.init("N"), "", status: 304), as: .restXML, requestID: "i").body.isEmpty)
    }

    @Test func chunkedBodies() throws {
        let fields = [
            HTTPField("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
            HTTPField("x-amz-decoded-content-length", "7"), HTTPField("X-Amz-Meta-Colour", "blue"),
        ]
        let body = "3;chunk-signature=1\r\nabc\r\n4\r\nd\r\ne\r\n0\r\nx-amz-checksum-crc32: AAAA\r\n\r\n"
        let read = try call("PUT", "/b/k", "", fields, body)
        #expect(read.input["Body"]?.string == "YWJjZA0KZQ==")
        #expect(read.input["Sum"] == "AAAA")
        #expect(read.input["Metadata"] == ["colour": "blue"])
        for broken in ["3\r\nabc\r\n", "9\r\nabc\r\n0\r\n\r\n", "", "z\r\n", "3\r\nabc\r\n0\r\n\r\n"] {
            #expect(throws: AWSError.self) { try call("PUT", "/b/k", "", fields, broken) }
        }
    }

    @Test(arguments: [
        ("b.localhost:4566", "b"), ("localhost:4566", nil), ("s3.localhost", nil), ("b.s3.localhost", "b"),
        ("a.b.s3.us-west-2.amazonaws.com", "a.b"), ("s3.us-west-2.amazonaws.com", nil), ("127.0.0.1", nil),
        ("b.s3.localhost.localstack.cloud:4566", "b"), ("sqs.us-east-1.amazonaws.com", nil),
    ])
    func hosts(host: String, bucket: String?) {
        let request = HTTPRequest(method: "GET", path: "/", fields: HTTPFields([HTTPField("Host", host)]))
        #expect(VirtualHost.bucket(of: request) == bucket)
    }
}
