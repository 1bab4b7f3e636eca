import JSONPath
import JSONTree

/// Where the value of a mapped parameter comes from: `method.request.querystring.id`, `'constant'`, `context.stage`.
///
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-data-transformations.html.
enum ParameterSource: Sendable {
    case constant(String)
    case path(String)
    case querystring(String, all: Bool)
    case header(String, all: Bool)
    /// The payload, or what a JSONPath selects in it.
    case body(JSONPath?)
    case context([String])
    case stageVariable(String)

    /// - Parameters:
    ///   - text: the expression.
    ///   - side: `method.request` for requests, `integration.response` for responses.
    /// - Returns: nil when the text is no mapping expression.
    init?(_ text: String, side: String) {
        if text.isQuoted {
            self = .constant(String(text.dropFirst().dropLast()))
            return
        }
        if text.hasPrefix("context.") {
            self = .context(text.dropFirst("context.".count).split(separator: ".").map(String.init))
            return
        }
        if text.hasPrefix("stageVariables.") {
            self = .stageVariable(String(text.dropFirst("stageVariables.".count)))
            return
        }
        guard text.hasPrefix(side + ".") else { return nil }
        let rest = text.dropFirst(side.count + 1)
        if rest == "body" {
            self = .body(nil)
            return
        }
        guard let dot = rest.firstIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
        let name = String(rest[rest.index(after: dot)...])
        let isRequest = side == "method.request"
        switch rest[..<dot] {
        case "body":
            guard let path = try? JSONPath("$" + rest[dot...]) else { return nil }
            self = .body(path)
        case "header": self = .header(name, all: false)
        case "multivalueheader": self = .header(name, all: true)
        case "path" where isRequest: self = .path(name)
        case "querystring" where isRequest: self = .querystring(name, all: false)
        case "multivaluequerystring" where isRequest: self = .querystring(name, all: true)
        default: return nil
        }
    }
}

/// What mapped parameters are taken from.
struct ParameterScope: Sendable {
    var path = JSONObject()
    var query: [(name: String, value: String)] = []
    var fields: [(name: String, value: String)] = []
    var body: [UInt8] = []
    var context = JSONObject()
    var stageVariables = JSONObject()

    /// The values of a source; none when it is not there.
    func values(of source: ParameterSource) -> [String] {
        switch source {
        case .constant(let text): return [text]
        case .path(let name): return [path[name]?.string].compactMap(\.self)
        case .querystring(let name, let all):
            let values = query.filter { $0.name == name }.map(\.value)
            return all ? values : Array(values.suffix(1))
        case .header(let name, let all):
            let values = fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
            return all ? values : Array(values.suffix(1))
        case .body(nil): return body.isEmpty ? [] : [String(decoding: body, as: UTF8.self)]
        case .body(let path?):
            guard let json = try? JSON(parsing: body), let found = try? path.read(from: json) else { return [] }
            return found.isNull ? [] : [found.string ?? found.text()]
        case .context(let names):
            var value: JSON? = .object(context)
            for name in names { value = value?[name] }
            guard let value, !value.isNull else { return [] }
            return [value.string ?? value.text()]
        case .stageVariable(let name): return [stageVariables[name]?.string].compactMap(\.self)
        }
    }
}

/// The parameters of a request to a backend.
struct MappedParameters: Sendable {
    var path: [(name: String, value: String)] = []
    var query: [(name: String, value: String)] = []
    var header: [(name: String, value: String)] = []

    /// - Parameter mappings: `integration.request.{place}.{name}` and the expressions.
    init(_ mappings: JSONObject, _ scope: ParameterScope) {
        for (target, expression) in mappings {
            guard let source = ParameterSource(expression.string ?? "", side: "method.request") else { continue }
            let parts = target.split(separator: ".", maxSplits: 3)
            guard parts.count == 4 else { continue }
            for value in scope.values(of: source) { add(String(parts[2]), String(parts[3]), value) }
        }
    }

    private mutating func add(_ place: String, _ name: String, _ value: String) {
        switch place {
        case "path": path.append((name, value))
        case "querystring": query.append((name, value))
        default: header.append((name, value))
        }
    }

    /// Puts what a template said in `$context.requestOverride` in the place of what was mapped.
    mutating func override(with overrides: JSONObject) {
        for (place, members) in overrides {
            for (name, value) in members.object ?? [:] {
                switch place {
                case "path": path.removeAll { $0.name == name }
                case "querystring": query.removeAll { $0.name == name }
                default: header.removeAll { $0.name.lowercased() == name.lowercased() }
                }
                add(place, name, value.string ?? "")
            }
        }
    }
}
