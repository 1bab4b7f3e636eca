import AWSCore
import CivilTime
import Foundation
import JSONTree
import StatesLanguage

/// `arn:aws:states:::aws-sdk:service:action`: any operation of any service the emulator has.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html.
struct SDKIntegration {
    private struct Service {
        /// The service's key in the operation table.
        let table: String
        /// The service's name in errors and causes, as the AWS SDK for Java 2.x spells it.
        let name: String
    }

    private static let services: [String: Service] = [
        "dynamodb": Service(table: "dynamodb", name: "DynamoDb"), "sqs": Service(table: "sqs", name: "Sqs"),
        "sfn": Service(table: "states", name: "Sfn"), "eventbridge": Service(table: "events", name: "EventBridge"),
        "lambda": Service(table: "lambda", name: "Lambda"), "ses": Service(table: "ses", name: "Ses"),
        "sns": Service(table: "sns", name: "Sns"),
        "sesv2": Service(table: "sesv2", name: "SesV2"),
        "apigateway": Service(table: "apigateway", name: "ApiGateway"), "s3": Service(table: "s3", name: "S3"),
        "iam": Service(table: "iam", name: "Iam"), "sts": Service(table: "sts", name: "Sts"),
        "cloudwatchlogs": Service(table: "logs", name: "CloudWatchLogs"),
    ]

    /// The key in the operation table of a service as `aws-sdk:` spells it; nil when the emulator does not have it.
    static func table(of service: String) -> String? { services[service]?.table }

    private let integration: TaskResource.Integration
    private let table: OperationTable

    init(_ integration: TaskResource.Integration, _ table: OperationTable) {
        self.integration = integration
        self.table = table
    }

    private var operation: String { integration.action.prefix(1).uppercased() + integration.action.dropFirst() }

    /// Calls the operation within the step's transaction; nil when it cannot run inside one.
    func performNow(_ parameters: JSON, _ step: StepTransaction) throws -> TaskOutcome? {
        guard let service = Self.services[integration.service], let model = table.model(of: service.table),
            let operationModel = model.operations[operation]
        else { return unknown }
        do {
            let input = request(parameters, operationModel, model)
            guard let output = try table.call(service.table, operation, input, in: step.db, context: step.context)
            else { return nil }
            return .succeeded(response(output, operationModel, model))
        } catch let error as AWSError {
            return failure(error, service, model, step.context)
        }
    }

    /// Calls an operation that may wait.
    func perform(_ parameters: JSON, _ context: CallContext) async -> TaskOutcome {
        guard let service = Self.services[integration.service], let model = table.model(of: service.table),
            let operationModel = model.operations[operation]
        else { return unknown }
        do throws(AWSError) {
            let input = request(parameters, operationModel, model)
            let output = try await table.call(service.table, operation, input, context: context)
            return .succeeded(response(output, operationModel, model))
        } catch {
            return failure(error, service, model, context)
        }
    }

    private var unknown: TaskOutcome {
        .failed(
            error: "States.Runtime",
            cause: "checkout does not implement aws-sdk:\(integration.service):\(integration.action) yet.")
    }

    private func failure(_ error: AWSError, _ service: Service, _ model: ServiceModel, _ context: CallContext)
        -> TaskOutcome
    {
        if error.code == .notImplemented { return .failed(error: ErrorName.runtime, cause: error.message) }
        let code = error.code.rawValue
        let known = model.hasShape(named: code) || model.hasShape(named: code + "Exception")
        let name = known ? (code.hasSuffix("Exception") ? code : code + "Exception") : "\(service.name)Exception"
        // S3's answers name the host that gave them, too.
        let host = service.table == "s3" ? ", Extended Request ID: \(context.entropy.uuid())" : ""
        let cause =
            "\(error.message) (Service: \(service.name), Status Code: \(error.status), Request ID: "
            + "\(context.entropy.uuid())\(host))"
        return .failed(error: "\(service.name).\(name)", cause: cause)
    }

