import APIGatewayService
import AWSCore
import AWSWire
import JSONTree

extension AWSEndpoint {
    /// Answers a request that an API makes of a service of this process, as the service answers it over HTTP.
    ///
    /// The request needs no signature: `context` says where it takes place.
    package func respond(_ call: APIGatewayRuntime.ServiceRequest, in context: CallContext) async -> HTTPResponse {
        var request = call.request
        let service: WireService
        switch find(call.service, request) {
        case .service(let found): service = found
        default: return unimplemented(call.service, request)
        }
        if let action = call.action { AWSEndpoint.name(action, in: &request, for: service) }
        let format = service.format(of: request)
        let isForm = request.fields["Content-Type"]?.hasPrefix("application/x-www-form-urlencoded") == true
        // To the query protocol only a form is a body.
        if format == .query, !isForm { request.body = [] }
        let isJSON = request.fields["Accept"].map { $0.contains("json") } ?? true
        var context = context
        let requestID = context.entropy.uuid()
        context.requestID = requestID
        do throws(AWSError) {
            let decoded = try service.decode(request, as: format)
            let output = try await perform(service.key, decoded, context)
            return isJSON
                ? service.encodeInJSON(output, of: decoded.operation, as: format, requestID: requestID)
                : service.encode(output, of: decoded.operation, as: format, requestID: requestID)
        } catch {
            return isJSON
                ? service.encodeInJSON(error, as: format, requestID: requestID)
                : service.encode(error, as: format, requestID: requestID)
        }
    }

    /// Puts the action of an integration's URI where the service's protocol has it.
    private static func name(_ action: String, in request: inout HTTPRequest, for service: WireService) {
        if service.model.wireProtocol == .json, !service.model.isQueryCompatible {
            // For EventBridge, AWS is said to want the field mapped by hand; a template that does so works here too.
            if request.fields["X-Amz-Target"] == nil {
                request.fields["X-Amz-Target"] = "\(service.model.targetPrefix ?? "").\(action)"
            }
        } else if request.fields["X-Amz-Target"] == nil {
            request.query =
                "Action=\(PercentCoding.encode(action))" + (request.query.isEmpty ? "" : "&\(request.query)")
        }
    }
}
