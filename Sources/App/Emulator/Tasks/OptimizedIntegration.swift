import AWSCore
import CivilTime
import Digests
import JSONTree
import StatesLanguage

/// The optimised integrations whose services live in the store: `dynamodb`, `sqs`, `sns`, `events`, `states`.
///
/// Result shapes, error names and causes are those AWS recorded; see
/// https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html.
struct OptimizedIntegration {
    /// What distinguishes one service from another here.
    struct Profile {
        /// The service's key in the operation table.
        let table: String
        /// What precedes an error's name: `DynamoDB.ConditionalCheckFailedException`.
        let errorPrefix: String
        /// What the AWS SDK for Java, in which Step Functions is written, calls the service in a cause.
        let javaService: String
        /// The exception for codes that the service's model does not name.
        let baseException: String
        /// The HTTP headers shown in `SdkHttpMetadata`; nil when the result has no metadata.
        let headers: SDKMetadata.Style?
        /// Whether members are written in Pascal case where the API has camel case.
        let usesPascalCase: Bool
        /// String members that may be given as JSON.
        let jsonMembers: Set<String>
    }

    private static let profiles: [String: Profile] = [
        "dynamodb": Profile(
            table: "dynamodb", errorPrefix: "DynamoDB", javaService: "AmazonDynamoDBv2",
            baseException: "AmazonDynamoDBException", headers: .dynamoDB, usesPascalCase: false, jsonMembers: []),
        "sqs": Profile(
            table: "sqs", errorPrefix: "SQS", javaService: "AmazonSQS", baseException: "AmazonSQSException",
            headers: .json, usesPascalCase: false, jsonMembers: ["MessageBody"]),
        "events": Profile(
            table: "events", errorPrefix: "EventBridge", javaService: "AmazonEventBridge",
            baseException: "AmazonEventBridgeException", headers: nil, usesPascalCase: false, jsonMembers: ["Detail"]),
        "sns": Profile(
            table: "sns", errorPrefix: "SNS", javaService: "AmazonSNS", baseException: "AmazonSNSException",
            headers: .xml, usesPascalCase: false, jsonMembers: ["Message"]),
        "states": Profile(
            table: "states", errorPrefix: "StepFunctions", javaService: "AWSStepFunctions",
            baseException: "AWSStepFunctionsException", headers: .json, usesPascalCase: true, jsonMembers: ["Input"]),
    ]

    let integration: TaskResource.Integration
    let profile: Profile

    init?(_ integration: TaskResource.Integration) {
        guard !integration.isSDK, let profile = Self.profiles[integration.service] else { return nil }
        self.integration = integration
        self.profile = profile
    }

    private var operation: String { integration.action.prefix(1).uppercased() + integration.action.dropFirst() }

    /// Calls the operation within the step's transaction; nil when it cannot run inside one.
    ///
    /// - Parameter caller: the ARNs of the state machine and of the execution, which `putEvents` adds to the resources of
    ///   events.
    func performNow(
        _ parameters: JSON, _ step: StepTransaction, _ table: OperationTable, caller: [String] = []
    ) throws -> TaskOutcome? {
        guard let model = table.model(of: profile.table) else { return nil }
        if let host = unreachableHost(parameters) {
            return .failed(
                error: "\(profile.errorPrefix).SdkClientException",
                cause: "Unable to execute HTTP request: \(host): Name or service not known")
        }
        let requestID = step.context.entropy.uuid()
        do {
            let input = self.input(parameters, model, caller: caller)
            guard let output = try table.call(profile.table, operation, input, in: step.db, context: step.context)
            else { return nil }
            return result(output, model, requestID, step.context.now)
        } catch let error as AWSError {
            return .failed(error: name(error, model), cause: cause(error, requestID))
        }
    }

    private func input(_ parameters: JSON, _ model: ServiceModel, caller: [String]) -> JSONObject {
        let object = parameters.object ?? [:]
        var input: JSONObject = [:]
        for (key, value) in object {
            let name = profile.usesPascalCase ? key.prefix(1).lowercased() + key.dropFirst() : key
            // Not for the API.
            if key == IntegrationParameters.startedBy { continue }
            if value.isNull, profile.usesPascalCase { continue }
            input[name] = profile.jsonMembers.contains(key) ? text(value) : value
        }
        if integration.service == "events", let entries = input["Entries"]?.array {
            input["Entries"] = .array(
                entries.map { entry in
                    guard var object = entry.object else { return entry }
                    object["Detail"] = object["Detail"].map(text)
                    // https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html
                    let resources = (object["Resources"]?.array ?? []) + caller.map(JSON.string)
                    if !resources.isEmpty { object["Resources"] = .array(resources) }
                    return .object(object)
                })
        }
        return input
    }

