import AWSCore
import JSONTree

/// The functions of the region by name.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html.
enum ListFunctions: AWSOperation {
    typealias Service = LambdaService

    static let refusedMembers: Set<String> = ["MasterRegion"]

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        var records = try FunctionStore.list(call.db, region: call.context.region, account: call.context.account)
        let all = input["FunctionVersion"]?.string == "ALL"
        if all { records = try records.flatMap { try FunctionStore.versions(call.db, arn: $0.arn) } }
        let items = records.map { record in
            var item = record.listedConfiguration
            if all { item["FunctionArn"] = .string(record.qualifiedARN) }
            return item
        }
        return call.page(items, as: "Functions", input: input)
    }
}