    private func request(_ parameters: JSON, _ operation: OperationModel, _ model: ServiceModel) -> JSONObject {
        guard let shape = operation.input else { return [:] }
        var input = SDKSpelling(model: model).request(parameters, model[shape]).object ?? [:]
        // What the SDK for Java adds to uploads by itself (recorded).
        if integration.service == "s3", input["Body"] != nil {
            if input["ContentType"] == nil, operation.name == "PutObject" {
                input["ContentType"] = "text/plain; charset=UTF-8"
            }
            if input["ChecksumAlgorithm"] == nil { input["ChecksumAlgorithm"] = "CRC32" }
        }
        return input
    }

    private func response(_ output: JSONObject, _ operation: OperationModel, _ model: ServiceModel) -> JSON {
        guard let shape = operation.output else { return .object(output) }
        return SDKSpelling(model: model).response(.object(output), model[shape])
    }
}

/// Between the spelling of `aws-sdk:` parameters (Pascal case, times as text) and the service's own.
struct SDKSpelling {
    let model: ServiceModel

    /// A member's name in results: as the AWS SDK for Java 2.x spells it, with a capital letter.
    ///
    /// A word of capitals at the beginning counts as one: `DBInstances` becomes `DbInstances`, DynamoDB's `BOOL` `Bool`.
    /// See https://github.com/aws/aws-sdk-js/issues/4294.
    static func shown(_ name: String) -> String {
        // The SDK's own name for what is a word of Java.
        if name == "NULL" { return "Nul" }
        let letters = Array(name)
        var end = letters.isEmpty ? 0 : 1
        while end < letters.count, letters[end].isUppercase, end + 1 >= letters.count || !letters[end + 1].isLowercase {
            end += 1
        }
        return letters.prefix(1).map { $0.uppercased() }.joined()
            + String(letters.prefix(end).dropFirst()).lowercased() + String(letters.dropFirst(end))
    }

    /// The member that a parameter names; nil when none is.
    ///
    /// The API's own spelling is taken, too, where it begins with a capital letter (`BOOL`): published definitions have it.
    static func member(_ key: String, of shape: Shape) -> Shape.Member? {
        guard key.first?.isUppercase ?? false else { return nil }
        return shape.member(key) ?? shape.members.first { shown($0.name) == key }
    }

    /// Parameters in the API's spelling; what is no member has been refused before.
    func request(_ value: JSON, _ shape: Shape) -> JSON {
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            var result: JSONObject = [:]
            for (key, item) in object where !item.isNull {
                if let member = Self.member(key, of: shape) {
                    result[member.name] = request(item, model[member.shape])
                } else {
                    result[key] = item
                }
            }
            return .object(result)
        case (.list, .array(let elements)):
            guard let element = shape.element else { return value }
            return .array(elements.map { request($0, model[element]) })
        case (.map, .object(let members)):
            guard let element = shape.value else { return value }
            return .object(members.mapValues { request($0, model[element]) })
        case (.string, .object), (.string, .array):
            // JSON where the API takes text is given as its text.
            return .string(value.text())
        case (.blob, .null): return value
        case (.blob, _):
            // Bytes are given as text, or as JSON that stands for its text; the operations take base64.
            return .string(Data((value.string ?? value.text()).utf8).base64EncodedString())
        case (.timestamp, .string(let text)):
            return Timestamp(rfc3339: text).map { .double($0.seconds) } ?? value
        default: return value
        }
    }

    /// A result in the integration's spelling, members in the order of their names.
    func response(_ value: JSON, _ shape: Shape) -> JSON {
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            var result: [(String, JSON)] = []
            for (key, item) in object {
                result.append((Self.shown(key), shape.member(key).map { response(item, model[$0.shape]) } ?? item))
            }
            return .object(JSONObject(result.sorted { $0.0 < $1.0 }))
        case (.list, .array(let elements)):
            guard let element = shape.element else { return value }
            return .array(elements.map { response($0, model[element]) })
        case (.map, .object(let members)):
            guard let element = shape.value else { return value }
            return .object(members.mapValues { response($0, model[element]) })
        case (.timestamp, .number(let number)):
            return .string(Timestamp(seconds: number.double).iso8601Instant)
        case (.blob, .string(let text)):
            return .string(Data(base64Encoded: text).map { String(decoding: $0, as: UTF8.self) } ?? text)
        default: return value
        }
    }
}
