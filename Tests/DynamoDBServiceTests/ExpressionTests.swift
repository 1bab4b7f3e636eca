import AWSCore
import CheckoutTesting
import DynamoDBService
import JSONTree
import Testing

@Suite struct ExpressionTests {
    static let item: JSON = [
        "id": ["S": "1"], "n": ["N": "7"], "s": ["S": "hello"], "flag": ["BOOL": true], "tags": ["SS": ["x", "y"]],
        "parts": ["L": [["N": "1"], ["S": "two"]]], "doc": ["M": ["deeper": ["M": ["deep": ["N": "3"]]]]],
    ]
    static let values: JSONObject = [
        ":seven": ["N": "7.0"], ":five": ["N": "5"], ":nine": ["N": "9"], ":he": ["S": "he"], ":x": ["S": "x"],
        ":two": ["S": "two"], ":type": ["S": "SS"], ":swapped": ["SS": ["y", "x"]],
    ]

    static let conditionCases: [(String, Bool)] = [
        ("n = :seven", true), ("n <> :seven", false), ("n > :five AND n < :nine", true),
        ("n BETWEEN :five AND :nine", true), ("n IN (:five, :seven)", true), ("NOT n IN (:five, :nine)", true),
        ("attribute_exists(doc.deeper.deep)", true), ("attribute_not_exists(doc.absent)", true),
        ("attribute_exists(parts[1]) AND attribute_not_exists(parts[2])", true), ("begins_with(s, :he)", true),
        ("contains(tags, :x)", true), ("contains(parts, :two)", true), ("contains(s, :he)", true),
        ("contains(tags, :two)", false), ("attribute_type(tags, :type)", true), ("tags = :swapped", true),
        ("size(s) = :five", true), ("size(tags) < :five", true), ("size(n) = :five", false),
        ("n = :five OR n = :seven AND n = :nine", false), ("(n = :five OR n = :seven) AND n < :nine", true),
        ("absent = :five", false), ("absent <> :five", true), ("s > :five", false), ("NOT (s > :five)", true),
        ("parts[0] < n", true),
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
        } catch {
            #expect(error.code == .conditionalCheckFailed && !holds)
        }
    }

    static let projectionCases: [(String, JSON)] = [
        ("n, s", ["n": ["N": "7"], "s": ["S": "hello"]]),
        ("doc.deeper.deep", ["doc": ["M": ["deeper": ["M": ["deep": ["N": "3"]]]]]]),
        ("parts[1]", ["parts": ["L": [["S": "two"]]]]), ("absent, parts[9], n[0]", [:]),
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
        ("REMOVE parts[0]", "parts", ["L": [["S": "two"]]]), ("REMOVE parts[0], parts[1]", "parts", ["L": []]),
        ("SET parts[7] = n", "parts", ["L": [["N": "1"], ["S": "two"], ["N": "7"]]]),
        ("SET doc.deeper.more = s", "doc", ["M": ["deeper": ["M": ["deep": ["N": "3"], "more": ["S": "hello"]]]]]),
        ("REMOVE doc.deeper.deep", "doc", ["M": ["deeper": ["M": [:]]]]), ("DELETE tags :swapped", "tags", nil),
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

    static let limitCases: [(String, String, String)] = [
        (
            "ConditionExpression", "a < :v" + String(repeating: " OR a < :v", count: 150),
            "Invalid ConditionExpression: The expression contains too many operators; operator count: 301"
        ),
        (
            "ConditionExpression", "a IN (:v" + String(repeating: ", :v", count: 100) + ")",
            "Invalid ConditionExpression: The IN operator is provided with too many operands; number of operands: 101"
        ),
        (
            "ConditionExpression", "attribute_exists(" + String(repeating: "a", count: 4091) + ")",
            "Invalid ConditionExpression: Expression size has exceeded the maximum allowed size; expression size: 4109"
        ),
        (
            "UpdateExpression", "REMOVE " + String(repeating: "a", count: 4090),
            "Invalid UpdateExpression: Expression size has exceeded the maximum allowed size;"
        ),
        (
            "UpdateExpression", "SET " + (0..<301).map { "a\($0)=b+:v" }.joined(separator: ","),
            "Invalid UpdateExpression: The expression contains too many operators; operator count: 301"
        ),
    ]

    @Test(arguments: limitCases)
    func limits(_ member: String, _ expression: String, _ message: String) async throws {
        let services = try await orders()
        var request: JSONObject = [
            "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": "REMOVE b",
            "ExpressionAttributeValues": [":v": ["N": "1"]],
        ]
        request[member] = .string(expression)
        await #expect {
            _ = try await services.call("dynamodb", "UpdateItem", .object(request))
        } throws: { error in
            (error as? AWSError)?.message == message
        }
    }

    @Test func whatIsAtALimitIsTaken() async throws {
        let services = try await orders()
        let comparisons = "a < :v" + String(repeating: " OR a < :v", count: 147) + " OR NOT a < :v"
        for condition in [comparisons, "NOT a IN (:v" + String(repeating: ", :v", count: 99) + ")"] {
            await #expect {
                _ = try await services.call(
                    "dynamodb", "UpdateItem",
                    [
                        "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": "REMOVE b",
                        "ConditionExpression": .string("b = :v AND (\(condition))"),
                        "ExpressionAttributeValues": [":v": ["N": "1"]],
                    ])
            } throws: { error in
                (error as? AWSError)?.code == .conditionalCheckFailed
            }
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
