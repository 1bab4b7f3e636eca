import AWSCore
import JSONTree

/// The resources of a deployment, as requests find them.
package struct RouteTable: Sendable {
    /// A resource with at least one method.
    fileprivate struct Route: Sendable {
        let id: String
        let path: String
        let parts: [String]
        let methods: JSONObject
    }

    /// What a request has found.
    package struct Match: Sendable, Equatable {
        /// The resource's id.
        package let resourceID: String
        /// The resource's path with its variables: `/orders/{id}`.
        package let resourcePath: String
        /// The variables' values, decoded, in the order of the path.
        package let parameters: JSONObject
        /// The method as the operations answer it, with its integration.
        package let method: JSONObject
    }

    private let routes: [Route]
    /// The API's binary media types when it was deployed.
    package let binaryMediaTypes: [String]

    /// - Parameter snapshot: what CreateDeployment kept: `resources` and `binaryMediaTypes`.
    package init(snapshot: JSONObject) {
        routes = (snapshot["resources"]?.array ?? []).compactMap { resource in
            guard let path = resource["path"]?.string, let id = resource["id"]?.string,
                let methods = resource["resourceMethods"]?.object, !methods.isEmpty
            else { return nil }
            return Route(
                id: id, path: path, parts: path.split(separator: "/").map(String.init), methods: methods)
        }
        // Part by part, a name goes before a variable and a variable before a greedy one.
        .sorted { left, right in
            for (one, other) in zip(left.parts, right.parts) where rank(one) != rank(other) {
                return rank(one) < rank(other)
            }
            return left.parts.count > right.parts.count
        }
        binaryMediaTypes = snapshot["binaryMediaTypes"]?.array?.compactMap(\.string) ?? []
    }

    /// Finds the resource and the method of a request.
    ///
    /// - Parameters:
    ///   - method: the HTTP method.
    ///   - path: the path below the stage, percent-encoded. A slash at its end makes no difference.
    /// - Returns: nil when no resource fits, or the one that fits best has no such method.
    package func route(_ method: String, _ path: String) -> Match? {
        let parts = path.split(separator: "/")
        for route in routes {
            guard let parameters = RouteTable.parameters(route.parts, parts) else { continue }
            guard let found = route.methods[method]?.object ?? route.methods["ANY"]?.object else { return nil }
            return Match(resourceID: route.id, resourcePath: route.path, parameters: parameters, method: found)
        }
        return nil
    }

    private static func parameters(_ pattern: [String], _ parts: [Substring]) -> JSONObject? {
        var parameters: JSONObject = [:]
        for (at, part) in pattern.enumerated() {
            guard at < parts.count else { return nil }
            switch rank(part) {
            case 0: if URLText.decode(parts[at]) != part { return nil }
            case 1: parameters[String(part.dropFirst().dropLast())] = .string(URLText.decode(parts[at]))
            default:
                let rest = parts[at...].joined(separator: "/")
                parameters[String(part.dropFirst().dropLast(2))] = .string(URLText.decode(rest))
                return parameters
            }
        }
        return parts.count == pattern.count ? parameters : nil
    }
}

/// 0 for a name, 1 for `{id}`, 2 for `{proxy+}`.
private func rank(_ part: String) -> Int { part.hasSuffix("+}") ? 2 : part.hasPrefix("{") ? 1 : 0 }
