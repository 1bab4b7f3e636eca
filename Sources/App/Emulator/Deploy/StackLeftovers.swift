import GRDB
import JSONTree
import StateStore

/// Resources of a stack that others have taken the place of, to be removed once nothing refers to them any more.
///
/// CloudFormation has the same phase at the end of an update:
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html
enum StackLeftovers {
    static let migration = StoreMigration(
        "stacks-4",
        sql: """
            CREATE TABLE stack_leftovers (
                id INTEGER PRIMARY KEY, stack TEXT NOT NULL, logical TEXT NOT NULL, type TEXT NOT NULL,
                physical TEXT NOT NULL, ref TEXT NOT NULL, attributes TEXT NOT NULL, properties TEXT NOT NULL
            );
            """)

    /// Notes that a resource is to be removed.
    static func add(_ resource: DeployedResource, of stack: StackKey, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO stack_leftovers (stack, logical, type, physical, ref, attributes, properties)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                stack.text, resource.logicalID, resource.type, resource.physicalID, resource.ref.text(),
                JSON.object(resource.attributes).text(), JSON.object(resource.properties).text(),
            ])
    }

    /// What is to be removed, in the order to try it: what was replaced last, and so may refer to the others, first.
    static func list(of stack: StackKey, _ db: Database) throws -> [(id: Int64, resource: DeployedResource)] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM stack_leftovers WHERE stack = ? ORDER BY id DESC", arguments: [stack.text]
        )
        .map { row in
            let resource = DeployedResource(
                logicalID: row["logical"], type: row["type"], physicalID: row["physical"],
                ref: (try? JSON(parsing: row["ref"] as String)) ?? .null,
                attributes: (try? JSON(parsing: row["attributes"] as String))?.object ?? [:],
                properties: (try? JSON(parsing: row["properties"] as String))?.object ?? [:], fingerprint: "")
            return (row["id"], resource)
        }
    }

    /// Forgets a resource that has been removed.
    static func remove(_ id: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM stack_leftovers WHERE id = ?", arguments: [id])
    }
}
