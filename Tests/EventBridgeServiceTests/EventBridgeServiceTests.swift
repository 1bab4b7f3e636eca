import AWSCore
import CheckoutTesting
import CivilTime
import EventBridgeService
import JSONTree
import StateStore
import Testing

/// EventBridge over a store in memory, with a bus `b`, a rule `r` for `Order` events and a queue as its target.
struct EventsBench {
    let services: TestServices
    static let queue = "arn:aws:sqs:us-east-1:000000000000:q"

    init(target: JSON = [:]) async throws {
        services = try TestServices(
            [.init("events", EventBridgeService.self, environment: ())], migrations: EventBridgeService.migrations)
        try await call("CreateEventBus", ["Name": "b"])
        try await call(
            "PutRule", ["Name": "r", "EventBusName": "b", "EventPattern": "{\"detail-type\":[\"Order\"]}"])
        let whole = (["Id": "t", "Arn": .string(EventsBench.queue)] as JSONObject).merging(target.object ?? [:])
        try await call("PutTargets", ["Rule": "r", "EventBusName": "b", "Targets": [.object(whole)]])
    }

    @discardableResult
    func call(_ operation: String, _ input: JSON) async throws -> JSON {
        try await services.call("events", operation, input)
    }

    @discardableResult
    func put(_ entry: JSON = [:]) async throws -> JSON {
        let standard: JSONObject = [
            "Source": "shop", "DetailType": "Order", "Detail": "{\"id\":7,\"who\":\"Zo\\\"e\"}", "EventBusName": "b",
        ]
        return try await call("PutEvents", ["Entries": [.object(standard.merging(entry.object ?? [:]))]])
    }

    /// Takes what is due now.
    func due() async throws -> [EventDelivery] {
        let now = services.clock.now()
        return try await services.table.store.write { try EventDeliveries.due($0, now: now, limit: 10) }
    }

    func error(_ operation: String, _ input: JSON) async -> String {
        do {
            return "no error: \(try await call(operation, input))"
        } catch {
            return (error as? AWSError)?.line ?? "\(error)"
        }
    }
}

@Suite struct RoutingTests {
    @Test func aMatchedEventIsOwedToTheTarget() async throws {
        let bench = try await EventsBench()
        let answer = try await bench.put(["Resources": ["arn:x"], "Time": 1_600_000_000])
        #expect(answer["FailedEntryCount"] == 0)
        let delivery = try #require(try await bench.due().first)
        #expect(delivery.targetARN == EventsBench.queue)
        #expect(delivery.ruleARN == "arn:aws:events:us-east-1:000000000000:rule/b/r")
        #expect(delivery.input == delivery.event)
        let id = try #require(answer["Entries"]?[0]?["EventId"]?.string)
        #expect(
            delivery.input
                == "{\"version\":\"0\",\"id\":\"\(id)\",\"detail-type\":\"Order\",\"source\":\"shop\",\"account\":\"000000000000\",\"time\":\"2020-09-13T12:26:40Z\",\"region\":\"us-east-1\",\"resources\":[\"arn:x\"],\"detail\":{\"id\":7,\"who\":\"Zo\\\"e\"}}"
        )
        // What was taken is nobody else's for a minute, then due again.
        #expect(try await bench.due().isEmpty)
        bench.services.clock.advance(seconds: 60)
        #expect(try await bench.due().map(\.eventID) == [id])
    }

    @Test func onlyEnabledRulesOfTheBusThatMatchCount() async throws {
        let bench = try await EventsBench()
        try await bench.put(["DetailType": "Other"])
        try await bench.put(["EventBusName": "default"])
        try await bench.call("DisableRule", ["Name": "r", "EventBusName": "b"])
        try await bench.put()
        #expect(try await bench.due().isEmpty)
        try await bench.call("EnableRule", ["Name": "r", "EventBusName": "b"])
        try await bench.put()
        #expect(try await bench.due().count == 1)
    }

    @Test(
        arguments: [
            (
                ["Source": ""], "InvalidArgument",
                "Parameter Source is not valid. Reason: Source is a required argument."
            ),
            (
                ["DetailType": ""], "InvalidArgument",
                "Parameter DetailType is not valid. Reason: DetailType is a required argument."
            ),
            (["Detail": "[1]"], "MalformedDetail", "Detail is malformed."),
            (["Detail": "{"], "MalformedDetail", "Detail is malformed."),
            (["Source": "aws.s3"], "NotAuthorizedForSourceException", "Not authorized for the source."),
        ] as [(JSON, JSON, JSON)])
    func judgesEntriesOneByOne(entry: JSON, code: JSON, message: JSON) async throws {
        let bench = try await EventsBench()
        let answer = try await bench.put(entry)
        #expect(answer == ["FailedEntryCount": 1, "Entries": [["ErrorCode": code, "ErrorMessage": message]]])
        #expect(try await bench.due().isEmpty)
    }

    @Test func servicesPutTheirEventsOnTheDefaultBus() async throws {
        let bench = try await EventsBench()
        try await bench.call("PutRule", ["Name": "s", "EventPattern": "{\"source\":[\"aws.states\"]}"])
        try await bench.call("PutTargets", ["Rule": "s", "Targets": [["Id": "1", "Arn": .string(EventsBench.queue)]]])
        let clock = bench.services.clock
        try await bench.services.table.store.write { db in
            let context = CallContext(now: clock.now(), entropy: TestEntropy())
            try EventBus.put(
                db, context, OutgoingEvent(source: "aws.states", detailType: "Status", detail: ["a": 1]))
            #expect(
                context.signals.take() == [
                    Signal(EventBridgeService.deliveryDue, "arn:aws:events:us-east-1:000000000000:event-bus/default")
                ])
        }
        #expect(try await bench.due().first?.ruleARN == "arn:aws:events:us-east-1:000000000000:rule/s")
    }
}

