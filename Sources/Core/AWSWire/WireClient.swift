import AWSCore
import JSONTree

/// The client's side of the JSON protocols: what a command sends to another `checkout serve`, or to AWS.
package struct WireClient: Sendable {
    /// The model of the service spoken to.
    package let model: ServiceModel

    /// - Parameter model: a model whose protocol is `json`.
    package init(_ model: ServiceModel) { self.model = model }

    /// The request for an operation, without signature; `Host` and the signature are the sender's to add.
    package func encode(_ operation: String, _ input: JSONObject) -> HTTPRequest {
        HTTPRequest(
            method: "POST", path: "/",
            fields: HTTPFields([
                HTTPField("Content-Type", "application/x-amz-json-\(model.jsonVersion)"),
                HTTPField("X-Amz-Target", "\(model.targetPrefix ?? model.serviceID).\(operation)"),
            ]), body: JSON.object(input).bytes())
    }

    /// Reads a response.
    ///
    /// - Throws: the `AWSError` that the service answered; `InternalFailure` when the answer is no AWS answer at all.
    package func decode(_ response: HTTPResponse) throws(AWSError) -> JSONObject {
        let body = response.body.isEmpty ? JSON.object([:]) : (try? JSON(parsing: response.body)) ?? .null
        if (200..<300).contains(response.status) {
            guard let output = body.object else {
                throw AWSError(.internalFailure, "The endpoint's answer is no JSON object.", status: 502)
            }
            return output
        }
        let type = body["__type"]?.string ?? response.fields["x-amzn-ErrorType"]
        guard let type else {
            throw AWSError(.internalFailure, "The endpoint answered with status \(response.status).", status: 502)
        }
        let name = type.split(separator: "#").last.map(String.init) ?? type
        var fields = body.object ?? [:]
        let message = fields["message"]?.string ?? fields["Message"]?.string ?? ""
        for known in ["__type", "message", "Message"] { fields[known] = nil }
        let code = name.split(separator: ":").first.map(String.init) ?? name
        throw AWSError(
            .init(code), message, status: response.status, fields: fields,
            namespace: type.contains("#") ? type.split(separator: "#").first.map(String.init) : nil)
    }
}
