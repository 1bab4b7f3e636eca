import AWSCore
import JSONTree

extension APIGatewayRuntime {
    /// A request of an integration to an AWS service.
    package struct ServiceRequest: Sendable {
        /// The service as its URI spells it: `states`, `sqs`.
        package var service: String
        /// The action of the URI; nil when the URI has a path, which is the request's.
        package var action: String?
        /// The account and region in which it takes place.
        package var world: World
        /// Method, path, query, header fields and body.
        package var request: HTTPRequest

        package init(service: String, action: String? = nil, world: World, request: HTTPRequest) {
            self.service = service
            self.action = action
            self.world = world
            self.request = request
        }
    }

    /// Carries out a request to an AWS service and answers what the service answers over HTTP, errors too.
    package typealias Services = @Sendable (_ call: ServiceRequest) async -> HTTPResponse

    func respondMock(_ mapped: MappedIntegration) -> HTTPResponse {
        do throws(MappedIntegration.Refusal) {
            return try mapped.mockResponse()
        } catch {
            return error.response
        }
    }

    /// A request to a method with an integration of the type `AWS`.
    func callService(_ mapped: MappedIntegration) async -> HTTPResponse {
        do throws(MappedIntegration.Refusal) {
            let backend = try mapped.backendRequest()
            let (uri, request) = try serviceRequest(mapped, backend)
            guard let services else { return GatewayResponse.configurationError }
            if uri.isFunction, (try? JSON(parsing: backend.body.isEmpty ? Array("{}".utf8) : backend.body)) == nil {
                return GatewayResponse.badRequest("Could not parse request body into json")
            }
            let answer = await withTimeout(mapped.integration) { await services(request) }
            guard let answer else { return GatewayResponse.timeout }
            var selection = String(answer.status)
            if uri.isFunction {
                // A function that cannot be invoked is a mistake of the API's, not an answer.
                guard answer.status < 300 else {
                    return answer.status == 413 ? GatewayResponse.requestTooLong : GatewayResponse.configurationError
                }
                let message = (try? JSON(parsing: answer.body))?["errorMessage"]?.string
                if answer.fields["X-Amz-Function-Error"] != nil || message != nil { selection = message ?? "" }
            }
            return try mapped.response(
                to: .init(status: answer.status, fields: answer.fields, body: answer.body, selection: selection),
                backend)
        } catch {
            return error.response
        }
    }

    private func serviceRequest(_ mapped: MappedIntegration, _ backend: MappedIntegration.BackendRequest)
        throws(MappedIntegration.Refusal) -> (IntegrationURI, ServiceRequest)
    {
        let integration = mapped.integration
        var text = substitute(mapped.call.stageVariables, in: integration["uri"]?.string ?? "")
        for (name, value) in backend.parameters.path {
            text = text.replacing("{\(name)}", with: URLText.encodePath(value))
        }
        guard let uri = IntegrationURI(text) else {
            throw MappedIntegration.Refusal(response: GatewayResponse.configurationError)
        }
        let query = backend.parameters.query.map { "\(URLText.encode($0.name))=\(URLText.encode($0.value))" }
        var request = HTTPRequest(
            method: integration["httpMethod"]?.string ?? "POST", path: "/",
            query: ([uri.query].filter { !$0.isEmpty } + query).joined(separator: "&"), body: backend.body)
        if request.method == "ANY" { request.method = mapped.request.method }
        if ["GET", "HEAD"].contains(request.method) { request.body = [] }
        for (name, value) in backend.parameters.header { request.fields.add(name, value) }
        if request.fields["Content-Type"] == nil {
            request.fields.add("Content-Type", mapped.request.fields["Content-Type"] ?? "application/json")
        }
        request.fields["Host"] = "\(uri.service).\(uri.region).amazonaws.com"
        var action: String?
        switch uri.target {
        case .action(let name): action = name
        case .path(let path):
            request.path = path
            // A function's ARN stands in the path as one part.
            if uri.isFunction, let function = IntegrationRules.functionName(of: text) {
                request.path = "/2015-03-31/functions/\(URLText.encode(function))/invocations"
                if request.body.isEmpty { request.body = Array("{}".utf8) }
            }
        }
        // The role that the call is made with is of the account in which it takes place.
        let role = integration["credentials"]?.string.flatMap(ARN.init)
        let account = role.map(\.account).flatMap { $0.count == 12 ? $0 : nil } ?? mapped.call.account
        let world = World(account: account, region: uri.region.isEmpty ? mapped.call.region : uri.region)
        return (uri, ServiceRequest(service: uri.service, action: action, world: world, request: request))
    }
}
