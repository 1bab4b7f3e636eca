import AWSCore
import JSONTree

/// An integration that answers by itself: CORS preflights, as a rule.
///
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html.
enum MockIntegration {
    /// The response of a mock integration.
    static func response(_ integration: JSONObject, contentType: String?) -> HTTPResponse {
        let templates = integration["requestTemplates"]?.object ?? [:]
        let type = contentType?.prefix { $0 != ";" }.lowercased() ?? "application/json"
        guard let template = templates[type] ?? templates["application/json"],
            let status = status(in: template.string ?? "")
        else { return GatewayResponse.configurationError }
        guard let chosen = choose(status, integration["integrationResponses"]?.object ?? [:]) else {
            return GatewayResponse.configurationError
        }
        var fields = HTTPFields()
        for (name, value) in chosen["responseParameters"]?.object ?? [:] {
            let field = name.replacing("method.response.header.", with: "")
            fields.add(field, String((value.string ?? "").dropFirst().dropLast()))
        }
        if fields["Content-Type"] == nil { fields.add("Content-Type", "application/json") }
        let body = chosen["responseTemplates"]?["application/json"]?.string ?? ""
        let code = chosen["statusCode"]?.string.flatMap(Int.init) ?? 200
        return HTTPResponse(status: code, fields: fields, body: Array(body.utf8))
    }

    /// The number after `statusCode` in the request template, which need not be strict JSON.
    private static func status(in template: String) -> String? {
        guard let name = template.firstRange(of: "statusCode") else { return nil }
        let digits = template[name.upperBound...].drop { !$0.isNumber && $0 != "}" }.prefix { $0.isNumber }
        return digits.isEmpty ? nil : String(digits)
    }

    /// The response whose pattern matches the status, else the one without a pattern.
    private static func choose(_ status: String, _ responses: JSONObject) -> JSON? {
        let selected = responses.values.first { response in
            guard let pattern = response["selectionPattern"]?.string, !pattern.isEmpty else { return false }
            return ShapePattern(pattern).matches(status)
        }
        return selected ?? responses.values.first { ($0["selectionPattern"]?.string ?? "").isEmpty }
    }
}
