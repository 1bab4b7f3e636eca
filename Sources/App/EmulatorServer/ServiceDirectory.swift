import AWSCore
import AWSWire
import Synchronization

/// Finds the service a request is for.
struct ServiceDirectory: Sendable {
    enum Finding {
        case service(WireService)
        /// A service of AWS's that checkout does not have, by its signing name or target prefix.
        case unknown(String)
        case none
    }

    private let services: [WireService]
    private let byTarget: [String: WireService]
    private let bySigningName: [String: [WireService]]
    private let byEndpoint: [String: [WireService]]

    init(_ services: [WireService]) {
        self.services = services
        byTarget = Dictionary(
            services.compactMap { service in service.model.targetPrefix.map { ($0, service) } },
            uniquingKeysWith: { first, _ in first })
        bySigningName = Dictionary(grouping: services, by: \.model.signingName)
        byEndpoint = Dictionary(grouping: services, by: \.model.endpointPrefix)
    }

    func find(_ request: HTTPRequest, _ credential: Credential?) -> Finding {
        if let target = request.fields["X-Amz-Target"], let dot = target.lastIndex(of: ".") {
            let prefix = String(target[..<dot])
            return byTarget[prefix].map(Finding.service) ?? .unknown(prefix)
        }
        if let name = credential?.service { return find(service: name, request) }
        if let host = request.fields["Host"], host.contains(".amazonaws.com"),
            let label = host.split(separator: ".").first,
            let candidates = byEndpoint[VirtualHost.bucket(of: request) == nil ? String(label) : "s3"]
        {
            return choose(candidates, request).map(Finding.service) ?? .none
        }
        return byShape(request).map(Finding.service) ?? .none
    }

    /// Finds a service by its signing name or the first label of its host.
    func find(service name: String, _ request: HTTPRequest) -> Finding {
        guard let candidates = bySigningName[name] ?? byEndpoint[name] else { return .unknown(name) }
        return choose(candidates, request).map(Finding.service) ?? .none
    }

    /// Services that share a signing name (SES's two versions) differ in their protocol: REST has paths.
    private func choose(_ candidates: [WireService], _ request: HTTPRequest) -> WireService? {
        guard candidates.count > 1 else { return candidates.first }
        let isREST = request.path != "/"
        return candidates.first { ($0.model.wireProtocol == .restJSON) == isREST } ?? candidates.first
    }

    /// The service of an unsigned request: by the route it asks for, or by the API version a form names.
    private func byShape(_ request: HTTPRequest) -> WireService? {
        if request.fields["Content-Type"]?.hasPrefix("application/x-www-form-urlencoded") == true {
            let pairs = PercentCoding.pairs(String(decoding: request.body, as: UTF8.self))
            guard let version = pairs.first(where: { $0.name == "Version" })?.value else { return nil }
            return services.first { $0.model.apiVersion == version && $0.model.wireProtocol != .restJSON }
        }
        // Any path at all could be an object of S3's; `respondAnonymously` looks whether there is such a bucket.
        return services.first { $0.model.wireProtocol == .restJSON && $0.hasRoute(for: request) }
    }
}

/// A service directory that is built when it is first asked for.
final class LazyDirectory: Sendable {
    private let services: @Sendable () -> [WireService]
    private let built = Mutex<ServiceDirectory?>(nil)

    init(_ services: @escaping @Sendable () -> [WireService]) { self.services = services }

    var value: ServiceDirectory {
        built.withLock { built in
            if let built { return built }
            let directory = ServiceDirectory(services())
            built = directory
            return directory
        }
    }
}
