/// What an update does to an item.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html.
struct UpdateExpression: Sendable {
    /// The right-hand side of a `SET`.
    indirect enum Value: Sendable {
        case path(DocumentPath)
        case value(AttributeValue)
        case ifNotExists(DocumentPath, Value)
        case listAppend(Value, Value)
        case sum(Value, Value)
        case difference(Value, Value)

        /// The type where it is known before any item is seen.
        var type: String? {
            switch self {
            case .path, .ifNotExists: nil
            case .value(let value): value.type
            case .listAppend: "L"
            case .sum, .difference: "N"
            }
        }
    }

    enum Action: Sendable {
        case set(Value)
        case remove
        case add(AttributeValue)
        case delete(AttributeValue)
    }

    /// The actions, each with its path, in the order written.
    var actions: [(path: DocumentPath, action: Action)] = []

    /// The paths that are written.
    var paths: [DocumentPath] { actions.map(\.path) }

    /// The paths that are read or written.
    var allPaths: [DocumentPath] {
        actions.flatMap { action in
            guard case .set(let value) = action.action else { return [action.path] }
            return [action.path] + UpdateExpression.paths(value)
        }
    }

    private static func paths(_ value: Value) -> [DocumentPath] {
        switch value {
        case .path(let path): [path]
        case .value: []
        case .ifNotExists(let path, let other): [path] + paths(other)
        case .listAppend(let a, let b), .sum(let a, let b), .difference(let a, let b): paths(a) + paths(b)
        }
    }
}
