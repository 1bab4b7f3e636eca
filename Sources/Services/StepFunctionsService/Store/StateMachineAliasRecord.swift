import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A name for one or two versions of a state machine.
struct StateMachineAliasRecord: Sendable {
    /// One version and the share of executions it gets, in per cent.
    struct Route: Sendable, Hashable {
        let version: Int
        let weight: Int
    }

    let machine: String
    let name: String
    var description: String?
    var routes: [Route]
    let created: Timestamp
    var updated: Timestamp

    /// The alias's ARN.
    var arn: String { "\(machine):\(name)" }

    init(machine: String, name: String, description: String?, routes: [Route], created: Timestamp) {
        self.machine = machine
        self.name = name
        self.description = description
        self.routes = routes
        self.created = created
        updated = created
    }

    private init(_ row: Row) {
        machine = row["machine"]
        name = row["name"]
        description = row["description"]
        let stored = (try? JSON(parsing: row["routes"] as String))?.array ?? []
        routes = stored.compactMap { pair in
            guard let version = pair[0]?.int, let weight = pair[1]?.int else { return nil }
            return Route(version: version, weight: weight)
        }
        created = Timestamp(milliseconds: row["created"])
        updated = Timestamp(milliseconds: row["updated"])
    }

    /// The version that a random number chooses by the weights.
    func version(for draw: UInt64) -> Int {
        var rest = Int(draw % 100)
        for route in routes {
            if rest < route.weight { return route.version }
            rest -= route.weight
        }
        return routes.first?.version ?? 0
    }

    /// The routes as the API shows them.
    var routingConfiguration: JSON {
        .array(
            routes.map { route in
                [
                    "stateMachineVersionArn": .string(StateMachineReference.versionArn(machine, route.version)),
                    "weight": .int(route.weight),
                ]
            })
    }

    /// The alias of a name; nil when there is none.
    static func find(machine: String, name: String, _ db: Database) throws -> StateMachineAliasRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM sfn_aliases WHERE machine = ? AND name = ?", arguments: [machine, name]
        ).map(StateMachineAliasRecord.init)
    }

    /// The aliases of a machine, the oldest first.
    static func all(machine: String, _ db: Database) throws -> [StateMachineAliasRecord] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM sfn_aliases WHERE machine = ? ORDER BY created, name", arguments: [machine]
        ).map(StateMachineAliasRecord.init)
    }

    /// Writes the alias over what was there.
    func save(_ db: Database) throws {
        let stored = JSON.array(routes.map { [.int($0.version), .int($0.weight)] }).text()
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO sfn_aliases (machine, name, description, routes, created, updated)
                    VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [machine, name, description, stored, created.milliseconds, updated.milliseconds])
    }

    /// Removes the alias.
    func delete(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM sfn_aliases WHERE machine = ? AND name = ?", arguments: [machine, name])
    }
}
