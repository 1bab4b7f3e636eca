import AWSCore
import JSONTree

/// A request of `http:invoke` as it is put together from the state's parameters and the connection's.
struct HTTPRequestDraft {
    private var fields = HTTPFields()
    private var query: [(String, String)] = []
    private var body: JSON?
    /// Pairs for a form; what is there when `body` is sent URL-encoded.
    var form: [(String, String)]?

    init() {}

    /// - Throws: `HTTPTask.Failure` for headers that Step Functions keeps for itself, and for unknown transforms.
    init(_ parameters: JSON) throws {
        fields = WebCall.fields(parameters["Headers"])
        for field in fields.list where Self.isReserved(field.name) {
            throw HTTPTask.Failure.runtime("The header '\(field.name)' cannot be set in an HTTP Task.")
        }
        for (name, value) in parameters["QueryParameters"]?.object ?? [:] {
            for item in value.array ?? [value] { query.append((name, WebCall.text(item))) }
        }
        body = parameters["RequestBody"].flatMap { $0.isNull ? nil : $0 }
        let transform = parameters["Transform"]
        switch transform?["RequestBodyEncoding"]?.string {
        case nil, "NONE": break
        case "URL_ENCODED":
            let format = transform?["RequestEncodingOptions"]?["ArrayFormat"]?.string ?? "INDICES"
            guard let arrays = ArrayFormat(rawValue: format) else {
                throw HTTPTask.Failure.runtime(
                    "The ArrayFormat '\(format)' is none of INDICES, REPEAT, COMMAS, BRACKETS.")
            }
            form = (body?.object ?? [:]).flatMap { arrays.pairs($0.key, $0.value) }
            if fields["Content-Type"] == nil { fields["Content-Type"] = "application/x-www-form-urlencoded" }
        case let encoding?:
            throw HTTPTask.Failure.runtime("The RequestBodyEncoding '\(encoding)' is neither NONE nor URL_ENCODED.")
        }
    }

    /// How an array is written in a form.
    enum ArrayFormat: String {
        case indices = "INDICES"
        case `repeat` = "REPEAT"
        case commas = "COMMAS"
        case brackets = "BRACKETS"

        /// The pairs of a member; members of objects are named `outer[inner]`.
        func pairs(_ name: String, _ value: JSON) -> [(String, String)] {
            switch value {
            case .object(let members): return members.flatMap { pairs("\(name)[\($0.key)]", $0.value) }
            case .array(let items):
                switch self {
                case .indices: return items.enumerated().flatMap { pairs("\(name)[\($0.offset)]", $0.element) }
                case .repeat: return items.flatMap { pairs(name, $0) }
                case .commas: return [(name, items.map(WebCall.text).joined(separator: ","))]
                case .brackets: return items.flatMap { pairs("\(name)[]", $0) }
                }
            default: return [(name, WebCall.text(value))]
            }
        }
    }

    /// Adds what a connection says; it wins over what the state says.
    mutating func add(_ parameters: JSON?) {
        func pairs(_ list: String) -> [(String, String)] {
            (parameters?[list]?.array ?? []).map { ($0["Key"]?.string ?? "", $0["Value"]?.string ?? "") }
        }
        for (name, value) in pairs("HeaderParameters") { fields[name] = value }
        for (name, value) in pairs("QueryStringParameters") {
            query.removeAll { $0.0 == name }
            query.append((name, value))
        }
        let members = pairs("BodyParameters")
        if members.isEmpty { return }
        var object = body?.object ?? [:]
        for (name, value) in members {
            object[name] = .string(value)
            form?.removeAll { $0.0 == name }
            form?.append((name, value))
        }
        body = .object(object)
    }

    mutating func setHeader(_ name: String, _ value: String) { fields[name] = value }

    /// The address with the query's parameters.
    func url(_ address: String) -> String {
        if query.isEmpty { return address }
        return address + (address.contains("?") ? "&" : "?") + Self.encoded(query)
    }

    /// The request.
    ///
    /// - Parameter region: the region that an HTTP task names to the API; nil for a request that is not one.
    func request(_ method: String, region: String?) -> HTTPRequest {
        var request = HTTPRequest(method: method, path: "/")
        request.fields = headers(region: region)
        if let body = bodyText {
            request.body = Array(body.utf8)
            if request.fields["Content-Type"] == nil {
                request.fields["Content-Type"] =
                    form == nil ? "application/json; charset=UTF-8" : "application/x-www-form-urlencoded"
            }
        }
        return request
    }

    private var bodyText: String? { form.map(Self.encoded) ?? body.map { $0.string ?? $0.text() } }

    /// The header fields, Step Functions' own at the end.
    private func headers(region: String?) -> HTTPFields {
        var headers = fields
        if let region {
            headers["User-Agent"] = "Amazon|StepFunctions|HttpInvoke|\(region)"
            headers["Range"] = "bytes=0-262144"
        }
        return headers
    }

    // MARK: What TestState shows

    /// The request as `InspectionDataRequest` shows it.
    func shown(_ method: String, _ address: String, region: String) -> JSONObject {
        var shown: JSONObject = [
            "protocol": .string(Self.scheme(address)), "method": .string(method), "url": .string(url(address)),
            "headers": .string(Self.list(headers(region: region))),
        ]
        shown["body"] = bodyText.map(JSON.string)
        return shown
    }

    /// A response as `InspectionDataResponse` shows it.
    static func shown(_ response: HTTPResponse, from address: String) -> JSONObject {
        [
            "protocol": .string(scheme(address)), "statusCode": .string(String(response.status)),
            "statusMessage": .string(HTTPStatus.reason(response.status)), "headers": .string(list(response.fields)),
            "body": .string(String(decoding: response.body, as: UTF8.self)),
        ]
    }

    private static func scheme(_ address: String) -> String { address.prefix { $0 != ":" }.lowercased() }

    /// Header fields as AWS writes them there: `[name: value, name: value]`.
    private static func list(_ fields: HTTPFields) -> String {
        "[\(fields.list.map { "\($0.name): \($0.value)" }.joined(separator: ", "))]"
    }

    private static func encoded(_ pairs: [(String, String)]) -> String {
        pairs.map { "\(WebCall.encoded($0.0))=\(WebCall.encoded($0.1))" }.joined(separator: "&")
    }

    /// Headers that belong to Step Functions or to the transport.
    private static func isReserved(_ name: String) -> Bool {
        let lower = name.lowercased()
        return reserved.contains(lower) || ["x-amz-", "x-amzn-", "x-forwarded-"].contains { lower.hasPrefix($0) }
    }

    private static let reserved: Set<String> = [
        "a-im", "accept-charset", "accept-datetime", "accept-encoding", "authorization", "cache-control", "connection",
        "content-encoding", "content-length", "content-md5", "date", "expect", "forwarded", "from", "host",
        "http2-settings", "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since",
        "max-forwards", "origin", "pragma", "proxy-authorization", "referer", "server", "te", "trailer",
        "transfer-encoding", "upgrade", "via", "warning",
    ]
}
