import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html
enum GetAccessKeyInfo: AWSOperation {
    typealias Service = STSService

    static func perform(_ input: JSONObject, in call: Call<STSService>) throws -> JSONObject {
        let key = input["AccessKeyId"]?.string ?? ""
        let account = try World.account(of: key) ?? AssumedSession.find(key, call.db)?.account
        return ["Account": .string(account ?? World.defaultAccount)]
    }
}
