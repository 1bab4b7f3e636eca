import AWSCore
import Foundation
import JSONTree

/// One page of a list that is sorted by name; the token holds the last name shown.
struct EventPage {
    let limit: Int
    private let after: String?

    /// Reads `Limit` and `NextToken`.
    ///
    /// - Throws: `ValidationException` for a token that is not ours.
    init(_ input: JSONObject) throws {
        limit = input["Limit"]?.int ?? 100
        if let token = input["NextToken"]?.string {
            guard let data = Data(base64Encoded: token), let name = String(data: data, encoding: .utf8) else {
                throw AWSError.validation("Invalid token.")
            }
            after = name
        } else {
            after = nil
        }
    }

    /// The page's members under `key`, and a token when there are more.
    func output<Item>(_ items: [Item], key: String, name: (Item) -> String, value: (Item) -> JSON) -> JSONObject {
        let rest = items.filter { item in after.map { name(item) > $0 } ?? true }
        let shown = rest.prefix(limit)
        var output: JSONObject = [key: .array(shown.map(value))]
        if rest.count > shown.count, let last = shown.last {
            output["NextToken"] = .string(Data(name(last).utf8).base64EncodedString())
        }
        return output
    }
}
