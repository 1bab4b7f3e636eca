import JSONTree

/// The URI of an AWS integration: `arn:aws:apigateway:{region}:{service}:action/{Action}` or `…:path/{path}`.
///
/// See https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html.
struct IntegrationURI: Sendable, Equatable {
    enum Target: Sendable, Equatable {
        case action(String)
        case path(String)
    }

    let region: String
    let service: String
    let target: Target
    /// What stands behind the action: `action/Publish&TopicArn=…`, or behind a `?`.
    let query: String

    /// - Returns: nil when the text is none, or names neither action nor path.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "apigateway", !parts[4].isEmpty else { return nil }
        (region, service) = (parts[3], parts[4])
        let tail = parts[5]
        if tail.hasPrefix("action/") {
            let pieces = tail.dropFirst("action/".count).split(maxSplits: 1, omittingEmptySubsequences: false) {
                $0 == "&" || $0 == "?"
            }
            guard let action = pieces.first, !action.isEmpty else { return nil }
            target = .action(String(action))
            query = pieces.count > 1 ? String(pieces[1]) : ""
        } else if tail.hasPrefix("path/") {
            let pieces = tail.dropFirst("path".count).split(
                separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
            // People write a second slash, as in `path//`.
            target = .path("/" + (pieces.first ?? "").drop { $0 == "/" })
            query = pieces.count > 1 ? String(pieces[1]) : ""
        } else {
            return nil
        }
    }

    /// Whether it invokes a function.
    var isFunction: Bool { service == "lambda" && IntegrationRules.functionName(of: ":lambda:path" + path) != nil }

    private var path: String { if case .path(let path) = target { path } else { "" } }

    /// The services an integration can call, and whether they have actions; the others are called by path only.
    static let services: [String: Bool] = [
        "states": true, "dynamodb": true, "sqs": true, "sns": true, "events": true, "email": true, "sts": true,
        "iam": true, "logs": true, "lambda": false, "s3": false,
    ]
}
