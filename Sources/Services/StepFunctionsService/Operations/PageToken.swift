import AWSCore
import CivilTime
import Foundation
import JSONTree

/// The opaque tokens by which a listing continues: base64 of a JSON array of strings.
///
/// A token is good for a day, and only for the request that it came from: the API's reference asks to keep all other
/// arguments unchanged.
struct PageToken {
    /// How long a token is good, in milliseconds.
    private static let lifetime: Int64 = 24 * 3600 * 1000
    /// What the listing is of.
    private let scope: String
    private let now: Timestamp

    /// The tokens of an operation's answers to a request.
    init<Operation: AWSOperation>(
        _ operation: Operation.Type, _ input: JSONObject, _ call: Call<StepFunctionsService>
    ) {
        let asked = input.filter { !["nextToken", "maxResults"].contains($0.key) }.sorted { $0.key < $1.key }
        scope = Operation.name + JSON.object(JSONObject(asked.map { ($0.key, $0.value) })).text()
        now = call.now
    }

    func encode(_ parts: [String]) -> String {
        let all = [scope, String(now.milliseconds)] + parts
        return Data(JSON.array(all.map(JSON.string)).bytes()).base64EncodedString()
    }

    /// The parts of a token.
    ///
    /// - Throws: `InvalidToken` when the text is no token of this listing with `count` parts, or an old one.
    func decode(_ token: String, count: Int) throws(AWSError) -> [String] {
        guard let data = Data(base64Encoded: token), let all = try? JSON(parsing: data).array?.compactMap(\.string),
            all.count == count + 2, all[0] == scope, let made = Int64(all[1]),
            now.milliseconds - made <= Self.lifetime
        else { throw .invalidPage }
        return Array(all.dropFirst(2))
    }

    /// A page's size: 100 when absent or 0.
    static func limit(_ value: JSON?) -> Int {
        guard let limit = value?.int, limit > 0 else { return 100 }
        return limit
    }
}
