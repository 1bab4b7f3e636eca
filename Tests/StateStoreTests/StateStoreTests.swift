import Foundation
import GRDB
import StateStore
import Testing

private let schema = [StoreMigration("notes-1", sql: "CREATE TABLE notes (text TEXT NOT NULL)")]

private struct Refusal: Error, Equatable { let number: Int }

private func count(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM notes") ?? -1 }

/// A folder of its own for a test, removed with it.
private final class Folder {
    let path = NSTemporaryDirectory() + "store-\(UUID().uuidString)"
    var file: String { path + "/state.sqlite" }
    deinit { try? FileManager.default.removeItem(atPath: path) }
}

struct StateStoreTests {
    @Test func writesOfConcurrentCallersAreAllThereAndEachReadsItsOwn() async throws {
        let folder = Folder()
        let store = try StateStore(path: folder.file, migrations: schema)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    try await store.write {
                        try $0.execute(sql: "INSERT INTO notes VALUES (?)", arguments: ["\(number)"])
                    }
                    let found = try await store.read {
                        try Int.fetchOne($0, sql: "SELECT count(*) FROM notes WHERE text = ?", arguments: ["\(number)"])
                    }
                    #expect(found == 1)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.read(count) == 200)
    }

    @Test func aFailingWriteUndoesItselfAndNothingElse() async throws {
        let folder = Folder()
        let store = try StateStore(path: folder.file, migrations: schema)
        let refused = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<100 {
                group.addTask {
                    do {
                        try await store.write { db in
                            try db.execute(sql: "INSERT INTO notes VALUES (?)", arguments: ["\(number)"])
                            if number.isMultiple(of: 4) { throw Refusal(number: number) }
                        }
                        return 0
                    } catch let refusal as Refusal {
                        #expect(refusal.number == number)
                        return 1
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(refused == 25)
        #expect(try await store.read(count) == 75)
    }

    @Test func whatWasAcknowledgedIsThereForTheNextOwner() async throws {
        let folder = Folder()
        let first = try StateStore(path: folder.file, migrations: schema)
        try await first.write { try $0.execute(sql: "INSERT INTO notes VALUES ('kept')") }
        // The first store is neither closed nor told.
        let second = try StateStore(path: folder.file, migrations: schema)
        #expect(try second.readAndWait(count) == 1)
        try second.writeAndWait { try $0.execute(sql: "INSERT INTO notes VALUES ('also')") }
        #expect(try await first.read(count) == 2)
    }

    @Test func aLaterVersionBringsAnOlderStoreUpToDate() throws {
        let folder = Folder()
        _ = try StateStore(path: folder.file, migrations: schema)
        let more = schema + [StoreMigration("notes-2", sql: "ALTER TABLE notes ADD COLUMN author TEXT")]
        let store = try StateStore(path: folder.file, migrations: more)
        try store.writeAndWait { try $0.execute(sql: "INSERT INTO notes (text, author) VALUES ('a', 'b')") }
    }

    @Test(arguments: [(Durability.process, 1), (.full, 2)])
    func aWriteWaitsForTheDiskOnlyWhereThatIsAskedFor(_ durability: Durability, _ synchronous: Int) async throws {
        let folder = Folder()
        for _ in ["new", "existing"] {
            let store = try StateStore(path: folder.file, durability: durability, migrations: schema)
            // https://www.sqlite.org/pragma.html#pragma_synchronous: 1 is NORMAL, 2 is FULL.
            #expect(try await store.write { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == synchronous)
            #expect(try await store.write { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
            try await store.close()
        }
    }

    @Test func aMigrationThatFailsLeavesNoStepBehind() throws {
        let folder = Folder()
        let broken = [StoreMigration("good", sql: "CREATE TABLE good (a)"), StoreMigration("bad", sql: "CREATE")]
        #expect(throws: StoreError.self) { try StateStore(path: folder.file, migrations: broken) }
        let mended = [broken[0], StoreMigration("bad", sql: "CREATE TABLE bad (a)")] + schema
        let store = try StateStore(path: folder.file, migrations: mended)
        try store.writeAndWait { try $0.execute(sql: "INSERT INTO good SELECT * FROM bad") }
        #expect(try store.readAndWait(count) == 0)
    }

    @Test func aNewFileAndOneBroughtUpToDateHaveTheSameSchema() throws {
        let later = schema + [StoreMigration("notes-2", sql: "ALTER TABLE notes ADD COLUMN author TEXT")]
        let (new, old) = (Folder(), Folder())
        _ = try StateStore(path: old.file, migrations: schema)
        let contents = try [new, old].map { folder in
            try StateStore(path: folder.file, migrations: later).readAndWait { db in
                try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
                    + String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
            }
        }
        #expect(contents[0] == contents[1])
        #expect(contents[0].count == 4)
        let names = try FileManager.default.contentsOfDirectory(atPath: new.path)
        #expect(names.allSatisfy { ["state.sqlite", "state.sqlite-wal", "state.sqlite-shm"].contains($0) })
    }

    @Test func theLogOfADeletedFileIsNotTakenForTheNewOnes() async throws {
        let folder = Folder()
        let store = try StateStore(path: folder.file, migrations: schema)
        try await store.write { try $0.execute(sql: "INSERT INTO notes VALUES ('old')") }
        let log = try Data(contentsOf: URL(filePath: folder.file + "-wal"))
        try await store.close()
        try FileManager.default.removeItem(atPath: folder.path)
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try log.write(to: URL(filePath: folder.file + "-wal"))
        let next = try StateStore(path: folder.file, migrations: schema)
        #expect(try next.readAndWait(count) == 0)
    }

    @Test func anOlderVersionRefusesANewerStore() throws {
        let folder = Folder()
        let more = schema + [StoreMigration("notes-2", sql: "ALTER TABLE notes ADD COLUMN author TEXT")]
        _ = try StateStore(path: folder.file, migrations: more)
        #expect {
            try StateStore(path: folder.file, migrations: schema)
        } throws: { error in
            if case .newer(let path)? = error as? StoreError { return path == folder.file }
            return false
        }
    }

    @Test func aStoreInAPlaceThatCannotBeWrittenSaysWhy() throws {
        let folder = Folder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        try Data("not a folder".utf8).write(to: URL(filePath: folder.path + "/plain"))
        #expect {
            try StateStore(path: folder.path + "/plain/state.sqlite", migrations: schema)
        } throws: { error in
            guard case .unusable(_, let reason)? = error as? StoreError else { return false }
            return !reason.isEmpty && !reason.contains("NSUnderlyingError")
        }
        try Data(repeating: 0x41, count: 8192).write(to: URL(filePath: folder.path + "/text.sqlite"))
        #expect {
            try StateStore(path: folder.path + "/text.sqlite", migrations: schema)
        } throws: { error in
            "\(error)".contains("it is no SQLite database")
        }
    }

    @Test func manyThatOpenANewStoreAtOnceAgreeOnItsSchema() async throws {
        let folder = Folder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let steps = (1...20).map { StoreMigration("step-\($0)", sql: "CREATE TABLE t\($0) (a)") } + schema
        let file = folder.file
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let store = try StateStore(path: file, migrations: steps)
                    try await store.write { try $0.execute(sql: "INSERT INTO notes VALUES ('here')") }
                }
            }
            try await group.waitForAll()
        }
        #expect(try StateStore(path: file, migrations: steps).readAndWait(count) == 4)
    }

    @Test func aFullDiskFailsTheWritesOfItsTransactionAndNoOthers() async throws {
        let folder = Folder()
        let store = try StateStore(path: folder.file, migrations: schema)
        try await store.write { try $0.execute(sql: "INSERT INTO notes VALUES ('before')") }
        // SQLite's own limit on the file's size answers as a full disk does.
        try await store.write { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        let large = String(repeating: "x", count: 1_000_000)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let text = number == 7 ? large : "small"
                    return
                        (try? await store.write {
                            try $0.execute(sql: "INSERT INTO notes VALUES (?)", arguments: [text])
                        }) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        // Whatever was acknowledged is there, and nothing that was refused.
        #expect(try await store.read(count) == 1 + outcomes)
        #expect(outcomes < 20)
        try await store.write { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
        try await store.write { try $0.execute(sql: "INSERT INTO notes VALUES ('after')") }
    }
}
