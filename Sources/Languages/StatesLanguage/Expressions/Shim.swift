import JSONTree

package struct JSONPathSyntaxError: Error { package var message: String }
package struct JSONPathError: Error { package var message: String }
struct JSONPath: Sendable, Hashable {
    let text: String
    let isDefinite = true
    init(_ text: String) throws(JSONPathSyntaxError) {
        guard text.hasPrefix("$") else { throw JSONPathSyntaxError(message: "") }
        self.text = text
    }
    func read(from root: JSON) throws(JSONPathError) -> JSON {
        var value = root
        for key in text.dropFirst().split(separator: ".") {
            guard let next = value[String(key)] else { throw JSONPathError(message: "No results for path: $['\(key)']") }
            value = next
        }
        return value
    }
}
package struct ReferencePath: Sendable {
    let keys: [String]
    init(_ text: String) throws(JSONPathSyntaxError) { keys = text.dropFirst().split(separator: ".").map(String.init) }
    package func write(_ value: JSON, into root: JSON) throws(JSONPathErrorX) -> JSON {
        func go(_ r: JSON?, _ k: ArraySlice<String>) -> JSON {
            guard let f = k.first else { return value }
            var o = r?.object ?? [:]
            o[f] = go(o[f], k.dropFirst())
            return .object(o)
        }
        return go(root, keys[...])
    }
}
package struct JSONPathErrorX: Error { package var message: String }
package struct IntrinsicExpression: Sendable {
    init(_ text: String) throws(JSONPathSyntaxError) {}
}
extension EvaluationScope {
    func call(_ e: IntrinsicExpression, _ text: String) throws(EvaluationFailure) -> JSON { throw EvaluationFailure("shim") }
}
