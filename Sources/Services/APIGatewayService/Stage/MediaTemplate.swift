import JSONTree

/// Which of the templates of a mapping is used.
enum MediaTemplate {
    /// What becomes of a request's body.
    enum Request: Sendable, Equatable {
        case template(String)
        case passthrough
        /// 415.
        case refused
    }

    /// The template for the body of a request.
    ///
    /// See https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html.
    static func request(_ integration: JSONObject, contentType: String?) -> Request {
        let templates = present(integration["requestTemplates"])
        if let template = find(mediaType(contentType ?? "application/json"), templates) {
            return .template(template.value.string ?? "")
        }
        switch integration["passthroughBehavior"]?.string {
        case "NEVER": return .refused
        case "WHEN_NO_TEMPLATES": return templates.isEmpty ? .passthrough : .refused
        default: return .passthrough
        }
    }

    /// The template for the body of a response, with its type; nil when there are none.
    ///
    /// The first type that the client accepts, else JSON, else the first.
    static func response(_ response: JSON, accept: String?) -> (type: String, template: String)? {
        let templates = present(response["responseTemplates"])
        var wanted = (accept ?? "").split(separator: ",").map { mediaType(String($0)) }
        wanted.append("application/json")
        let found = wanted.lazy.compactMap { find($0, templates) }.first ?? templates.first
        return found.map { ($0.key, $0.value.string ?? "") }
    }

    private static func present(_ templates: JSON?) -> [JSONObject.Element] {
        (templates?.object ?? [:]).filter { !$0.value.isNull }
    }

    private static func find(_ type: String, _ templates: [JSONObject.Element]) -> JSONObject.Element? {
        templates.first { mediaType($0.key) == type }
    }

    private static func mediaType(_ field: String) -> String {
        field.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    }
}
