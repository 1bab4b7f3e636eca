import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html
enum GetAccessKeyInfo: AWSOperation {
    typealias Service = STSService

    static func perform(_ input: JSONObject, in call: Call<STSService>) throws -> JSONObject {
        ["Account": .string(call.context.account)]
    }
}
