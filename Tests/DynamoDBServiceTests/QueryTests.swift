import AWSCore
import CheckoutTesting
import DynamoDBService
import JSONTree
import Testing

@Suite struct QueryTests {
    /// Readings of two sensors, with an index by kind and a local one by value.
    private func readings() async throws -> TestServices {
        let services = try dynamoDB()
        _ = try await services.call(
            "dynamodb", "CreateTable",
            [
                "TableName": "Readings", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [
                    ["AttributeName": "sensor", "AttributeType": "S"], ["AttributeName": "at", "AttributeType": "N"],
                    ["AttributeName": "kind", "AttributeType": "S"], ["AttributeName": "value", "AttributeType": "N"],
                ],
                "KeySchema": [
                    ["AttributeName": "sensor", "KeyType": "HASH"], ["AttributeName": "at", "KeyType": "RANGE"],
                ],
                "GlobalSecondaryIndexes": [
                    [
                        "IndexName": "byKind", "Projection": ["ProjectionType": "KEYS_ONLY"],
                        "KeySchema": [["AttributeName": "kind", "KeyType": "HASH"]],
                    ]
                ],
                "LocalSecondaryIndexes": [
                    [
                        "IndexName": "byValue", "Projection": ["ProjectionType": "ALL"],
                        "KeySchema": [
                            ["AttributeName": "sensor", "KeyType": "HASH"],
                            ["AttributeName": "value", "KeyType": "RANGE"],
                        ],
                    ]
                ],
            ])
        for at in [-20, -3, 0, 2, 10, 100] {
            for sensor in ["a", "b"] {
                var item: JSONObject = [
                    "sensor": ["S": .string(sensor)], "at": ["N": .string(String(at))],
                    "value": ["N": .string(String(-at))],
                ]
                if at > 0 { item["kind"] = ["S": "late"] }
                _ = try await services.call("dynamodb", "PutItem", ["TableName": "Readings", "Item": .object(item)])
            }
        }
        return services
    }

    private func times(_ answer: JSON) -> [String] {
        (answer["Items"]?.array ?? []).compactMap { $0["at"]?["N"]?.string }
    }

    static let conditions: [(String, [String])] = [
        ("sensor = :s AND #at >= :zero", ["0", "2", "10", "100"]), ("sensor = :s AND #at < :zero", ["-20", "-3"]),
        ("sensor = :s AND #at BETWEEN :low AND :zero", ["-3", "0"]), (":zero = #at AND sensor = :s", ["0"]),
    ]

    @Test(arguments: conditions)
    func rangeConditionsGoByTheNumbersOrder(_ condition: String, _ expected: [String]) async throws {
        let services = try await readings()
        var values: JSONObject = [":s": ["S": "a"], ":zero": ["N": "0"]]
        if condition.contains(":low") { values[":low"] = ["N": "-3.0"] }
        let answer = try await services.call(
            "dynamodb", "Query",
            [
                "TableName": "Readings", "KeyConditionExpression": .string(condition),
                "ExpressionAttributeNames": ["#at": "at"], "ExpressionAttributeValues": .object(values),
            ])
        #expect(times(answer) == expected)
        #expect(answer["LastEvaluatedKey"] == nil)
    }

    @Test(arguments: [true, false])
    func pagesMeetWithoutGapOrRepetition(_ ascending: Bool) async throws {
        let services = try await readings()
        var seen: [String] = []
        var start: JSON?
        repeat {
            var request: JSONObject = [
                "TableName": "Readings", "KeyConditionExpression": "sensor = :s", "Limit": 4,
                "ExpressionAttributeValues": [":s": ["S": "b"]], "ScanIndexForward": .bool(ascending),
            ]
            request["ExclusiveStartKey"] = start
            let answer = try await services.call("dynamodb", "Query", .object(request))
            seen += times(answer)
            start = answer["LastEvaluatedKey"]
        } while start != nil
        let order = ["-20", "-3", "0", "2", "10", "100"]
        #expect(seen == (ascending ? order : order.reversed()))
    }

    @Test func filtersCountWhatTheyLeaveOut() async throws {
        let services = try await readings()
        let answer = try await services.call(
            "dynamodb", "Query",
            [
                "TableName": "Readings", "KeyConditionExpression": "sensor = :s", "Select": "COUNT",
                "FilterExpression": "attribute_exists(kind)", "ExpressionAttributeValues": [":s": ["S": "a"]],
            ])
        #expect(answer == ["Count": 3, "ScannedCount": 6])
    }