@Suite struct TransformTests {
    @Test(
        arguments: [
            (["Input": "{\"constant\":true}"], "{\"constant\":true}"),
            (["InputPath": "$.detail"], "{\"id\":7,\"who\":\"Zo\\\"e\"}"),
            (["InputPath": "$.detail.id"], "7"),
            (
                [
                    "InputTransformer": [
                        "InputPathsMap": ["id": "$.detail.id", "who": "$.detail.who"],
                        "InputTemplate": "\"<who> wants <id>\"",
                    ]
                ],
                "\"Zo\\\"e wants 7\""
            ),
            (
                [
                    "InputTransformer": [
                        "InputPathsMap": [
                            "id": "$.detail.id", "who": "$.detail.who", "d": "$.detail", "no": "$.detail.no",
                        ],
                        "InputTemplate":
                            "{\"n\": <id>, \"w\": <who>, \"s\": \"<who>!\", \"d\": <d>, \"no\": <no>, \"t\": <aws.events.rule-name>}",
                    ]
                ],
                "{\"n\": 7, \"w\": \"Zo\\\"e\", \"s\": \"Zo\\\"e!\", \"d\": {\"id\":7,\"who\":\"Zo\\\"e\"}, \"no\": \"\", \"t\": \"r\"}"
            ),
            (
                [
                    "InputTransformer": [
                        "InputTemplate": "\"<aws.events.rule-arn>\"\n\"at <aws.events.event.ingestion-time>\""
                    ]
                ],
                "\"arn:aws:events:us-east-1:000000000000:rule/b/r\"\n\"at 2023-11-14T22:13:20.000Z\""
            ),
        ] as [(JSON, String)])
    func shapesTheInput(target: JSON, expected: String) async throws {
        let bench = try await EventsBench(target: target)
        try await bench.put()
        #expect(try await bench.due().first?.input == expected)
    }

    @Test func theWholeEventIsAVariable() async throws {
        let bench = try await EventsBench(
            target: [
                "InputTransformer": ["InputTemplate": "{\"e\": <aws.events.event.json>, \"b\": <aws.events.event>}"]
            ])
        try await bench.put()
        let delivery = try #require(try await bench.due().first)
        let input = try JSON(parsing: delivery.input)
        #expect(input["e"] == (try JSON(parsing: delivery.event)))
        #expect(input["b"]?["detail"] == nil)
        #expect(input["b"]?["source"] == "shop")
    }

    @Test(
        arguments: [
            (["Input": "{"], "ValidationException: JSON syntax error in input for target t."),
            (
                ["Input": "1", "InputPath": "$"],
                "ValidationException: Only one of Input, InputPath, or InputTransformer must be provided for target t."
            ),
            (
                ["InputTransformer": ["InputTemplate": "{\"a\": <b>}"]],
                "ValidationException: InputTemplate for target t contains invalid placeholder b."
            ),
            (
                ["InputTransformer": ["InputTemplate": "{\"a\": "]],
                "ValidationException: Invalid InputTemplate for target t."
            ),
            (
                ["Arn": "nonsense"],
                "ValidationException: Parameter nonsense is not valid. Reason: Provided Arn is not in correct format."
            ),
            (
                ["Arn": "arn:aws:sns:us-east-1:000000000000:topic"],
                "NotImplementedException: checkout does not implement event targets of the kind sns (arn:aws:sns:us-east-1:000000000000:topic) yet."
            ),
            (
                ["Arn": "arn:aws:states:us-east-1:000000000000:stateMachine:m"],
                "ValidationException: RoleArn is required for target arn:aws:states:us-east-1:000000000000:stateMachine:m."
            ),
            (
                ["Arn": "arn:aws:sqs:us-east-1:000000000000:q.fifo"],
                "ValidationException: Parameter(s) SqsParameters must be specified for target: t."
            ),
        ] as [(JSON, String)])
    func refusesBadTargets(target: JSON, message: String) async throws {
        let bench = try await EventsBench()
        let whole = (["Id": "t", "Arn": .string(EventsBench.queue)] as JSONObject).merging(target.object ?? [:])
        let input: JSON = ["Rule": "r", "EventBusName": "b", "Targets": [.object(whole)]]
        #expect(await bench.error("PutTargets", input) == message)
    }
}
