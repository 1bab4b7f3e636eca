import AWSCore
import CivilTime
import GRDB
import StateStore

/// How a store's clock goes.
package enum ClockMode: String, Sendable, CaseIterable {
    /// As the machine's, ahead of it by what it has been moved.
    case real
    /// It jumps to the next due moment whenever nothing is in flight.
    case virtual
    /// It stands still until it is moved, and runs while handlers and HTTP calls do.
    case manual

    /// How the clock behaves while nobody moves it.
    var pace: ModelledClock.Pace { self == .real ? .flowing : .standing }
}

/// Where a store's clock has been taken to, so that no execution sees time go back: not after a restart, not after a
/// crash, and not when another mode is chosen. A store whose clock was never moved has none.
package struct ClockRecord: Sendable, Hashable {
    /// The time when this was written.
    package let time: Timestamp
    /// By how many milliseconds it was ahead of the machine then.
    package let ahead: Int64
    /// Whether the clock stood still and was put away: nothing has happened since, at no later time.
    package let isAtRest: Bool

    static let migrations = [
        StoreMigration(
            "clock-1",
            sql: """
                CREATE TABLE clock (
                    id INTEGER PRIMARY KEY CHECK (id = 1), time INTEGER NOT NULL, ahead INTEGER NOT NULL,
                    at_rest INTEGER NOT NULL)
                """)
    ]

    /// The record of a clock that shows `time` while the machine shows `host`.
    init(time: Timestamp, host: Timestamp, isAtRest: Bool = false) {
        self.time = time
        ahead = time.milliseconds - host.milliseconds
        self.isAtRest = isAtRest
    }

    private init(_ row: Row) {
        time = Timestamp(milliseconds: row["time"])
        ahead = row["ahead"]
        isAtRest = row["at_rest"]
    }

    /// The record of a store; nil when its clock was never moved.
    package static func find(_ db: Database) throws -> ClockRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM clock").map(ClockRecord.init)
    }

    /// Writes the record, unless the store's has a later time.
    func save(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO clock (id, time, ahead, at_rest) VALUES (1, ?1, ?2, ?3)
                ON CONFLICT (id) DO UPDATE SET time = ?1, ahead = ?2, at_rest = ?3 WHERE time <= ?1
                """)
        try statement.execute(arguments: [time.milliseconds, ahead, isAtRest])
    }

    /// What the clock shows when it is taken up again while the machine shows `host`.
    ///
    /// Meanwhile it has gone on as the machine's has. One that was put away standing still stands where it stood; after
    /// a crash it may be ahead of that, by as much as has gone by.
    package func resumed(as mode: ClockMode, host: Timestamp) -> Timestamp {
        if isAtRest, mode != .real { return time }
        return max(time, host.adding(milliseconds: max(0, ahead)))
    }
}
