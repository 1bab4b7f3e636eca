import AWSCore

/// The routes of a REST service, from the path templates in its model.
struct RESTRoutes: Sendable {
    fileprivate enum Segment: Sendable, Equatable {
        case literal(String)
        /// `{Name}`
        case label(String)
        /// `{Name+}`: the rest of the path.
        case greedy(String)
    }

    fileprivate struct Route: Sendable {
        let operation: String
        let method: String
        let segments: [Segment]
        /// Pairs the query must contain: `/apikeys?mode=import`.
        let query: [(name: String, value: String)]
    }

    struct Match: Equatable {
        let operation: String
        /// Values of the path's labels, decoded, by name on the wire.
        let labels: [String: String]
        /// Names in the query that belong to the route: `mode` in `?mode=import`.
        var queryNames: [String] = []
    }

    fileprivate let routes: [Route]

    /// The routes of a model; none when its protocol is not REST.
    init(_ model: ServiceModel) {
        guard model.wireProtocol == .restJSON || model.wireProtocol == .restXML else {
            routes = []
            return
        }
        routes = model.operations.values.map { operation in
            let parts = operation.requestURI.split(separator: "?", maxSplits: 1)
            let segments = (parts.first ?? "").split(separator: "/").map(RESTRoutes.segment)
            return Route(
                operation: operation.name, method: operation.method, segments: segments,
                query: parts.count > 1 ? PercentCoding.pairs(parts[1]) : [])
        }
        // The more literal a route the sooner it is tried; names break ties so that the order is always the same.
        .sorted { ($0.weight, $1.operation) > ($1.weight, $0.operation) }
    }

    private static func segment(_ text: Substring) -> Segment {
        guard text.hasPrefix("{"), text.hasSuffix("}") else { return .literal(String(text)) }
        let name = text.dropFirst().dropLast()
        return name.hasSuffix("+") ? .greedy(String(name.dropLast())) : .label(String(name))
    }

    /// The operation a request is for; nil when the service has none at that place.
    func match(_ method: String, _ path: String, query: [(name: String, value: String)]) -> Match? {
        let parts = path.split(separator: "/")
        for route in routes where route.method == method {
            guard route.query.allSatisfy({ needed in query.contains { $0 == needed } }) else { continue }
            if let labels = RESTRoutes.labels(route.segments, parts) {
                return Match(operation: route.operation, labels: labels, queryNames: route.query.map(\.name))
            }
        }
        return nil
    }

    private static func labels(_ segments: [Segment], _ parts: [Substring]) -> [String: String]? {
        var labels: [String: String] = [:]
        for (at, segment) in segments.enumerated() {
            guard at < parts.count else { return nil }
            switch segment {
            case .literal(let text): if PercentCoding.decode(parts[at]) != text { return nil }
            case .label(let name): labels[name] = PercentCoding.decode(parts[at])
            case .greedy(let name):
                labels[name] = PercentCoding.decode(parts[at...].joined(separator: "/"))
                return labels
            }
        }
        return parts.count == segments.count ? labels : nil
    }
}

extension RESTRoutes.Route {
    fileprivate var weight: Int {
        query.count + segments.reduce(0) { if case .literal = $1 { $0 + 2 } else { $0 } }
    }
}