    @Test func aGlobalIndexShowsItsProjectionAndFollowsWrites() async throws {
        let services = try await readings()
        let request: JSON = [
            "TableName": "Readings", "IndexName": "byKind", "KeyConditionExpression": "kind = :k",
            "ExpressionAttributeValues": [":k": ["S": "late"]],
        ]
        let answer = try await services.call("dynamodb", "Query", request)
        #expect(answer["Count"] == 6)
        #expect(answer["Items"]?[0]?["value"] == nil)
        #expect(answer["Items"]?[0]?["kind"] == ["S": "late"])
        let key: JSON = ["sensor": ["S": "a"], "at": ["N": "2"]]
        _ = try await services.call(
            "dynamodb", "UpdateItem", ["TableName": "Readings", "Key": key, "UpdateExpression": "REMOVE kind"])
        _ = try await services.call(
            "dynamodb", "DeleteItem",
            ["TableName": "Readings", "Key": ["sensor": ["S": "b"], "at": ["N": "2"]]])
        #expect(try await services.call("dynamodb", "Query", request)["Count"] == 4)
    }

    @Test(arguments: [
        (
            "ProjectionExpression", "#v, sensor",
            "One or more parameter values were invalid: Global secondary index byKind does not project [value]"
        ),
        (
            "FilterExpression", "#v > :k AND attribute_exists(deep.er)",
            "One or more parameter values were invalid: Secondary index byKind does not project one or more filter "
                + "attributes: [deep, value]"
        ),
    ])
    func whatAnIndexDoesNotProjectIsRefused(_ member: String, _ expression: String, _ message: String) async throws {
        let services = try await readings()
        await #expect {
            _ = try await services.call(
                "dynamodb", "Query",
                [
                    "TableName": "Readings", "IndexName": "byKind", "KeyConditionExpression": "kind = :k",
                    member: .string(expression), "ExpressionAttributeNames": ["#v": "value"],
                    "ExpressionAttributeValues": [":k": ["S": "late"]],
                ])
        } throws: { error in
            (error as? AWSError)?.message == message
        }
    }

    @Test func anUpdateKeepsIndexKeysFromBeingEmpty() async throws {
        let services = try await readings()
        await #expect {
            _ = try await services.call(
                "dynamodb", "UpdateItem",
                [
                    "TableName": "Readings", "Key": ["sensor": ["S": "a"], "at": ["N": "2"]],
                    "UpdateExpression": "SET kind = :k", "ExpressionAttributeValues": [":k": ["S": ""]],
                ])
        } throws: { error in
            (error as? AWSError)?.message
                == "One or more parameter values are not valid. The update expression attempted to update a secondary "
                + "index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an "
                + "empty string value."
        }
    }

    @Test func theFilterOfAScanSeesWhatTheIndexProjects() async throws {
        let services = try await readings()
        let answer = try await services.call(
            "dynamodb", "Scan",
            [
                "TableName": "Readings", "IndexName": "byKind", "FilterExpression": "attribute_exists(#v)",
                "ExpressionAttributeNames": ["#v": "value"],
            ])
        #expect(answer["Count"] == 0 && answer["ScannedCount"] == 6)
        await #expect(throws: AWSError.self) {
            _ = try await services.call(
                "dynamodb", "Scan",
                [
                    "TableName": "Readings", "IndexName": "byKind", "ProjectionExpression": "#v",
                    "ExpressionAttributeNames": ["#v": "value"],
                ])
        }
    }

    @Test func aGlobalIndexIsReadPageByPage() async throws {
        let services = try await readings()
        var count = 0
        var start: JSON?
        repeat {
            var request: JSONObject = ["TableName": "Readings", "IndexName": "byKind", "Limit": 2]
            request["ExclusiveStartKey"] = start
            let answer = try await services.call("dynamodb", "Scan", .object(request))
            count += answer["Count"]?.int ?? 0
            start = answer["LastEvaluatedKey"]
        } while start != nil && count < 100
        #expect(count == 6)
    }

    @Test func aLocalIndexOrdersByItsOwnKey() async throws {
        let services = try await readings()
        let answer = try await services.call(
            "dynamodb", "Query",
            [
                "TableName": "Readings", "IndexName": "byValue", "KeyConditionExpression": "sensor = :s",
                "ExpressionAttributeValues": [":s": ["S": "a"]],
            ])
        #expect(times(answer) == ["100", "10", "2", "0", "-3", "-20"])
    }

    @Test func segmentsShareTheTableAmongThem() async throws {
        let services = try await orders()
        for number in 0..<40 {
            _ = try await services.call(
                "dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": .string("order-\(number)")]]])
        }
        var seen: [String] = []
        for segment in 0..<3 {
            let answer = try await services.call(
                "dynamodb", "Scan", ["TableName": "Orders", "Segment": .int(segment), "TotalSegments": 3])
            let ids = (answer["Items"]?.array ?? []).compactMap { $0["id"]?["S"]?.string }
            #expect(!ids.isEmpty && ids.count < 40)
            seen += ids
        }
        #expect(seen.count == 40 && Set(seen).count == 40)
    }

    @Test func aPageEndsAtOneMegabyte() async throws {
        let services = try await orders()
        let filler = JSON.string(String(repeating: "x", count: 300_000))
        for number in 0..<5 {
            _ = try await services.call(
                "dynamodb", "PutItem",
                ["TableName": "Orders", "Item": ["id": ["S": .string("\(number)")], "filler": ["S": filler]]])
        }
        let answer = try await services.call("dynamodb", "Scan", ["TableName": "Orders"])
        #expect(answer["Count"] == 4)
        #expect(answer["LastEvaluatedKey"] != nil)
    }

    @Test func beginsWithKeepsToThePrefix() async throws {
        let services = try dynamoDB()
        _ = try await services.call(
            "dynamodb", "CreateTable",
            [
                "TableName": "Paths", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [
                    ["AttributeName": "a", "AttributeType": "S"], ["AttributeName": "p", "AttributeType": "S"],
                ],
                "KeySchema": [["AttributeName": "a", "KeyType": "HASH"], ["AttributeName": "p", "KeyType": "RANGE"]],
            ])
        for path in ["x", "x/1", "x/é", "x0", "y"] {
            _ = try await services.call(
                "dynamodb", "PutItem",
                ["TableName": "Paths", "Item": ["a": ["S": "1"], "p": ["S": .string(path)]]])
        }
        let answer = try await services.call(
            "dynamodb", "Query",
            [
                "TableName": "Paths", "KeyConditionExpression": "a = :a AND begins_with(p, :p)",
                "ExpressionAttributeValues": [":a": ["S": "1"], ":p": ["S": "x/"]],
            ])
        #expect((answer["Items"]?.array ?? []).compactMap { $0["p"]?["S"]?.string } == ["x/1", "x/é"])
    }
}

