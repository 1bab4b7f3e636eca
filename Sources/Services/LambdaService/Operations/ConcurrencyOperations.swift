import AWSCore
import JSONTree

/// Limits how many events a function takes at once; 0 stops it.
///
/// See https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionConcurrency.html.
enum PutFunctionConcurrency: AWSOperation {
    typealias Service = LambdaService

    /// An account's 1,000, of which 100 must stay for functions without a reservation.
    private static let limit = 900

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let arn = try call.latest(call.context.function(input)).arn
        let reserved = input["ReservedConcurrentExecutions"]?.int ?? 0
        guard reserved <= limit else {
            throw LambdaError.invalidParameter(
                "Specified ReservedConcurrentExecutions for function decreases account's "
                    + "UnreservedConcurrentExecution below its minimum value of [100].")
        }
        var settings = try FunctionSettings.get(call.db, arn: arn)
        settings.reservedConcurrency = reserved
        try FunctionSettings.put(call.db, arn: arn, settings)
        return ["ReservedConcurrentExecutions": .int(reserved)]
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConcurrency.html.
enum GetFunctionConcurrency: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let arn = try call.latest(call.context.function(input)).arn
        let reserved = try FunctionSettings.get(call.db, arn: arn).reservedConcurrency
        return reserved.map { ["ReservedConcurrentExecutions": .int($0)] } ?? [:]
    }
}

/// See https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionConcurrency.html.
enum DeleteFunctionConcurrency: AWSOperation {
    typealias Service = LambdaService

    static func perform(_ input: JSONObject, in call: Call<LambdaService>) throws -> JSONObject {
        let arn = try call.latest(call.context.function(input)).arn
        var settings = try FunctionSettings.get(call.db, arn: arn)
        settings.reservedConcurrency = nil
        try FunctionSettings.put(call.db, arn: arn, settings)
        return [:]
    }
}
