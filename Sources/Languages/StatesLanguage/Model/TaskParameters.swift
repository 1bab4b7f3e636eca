import JSONTree

extension TaskResource.Integration {
    /// What AWS has against the parameters of an optimised integration whose fields are Step Functions' own.
    ///
    /// The others have the fields of the operation they call, which whoever has the service's model checks. See
    /// https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html.
    package func parameterFaults(_ parameters: JSON) -> [String] {
        guard !isSDK, let fields = Self.fields["\(service):\(action)"] else { return [] }
        guard let object = parameters.object else {
            return fields.required.map(ParameterFault.missing)
        }
        var faults = object.map(\.key).filter { !fields.known.contains($0) }.map(ParameterFault.unsupported)
        faults += fields.required.filter { object[$0] == nil }.map(ParameterFault.missing)
        for (name, value) in object where !fields.accepts(name, value) { faults.append(ParameterFault.format(name)) }
        return faults
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
                (value.array?.allSatisfy { $0.string != nil } ?? false) && (name != "Headers" || Fields.permits(header: key))
            }
        }

        /// The headers that Step Functions keeps to itself.
        private static func permits(header: String) -> Bool {
            let name = header.lowercased()
            return !reserved.contains(name) && !["x-forwarded", "x-amz"].contains(where: name.hasPrefix)
        }

        private static let reserved: Set<String> = [
            "authorization", "connection", "content-md5", "expect", "host", "max-forwards", "proxy-authenticate", "server",
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
                "ApiEndpoint", "Method", "Headers", "Stage", "Path", "QueryParameters", "RequestBody", "AllowNullValues",
                "AuthType",
            ], required: ["ApiEndpoint", "Method"], lists: ["Headers", "QueryParameters"],
            words: [
                "Method": ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"],
                "AuthType": ["NO_AUTH", "IAM_ROLE", "RESOURCE_POLICY"],
            ]),
        // https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
        "http:invoke": Fields(
            known: [
                "ApiEndpoint", "Method", "Authentication", "InvocationConfig", "Headers", "QueryParameters", "RequestBody",
                "Transform",
            ], required: ["ApiEndpoint", "Method"]),
    ]
}

/// What is wrong with a field of a task's parameters, in AWS's words.
package enum ParameterFault {
    /// A field that the integration does not have.
    package static func unsupported(_ name: String) -> String { "The field \"\(name)\" is not supported by Step Functions" }
    /// A field that is not there.
    package static func missing(_ name: String) -> String { "The field '\(name)' is required but was missing" }
    /// A value that the field cannot have; recorded for lists, and taken to be the same for words.
    package static func format(_ name: String) -> String { "The value of the field '\(name)' has an invalid format" }
}