@Suite struct BatchTests {
    @Test func batchesWriteAndRead() async throws {
        let services = try await orders()
        let written = try await services.call(
            "dynamodb", "BatchWriteItem",
            [
                "RequestItems": [
                    "Orders": [
                        ["PutRequest": ["Item": ["id": ["S": "1"], "n": ["N": "1"]]]],
                        ["PutRequest": ["Item": ["id": ["S": "2"], "n": ["N": "2"]]]],
                        ["DeleteRequest": ["Key": ["id": ["S": "3"]]]],
                    ]
                ],
                "ReturnConsumedCapacity": "TOTAL",
            ])
        #expect(written["UnprocessedItems"] == [:])
        #expect(written["ConsumedCapacity"] == [["TableName": "Orders", "CapacityUnits": 3]])
        let read = try await services.call(
            "dynamodb", "BatchGetItem",
            [
                "RequestItems": [
                    "Orders": [
                        "Keys": [["id": ["S": "2"]], ["id": ["S": "9"]], ["id": ["S": "1"]]],
                        "ProjectionExpression": "n",
                    ]
                ]
            ])
        #expect(read["Responses"]?["Orders"] == [["n": ["N": "2"]], ["n": ["N": "1"]]])
    }

    @Test func tagsAreKeptByKey() async throws {
        let services = try await orders()
        let arn: JSON = "arn:aws:dynamodb:us-east-1:000000000000:table/Orders"
        _ = try await services.call(
            "dynamodb", "TagResource",
            ["ResourceArn": arn, "Tags": [["Key": "a", "Value": "1"], ["Key": "b", "Value": "1"]]])
        _ = try await services.call(
            "dynamodb", "TagResource", ["ResourceArn": arn, "Tags": [["Key": "a", "Value": "2"]]])
        _ = try await services.call("dynamodb", "UntagResource", ["ResourceArn": arn, "TagKeys": ["b"]])
        let listed = try await services.call("dynamodb", "ListTagsOfResource", ["ResourceArn": arn])
        #expect(listed["Tags"] == [["Key": "a", "Value": "2"]])
    }
}
