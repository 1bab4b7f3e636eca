import AWSCore
import CivilTime
import JSONTree

/// https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendStatistics.html
enum GetSendStatistics: AWSOperation {
    typealias Service = SESService

    /// Milliseconds that one data point stands for.
    private static let interval: Int64 = 900_000

    static func perform(_ input: JSONObject, in call: Call<SESService>) throws -> JSONObject {
        let times = try Outbox.times(call.db, since: call.now.adding(seconds: -14 * 86_400), call.context)
        var counts: [(time: Int64, count: Int)] = []
        for time in times {
            let start = time.milliseconds / interval * interval
            if let last = counts.last, last.time == start {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((start, 1))
            }
        }
        let points = counts.map { point -> JSON in
            [
                "Timestamp": .double(Timestamp(milliseconds: point.time).seconds),
                "DeliveryAttempts": .int(point.count),
                "Bounces": 0, "Complaints": 0, "Rejects": 0,
            ]
        }
        return ["SendDataPoints": .array(points)]
    }
}
