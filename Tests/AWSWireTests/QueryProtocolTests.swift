import AWSCore
import AWSWire
import JSONTree
import Testing

private let ses = ServiceModel(
    trusted: """
        {"metadata":{"protocol":"query","apiVersion":"2010-12-01","xmlNamespace":"http://ses/"},
        "operations":{"Send":{"input":{"shape":"In"},"output":{"shape":"Out","resultWrapper":"SendResult"}},
        "Quiet":{}},
        "shapes":{"S":{"type":"string"},"I":{"type":"integer"},"B":{"type":"boolean"},"T":{"type":"timestamp"},
        "L":{"type":"list","member":{"shape":"S"}},
        "Named":{"type":"list","member":{"shape":"S","locationName":"item"},"flattened":true},
        "M":{"type":"map","key":{"shape":"S"},"value":{"shape":"D"}},
        "D":{"type":"structure","members":{"To":{"shape":"L"}}},
        "In":{"type":"structure","members":{"Dest":{"shape":"D"},"Count":{"shape":"I"},"On":{"shape":"B"},
        "At":{"shape":"T"},"Map":{"shape":"M"},"Items":{"shape":"Named"},"Text":{"shape":"S"}}},
        "Out":{"type":"structure","members":{"Id":{"shape":"S"},"Dest":{"shape":"D"},"At":{"shape":"T"},
        "Map":{"shape":"M"},"Items":{"shape":"Named"}}},
        "GoneException":{"type":"structure","error":{"code":"Gone","httpStatusCode":400}}}}
        """)

private let sqs = ServiceModel(
    trusted: """
        {"metadata":{"protocol":"json","jsonVersion":"1.0","awsQueryCompatible":{},"apiVersion":"2012-11-05"},
        "operations":{"SendMessageBatch":{"input":{"shape":"In"}},"ReceiveMessage":{"input":{"shape":"In"},
        "output":{"shape":"Out"}}},
        "shapes":{"String":{"type":"string"},"Names":{"type":"list","member":{"shape":"String"},"flattened":true},
        "In":{"type":"structure","members":{"QueueUrl":{"shape":"String"},"Entries":{"shape":"Entries"},
        "AttributeNames":{"shape":"Names"}}},
        "Entries":{"type":"list","member":{"shape":"SendMessageBatchRequestEntry"},"flattened":true},
        "SendMessageBatchRequestEntry":{"type":"structure","members":{"Id":{"shape":"String"},
        "MessageAttributes":{"shape":"Attributes"}}},
        "Attributes":{"type":"map","key":{"shape":"String"},"value":{"shape":"Value"},"flattened":true},
        "Value":{"type":"structure","members":{"DataType":{"shape":"String"}}},
        "Out":{"type":"structure","members":{"Messages":{"shape":"Messages"}}},
        "Messages":{"type":"list","member":{"shape":"Message"},"flattened":true},
        "Message":{"type":"structure","members":{"Body":{"shape":"String"},"Attributes":{"shape":"Plain"}}},
        "Plain":{"type":"map","key":{"shape":"String"},"value":{"shape":"String"},"flattened":true}}}
        """)

@Suite struct QueryProtocolTests {
    private func form(_ text: String, path: String = "/") -> HTTPRequest {
        HTTPRequest(
            method: "POST", path: path, fields: HTTPFields([HTTPField("Host", "localhost:4566")]),
            body: Array(text.utf8))
    }

