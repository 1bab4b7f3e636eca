import AWSCore
import Foundation
import JSONTree
import VelocityTemplates

/// One request to a method whose integration maps requests and responses: of the types `AWS` and `MOCK`.
struct MappedIntegration: Sendable {
    let integration: JSONObject
    let request: HTTPRequest
    let match: RouteTable.Match
    let call: StageCall
    /// Told why a template failed, which the client is not.
    let notice: @Sendable (String) -> Void

    /// What goes to the backend.
    struct BackendRequest: Sendable {
        var body: [UInt8]
        var parameters: MappedParameters
        var responseOverride: JSONObject
    }

    /// What the backend answered.
    struct BackendResponse: Sendable {
        var status: Int
        var fields = HTTPFields()
        var body: [UInt8] = []
        /// What the responses' patterns are compared with.
        var selection: String
    }

    /// An answer of API Gateway's own instead.
    struct Refusal: Error {
        let response: HTTPResponse
    }

    // MARK: Requests

    /// The request as its mappings make it.
    func backendRequest() throws(Refusal) -> BackendRequest {
        var parameters = MappedParameters(
            integration["requestParameters"]?.object ?? [:],
            scope(fields: ProxyEvent.headers(request, call), request.body))
        switch MediaTemplate.request(integration, contentType: request.fields["Content-Type"]) {
        case .refused: throw Refusal(response: GatewayResponse.unsupportedMediaType)
        case .passthrough: return BackendRequest(body: request.body, parameters: parameters, responseOverride: [:])
        case .template(let template):
            let output = try render(template, body: request.body, "request")
            parameters.override(with: output.requestOverride)
            return BackendRequest(
                body: Array(output.text.utf8), parameters: parameters, responseOverride: output.responseOverride)
        }
    }

    private func scope(fields: [(name: String, value: String)], _ body: [UInt8]) -> ParameterScope {
        ParameterScope(
            path: match.parameters, query: URLText.pairs(request.query), fields: fields, body: body, context: context,
            stageVariables: call.stageVariables)
    }

    private var context: JSONObject { ProxyEvent.context(request, match, call).object ?? [:] }

    private func render(_ template: String, body: [UInt8], _ side: String) throws(Refusal) -> MappingOutput {
        var input = MappingInput()
        input.body = String(decoding: body, as: UTF8.self)
        input.path = match.parameters
        input.querystring = JSONObject(URLText.pairs(request.query).map { ($0.name, .string($0.value)) })
        input.header = JSONObject(ProxyEvent.headers(request, call).map { ($0.name, .string($0.value)) })
        input.context = context
        input.stageVariables = call.stageVariables
        do throws(VelocityFault) {
            return try VelocityTemplate(template).render(input)
        } catch {
            notice("The \(side) template of \(request.method) \(match.resourcePath) failed: \(error)")
            // What AWS answers to a body that is to be JSON and is none.
            let isBody = side == "request" && error.message.contains("Could not parse request body into json")
            throw Refusal(
                response: isBody
                    ? GatewayResponse.badRequest("Could not parse request body into json")
                    : GatewayResponse.configurationError)
        }
    }

    // MARK: Responses

    /// The response as the mappings make it of the backend's.
    func response(to answer: BackendResponse, _ backend: BackendRequest) throws(Refusal) -> HTTPResponse {
        guard
            let chosen = SelectionPattern.choose(
                answer.selection, integration["integrationResponses"]?.object ?? [:])
        else {
            notice(
                "\(request.method) \(match.resourcePath): no integration response fits \(answer.selection), and none is"
                    + " the default one")
            throw Refusal(response: GatewayResponse.configurationError)
        }
        var result = HTTPResponse(
            status: chosen["statusCode"]?.string.flatMap(Int.init) ?? 200, body: answer.body)
        let scope = scope(fields: answer.fields.list.map { ($0.name, $0.value) }, answer.body)
        for (target, expression) in chosen["responseParameters"]?.object ?? [:] {
            guard let source = ParameterSource(expression.string ?? "", side: "integration.response") else { continue }
            let name = target.replacing("method.response.header.", with: "")
            for value in scope.values(of: source) { result.fields.add(name, MappedIntegration.field(value)) }
        }
        var type = "application/json"
        var overrides = backend.responseOverride
        if let mapping = MediaTemplate.response(chosen, accept: request.fields["Accept"]) {
            let output = try render(mapping.template, body: answer.body, "response")
            result.body = Array(output.text.utf8)
            type = mapping.type
            overrides = overrides.merging(output.responseOverride)
        }
        for (name, value) in overrides["header"]?.object ?? [:] {
            result.fields[name] = MappedIntegration.field(value.string ?? "")
        }
        // AWS takes no notice of a status that is none.
        if let status = overrides["status"]?.int, (100...599).contains(status) { result.status = status }
        if result.fields["Content-Type"] == nil { result.fields.add("Content-Type", type) }
        return result
    }

    /// A text as it can stand in a header: on one line.
    private static func field(_ text: String) -> String {
        String(text.unicodeScalars.filter { $0 != "\r" && $0 != "\n" && $0 != "\0" })
    }

    // MARK: Mock

    /// The response of a mock integration, whose request template says the status.
    ///
    /// See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html.
    func mockResponse() throws(Refusal) -> HTTPResponse {
        let backend = try backendRequest()
        guard let status = MappedIntegration.status(in: String(decoding: backend.body, as: UTF8.self)) else {
            throw Refusal(response: GatewayResponse.configurationError)
        }
        return try response(to: BackendResponse(status: status, selection: String(status)), backend)
    }

    /// The number after `statusCode` in what the request template gives, which need not be strict JSON.
    private static func status(in text: String) -> Int? {
        guard let name = text.firstRange(of: "statusCode") else { return nil }
        let digits = text[name.upperBound...].drop { !$0.isNumber && $0 != "}" }.prefix { $0.isNumber }
        return Int(digits)
    }
}
