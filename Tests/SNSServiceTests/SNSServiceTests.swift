import AWSCore
import CheckoutTesting
import CivilTime
import JSONTree
import SNSService
import StateStore
import Testing

@Suite struct SNSServiceTests {
    private let services: TestServices

    init() throws {
        services = try TestServices(
            [.init("sns", SNSService.self, environment: SNSService.Environment(confirmsEmail: true))],
            migrations: SNSService.migrations)
    }

    private func call(_ operation: String, _ input: JSON) async throws -> JSON {
        try await services.call("sns", operation, input)
    }

    private func topic() async throws -> JSON { try await call("CreateTopic", ["Name": "news"])["TopicArn"] ?? "" }

    @Test func emailWaitsForItsToken() async throws {
        let topic = try await topic()
        let answer = try await call(
            "Subscribe", ["TopicArn": topic, "Protocol": "email", "Endpoint": "reader@example.com"])
        #expect(answer["SubscriptionArn"] == "pending confirmation")
        _ = try await call("Publish", ["TopicArn": topic, "Message": "nobody gets it"])
        let now = services.clock.now()
        let due = try await services.table.store.write { try NotificationDeliveries.due($0, now: now, limit: 10) }
        let confirmation = try #require(due.first)
        #expect(due.count == 1)
        #expect(confirmation.notification.type == "SubscriptionConfirmation")
        let token = try #require(confirmation.notification.token)
        let confirmed = try await call("ConfirmSubscription", ["TopicArn": topic, "Token": .string(token)])
        #expect(confirmed["SubscriptionArn"]?.string?.hasPrefix(topic.string ?? "-") == true)
        let attributes = try await call("GetTopicAttributes", ["TopicArn": topic])
        #expect(attributes["Attributes"]?["SubscriptionsConfirmed"] == "1")
        #expect(attributes["Attributes"]?["SubscriptionsPending"] == "0")
    }

    @Test func functionEventHasTheShapeOfLambdasDocumentation() async throws {
        let topic = try await topic()
        let function: JSON = "arn:aws:lambda:us-east-1:000000000000:function:f"
        let subscription = try await call(
            "Subscribe", ["TopicArn": topic, "Protocol": "lambda", "Endpoint": function])
        _ = try await call("Publish", ["TopicArn": topic, "Message": "m"])
        let now = services.clock.now()
        let due = try await services.table.store.write { try NotificationDeliveries.due($0, now: now, limit: 10) }
        let delivery = try #require(due.first)
        let event = delivery.notification.lambdaEvent(subscriptionARN: delivery.subscriptionARN)
        let record = event["Records"]?[0]
        #expect(record?["EventSource"] == "aws:sns")
        #expect(record?["EventSubscriptionArn"] == subscription["SubscriptionArn"])
        #expect(record?["Sns"]?["Subject"] == .null)
        #expect(record?["Sns"]?["Message"] == "m")
        #expect(record?["Sns"]?.object?.has("SigningCertUrl") == true)
    }

    static let refusedPolicies: [(policy: String, isBody: Bool, message: String)] = [
        (
            #"{"a": {"b": ["c"]}}"#, false,
            "Filter policy scope MessageAttributes does not support nested filter policy"
        ),
        (
            #"{"a":["1"],"b":["1"],"c":["1"],"d":["1"],"e":["1"],"f":["1"]}"#, false,
            "FilterPolicy: Filter policy can not have more than 5 keys"
        ),
        (
            #"{"a":[\#((0..<151).map(String.init).joined(separator: ","))]}"#, false,
            "FilterPolicy: Filter policy is too complex"
        ),
        // 3 values three levels deep, 9 at two levels: 3 x 3 x 9 x 2 = 162.
        (
            #"{"a":{"b":{"c":[1,2,3]}},"d":{"e":[1,2,3,4,5,6,7,8,9]}}"#, true,
            "FilterPolicy: Filter policy is too complex"
        ),
        (
            #"{"$or":[{"a":[1,2,3,4,5,6,7,8,9]},{"b":[1,2]}],"c":[1,2,3,4,5,6,7,8,9,10,11,12,13,14]}"#, true,
            "FilterPolicy: Filter policy is too complex"
        ),
    ]

    @Test(arguments: refusedPolicies)
    func filterPoliciesHaveLimits(_ policy: String, _ isBody: Bool, _ message: String) async throws {
        let topic = try await topic()
        let scope: JSON = isBody ? "MessageBody" : "MessageAttributes"
        let request: JSON = [
            "TopicArn": topic, "Protocol": "lambda", "Endpoint": "arn:aws:lambda:us-east-1:000000000000:function:f",
            "Attributes": ["FilterPolicy": .string(policy), "FilterPolicyScope": scope],
        ]
        await #expect {
            _ = try await call("Subscribe", request)
        } throws: {
            ($0 as? AWSError)?.message == "Invalid parameter: Attributes Reason: \(message)"
        }
        let subscription = try await call(
            "Subscribe",
            [
                "TopicArn": topic, "Protocol": "lambda", "Endpoint": request["Endpoint"] ?? "",
                "Attributes": ["FilterPolicyScope": scope],
            ])["SubscriptionArn"]
        await #expect {
            _ = try await call(
                "SetSubscriptionAttributes",
                [
                    "SubscriptionArn": subscription ?? "", "AttributeName": "FilterPolicy",
                    "AttributeValue": .string(policy),
                ])
        } throws: {
            ($0 as? AWSError)?.message == "Invalid parameter: \(message)"
        }
    }

    @Test func aScopeMustFitThePolicyThatIsThere() async throws {
        let subscription = try await call(
            "Subscribe",
            [
                "TopicArn": try await topic(), "Protocol": "lambda",
                "Endpoint": "arn:aws:lambda:us-east-1:000000000000:function:f",
                "Attributes": ["FilterPolicy": #"{"a":{"b":["c"]}}"#, "FilterPolicyScope": "MessageBody"],
            ])["SubscriptionArn"]
        await #expect(throws: AWSError.self) {
            _ = try await call(
                "SetSubscriptionAttributes",
                [
                    "SubscriptionArn": subscription ?? "", "AttributeName": "FilterPolicyScope",
                    "AttributeValue": "MessageAttributes",
                ])
        }
    }

    @Test func retriesGrowAndEnd() async throws {
        let topic = try await topic()
        _ = try await call(
            "Subscribe", ["TopicArn": topic, "Protocol": "sqs", "Endpoint": "arn:aws:sqs:us-east-1:000000000000:q"])
        _ = try await call("Publish", ["TopicArn": topic, "Message": "m"])
        let now = services.clock.now()
        let delays = try await services.table.store.write { db in
            let due = try NotificationDeliveries.due(db, now: now, limit: 1)
            return try (0..<8).map { _ -> Double in
                let outcome = try NotificationDeliveries.failed(
                    db, id: due.first?.id ?? 0, reason: "down", isRetryable: true, now: now)
                guard case .retry(let time) = outcome else { return -1 }
                return Double(time.milliseconds - now.milliseconds) / 1000
            }
        }
        #expect(delays == [0, 0, 0, 1, 1, 2, 4, 8])
        let end = try await services.table.store.write { db in
            try NotificationDeliveries.failed(db, id: 1, reason: "gone", isRetryable: false, now: now)
        }
        guard case .dropped = end else {
            Issue.record("not given up: \(String(describing: end))")
            return
        }
    }
}
