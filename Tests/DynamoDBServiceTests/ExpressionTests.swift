import AWSCore
import CheckoutTesting
import DynamoDBService
import JSONTree
import Testing

@Suite struct ExpressionTests {
    static let item: JSON = [
        "id": ["S": "1"], "n": ["N": "7"], "s": ["S": "hello"], "flag": ["BOOL": true], "tags": ["SS": ["x", "y"]],
        "list": ["L": [["N": "1"], ["S": "two"]]], "map": ["M": ["inner": ["M": ["deep": ["N": "3"]]]]],
    ]
    static let values: JSONObject = [
        ":seven": ["N": "7.0"], ":five": ["N": "5"], ":nine": ["N": "9"], ":he": ["S": "he"], ":x": ["S": "x"],
        ":two": ["S": "two"], ":type": ["S": "SS"], ":swapped": ["SS": ["y", "x"]],
    ]

    static let conditionCases: [(String, Bool)] = [
        ("n = :seven", true), ("n <> :seven", false), ("n > :five AND n < :nine", true),
        ("n BETWEEN :five AND :nine", true), ("n IN (:five, :seven)", true), ("NOT n IN (:five, :nine)", true),
        ("attribute_exists(map.inner.deep)", true), ("attribute_not_exists(map.other)", true),
        ("attribute_exists(list[1]) AND attribute_not_exists(list[2])", true), ("begins_with(s, :he)", true),
        ("contains(tags, :x)", true), ("contains(list, :two)", true), ("contains(s, :he)", true),
        ("contains(tags, :two)", false), ("attribute_type(tags, :type)", true), ("tags = :swapped", true),
        ("size(s) = :five", true), ("size(tags) < :five", true), ("size(n) = :five", false),
        ("n = :five OR n = :seven AND n = :nine", false), ("(n = :five OR n = :seven) AND n < :nine", true),
        ("absent = :five", false), ("absent <> :five", true), ("s > :five", false), ("NOT (s > :five)", true),
        ("list[0] < n", true),
    ]

    @Test(arguments: conditionCases)
    func conditions(_ condition: String, _ holds: Bool) async throws {
        let services = try await orders()
        _ = try await services.call("dynamodb", "PutItem", ["TableName": "Orders", "Item": Self.item])
        let used = Self.values.filter { value in
            condition.split { !$0.isLetter && $0 != ":" }.contains { $0 == value.key }
        }
        var request: JSONObject = [
            "TableName": "Orders", "Key": ["id": ["S": "1"]], "ConditionExpression": .string(condition),
        ]
        if !used.isEmpty {
            request["ExpressionAttributeValues"] = .object(JSONObject(used.map { ($0.key, $0.value) }))
        }
        do {
            _ = try await services.call("dynamodb", "DeleteItem", .object(request))
            #expect(holds)
        } catch AWSError.Code.conditionalCheckFailed {
            #expect(!holds)
        }
    }

    static let projectionCases: [(String, JSON)] = [
        ("n, s", ["n": ["N": "7"], "s": ["S": "hello"]]),
        ("map.inner.deep", ["map": ["M": ["inner": ["M": ["deep": ["N": "3"]]]]]]),
        ("list[1]", ["list": ["L": [["S": "two"]]]]), ("absent, list[9], n[0]", [:]),
    ]

    @Test(arguments: projectionCases)
    func projections(_ projection: String, _ expected: JSON) async throws {
        let services = try await orders()
        _ = try await services.call("dynamodb", "PutItem", ["TableName": "Orders", "Item": Self.item])
        let read = try await services.call(
            "dynamodb", "GetItem",
            ["TableName": "Orders", "Key": ["id": ["S": "1"]], "ProjectionExpression": .string(projection)])
        #expect(read["Item"] == expected)
    }

    static let updateCases: [(String, String, JSON?)] = [
        ("REMOVE list[0]", "list", ["L": [["S": "two"]]]), ("REMOVE list[0], list[1]", "list", ["L": []]),
        ("SET list[7] = n", "list", ["L": [["N": "1"], ["S": "two"], ["N": "7"]]]),
        ("SET map.inner.more = s", "map", ["M": ["inner": ["M": ["deep": ["N": "3"], "more": ["S": "hello"]]]]]),
        ("REMOVE map.inner.deep", "map", ["M": ["inner": ["M": [:]]]]), ("DELETE tags :swapped", "tags", nil),
        ("ADD tags :swapped", "tags", ["SS": ["x", "y"]]), ("SET n = s, s = n", "n", ["S": "hello"]),
    ]

    @Test(arguments: updateCases)
    func updates(_ update: String, _ attribute: String, _ expected: JSON?) async throws {
        let services = try await orders()
        _ = try await services.call("dynamodb", "PutItem", ["TableName": "Orders", "Item": Self.item])
        var request: JSONObject = [
            "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": .string(update),
            "ReturnValues": "ALL_NEW",
        ]
        if update.contains(":swapped") {
            request["ExpressionAttributeValues"] = [":swapped": ["SS": ["y", "x"]]]
        }
        let answer = try await services.call("dynamodb", "UpdateItem", .object(request))
        #expect(answer["Attributes"]?[attribute] == expected)
    }

    static let faultCases: [(String, String)] = [
        ("SET x = :v SET y = :v", "The \"SET\" section can only be used once in an update expression;"),
        (
            "SET x = :unknown",
            "An expression attribute value used in expression is not defined; attribute value: :unknown"
        ),
        (
            "ADD x :v",
            "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, "
                + "typeSet: ALLOWED_FOR_ADD_OPERAND"
        ),
        (
            "SET x = :v, x = :v",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; "
                + "path one: [x], path two: [x]"
        ),
        ("SET x = size(x)", "The function is not allowed in an update expression; function: size"),
    ]

    @Test(arguments: faultCases)
    func faults(_ update: String, _ message: String) async throws {
        let services = try await orders()
        await #expect {
            _ = try await services.call(
                "dynamodb", "UpdateItem",
                [
                    "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": .string(update),
                    "ExpressionAttributeValues": [":v": ["S": "a"]],
                ])
        } throws: { error in
            (error as? AWSError)?.message == "Invalid UpdateExpression: \(message)"
        }
    }

    @Test func legacyParametersStillWork() async throws {
        let services = try await orders()
        _ = try await services.call("dynamodb", "PutItem", ["TableName": "Orders", "Item": Self.item])
        let answer = try await services.call(
            "dynamodb", "UpdateItem",
            [
                "TableName": "Orders", "Key": ["id": ["S": "1"]], "ReturnValues": "UPDATED_NEW",
                "Expected": ["n": ["ComparisonOperator": "GT", "AttributeValueList": [["N": "5"]]]],
                "AttributeUpdates": [
                    "n": ["Action": "ADD", "Value": ["N": "1"]], "s": ["Action": "DELETE"],
                    "flag": ["Action": "PUT", "Value": ["BOOL": false]],
                ],
            ])
        #expect(answer["Attributes"] == ["n": ["N": "8"], "flag": ["BOOL": false]])
        let scanned = try await services.call(
            "dynamodb", "Scan",
            [
                "TableName": "Orders", "AttributesToGet": ["id"],
                "ScanFilter": ["s": ["ComparisonOperator": "NULL"], "n": ["ComparisonOperator": "NOT_NULL"]],
            ])
        #expect(scanned["Items"] == [["id": ["S": "1"]]])
    }
}
