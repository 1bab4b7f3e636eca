import AWSCore
import CivilTime
import JSONTree

/// The events of a `PutLogEvents` request, parted into those that are kept and those that are not.
///
/// See https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html.
struct LogBatch {
    typealias Line = (time: Timestamp, message: String)

    private static let sizeLimit = 1_048_576
    /// What each event counts besides its message, in bytes.
    private static let overhead = 26
    private static let hour: Int64 = 3_600_000

    /// The events to keep.
    let accepted: [Line]
    /// `RejectedLogEventsInfo`: which were too old, expired or too new; empty when all are kept.
    let rejected: JSONObject

    /// - Parameter retention: for how many days the group keeps events; nil for ever.
    /// - Throws: `InvalidParameterException` when the batch is refused as a whole.
    init(_ lines: [Line], retention: Int?, now: Timestamp) throws(AWSError) {
        let sizes = lines.map { $0.message.utf8.count + Self.overhead }
        if let size = sizes.first(where: { $0 > Self.sizeLimit }) {
            throw .invalidLogsParameter("Log event too large: \(size) bytes exceeds limit of \(Self.sizeLimit)")
        }
        let size = sizes.reduce(0, +)
        if size > Self.sizeLimit {
            throw .invalidLogsParameter("Upload too large: \(size) bytes exceeds limit of \(Self.sizeLimit)")
        }
        if zip(lines, lines.dropFirst()).contains(where: { $0.time > $1.time }) {
            throw .invalidLogsParameter("Log events in a single PutLogEvents request must be in chronological order.")
        }
        let oldest = now.adding(milliseconds: -14 * 24 * Self.hour)
        let newest = now.adding(milliseconds: 2 * Self.hour)
        let tooOld = lines.count { $0.time < oldest }
        let expired = retention.map { days in
            let kept = now.adding(milliseconds: Int64(days) * -24 * Self.hour)
            return lines.count { $0.time < kept }
        }
        let tooNew = lines.firstIndex { $0.time > newest }
        var rejected: JSONObject = [:]
        if tooOld > 0 { rejected["tooOldLogEventEndIndex"] = .int(tooOld) }
        if let expired, expired > 0 { rejected["expiredLogEventEndIndex"] = .int(expired) }
        if let tooNew { rejected["tooNewLogEventStartIndex"] = .int(tooNew) }
        self.rejected = rejected
        accepted = Array(lines[max(tooOld, expired ?? 0)..<(tooNew ?? lines.count)])
        if let first = accepted.first, let last = accepted.last,
            last.time > first.time.adding(milliseconds: 24 * Self.hour)
        {
            throw .invalidLogsParameter(
                "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")
        }
    }
}
