import AWSCore
import JSONTree

/// A page of a list: API Gateway's `position` and `limit`.
enum Page {
    /// The output of a list operation.
    ///
    /// - Parameters:
    ///   - limit: how many items a page has unless the caller says.
    ///   - key: what the position names; the list is sorted by it here.
    static func of(
        _ items: [JSONObject], _ input: JSONObject, limit: Int, by key: (JSONObject) -> String
    ) throws -> JSONObject {
        let asked = input["limit"]?.int ?? limit
        guard (1...500).contains(asked) else { throw AWSError.badRequest("Invalid limit specified") }
        var rest = items.sorted { key($0) < key($1) }
        if let position = input["position"]?.string { rest = rest.filter { key($0) > position } }
        var output: JSONObject = ["items": .array(rest.prefix(asked).map(JSON.object))]
        if rest.count > asked { output["position"] = .string(key(rest[asked - 1])) }
        return output
    }
}

extension APIStore.Resource {
    /// The resource as the operations answer it: methods in full, or only their names.
    func answer(embedsMethods: Bool) -> JSONObject {
        var answer = json
        if !embedsMethods, let methods = answer["resourceMethods"]?.object {
            answer["resourceMethods"] = .object(methods.mapValues { _ in [:] })
        }
        return answer
    }
}
