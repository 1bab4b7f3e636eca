import Foundation
import GRDB

/// The bytes of objects and of parts not yet put together.
enum ObjectContents {
    /// Keeps a piece in the place of the one of that number.
    ///
    /// - Parameter start: where in the object the piece begins; settled only when an upload is completed.
    static func put(_ data: Data, id: String, number: Int = 1, start: Int = 0, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO s3_contents (id, number, start, size, data) VALUES (?, ?, ?, ?, ?)",
            arguments: [id, number, start, data.count, data])
    }

    /// The bytes of a range of the object.
    static func read(_ id: String, _ range: Range<Int>, _ db: Database) throws -> Data {
        var data = Data()
        if range.isEmpty { return data }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT substr(data, max(1, ? - start + 1), min(?, start + size) - max(?, start)) AS piece
                FROM s3_contents WHERE id = ? AND start < ? AND start + size > ? ORDER BY start
                """,
            arguments: [range.lowerBound, range.upperBound, range.lowerBound, id, range.upperBound, range.lowerBound])
        while let row = try rows.next() { data.append(row["piece"] as Data) }
        return data
    }

    /// Calls `body` with one piece after the other, in order.
    static func forEach(_ id: String, _ db: Database, _ body: (Data) -> Void) throws {
        let rows = try Data.fetchCursor(
            db, sql: "SELECT data FROM s3_contents WHERE id = ? ORDER BY number", arguments: [id])
        while let piece = try rows.next() { body(piece) }
    }

    /// The places of the pieces, by their numbers.
    static func pieces(_ id: String, _ db: Database) throws -> [(number: Int, range: Range<Int>)] {
        try Row.fetchAll(
            db, sql: "SELECT number, start, size FROM s3_contents WHERE id = ? ORDER BY number", arguments: [id]
        ).map { row in
            let (start, size): (Int, Int) = (row["start"], row["size"])
            return (row["number"], start..<start + size)
        }
    }

    static func copy(_ id: String, to other: String, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO s3_contents (id, number, start, size, data)
                SELECT ?, number, start, size, data FROM s3_contents WHERE id = ?
                """,
            arguments: [other, id])
    }

    static func move(_ id: String, number: Int, start: Int, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE s3_contents SET start = ? WHERE id = ? AND number = ?", arguments: [start, id, number])
    }

    static func delete(_ id: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM s3_contents WHERE id = ?", arguments: [id])
    }

    static func delete(_ id: String, number: Int, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM s3_contents WHERE id = ? AND number = ?", arguments: [id, number])
    }
}
