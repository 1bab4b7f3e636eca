import AWSCore
import JSONTree

/// Every table has continuous backups in name; point-in-time recovery is off.
///
/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html
enum DescribeContinuousBackups: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try TableName.required(input)
        guard try TableStore(call).find(name) != nil else {
            throw AWSError(
                AWSError.Code("TableNotFoundException"), "Table not found: \(name)",
                namespace: "com.amazonaws.dynamodb.v20120810")
        }
        return [
            "ContinuousBackupsDescription": [
                "ContinuousBackupsStatus": "ENABLED",
                "PointInTimeRecoveryDescription": ["PointInTimeRecoveryStatus": "DISABLED"],
            ]
        ]
    }
}
