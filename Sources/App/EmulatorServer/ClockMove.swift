import AWSCore
import CivilTime
import Emulator
import JSONTree

/// What the clock of a store is asked, by a command or over the control interface.
package enum ClockMove: Sendable, Hashable {
    /// What time it is.
    case look
    /// To move on by so many milliseconds.
    case advance(Int64)
    /// To move on to a moment.
    case until(Timestamp)
    /// To move on to what is due next.
    case next

    /// The move that a request of the control interface asks for; nil when it asks for none.
    init?(json: JSON) {
        switch (json["move"]?.string, json["milliseconds"]?.int) {
        case ("look", _): self = .look
        case ("advance", let milliseconds?) where milliseconds >= 0: self = .advance(Int64(milliseconds))
        case ("until", let milliseconds?): self = .until(Timestamp(milliseconds: Int64(milliseconds)))
        case ("next", _): self = .next
        default: return nil
        }
    }

    /// The request that asks for this move.
    package var json: JSON {
        switch self {
        case .look: ["move": "look"]
        case .advance(let milliseconds): ["move": "advance", "milliseconds": .int(Int(milliseconds))]
        case .until(let time): ["move": "until", "milliseconds": .int(Int(time.milliseconds))]
        case .next: ["move": "next"]
        }
    }

    /// Moves the clock, and waits until what became due has been dealt with.
    ///
    /// - Throws: `AWSError` `ClockNotMoved`, with the reason; a `DatabaseError`.
    package func perform(on time: TimeControl) async throws -> ClockReport {
        do {
            switch self {
            case .look: break
            case .advance(let milliseconds): try await time.advance(milliseconds: milliseconds)
            case .until(let moment): try await time.advance(to: moment)
            case .next: try await time.advanceToNext()
            }
        } catch let refusal as TimeControl.Refusal {
            throw AWSError(ClockReport.notMoved, refusal.description, status: 409)
        }
        return ClockReport(time)
    }
}

/// What a clock shows.
package struct ClockReport: Sendable, Hashable {
    /// The code of the error that says why a clock was not moved.
    package static let notMoved = AWSError.Code("ClockNotMoved")

    package let mode: ClockMode
    package let now: Timestamp
    /// By how many milliseconds it is ahead of the machine's clock.
    package let ahead: Int64
    /// When something is due next; nil when nobody waits for the clock.
    package let nextDue: Timestamp?

    init(_ time: TimeControl) {
        mode = time.mode
        now = time.now
        ahead = time.ahead
        nextDue = time.nextDue
    }

    /// What the clock of a store shows that nobody drives.
    ///
    /// - Parameter record: what is written in the store; nil when its clock was never moved.
    package init(undriven record: ClockRecord?) {
        let host = SystemClock().now()
        mode = .real
        now = record?.resumed(as: .real, host: host) ?? host
        ahead = now.milliseconds - host.milliseconds
        nextDue = nil
    }

    /// The report as `json` gives it; nil when it is none.
    package init?(json: JSON) {
        guard let mode = json["mode"]?.string.flatMap(ClockMode.init), let now = json["now"]?.int,
            let ahead = json["aheadMilliseconds"]?.int
        else { return nil }
        self.mode = mode
        self.now = Timestamp(milliseconds: Int64(now))
        self.ahead = Int64(ahead)
        nextDue = json["nextDue"]?.int.map { Timestamp(milliseconds: Int64($0)) }
    }

    /// The report, times in milliseconds since 1970.
    package var json: JSON {
        var object: JSONObject = [
            "mode": .string(mode.rawValue), "now": .int(Int(now.milliseconds)), "time": .string(now.iso8601),
            "aheadMilliseconds": .int(Int(ahead)),
        ]
        object["nextDue"] = nextDue.map { .int(Int($0.milliseconds)) }
        return .object(object)
    }
}
