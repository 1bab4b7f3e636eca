import AWSCore
import AWSWire
import CivilTime
import JSONTree

/// The one address at which all AWS services answer, as `AWS_ENDPOINT_URL` expects it.
///
/// A request finds its service by `X-Amz-Target`, by the credential scope of its signature, by host, or by path; its
/// operation by the service's protocol. Signatures are not verified: the endpoint listens on loopback and trusts its
/// user. A request without one is refused as AWS refuses it; any keys will do.
package struct AWSEndpoint: Sendable {
    /// Who calls, as far as the signature says.
    package struct Caller: Sendable, Equatable {
        /// The access key; nil when the request carries none.
        package var accessKey: String?
        /// The region of the credential scope.
        package var region: String?

        package init(accessKey: String? = nil, region: String? = nil) {
            self.accessKey = accessKey
            self.region = region
        }
    }

    /// Answers requests that are not AWS API calls (`/_aws/…`, API stages, the Lambda Runtime API); nil passes on.
    package typealias Interceptor = @Sendable (HTTPRequest) async -> HTTPResponse?

    let table: OperationTable
    private let directory: LazyDirectory
    let entropy: any EntropySource
    let buckets: Buckets
    let context: @Sendable (Caller) async throws(AWSError) -> CallContext?
    private let interceptors: [Interceptor]

    /// - Parameters:
    ///   - table: the operations.
    ///   - services: how each service is spoken to; `AWSEndpoint.services(of:)` gives the usual ones. Built at
    ///     the first request, so that a process that gets none need not read the service models.
    ///   - entropy: where request ids come from.
    ///   - interceptors: asked first, in order.
    ///   - buckets: finds buckets for requests without a signature; by default there are none.
    ///   - context: the context of a call; nil when the caller's key has ended.
    package init(
        table: OperationTable, services: @escaping @autoclosure @Sendable () -> [WireService],
        entropy: any EntropySource = SystemEntropy(), interceptors: [Interceptor] = [],
        buckets: @escaping Buckets = { _ in nil },
        context: @escaping @Sendable (Caller) async throws(AWSError) -> CallContext?
    ) {
        self.table = table
        directory = LazyDirectory(services)
        self.entropy = entropy
        self.interceptors = interceptors
        self.buckets = buckets
        self.context = context
    }

    /// Answers a request.
    package func respond(_ request: HTTPRequest) async -> HTTPResponse {
        for interceptor in interceptors {
            if let response = await interceptor(request) { return response }
        }
        let credential = Credential(request)
        if credential == nil, let response = await respondAnonymously(request) { return response }
        switch directory.value.find(request, credential) {
        case .service(let service): return await call(service, request, credential)
        case .unknown(let name): return unimplemented(name, request)
        case .none: return AWSEndpoint.notFound(request)
        }
    }

    /// The service of a name that stands in an integration's URI: `states`, `dynamodb`.
    func find(_ service: String, _ request: HTTPRequest) -> ServiceDirectory.Finding {
        directory.value.find(service: service, request)
    }

    private func call(_ service: WireService, _ request: HTTPRequest, _ credential: Credential?) async -> HTTPResponse {
        let format = service.format(of: request)
        let requestID = entropy.uuid()
        do throws(AWSError) {
            if credential == nil { throw AWSError.missingAuthenticationToken(format) }
            let call = try service.decode(request, as: format)
            let caller = Caller(accessKey: credential?.accessKey, region: credential?.region)
            guard var context = try await context(caller) else { throw AWSError.expiredToken(format) }
            context.requestID = requestID
            context.accessKey = credential?.accessKey
            if let expiry = credential?.expiry(by: table.clock), context.now > expiry {
                throw AWSEndpoint.expired(expiry, context.now)
            }
            let output = try await perform(service.key, call, context)
            return service.encode(output, of: call.operation, as: format, requestID: requestID)
        } catch {
            return service.encode(error, as: format, requestID: requestID)
        }
    }

    /// A client that hangs up does not undo what it asked for, except where it waits for something to be handed to it:
    /// a message or a task given to nobody would be out of reach until its time-out.
    func perform(_ service: String, _ call: WireRequest, _ context: CallContext) async throws(AWSError)
        -> JSONObject
    {
        if ["ReceiveMessage", "GetActivityTask"].contains(call.operation) {
            return try await table.call(service, call.operation, call.input, context: context)
        }
        let table = table
        let work = Task { () -> Result<JSONObject, AWSError> in
            do throws(AWSError) {
                return .success(try await table.call(service, call.operation, call.input, context: context))
            } catch {
                return .failure(error)
            }
        }
        return try await work.value.get()
    }

    /// The answer for a service checkout does not have, in the form its clients are likeliest to read.
    func unimplemented(_ name: String, _ request: HTTPRequest) -> HTTPResponse {
        let error = AWSError.notImplemented("the service \(name)")
        let isForm = request.fields["Content-Type"]?.hasPrefix("application/x-www-form-urlencoded") == true
        let protocolName = request.fields["X-Amz-Target"] != nil ? "json" : isForm ? "query" : "rest-json"
        let model = ServiceModel(trusted: #"{"metadata":{"protocol":"\#(protocolName)"}}"#)
        let service = WireService(name, model)
        return service.encode(error, as: service.format(of: request), requestID: entropy.uuid())
    }

    /// The answer to a presigned address that is no longer valid.
    private static func expired(_ expiry: Timestamp, _ now: Timestamp) -> AWSError {
        AWSError(
            .init("AccessDenied"), "Request has expired", status: 403,
            fields: ["Expires": .string(expiry.iso8601Seconds), "ServerTime": .string(now.iso8601Seconds)])
    }

    private static func notFound(_ request: HTTPRequest) -> HTTPResponse {
        let text = "checkout serves nothing at \(request.method) \(request.path), and the request names no AWS service."
        let body: JSON = ["message": .string(text)]
        return HTTPResponse(
            status: 404, fields: HTTPFields([HTTPField("Content-Type", "application/json")]), body: body.bytes())
    }
}
