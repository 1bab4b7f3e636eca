import AWSCore
import CheckoutTesting
import DynamoDBService
import JSONTree
import Testing

@Suite struct NumberTests {
    /// A table whose range key is a number.
    private func numbers() async throws -> TestServices {
        let services = try dynamoDB()
        _ = try await services.call(
            "dynamodb", "CreateTable",
            [
                "TableName": "Numbers", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [
                    ["AttributeName": "a", "AttributeType": "S"], ["AttributeName": "n", "AttributeType": "N"],
                ],
                "KeySchema": [["AttributeName": "a", "KeyType": "HASH"], ["AttributeName": "n", "KeyType": "RANGE"]],
            ])
        return services
    }

    @Test(arguments: [1, 2, 3])
    func keysSortByValue(_ seed: UInt64) async throws {
        let services = try await numbers()
        let entropy = TestEntropy(seed: seed)
        // At most 15 digits, so that a double tells any two apart.
        for _ in 0..<200 {
            let digits = entropy.next() % [10, 1000, 999_999_999_999_999][Int(entropy.next() % 3)]
            let exponent = Int(entropy.next() % 41) - 20
            let text = "\(entropy.next() % 2 == 0 ? "-" : "")\(digits)e\(exponent)"
            _ = try await services.call(
                "dynamodb", "PutItem", ["TableName": "Numbers", "Item": ["a": ["S": "x"], "n": ["N": .string(text)]]])
        }
        let answer = try await services.call(
            "dynamodb", "Query",
            [
                "TableName": "Numbers", "KeyConditionExpression": "a = :a",
                "ExpressionAttributeValues": [":a": ["S": "x"]],
            ])
        let values = (answer["Items"]?.array ?? []).compactMap { $0["n"]?["N"]?.string }.compactMap(Double.init)
        #expect(values.count > 100)
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    }

    static let printed: [(String, String)] = [
        ("0", "0"), ("-0.00", "0"), ("007", "7"), ("1.50", "1.5"), (".5", "0.5"), ("-1e3", "-1000"),
        ("12e-4", "0.0012"), ("1E+2", "100"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
        ("1e-3", "0.001"),
    ]

    @Test(arguments: printed)
    func numbersArePrintedInFull(_ written: String, _ expected: String) async throws {
        let services = try await orders()
        _ = try await services.call(
            "dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": "1"], "n": ["N": .string(written)]]])
        let read = try await services.call("dynamodb", "GetItem", ["TableName": "Orders", "Key": ["id": ["S": "1"]]])
        #expect(read["Item"]?["n"] == ["N": .string(expected)])
    }

    static let sums: [(String, String, String)] = [
        ("0.1", "0.2", "0.3"), ("1", "-1", "0"), ("5", "-7.5", "-2.5"), ("-5", "7.5", "2.5"),
        ("1e20", "1e-10", "100000000000000000000.0000000001"), ("999", "1", "1000"),
        ("9999999999999999999999999999999999999", "1", "10000000000000000000000000000000000000"),
    ]

    @Test(arguments: sums)
    func arithmeticIsExact(_ first: String, _ second: String, _ expected: String) async throws {
        let services = try await orders()
        _ = try await services.call(
            "dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": "1"], "n": ["N": .string(first)]]])
        func update(_ expression: String) async throws -> JSON? {
            try await services.call(
                "dynamodb", "UpdateItem",
                [
                    "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": .string(expression),
                    "ExpressionAttributeValues": [":x": ["N": .string(second)]], "ReturnValues": "ALL_NEW",
                ])["Attributes"]?["n"]
        }
        #expect(try await update("SET n = n + :x") == ["N": .string(expected)])
        #expect(try await update("SET n = n - :x") == ["N": .string(first == "1e20" ? "100000000000000000000" : first)])
    }

    @Test func aSumOfTooManyDigitsIsRefused() async throws {
        let services = try await orders()
        _ = try await services.call(
            "dynamodb", "PutItem", ["TableName": "Orders", "Item": ["id": ["S": "1"], "n": ["N": "1e40"]]])
        await #expect {
            _ = try await services.call(
                "dynamodb", "UpdateItem",
                [
                    "TableName": "Orders", "Key": ["id": ["S": "1"]], "UpdateExpression": "ADD n :x",
                    "ExpressionAttributeValues": [":x": ["N": "1"]],
                ])
        } throws: { error in
            (error as? AWSError)?.message == "Attempting to store more than 38 significant digits in a Number"
        }
    }
}
