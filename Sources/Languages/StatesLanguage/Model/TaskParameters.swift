import JSONTree

extension TaskResource.Integration {
    /// What AWS has against the parameters of an optimised integration whose fields are Step Functions' own.
    ///
    /// The others have the fields of the operation they call, which whoever has the service's model checks. See
    /// https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html.
    package func parameterFaults(_ parameters: JSON) -> [ParameterFault] {
        guard !isSDK, let fields = Self.fields["\(service):\(action)"] else { return [] }
        let object = parameters.object ?? [:]
        let unknown = object.map(\.key).filter { !fields.known.contains($0) }
        let missing = fields.required.filter { object[$0] == nil }
        let refused = object.filter { !fields.accepts($0.key, $0.value) }.map(\.key)
        return unknown.map { .unsupported($0) } + missing.map { .missing($0) } + refused.map { .format($0) }
    }

    /// The fields of an integration.
    private struct Fields {
        let known: Set<String>
        let required: [String]
        /// Those that are objects whose members are lists of texts.
        var lists: Set<String> = []
        /// Those that are one of a few words.
        var words: [String: Set<String>] = [:]

        func accepts(_ name: String, _ value: JSON) -> Bool {
            if let words = words[name] { return value.string.map(words.contains) ?? false }
            guard lists.contains(name) else { return true }
            guard let object = value.object else { return false }
            return object.allSatisfy { key, value in
                (value.array?.allSatisfy { $0.string != nil } ?? false)
                    && (name != "Headers" || Fields.permits(header: key))
            }
        }

        /// The headers that Step Functions keeps to itself.
        private static func permits(header: String) -> Bool {
            let name = header.lowercased()
            return !reserved.contains(name) && !["x-forwarded", "x-amz"].contains(where: name.hasPrefix)
        }

        private static let reserved: Set<String> = [
            "authorization", "connection", "content-md5", "expect", "host", "max-forwards", "proxy-authenticate",
            "server",
            "te", "transfer-encoding", "trailer", "upgrade", "via", "www-authenticate",
        ]
    }

    private static let fields = [
        // LogType is not in the documentation's list and works all the same.
        "lambda:invoke": Fields(
            known: ["FunctionName", "Payload", "InvocationType", "ClientContext", "Qualifier", "LogType"],
            required: ["FunctionName"]),
        // https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
        "apigateway:invoke": Fields(
            known: [
                "ApiEndpoint", "Method", "Headers", "Stage", "Path", "QueryParameters", "RequestBody",
                "AllowNullValues",
                "AuthType",
            ], required: ["ApiEndpoint", "Method"], lists: ["Headers", "QueryParameters"],
            words: [
                "Method": ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"],
                "AuthType": ["NO_AUTH", "IAM_ROLE", "RESOURCE_POLICY"],
            ]),
        // https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
        "http:invoke": Fields(
            known: [
                "ApiEndpoint", "Method", "Authentication", "InvocationConfig", "Headers", "QueryParameters",
                "RequestBody",
                "Transform",
            ], required: ["ApiEndpoint", "Method"]),
    ]
}

/// What is wrong with a field of a task's parameters.
package enum ParameterFault: Sendable, Hashable {
    /// The integration does not have the field.
    case unsupported(String)
    /// The field is not there.
    case missing(String)
    /// The field cannot have the value.
    case format(String)
    /// The service has no such action at all.
    case unknownAction

    /// The fault in AWS's words; the one about formats is recorded for lists, and taken to be the same for words.
    package var message: String {
        switch self {
        case .unsupported(let name): "The field \"\(name)\" is not supported by Step Functions"
        case .missing(let name): "The field '\(name)' is required but was missing"
        case .format(let name): "The value of the field '\(name)' has an invalid format"
        case .unknownAction: "The service has no such action"
        }
    }
}

/// What a service has against the parameters of a task before it is called.
///
/// The language knows no services: whoever parses or runs a definition says what their operations take. It must say the
/// same whenever it is asked, or a replay would not be one.
package typealias ParameterCheck = @Sendable (TaskResource.Integration, JSON) -> [ParameterFault]
