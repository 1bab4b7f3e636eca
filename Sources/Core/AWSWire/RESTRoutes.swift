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
        /// Members that an operation cannot do without, by which S3's operations of one place are told apart:
        /// `PUT /bucket/key` is `UploadPart` with `?partNumber=…&uploadId=…` and else `PutObject`.
        let neededQuery: [String]
        let neededFields: [String]
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
            let members = operation.input.map { model[$0].members.filter(\.isRequired) } ?? []
            return Route(
                operation: operation.name, method: operation.method, segments: segments,
                query: parts.count > 1 ? PercentCoding.pairs(parts[1]) : [],
                neededQuery: members.filter { $0.location == .querystring }.map { $0.locationName ?? $0.name },
                neededFields: members.filter { $0.location == .header }.map { $0.locationName ?? $0.name })
        }
        // The more literal a route the sooner it is tried; names break ties so that the order is always the same.
        .sorted { $0.weight == $1.weight ? RESTRoutes.precedes($0.operation, $1.operation) : $0.weight > $1.weight }
    }

    /// Whether an operation is tried before another at the same place.
    ///
    /// A name that goes on after another's end is its successor (`GetBucketLifecycleConfiguration`), so it comes first.
    private static func precedes(_ name: String, _ other: String) -> Bool {
        if name == other { return false }
        if name.hasPrefix(other) { return true }
        return !other.hasPrefix(name) && name < other
    }

    private static func segment(_ text: Substring) -> Segment {
        guard text.hasPrefix("{"), text.hasSuffix("}") else { return .literal(String(text)) }
        let name = text.dropFirst().dropLast()
        return name.hasSuffix("+") ? .greedy(String(name.dropLast())) : .label(String(name))
    }

    /// The operation a request is for; nil when the service has none at that place.
    ///
    /// Of several operations at one place the one that needs most of what the request brings is meant. When none has
    /// all it needs, the one that needs least is to say what is missing.
    func match(
        _ method: String, _ path: String, query: [(name: String, value: String)], fields: HTTPFields = HTTPFields()
    ) -> Match? {
        let parts = path.split(separator: "/")
        var best: (match: Match, isComplete: Bool, needs: Int, weight: Int)?
        for route in routes where route.method == method {
            if let best, best.weight > route.weight { break }
            guard route.query.allSatisfy({ needed in query.contains { $0 == needed } }),
                let labels = RESTRoutes.labels(route.segments, parts, path)
            else { continue }
            let isComplete =
                route.neededQuery.allSatisfy { name in query.contains { $0.name == name } }
                && route.neededFields.allSatisfy { fields[$0] != nil }
            let needs = route.neededQuery.count + route.neededFields.count
            if let best {
                if best.isComplete, !isComplete || needs <= best.needs { continue }
                if !best.isComplete, !isComplete, needs >= best.needs { continue }
            }
            let match = Match(operation: route.operation, labels: labels, queryNames: route.query.map(\.name))
            best = (match, isComplete, needs, route.weight)
        }
        return best?.match
    }

    /// - Parameter path: what `parts` are parts of; a greedy label keeps its slashes, doubled or at the end.
    private static func labels(_ segments: [Segment], _ parts: [Substring], _ path: String) -> [String: String]? {
        var labels: [String: String] = [:]
        for (at, segment) in segments.enumerated() {
            if case .greedy(let name) = segment {
                let start = at == 0 ? path.startIndex : at <= parts.count ? parts[at - 1].endIndex : path.endIndex
                let rest = path[start...].dropFirst()
                if rest.isEmpty { return nil }
                labels[name] = PercentCoding.decode(rest)
                return labels
            }
            guard at < parts.count else { return nil }
            switch segment {
            case .literal(let text): if PercentCoding.decode(parts[at]) != text { return nil }
            case .label(let name): labels[name] = PercentCoding.decode(parts[at])
            case .greedy: break
            }
        }
        // One slash at the end is nobody's; a second one is the empty beginning of a greedy label.
        return parts.count == segments.count && !path.hasSuffix("//") ? labels : nil
    }
}

extension RESTRoutes.Route {
    fileprivate var weight: Int {
        query.count + segments.reduce(0) { if case .literal = $1 { $0 + 2 } else { $0 } }
    }
}
