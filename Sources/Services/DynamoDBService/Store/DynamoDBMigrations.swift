import StateStore

extension DynamoDBService {
    /// Items lie in the order of a scan: by the bucket their hash key falls into, then by the keys' encoded bytes.
    package static let migrations = [
        StoreMigration(
            "dynamodb-1",
            sql: """
                CREATE TABLE dynamodb_tables (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    scope TEXT NOT NULL,
                    name TEXT NOT NULL,
                    definition TEXT NOT NULL,
                    UNIQUE (scope, name)
                );
                CREATE TABLE dynamodb_items (
                    table_id INTEGER NOT NULL,
                    bucket INTEGER NOT NULL,
                    hash BLOB NOT NULL,
                    range BLOB NOT NULL,
                    size INTEGER NOT NULL,
                    item TEXT NOT NULL,
                    PRIMARY KEY (table_id, bucket, hash, range)
                ) WITHOUT ROWID;
                CREATE TABLE dynamodb_index_entries (
                    table_id INTEGER NOT NULL,
                    index_name TEXT NOT NULL,
                    bucket INTEGER NOT NULL,
                    hash BLOB NOT NULL,
                    range BLOB NOT NULL,
                    item_bucket INTEGER NOT NULL,
                    item_hash BLOB NOT NULL,
                    item_range BLOB NOT NULL,
                    PRIMARY KEY (table_id, index_name, bucket, hash, range, item_bucket, item_hash, item_range)
                ) WITHOUT ROWID;
                """),
        // expires: epoch seconds of the time-to-live attribute, in tables that have one.
        StoreMigration(
            "dynamodb-2",
            sql: """
                ALTER TABLE dynamodb_items ADD COLUMN expires INTEGER;
                CREATE INDEX dynamodb_items_expires ON dynamodb_items (table_id, expires) WHERE expires IS NOT NULL;
                """),
    ]
}
