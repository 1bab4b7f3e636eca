import AWSCore
import StateStore

/// A stack's whole name: stacks of other accounts and regions may be called the same.
package struct StackKey: Hashable, Sendable {
    /// The name a person gives: `checkout`.
    package let name: String
    /// The account and region that its resources are made in.
    package let world: World

    package init(_ name: String, in world: World) {
        self.name = name
        self.world = world
    }

    /// A key from its `text`; nil when that is none.
    init?(text: String) {
        let parts = text.split(separator: "/", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { return nil }
        self.init(parts[2], in: World(account: parts[0], region: parts[1]))
    }

    /// What the store calls it: `000000000000/us-east-1/checkout`.
    var text: String { "\(world)/\(name)" }

    /// Stacks used to be kept by their names alone; the ARNs of their resources say where they are.
    static let migration = StoreMigration(
        "stacks-5",
        sql: """
            CREATE TABLE stack_places (stack TEXT PRIMARY KEY, place TEXT NOT NULL) WITHOUT ROWID;
            INSERT OR IGNORE INTO stack_places
                SELECT stack, json_extract(parts, '$[4]') || '/' || json_extract(parts, '$[3]') || '/' || stack FROM (
                    SELECT stack, '["' || replace(json_extract(attributes, '$.Arn'), ':', '","') || '"]' AS parts
                    FROM stack_resources WHERE json_extract(attributes, '$.Arn') GLOB 'arn:aws:*:*-*-*:[0-9]*:*')
                WHERE json_valid(parts);
            INSERT OR IGNORE INTO stack_places
                SELECT name, '000000000000/us-east-1/' || name FROM stacks
                UNION SELECT stack, '000000000000/us-east-1/' || stack FROM stack_resources
                UNION SELECT stack, '000000000000/us-east-1/' || stack FROM stack_leftovers;
            UPDATE stacks SET name = (SELECT place FROM stack_places WHERE stack = stacks.name);
            UPDATE stack_resources
                SET stack = (SELECT place FROM stack_places p WHERE p.stack = stack_resources.stack);
            UPDATE stack_leftovers
                SET stack = (SELECT place FROM stack_places p WHERE p.stack = stack_leftovers.stack);
            DROP TABLE stack_places;
            """)
}
