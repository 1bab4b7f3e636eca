import GRDB
import JSONTree

/// A name for a version, which may send part of the events to a second one.
struct FunctionAlias: Sendable, Hashable {
    var name: String
    var version: String
    var description: String
    /// The second version and its share, from 0 to 1.
    var second: (version: String, weight: Double)? {
        get { secondVersion.map { ($0, secondWeight) } }
        set {
            secondVersion = newValue?.version
            secondWeight = newValue?.weight ?? 0
        }
    }
    var revisionID: String
    private var secondVersion: String?
    private var secondWeight = 0.0

    init(name: String, version: String, description: String, revisionID: String) {
        self.name = name
        self.version = version
        self.description = description
        self.revisionID = revisionID
    }

    /// The version an event goes to, for a number from 0 up to 1 drawn at random.
    func pick(_ draw: Double) -> String { second.map { draw < $0.weight ? $0.version : version } ?? version }

    /// The structure AWS calls AliasConfiguration.
    func configuration(functionARN: String) -> JSONObject {
        var json: JSONObject = [
            "AliasArn": .string("\(functionARN):\(name)"), "Name": .string(name), "FunctionVersion": .string(version),
            "Description": .string(description), "RevisionId": .string(revisionID),
        ]
        if let second {
            json["RoutingConfig"] = [
                "AdditionalVersionWeights": .object(JSONObject([(second.version, .double(second.weight))]))
            ]
        }
        return json
    }

    static func get(_ db: Database, arn: String, name: String) throws -> FunctionAlias? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM lambda_aliases WHERE arn = ? AND name = ?", arguments: [arn, name]
        ).map(FunctionAlias.init(row:))
    }

    /// The aliases of a function by name.
    static func list(_ db: Database, arn: String) throws -> [FunctionAlias] {
        try Row.fetchAll(db, sql: "SELECT * FROM lambda_aliases WHERE arn = ? ORDER BY name", arguments: [arn])
            .map(FunctionAlias.init(row:))
    }

    static func put(_ db: Database, arn: String, _ alias: FunctionAlias) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO lambda_aliases
                (arn, name, version, description, second_version, second_weight, revision_id) VALUES (?,?,?,?,?,?,?)
                """,
            arguments: [
                arn, alias.name, alias.version, alias.description, alias.secondVersion, alias.secondWeight,
                alias.revisionID,
            ])
    }

    static func delete(_ db: Database, arn: String, name: String) throws {
        try db.execute(sql: "DELETE FROM lambda_aliases WHERE arn = ? AND name = ?", arguments: [arn, name])
    }

    private init(row: Row) {
        self.init(
            name: row["name"], version: row["version"], description: row["description"],
            revisionID: row["revision_id"])
        secondVersion = row["second_version"]
        secondWeight = row["second_weight"]
    }
}
