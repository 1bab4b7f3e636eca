import AWSCore
import CheckoutTesting
import DynamoDBService
import JSONTree
import Testing

/// DynamoDB over a store in memory.
func dynamoDB() throws -> TestServices {
    try TestServices(
        [.init("dynamodb", DynamoDBService.self, environment: .init())], migrations: DynamoDBService.migrations)
}

/// A table `Orders` with the key `id`.
func orders() async throws -> TestServices {
    let services = try dynamoDB()
    _ = try await services.call(
        "dynamodb", "CreateTable",
        [
            "TableName": "Orders", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
            "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
        ])
    return services
}

@Suite struct TableTests {
    @Test func aTableIsCreatingInTheAnswerAndActiveAfterwards() async throws {
        let services = try dynamoDB()
        let created = try await services.call(
            "dynamodb", "CreateTable",
            [
                "TableName": "Orders", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
                "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
            ])
        #expect(created["TableDescription"]?["TableStatus"] == "CREATING")
        let described = try await services.call("dynamodb", "DescribeTable", ["TableName": "Orders"])
        #expect(described["Table"]?["TableStatus"] == "ACTIVE")
        #expect(described["Table"]?["TableArn"] == "arn:aws:dynamodb:us-east-1:000000000000:table/Orders")
        #expect(described["Table"]?["BillingModeSummary"]?["BillingMode"] == "PAY_PER_REQUEST")
        let byARN = try await services.call(
            "dynamodb", "DescribeTable", ["TableName": "arn:aws:dynamodb:us-east-1:000000000000:table/Orders"])
        #expect(byARN == described)
    }

    @Test func aSecondTableOfTheNameIsRefused() async throws {
        let services = try await orders()
        await #expect(throws: AWSError.self) {
            _ = try await services.call(
                "dynamodb", "CreateTable",
                [
                    "TableName": "Orders", "BillingMode": "PAY_PER_REQUEST",
                    "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
                    "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
                ])
        }
    }

    @Test func descriptionsCountItems() async throws {
        let services = try await orders()
        _ = try await services.call(
            "dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": "1"], "total": ["N": "12"]]])
        let described = try await services.call("dynamodb", "DescribeTable", ["TableName": "Orders"])
        #expect(described["Table"]?["ItemCount"] == 1)
        #expect(described["Table"]?["TableSizeBytes"] == 10)
    }

    @Test func deletedTablesAreGoneWithTheirItems() async throws {
        let services = try await orders()
        let deleted = try await services.call("dynamodb", "DeleteTable", ["TableName": "Orders"])
        #expect(deleted["TableDescription"]?["TableStatus"] == "DELETING")
        #expect(try await services.call("dynamodb", "ListTables", [:])["TableNames"] == [])
        await #expect {
            _ = try await services.call("dynamodb", "DescribeTable", ["TableName": "Orders"])
        } throws: { error in
            (error as? AWSError)?.message == "Requested resource not found: Table: Orders not found"
        }
    }
}

@Suite struct ItemTests {
    @Test func anItemIsReadAsItWasPut() async throws {
        let services = try await orders()
        let item: JSON = [
            "id": ["S": "1"], "tags": ["SS": ["a", "b"]],
            "nested": ["M": ["list": ["L": [["N": "1.5"], ["NULL": true]]]]], "raw": ["B": "YQ=="],
            "yes": ["BOOL": true],
        ]
        _ = try await services.call("dynamodb", "PutItem", ["TableName": "Orders", "Item": item])
        let read = try await services.call("dynamodb", "GetItem", ["TableName": "Orders", "Key": ["id": ["S": "1"]]])
        #expect(read["Item"] == item)
        let none = try await services.call("dynamodb", "GetItem", ["TableName": "Orders", "Key": ["id": ["S": "2"]]])
        #expect(none == [:])
    }

