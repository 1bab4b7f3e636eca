import AWSCore
import AWSWire
import Emulator
import JSONTree

/// The links in SNS's messages: `GET /_aws/sns?Action=ConfirmSubscription&…` and `Action=Unsubscribe`.
///
/// AWS serves them unsigned, since whoever follows them has no keys.
enum TopicLinks {
    private static let actions: Set<String> = ["ConfirmSubscription", "Unsubscribe"]

    static func respond(_ request: HTTPRequest, _ emulator: Emulator) async -> HTTPResponse? {
        guard request.path == "/_aws/sns" || request.path == "/_aws/sns/" else { return nil }
        guard request.method == "GET" else { return HTTPResponse(status: 405) }
        var input: JSONObject = [:]
        for (name, value) in PercentCoding.pairs(request.query) { input[name] = .string(value) }
        let action = input["Action"]?.string ?? ""
        guard actions.contains(action) else {
            return answer(400, ["message": "Action must be ConfirmSubscription or Unsubscribe."])
        }
        input["Action"] = nil
        do throws(AWSError) {
            let arn = (input["TopicArn"] ?? input["SubscriptionArn"])?.string ?? ""
            let output = try await emulator.table.call("sns", action, input, context: emulator.context().at(arn))
            return answer(200, output)
        } catch {
            return answer(error.status, ["code": .string(error.code.rawValue), "message": .string(error.message)])
        }
    }

    private static func answer(_ status: Int, _ body: JSONObject) -> HTTPResponse {
        HTTPResponse(
            status: status, fields: HTTPFields([HTTPField("Content-Type", "application/json")]),
            body: JSON.object(body).bytes())
    }
}
