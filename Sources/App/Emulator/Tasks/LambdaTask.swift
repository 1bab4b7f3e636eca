import AWSCore
import Foundation
import JSONTree

/// `lambda:invoke` and the bare function ARN.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html.
struct LambdaTask {
    let table: OperationTable

    /// A state whose resource is the function itself: the input is the payload, the payload is the output.
    func invokeFunction(_ arn: String, input: JSON, _ context: CallContext) async -> TaskOutcome {
        let parameters: JSONObject = ["FunctionName": .string(arn), "Payload": payload(input)]
        switch await call(parameters, context) {
        case .failure(let error): return failure(error, context)
        case .success(let answer):
            if answer["FunctionError"] != nil { return functionFailure(answer) }
            return .succeeded(output(answer))
        }
    }

    /// `arn:aws:states:::lambda:invoke`.
    func invoke(_ parameters: JSON, _ context: CallContext) async -> TaskOutcome {
        var input = parameters.object ?? [:]
        if let given = input["Payload"] { input["Payload"] = payload(given) }
        if let given = input["ClientContext"], given.string == nil {
            input["ClientContext"] = .string(Data(given.bytes()).base64EncodedString())
        }
        switch await call(input, context) {
        case .failure(let error): return failure(error, context)
        case .success(let answer):
            if answer["FunctionError"] != nil { return functionFailure(answer) }
            return .succeeded(result(answer, context))
        }
    }

    private func call(_ input: JSONObject, _ context: CallContext) async -> Result<JSONObject, AWSError> {
        do throws(AWSError) {
            return .success(try await table.call("lambda", "Invoke", input, context: context))
        } catch {
            return .failure(error)
        }
    }

    private func payload(_ value: JSON) -> JSON { .string(Data(value.bytes()).base64EncodedString()) }

    private func text(_ answer: JSONObject) -> String {
        let data = answer["Payload"]?.string.flatMap { Data(base64Encoded: $0) } ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private func output(_ answer: JSONObject) -> JSON {
        let text = text(answer)
        if text.isEmpty { return .null }
        return (try? JSON(parsing: text)) ?? .string(text)
    }

    private func result(_ answer: JSONObject, _ context: CallContext) -> JSON {
        let requestID = context.entropy.uuid()
        var metadata = SDKMetadata(
            style: .lambda, requestID: requestID, contentLength: text(answer).utf8.count, now: context.now)
        metadata.executedVersion = answer["ExecutedVersion"]?.string ?? metadata.executedVersion
        metadata.status = answer["StatusCode"]?.int ?? metadata.status
        var result: JSONObject = ["ExecutedVersion": answer["ExecutedVersion"] ?? "$LATEST"]
        result["LogResult"] = answer["LogResult"]
        result["Payload"] = output(answer)
        result["SdkHttpMetadata"] = metadata.http
        result["SdkResponseMetadata"] = ["RequestId": .string(requestID)]
        result["StatusCode"] = answer["StatusCode"] ?? 200
        return .object(result)
    }

    /// A handler's error: its type is the error's name, its payload the cause.
    private func functionFailure(_ answer: JSONObject) -> TaskOutcome {
        let text = text(answer)
        let type = (try? JSON(parsing: text))?["errorType"]?.string
        return .failed(error: type ?? "Lambda.Unknown", cause: text)
    }

    private func failure(_ error: AWSError, _ context: CallContext) -> TaskOutcome {
        let code = error.code.rawValue
        let known = table.model(of: "lambda")?.hasShape(named: code) ?? false
        let name = known ? (code.hasSuffix("Exception") ? code : code + "Exception") : "AWSLambdaException"
        let cause =
            "\(error.message) (Service: AWSLambda; Status Code: \(error.status); Error Code: \(code); Request ID: "
            + "\(context.entropy.uuid()); Proxy: null)"
        return .failed(error: "Lambda.\(name)", cause: cause)
    }
}
