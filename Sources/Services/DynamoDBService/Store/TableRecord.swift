import AWSCore
import JSONTree

/// A table as the store keeps it: its number and the lasting part of its `TableDescription`.
struct TableRecord: Sendable {
    let id: Int64
    let name: String
    /// `AttributeDefinitions`, `KeySchema`, indexes, throughput, tags… as `CreateTable` and its like left them.
    var definition: JSONObject
    let key: KeySchema
    let indexes: [IndexRecord]

    init(id: Int64, name: String, definition: JSONObject) throws(AWSError) {
        let definitions = definition["AttributeDefinitions"]
        guard let key = KeySchema(definition["KeySchema"], definitions: definitions) else {
            throw .internalFailure("The table \(name) is stored without a key schema.")
        }
        self.id = id
        self.name = name
        self.definition = definition
        self.key = key
        indexes =
            (definition["LocalSecondaryIndexes"]?.array ?? []).compactMap {
                IndexRecord($0, definitions: definitions, isGlobal: false)
            }
            + (definition["GlobalSecondaryIndexes"]?.array ?? []).compactMap {
                IndexRecord($0, definitions: definitions, isGlobal: true)
            }
    }

    func index(_ name: String) -> IndexRecord? { indexes.first { $0.name == name } }

    /// The attribute that says when an item expires; nil when items do not.
    var timeToLive: String? { definition["TimeToLiveSpecification"]?["AttributeName"]?.string }

    /// The table's ARN.
    func arn(_ context: CallContext) -> String { context.arn("dynamodb", "table/\(name)").description }
}

/// A secondary index.
struct IndexRecord: Sendable {
    let name: String
    let isGlobal: Bool
    let key: KeySchema
    /// `ALL`, `KEYS_ONLY` or `INCLUDE`.
    let projectionType: String
    let nonKeyAttributes: [String]

    init?(_ json: JSON, definitions: JSON?, isGlobal: Bool) {
        guard let name = json["IndexName"]?.string, let key = KeySchema(json["KeySchema"], definitions: definitions)
        else { return nil }
        self.name = name
        self.isGlobal = isGlobal
        self.key = key
        projectionType = json["Projection"]?["ProjectionType"]?.string ?? "ALL"
        nonKeyAttributes = json["Projection"]?["NonKeyAttributes"]?.array?.compactMap(\.string) ?? []
    }

    /// The attributes the index shows; nil when it shows all.
    func shownAttributes(of table: KeySchema) -> [String]? {
        switch projectionType {
        case "ALL": nil
        case "INCLUDE": table.names + key.names + nonKeyAttributes
        default: table.names + key.names
        }
    }
}
