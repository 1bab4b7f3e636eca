import AWSCore
import JSONTree

/// Amazon DynamoDB on the store.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/Welcome.html.
package enum DynamoDBService: AWSService {
    /// DynamoDB needs nothing besides the store.
    package struct Environment: Sendable {
        package init() {}
    }

    package static let model = ServiceModel(trusted: dynamodbModelText)

    package static let operations: [ServiceOperation<DynamoDBService>] = [
        ServiceOperation(CreateTable.self), ServiceOperation(DescribeTable.self), ServiceOperation(DeleteTable.self),
        ServiceOperation(ListTables.self), ServiceOperation(UpdateTable.self),
        ServiceOperation(PutItem.self), ServiceOperation(GetItem.self), ServiceOperation(UpdateItem.self),
        ServiceOperation(DeleteItem.self),
    ]

    /// The order in which DynamoDB lists enumerations, and the order in which it looks at members.
    package static let constraintDialect = ConstraintDialect(
        enumerationOrder: [
            "ReturnConsumedCapacity": ["INDEXES", "TOTAL", "NONE"],
            "ReturnItemCollectionMetrics": ["SIZE", "NONE"],
            "ReturnValue": ["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"],
            "Select": ["SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"],
            "ComparisonOperator": [
                "IN", "NULL", "BETWEEN", "LT", "NOT_CONTAINS", "EQ", "GT", "NOT_NULL", "NE", "LE", "BEGINS_WITH", "GE",
                "CONTAINS",
            ],
            "ConditionalOperator": ["OR", "AND"],
            "ScalarAttributeType": ["B", "N", "S"],
            "BillingMode": ["PROVISIONED", "PAY_PER_REQUEST"],
            "ProjectionType": ["ALL", "INCLUDE", "KEYS_ONLY"],
        ])

    package static func checkTypes(_ input: JSONObject, of operation: OperationModel) throws(AWSError) {
        try CoralSerialization.check(input, of: operation, in: model, package: "com.amazonaws.dynamodb.v20120810")
    }

    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        return .invalid("\(head) detected: \(violations.joined(separator: "; "))")
    }
}

/// An operation of DynamoDB.
protocol DynamoDBOperation: AWSOperation where Service == DynamoDBService {}