    /// The host of a queue's address that cannot be one: it has neither a dot nor an account and a name after it.
    private func unreachableHost(_ parameters: JSON) -> String? {
        guard integration.service == "sqs", let url = parameters["QueueUrl"]?.string else { return nil }
        let parts = url.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0] == "http:" || parts[0] == "https:", !parts[1].contains(".") else { return nil }
        return parts[1].split(separator: ":").first.map(String.init)
    }

    private func text(_ value: JSON) -> JSON { value.string == nil ? .string(value.text()) : value }

    private func result(_ output: JSONObject, _ model: ServiceModel, _ requestID: String, _ now: Timestamp)
        -> TaskOutcome
    {
        if integration.service == "events", let failed = output["FailedEntryCount"]?.int, failed > 0 {
            return .failed(error: "EventBridge.FailedEntry", cause: JSON.object(output).text())
        }
        var result: JSONObject = [:]
        for (key, value) in output {
            guard profile.usesPascalCase else {
                result[key] = value
                continue
            }
            // The Java SDK's dates are printed as milliseconds since the epoch.
            let isDate = key.hasSuffix("Date")
            result[key.prefix(1).uppercased() + key.dropFirst()] =
                isDate ? .int(Int(((value.double ?? 0) * 1000).rounded())) : value
        }
        if let style = profile.headers {
            let answer = JSON.object(output).bytes()
            var metadata = SDKMetadata(
                style: style, requestID: requestID, contentLength: contentLength(output, answer), now: now)
            if style == .dynamoDB {
                metadata.checksum = CRC.crc32.checksum(answer)
                if operation == "GetItem" { metadata.style = .dynamoDBRead }
            }
            result["SdkHttpMetadata"] = metadata.http
            result["SdkResponseMetadata"] = ["RequestId": .string(requestID)]
        }
        // Members come in the order of their names, as AWS prints them.
        return .succeeded(.object(JSONObject(result.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })))
    }

    /// How long AWS's answer is, which the metadata show.
    private func contentLength(_ output: JSONObject, _ answer: [UInt8]) -> Int {
        guard profile.headers == .xml else {
            // AWS's services write times as Java prints doubles, 1.7E9, two characters longer than ours.
            let dates = output.keys.count { profile.usesPascalCase && $0.hasSuffix("Date") }
            return answer.count + 2 * dates
        }
        // The query protocol's document around the members, a line each.
        let frame = 2 * operation.utf8.count + 2 * "\(operation)Response".utf8.count + 186
        return output.reduce(frame) { total, member in
            total + 2 * member.key.utf8.count + 10 + WebCall.text(member.value).utf8.count
        }
    }

    private func name(_ error: AWSError, _ model: ServiceModel) -> String {
        let code = error.code.rawValue
        guard model.hasShape(named: code) || model.hasShape(named: code + "Exception") else {
            return "\(profile.errorPrefix).\(profile.baseException)"
        }
        return "\(profile.errorPrefix).\(code.hasSuffix("Exception") ? code : code + "Exception")"
    }

    private func cause(_ error: AWSError, _ requestID: String) -> String {
        "\(error.message) (Service: \(profile.javaService); Status Code: \(error.status); Error Code: "
            + "\(error.code.rawValue); Request ID: \(requestID); Proxy: null)"
    }
}

/// The `SdkHttpMetadata` that optimised integrations add to a result.
struct SDKMetadata {
    /// Whose headers are shown, and in which order.
    enum Style { case dynamoDB, dynamoDBRead, json, lambda, xml }

    var style: Style
    let requestID: String
    let contentLength: Int
    let now: Timestamp
    /// The CRC-32 of the answer, which DynamoDB sends along.
    var checksum: UInt64 = 0
    var status = 200
    /// Which version of a function ran.
    var executedVersion = "$LATEST"

    var http: JSON {
        let fields = fields
        let sorted = fields.sorted { $0.0.lowercased() < $1.0.lowercased() }
        return [
            "AllHttpHeaders": .object(JSONObject(fields.map { ($0.0, .array([.string($0.1)])) })),
            "HttpHeaders": .object(JSONObject(sorted.map { ($0.0, .string($0.1)) })), "HttpStatusCode": .int(status),
        ]
    }

    private var fields: [(String, String)] {
        let length = String(contentLength)
        switch style {
        case .dynamoDB, .dynamoDBRead:
            var fields = [
                ("Server", "Server"), ("Connection", "keep-alive"), ("x-amz-crc32", String(checksum)),
                ("Content-Length", length), ("Date", now.httpDate), ("Content-Type", "application/x-amz-json-1.0"),
            ]
            // What answers GetItem has this field earlier and in small letters (recorded from AWS in November 2025).
            if style == .dynamoDBRead {
                fields.insert(("x-amzn-requestid", requestID), at: 1)
            } else {
                fields.insert(("x-amzn-RequestId", requestID), at: 2)
            }
            return fields
        case .json:
            return [
                ("x-amzn-RequestId", requestID), ("connection", "keep-alive"), ("Content-Length", length),
                ("Date", now.httpDate), ("Content-Type", "application/x-amz-json-1.0"),
            ]
        case .xml:
            return [
                ("x-amzn-RequestId", requestID), ("connection", "keep-alive"), ("Content-Length", length),
                ("Date", now.httpDate), ("Content-Type", "text/xml"),
            ]
        case .lambda:
            return [
                ("X-Amz-Executed-Version", executedVersion), ("x-amzn-Remapped-Content-Length", "0"),
                ("Connection", "keep-alive"), ("x-amzn-RequestId", requestID), ("Content-Length", length),
                ("Date", now.httpDate),
                (
                    "X-Amzn-Trace-Id",
                    "root=1-\(requestID.prefix(8))-\(requestID.filter { $0 != "-" }.prefix(24));sampled=0"
                ),
                ("Content-Type", "application/json"),
            ]
        }
    }
}
