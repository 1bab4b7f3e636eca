import AWSCore
import AWSWire
import JSONTree
import S3Service

extension AWSEndpoint {
    /// The access everybody has to a bucket; nil when there is no such bucket.
    package typealias Buckets = @Sendable (_ name: String) async -> AnonymousAccess?

    /// Answers an unsigned request for a bucket that is there, or for something in it.
    ///
    /// - Returns: nil when the request is for none.
    func respondAnonymously(_ request: HTTPRequest) async -> HTTPResponse? {
        let isForm = request.fields["Content-Type"]?.hasPrefix("application/x-www-form-urlencoded") == true
        guard request.fields["X-Amz-Target"] == nil, !isForm, case .service(let service) = find("s3", request),
            let name = VirtualHost.bucket(of: request) ?? request.path.split(separator: "/").first.map(String.init),
            let access = await buckets(name)
        else { return nil }
        let requestID = entropy.uuid()
        do throws(AWSError) {
            if request.method == "POST", request.fields["Content-Type"]?.hasPrefix("multipart/form-data") == true {
                return try await upload(request, to: name, access, service, requestID)
            }
            let call = try service.decode(request, as: .restXML)
            guard access.allows(call.operation, key: call.input["Key"]?.string) else {
                throw AWSError.missingAuthenticationToken(.restXML)
            }
            // An account's number serves as its key.
            let caller = Caller(accessKey: access.world.account, region: access.world.region)
            guard var context = try await context(caller) else { throw AWSError.expiredToken(.restXML) }
            context.requestID = requestID
            let output = try await perform(service.key, call, context)
            return service.encode(output, of: call.operation, as: .restXML, requestID: requestID)
        } catch {
            return service.encode(error, as: .restXML, requestID: requestID)
        }
    }
}
