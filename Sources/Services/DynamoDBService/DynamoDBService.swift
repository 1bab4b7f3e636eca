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

    package static let model = ServiceModel(lines: dynamodbModelText)

    package static let operations: [ServiceOperation<DynamoDBService>] = [
        ServiceOperation(CreateTable.self), ServiceOperation(DescribeTable.self), ServiceOperation(DeleteTable.self),
        ServiceOperation(ListTables.self), ServiceOperation(UpdateTable.self),
        ServiceOperation(PutItem.self), ServiceOperation(GetItem.self), ServiceOperation(UpdateItem.self),
        ServiceOperation(DeleteItem.self), ServiceOperation(Query.self), ServiceOperation(Scan.self),
        ServiceOperation(BatchGetItem.self), ServiceOperation(BatchWriteItem.self),
        ServiceOperation(TagResource.self), ServiceOperation(UntagResource.self),
        ServiceOperation(ListTagsOfResource.self), ServiceOperation(DescribeTimeToLive.self),
        ServiceOperation(UpdateTimeToLive.self),
        ServiceOperation(DescribeEndpoints.self), ServiceOperation(DescribeLimits.self),
        ServiceOperation(DescribeContinuousBackups.self),
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
        ],
        memberOrder: [
            "CreateTableInput": ["BillingMode", "ProvisionedThroughput", "KeySchema"],
            "ProvisionedThroughput": ["WriteCapacityUnits", "ReadCapacityUnits"],
            "GlobalSecondaryIndex": ["IndexName", "ProvisionedThroughput", "KeySchema", "Projection"],
            "Projection": ["ProjectionType", "NonKeyAttributes"],
            "PutItemInput": [
                "ReturnConsumedCapacity", "TableName", "Item", "ReturnValues", "ReturnItemCollectionMetrics",
            ],
            "QueryInput": [
                "Select", "IndexName", "ReturnConsumedCapacity", "QueryFilter", "TableName", "ConditionalOperator",
                "AttributesToGet", "Limit", "KeyConditions",
            ],
            "ScanInput": [
                "Select", "IndexName", "TotalSegments", "ReturnConsumedCapacity", "TableName", "ConditionalOperator",
                "ScanFilter", "Segment", "Limit",
            ],
        ],
        limits: [
            // A table's name; its ARN is checked by the operations.
            "TableArn": .init(min: 3, max: 255, pattern: ShapePattern("[a-zA-Z0-9_.-]+"), exemptPrefix: "arn:"),
            "KeySchema": .init(min: 1, max: 2),
        ],
        required: ["CreateTableInput": ["KeySchema"]])

    /// Checks types in the words of DynamoDB's own deserialiser, then the table's name and, for tags, its access, which
    /// DynamoDB looks at before any constraint.
    package static func checkTypes(_ input: JSONObject, of operation: OperationModel) throws(AWSError) {
        try CoralSerialization.check(input, of: operation, in: model, package: "com.amazonaws.dynamodb.v20120810")
        // These operations look at the table's name before anything else.
        if TableName.operationsOnTables.contains(operation.name) { _ = try TableName.required(input) }
        if TaggedTable.operations.contains(operation.name) { try TaggedTable.checkAccess(input, operation.name) }
    }

    /// A `ValidationException` that counts the violations and lists them.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        return .invalid("\(head) detected: \(violations.joined(separator: "; "))")
    }
}

/// An operation of DynamoDB.
protocol DynamoDBOperation: AWSOperation where Service == DynamoDBService {}
