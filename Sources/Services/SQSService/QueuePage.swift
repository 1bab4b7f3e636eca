import AWSCore
import Foundation
import JSONTree

/// One page of a list of queues; the token holds the name of the last queue shown.
struct QueuePage {
    let limit: Int
    let after: String

    /// Reads `MaxResults` and `NextToken`.
    ///
    /// - Throws: `InvalidParameterValue`.
    init(_ input: JSONObject) throws {
        let max = input["MaxResults"]?.int
        if let max, !(1...1000).contains(max) {
            throw AWSError.invalidParameter("MaxResults", String(max), "MaxResults must be between 1 and 1000.")
        }
        limit = max ?? 1000
        guard let token = input["NextToken"]?.string else {
            after = ""
            return
        }
        guard max != nil else {
            throw AWSError.invalidParameter("NextToken", token, "MaxResults must be set when NextToken is.")
        }
        guard let data = Data(base64Encoded: token), let name = String(data: data, encoding: .utf8) else {
            throw AWSError.invalidParameter("NextToken", token, "The token is not valid.")
        }
        after = name
    }

    /// The page's members: the addresses under `key`, and a token when `queues` holds one more than fit.
    func output(_ queues: [QueueRecord], key: String, _ context: CallContext) -> JSONObject {
        let shown = queues.prefix(limit)
        var output: JSONObject = [key: .array(shown.map { .string($0.url(context)) })]
        if queues.count > limit, let last = shown.last {
            output["NextToken"] = .string(Data(last.name.utf8).base64EncodedString())
        }
        return output
    }
}
