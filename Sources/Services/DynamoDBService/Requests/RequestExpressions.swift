import AWSCore
import JSONTree

/// The expressions of a request, read and checked.
struct RequestExpressions: Sendable {
    private(set) var update: UpdateExpression?
    private(set) var condition: ConditionExpression?
    private(set) var keyCondition: ConditionExpression?
    private(set) var filter: ConditionExpression?
    private(set) var projection: ProjectionExpression?

    /// Checks that a request does not mix expressions with the parameters that came before them, and that it gives
    /// names and values only to expressions.
    ///
    /// - Parameters:
    ///   - expressions: the expressions the operation takes.
    ///   - legacy: the older parameters it takes.
    static func checkParameters(_ input: JSONObject, expressions: [String], legacy: [String]) throws(AWSError) {
        func given(_ names: [String]) -> [String] { names.filter { input[$0].map { !$0.isNull } ?? false } }
        let used = given(expressions)
        let older = given(legacy)
        if !used.isEmpty, !older.isEmpty {
            throw .invalid(
                "Can not use both expression and non-expression parameters in the same request: "
                    + "Non-expression parameters: {\(older.joined(separator: ", "))} "
                    + "Expression parameters: {\(used.joined(separator: ", "))}")
        }
        if used.isEmpty, !given(["ExpressionAttributeNames"]).isEmpty {
            throw .invalid("ExpressionAttributeNames can only be specified when using expressions")
        }
        let takeValues = expressions.filter { $0 != "ProjectionExpression" }
        if given(takeValues).isEmpty, !given(["ExpressionAttributeValues"]).isEmpty {
            throw .invalid(
                "ExpressionAttributeValues can only be specified when using expressions: "
                    + takeValues.joined(separator: " and ") + (takeValues.count == 1 ? " is null" : " are null"))
        }
    }

    /// Reads all expressions of `input`.
    init(_ input: JSONObject) throws(AWSError) {
        var scope = ExpressionScope(
            names: try RequestExpressions.names(input), values: try RequestExpressions.values(input))
        if let text = input["UpdateExpression"]?.string { update = try UpdateParser.parse(text, &scope) }
        if let text = input["ConditionExpression"]?.string {
            condition = try ConditionParser.parse(text, "ConditionExpression", &scope)
        }
        if let text = input["KeyConditionExpression"]?.string {
            keyCondition = try ConditionParser.parse(text, "KeyConditionExpression", &scope)
        }
        if let text = input["FilterExpression"]?.string {
            filter = try ConditionParser.parse(text, "FilterExpression", &scope)
        }
        if let text = input["ProjectionExpression"]?.string { projection = try ProjectionExpression(text, &scope) }
        try scope.checkAllUsed()
    }

    private static func names(_ input: JSONObject) throws(AWSError) -> [(String, String)] {
        guard let names = input["ExpressionAttributeNames"]?.object else { return [] }
        if names.isEmpty { throw .invalid("ExpressionAttributeNames must not be empty") }
        for (key, _) in names where !isPlaceholder(key, "#") {
            throw .invalid("ExpressionAttributeNames contains invalid key: Syntax error; key: \"\(key)\"")
        }
        return names.compactMap { name in name.value.string.map { (name.key, $0) } }
    }

    private static func values(_ input: JSONObject) throws(AWSError) -> [(String, AttributeValue)] {
        guard let values = input["ExpressionAttributeValues"]?.object else { return [] }
        if values.isEmpty { throw .invalid("ExpressionAttributeValues must not be empty") }
        for (key, _) in values where !isPlaceholder(key, ":") {
            throw .invalid("ExpressionAttributeValues contains invalid key: Syntax error; key: \"\(key)\"")
        }
        var read: [(String, AttributeValue)] = []
        for (key, value) in values {
            do {
                read.append((key, try AttributeValue(value)))
            } catch {
                throw .invalid("ExpressionAttributeValues contains invalid value: \(error.message) for key \(key)")
            }
        }
        return read
    }

    private static func isPlaceholder(_ key: String, _ mark: Character) -> Bool {
        guard key.first == mark, key.utf8.count > 1 else { return false }
        return key.utf8.dropFirst().allSatisfy { byte in
            (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || byte == 0x5F
        }
    }

    /// All paths of the expressions that go into an attribute.
    private var nestedPaths: [DocumentPath] {
        let paths =
            (update?.allPaths ?? []) + (condition?.paths ?? []) + (filter?.paths ?? []) + (projection?.paths ?? [])
        return paths.filter(\.isNested)
    }

    /// Throws when a path goes into a key attribute, which never is a map or a list.
    func checkKeyPaths(of table: TableRecord) throws(AWSError) {
        for path in nestedPaths {
            let word: String
            if table.key.names.contains(path.attribute) {
                word = "Key"
            } else if table.indexes.contains(where: { $0.key.names.contains(path.attribute) }) {
                word = "IndexKey"
            } else {
                continue
            }
            throw .invalid(
                "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: "
                    + "\(word): \(path.attribute)")
        }
    }
}
