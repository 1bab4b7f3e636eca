import AWSCore
import Foundation
import JSONTree

/// One page of a list, a hundred items long; the token holds where the last page ended.
struct TopicPage {
    static let size = 100
    /// Where the last page ended; empty for the first.
    let after: String

    /// Reads `NextToken`.
    ///
    /// - Throws: `InvalidParameter` for a token that is not ours.
    init(_ input: JSONObject) throws {
        guard let token = input["NextToken"]?.string, !token.isEmpty else {
            after = ""
            return
        }
        guard let data = Data(base64Encoded: token), let text = String(data: data, encoding: .utf8) else {
            throw AWSError.invalidParameter("NextToken")
        }
        after = text
    }

    /// The page's members under `key`, and a token when `items` holds more than fit.
    func output<Item>(_ items: [Item], key: String, mark: (Item) -> String, value: (Item) -> JSON) -> JSONObject {
        let shown = items.prefix(TopicPage.size)
        var output: JSONObject = [key: .array(shown.map(value))]
        if items.count > TopicPage.size, let last = shown.last {
            output["NextToken"] = .string(Data(mark(last).utf8).base64EncodedString())
        }
        return output
    }
}
