import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeEndpoints.html
enum DescribeEndpoints: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        // The address is a host and port without a scheme.
        let address = call.context.endpoint?.split(separator: "/").last.map(String.init)
        return [
            "Endpoints": [
                [
                    "Address": .string(address ?? "dynamodb.\(call.context.region).amazonaws.com"),
                    "CachePeriodInMinutes": 1440,
                ]
            ]
        ]
    }
}
