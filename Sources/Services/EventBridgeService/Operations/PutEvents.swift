import AWSCore
import CivilTime
import JSONTree

/// Each entry is judged on its own; those that pass are matched and their deliveries written in this transaction.
///
/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
enum PutEvents: AWSOperation {
    typealias Service = EventBridgeService

    static let refusedMembers: Set<String> = ["EndpointId"]

    /// The bytes all entries may have together: 1 MB since January 2026, four times what older pages say.
    ///
    /// https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb;
    /// counted as https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevent-size.html has it.
    private static let sizeLimit = 1_048_576

    static func validate(_ input: JSONObject) throws(AWSError) {
        let size = (input["Entries"]?.array ?? []).reduce(0) { $0 + entrySize($1) }
        if size > sizeLimit { throw .validation("Total size of the entries in the request is over the limit.") }
    }

    static func perform(_ input: JSONObject, in call: Call<EventBridgeService>) throws -> JSONObject {
        var results: [JSON] = []
        var failures = 0
        for entry in input["Entries"]?.array ?? [] {
            switch event(entry) {
            case .success(let event):
                let bus = entry["EventBusName"]?.string
                try checkReach(bus, call)
                results.append(["EventId": .string(try EventBus.put(call.db, call.context, bus: bus, event))])
            case .failure(let error):
                failures += 1
                results.append(["ErrorCode": .string(error.code.rawValue), "ErrorMessage": .string(error.message)])
            }
        }
        return ["FailedEntryCount": .int(failures), "Entries": .array(results)]
    }

    /// Refuses a bus of another account or region, unless it is of this region and its policy lets the caller's account
    /// in.
    private static func checkReach(_ bus: String?, _ call: Call<EventBridgeService>) throws {
        guard let bus, let arn = ARN(bus), call.context.isForeign(arn) else { return }
        let found = try BusRecord.find(call.db, arn: bus, call.context.at(bus))
        if arn.region == call.context.region, ResourcePolicy.admits(call.context.account, found?.policy) { return }
        throw AWSError.busAccessDenied(bus, to: call.context.account)
    }

    /// The event an entry describes, or the entry's error.
    private static func event(_ entry: JSON) -> Result<OutgoingEvent, AWSError> {
        func missing(_ name: String) -> Result<OutgoingEvent, AWSError> {
            let reason = "\(name) is a required argument."
            return .failure(AWSError(.init("InvalidArgument"), AWSError.badArgument(name, reason).message))
        }
        guard let source = entry["Source"]?.string, !source.isEmpty else { return missing("Source") }
        guard let detailType = entry["DetailType"]?.string, !detailType.isEmpty else { return missing("DetailType") }
        guard let text = entry["Detail"]?.string, !text.isEmpty else { return missing("Detail") }
        if source.hasPrefix("aws.") {
            return .failure(
                AWSError(.init("NotAuthorizedForSourceException"), "Not authorized for the source."))
        }
        guard let detail = try? JSON(parsing: text, depthLimit: 1000), detail.object != nil else {
            return .failure(AWSError(.init("MalformedDetail"), "Detail is malformed."))
        }
        return .success(
            OutgoingEvent(
                source: source, detailType: detailType, detail: detail,
                resources: entry["Resources"]?.array?.compactMap(\.string) ?? [], time: time(entry["Time"])))
    }

    private static func time(_ value: JSON?) -> Timestamp? {
        if let seconds = value?.double { return Timestamp(seconds: seconds) }
        return value?.string.flatMap { Timestamp(rfc3339: $0) }
    }

    /// An entry's size as AWS counts it: the time is 14 bytes, texts are their UTF-8.
    private static func entrySize(_ entry: JSON) -> Int {
        let texts = ["Source", "DetailType", "Detail"].reduce(0) { $0 + (entry[$1]?.string?.utf8.count ?? 0) }
        let resources = (entry["Resources"]?.array ?? []).reduce(0) { $0 + ($1.string?.utf8.count ?? 0) }
        return texts + resources + (entry["Time"] == nil ? 0 : 14)
    }
}
