import Foundation
import GRDB
import StateStore
import Testing

@testable import Emulator

@Suite struct StoreSchemaTests {
    /// A new file has its tables made at once; older ones were taken through the steps one by one.
    @Test func aNewStoreHasTheTablesThatTheStepsMake() throws {
        let folder = NSTemporaryDirectory() + "schema-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let new = try StateStore(path: folder + "/state.sqlite", migrations: Emulator.migrations)
        let old = try StateStore(path: nil, migrations: Emulator.migrations)
        let (made, grown) = (try new.readAndWait(columns), try old.readAndWait(columns))
        #expect(made == grown)
        #expect(made.count > 200)
    }

    /// Every column of every table, every index, and the steps the file has been taken through.
    private func columns(_ db: Database) throws -> [String] {
        let columns = try String.fetchAll(
            db,
            sql: """
                SELECT m.name || '|' || x.cid || '|' || x.name || '|' || x.type || '|' || x."notnull" || '|'
                    || coalesce(x.dflt_value, '') || '|' || x.pk
                FROM sqlite_master m, pragma_table_xinfo(m.name) x WHERE m.type = 'table' ORDER BY m.name, x.cid
                """)
        let others = try String.fetchAll(
            db, sql: "SELECT name || coalesce(sql, '') FROM sqlite_master WHERE type <> 'table' ORDER BY name")
        let rowless = try String.fetchAll(
            db, sql: "SELECT name || wr || strict FROM pragma_table_list WHERE schema = 'main' ORDER BY name")
        return try columns + others + rowless
            + String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
    }
}