    @Test func numbersAreNormalised() async throws {
        let services = try await orders()
        _ = try await services.call(
            "dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": "1"], "n": ["N": "+001.500E2"]]])
        let read = try await services.call("dynamodb", "GetItem", ["TableName": "Orders", "Key": ["id": ["S": "1"]]])
        #expect(read["Item"]?["n"] == ["N": "150"])
    }

    @Test func aConditionThatFailsShowsTheItemWhenAsked() async throws {
        let services = try await orders()
        let put: JSON = [
            "TableName": "Orders", "Item": ["id": ["S": "1"]], "ConditionExpression": "attribute_not_exists(id)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        ]
        _ = try await services.call("dynamodb", "PutItem", put)
        await #expect {
            _ = try await services.call("dynamodb", "PutItem", put)
        } throws: { error in
            guard let error = error as? AWSError else { return false }
            return error.code == .conditionalCheckFailed && error.message == "The conditional request failed"
                && error.fields["Item"] == ["id": ["S": "1"]]
        }
    }

    static let updateCases: [(String, JSON)] = [
        ("SET n = n + :one", ["N": "8"]), ("SET n = if_not_exists(absent, :one) - :one", ["N": "0"]),
        ("SET n = list_append(l, l)", ["L": [["S": "x"], ["S": "x"]]]), ("ADD n :one", ["N": "8"]),
        ("SET n = l[0]", ["S": "x"]), ("SET n = l REMOVE l", ["L": [["S": "x"]]]),
    ]

    @Test(arguments: updateCases)
    func updates(_ expression: String, _ expected: JSON) async throws {
        let services = try await orders()
        _ = try await services.call(
            "dynamodb", "PutItem",
            ["TableName": "Orders", "Item": ["id": ["S": "1"], "n": ["N": "7"], "l": ["L": [["S": "x"]]]]])
        var request: JSONObject = [
            "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": .string(expression),
            "ReturnValues": "UPDATED_NEW",
        ]
        if expression.contains(":one") { request["ExpressionAttributeValues"] = [":one": ["N": "1"]] }
        let updated = try await services.call("dynamodb", "UpdateItem", .object(request))
        #expect(updated["Attributes"]?["n"] == expected)
    }

    @Test func returnValuesOfAnUpdate() async throws {
        let services = try await orders()
        func update(_ returned: String) async throws -> JSON? {
            _ = try await services.call(
                "dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": "1"], "a": ["N": "1"]]])
            return try await services.call(
                "dynamodb", "UpdateItem",
                [
                    "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": "SET a = :x, b = :x",
                    "ExpressionAttributeValues": [":x": ["N": "2"]], "ReturnValues": .string(returned),
                ])["Attributes"]
        }
        #expect(try await update("NONE") == nil)
        #expect(try await update("ALL_OLD") == ["id": ["S": "1"], "a": ["N": "1"]])
        #expect(try await update("UPDATED_OLD") == ["a": ["N": "1"]])
        #expect(try await update("UPDATED_NEW") == ["a": ["N": "2"], "b": ["N": "2"]])
        #expect(try await update("ALL_NEW") == ["id": ["S": "1"], "a": ["N": "2"], "b": ["N": "2"]])
    }

    @Test func deletingReturnsTheItem() async throws {
        let services = try await orders()
        _ = try await services.call("dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": "1"]]])
        let request: JSON = ["TableName": "Orders", "Key": ["id": ["S": "1"]], "ReturnValues": "ALL_OLD"]
        #expect(try await services.call("dynamodb", "DeleteItem", request)["Attributes"] == ["id": ["S": "1"]])
        #expect(try await services.call("dynamodb", "DeleteItem", request) == [:])
    }

    @Test func capacityIsReported() async throws {
        let services = try await orders()
        let answer = try await services.call(
            "dynamodb", "PutItem",
            [
                "TableName": "Orders", "ReturnConsumedCapacity": "TOTAL",
                "Item": ["id": ["S": "1"], "s": ["S": .string(String(repeating: "x", count: 1500))]],
            ])
        #expect(answer["ConsumedCapacity"] == ["TableName": "Orders", "CapacityUnits": 2])
        let read = try await services.call(
            "dynamodb", "GetItem",
            ["TableName": "Orders", "Key": ["id": ["S": "1"]], "ReturnConsumedCapacity": "TOTAL"])
        #expect(read["ConsumedCapacity"]?["CapacityUnits"] == 0.5)
    }
}

/// DynamoDB compares UTF-8 bytes; two spellings of "é" are one `String` to Swift.
@Suite struct TextIdentityTests {
    private static let composed = "caf\u{E9}"
    private static let decomposed = "cafe\u{301}"

    @Test func keysAreBytes() async throws {
        let services = try await orders()
        for (number, key) in [Self.composed, Self.decomposed].enumerated() {
            _ = try await services.call(
                "dynamodb", "PutItem",
                ["TableName": "Orders", "Item": ["id": ["S": .string(key)], "n": ["N": .string("\(number)")]]])
        }
        let all = try await services.call("dynamodb", "Scan", ["TableName": "Orders"])
        #expect(all["Count"] == 2)
        let item = try await services.call(
            "dynamodb", "GetItem", ["TableName": "Orders", "Key": ["id": ["S": .string(Self.composed)]]])
        #expect(item["Item"]?["n"]?["N"] == "0")
    }

    @Test func namesAndSetElementsAreBytes() async throws {
        let services = try await orders()
        _ = try await services.call(
            "dynamodb", "PutItem",
            [
                "TableName": "Orders",
                "Item": [
                    "id": ["S": "1"], Self.composed: ["N": "1"], Self.decomposed: ["N": "2"],
                    "both": ["SS": [.string(Self.composed), .string(Self.decomposed)]],
                ],
            ])
        _ = try await services.call(
            "dynamodb", "UpdateItem",
            [
                "TableName": "Orders", "Key": ["id": ["S": "1"]],
                "UpdateExpression": "SET #a = :ten, #b = :twenty DELETE #s :one",
                "ConditionExpression": "contains(#s, :text) AND #a <> #b",
                "ExpressionAttributeNames": [
                    "#a": .string(Self.composed), "#b": .string(Self.decomposed), "#s": "both",
                ],
                "ExpressionAttributeValues": [
                    ":ten": ["N": "10"], ":twenty": ["N": "20"], ":text": ["S": .string(Self.decomposed)],
                    ":one": ["SS": [.string(Self.decomposed)]],
                ],
            ])
        let item = try await services.call(
            "dynamodb", "GetItem", ["TableName": "Orders", "Key": ["id": ["S": "1"]]])["Item"]
        #expect(item?[Self.composed] == ["N": "10"])
        #expect(item?[Self.decomposed] == ["N": "20"])
        #expect(item?["both"] == ["SS": [.string(Self.composed)]])
    }
}