    @Test func readsNestedMembers() throws {
        let call = try WireService("ses", ses).decode(
            form(
                "Action=Send&Version=2010-12-01&Dest.To.member.2=b%40x&Dest.To.member.1=a+b&Count=3&On=true"
                    + "&At=2026-11-22T16%3A02%3A48Z&Map.entry.1.key=k&Map.entry.1.value.To.member.1=v&item.1=p&item.10=r&item.2=q"
            ), as: .query)
        #expect(call.operation == "Send")
        #expect(
            call.input == [
                "Dest": ["To": ["a b", "b@x"]], "Count": 3, "On": true, "At": 1_795_363_368,
                "Map": ["k": ["To": ["v"]]], "Items": ["p", "q", "r"],
            ])
    }

    @Test func refusesAMalformedScalar() {
        #expect {
            try WireService("ses", ses).decode(form("Action=Send&Count=three"), as: .query)
        } throws: {
            ($0 as? AWSError)?.code == .init("MalformedInput")
        }
    }

    @Test func survivesADeepName() throws {
        let name = String(repeating: "a.", count: 100_000) + "a"
        #expect(try WireService("ses", ses).decode(form("Action=Send&\(name)=1"), as: .query).input.isEmpty)
    }

    @Test func writesXML() {
        let service = WireService("ses", ses)
        let response = service.encode(
            [
                "Id": "<1>", "Dest": ["To": ["a", "b"]], "At": 1_795_363_368, "Map": ["k": ["To": []]],
                "Items": ["p", "q"],
            ], of: "Send", as: .query, requestID: "id")
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == "<SendResponse xmlns=\"http://ses/\"><SendResult><Id>&lt;1&gt;</Id>"
                + "<Dest><To><member>a</member><member>b</member></To></Dest><At>2026-11-22T16:02:48Z</At>"
                + "<Map><entry><key>k</key><value><To></To></value></entry></Map><item>p</item><item>q</item></SendResult>"
                + "<ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></SendResponse>")
        let quiet = service.encode([:], of: "Quiet", as: .query, requestID: "id")
        #expect(
            String(decoding: quiet.body, as: UTF8.self)
                == "<QuietResponse xmlns=\"http://ses/\"><ResponseMetadata><RequestId>id</RequestId>"
                + "</ResponseMetadata></QuietResponse>")
    }

    @Test func writesErrorsUnderTheirWireCode() {
        let response = WireService("ses", ses).encode(
            AWSError(.init("GoneException"), "a & b"), as: .query, requestID: "id")
        #expect(response.status == 400)
        #expect(
            String(decoding: response.body, as: UTF8.self)
                == "<ErrorResponse xmlns=\"http://ses/\"><Error><Type>Sender</Type><Code>Gone</Code>"
                + "<Message>a &amp; b</Message></Error><RequestId>id</RequestId></ErrorResponse>")
    }

    @Test func speaksSQSsOldNames() throws {
        var traits = WireService.Traits()
        traits.queryNames = .sqs
        traits.queryNamespace = "http://q/"
        traits.queryErrorCode = { _ in "AWS.SimpleQueueService.NonExistentQueue;Sender" }
        let service = WireService("sqs", sqs, traits: traits)
        let request = form(
            "Action=SendMessageBatch&SendMessageBatchRequestEntry.1.Id=x&AttributeName.1=All"
                + "&SendMessageBatchRequestEntry.1.MessageAttribute.1.Name=n&SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.DataType=String",
            path: "/000000000000/orders")
        #expect(service.format(of: request) == .query)
        #expect(
            try service.decode(request, as: .query).input == [
                "QueueUrl": "http://localhost:4566/000000000000/orders", "AttributeNames": ["All"],
                "Entries": [["Id": "x", "MessageAttributes": ["n": ["DataType": "String"]]]],
            ])
        let response = service.encode(
            ["Messages": [["Body": "b", "Attributes": ["SenderId": "me"]]]], of: "ReceiveMessage", as: .query,
            requestID: "id")
        #expect(
            String(decoding: response.body, as: UTF8.self).contains(
                "<ReceiveMessageResult><Message><Body>b</Body><Attribute><Name>SenderId</Name><Value>me</Value></Attribute></Message></ReceiveMessageResult>"
            ))
        let error = AWSError(.init("QueueDoesNotExist"), "The specified queue does not exist.")
        #expect(
            String(decoding: service.encode(error, as: .query, requestID: "id").body, as: UTF8.self).contains(
                "<Code>AWS.SimpleQueueService.NonExistentQueue</Code>"))
        #expect(
            service.encode(error, as: .json, requestID: "id").fields["x-amzn-query-error"]
                == "AWS.SimpleQueueService.NonExistentQueue;Sender")
    }

    @Test func writesJSONToWhoeverAsksForIt() throws {
        let service = WireService("ses", ses)
        let response = service.encodeInJSON(
            ["Id": "1", "Map": ["a": [:]]], of: "Send", as: .query, requestID: "r")
        #expect(response.fields["Content-Type"] == "application/json")
        #expect(
            try JSON(parsing: response.body) == [
                "SendResponse": [
                    "SendResult": ["Id": "1", "Dest": nil, "At": nil, "Map": ["a": ["To": nil]], "Items": nil],
                    "ResponseMetadata": ["RequestId": "r"],
                ]
            ])
        let failed = service.encodeInJSON(AWSError(.init("GoneException"), "no"), as: .query, requestID: "r")
        #expect(
            try failed.status == 400
                && JSON(parsing: failed.body) == [
                    "Error": ["Code": "Gone", "Message": "no", "Type": "Sender"], "RequestId": "r",
                ])
        var traits = WireService.Traits()
        traits.queryNames = .sqs
        let received = WireService("sqs", sqs, traits: traits).encodeInJSON(
            ["Messages": [["Body": "b"]]], of: "ReceiveMessage", as: .query, requestID: "r")
        let result = try JSON(parsing: received.body)["ReceiveMessageResponse"]?["ReceiveMessageResult"]
        #expect(result == ["messages": [["Body": "b", "Attributes": nil]]])
    }
}
