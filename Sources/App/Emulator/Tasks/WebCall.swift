import AWSCore
import Foundation
import JSONTree

/// Parts of HTTP calls that `apigateway:invoke` and `http:invoke` share.
enum WebCall {
    /// Percent-encodes text for a query or a form.
    static func encoded(_ text: String) -> String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        // CharacterSet.alphanumerics holds letters of all scripts; only ASCII goes through as it is.
        allowed = allowed.intersection(CharacterSet(charactersIn: Unicode.Scalar(0x20)...Unicode.Scalar(0x7E)))
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? text
    }

    /// Header fields from `{"name": "value"}` or `{"name": ["value", …]}`.
    static func fields(_ value: JSON?) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in value?.object ?? [:] {
            for item in value.array ?? [value] { fields.add(name, text(item)) }
        }
        return fields
    }

    /// A value as it stands in a header or a query.
    static func text(_ value: JSON) -> String { value.string ?? value.text() }

    /// A response as a task's result: `Headers`, `ResponseBody`, `StatusCode`, `StatusText`.
    static func result(_ response: HTTPResponse) -> JSON {
        let text = String(decoding: response.body, as: UTF8.self)
        var headers: JSONObject = [:]
        for field in response.fields.list {
            let earlier = headers[field.name]?.array ?? []
            headers[field.name] = .array(earlier + [.string(field.value)])
        }
        var result: JSONObject = ["Headers": .object(headers)]
        if !text.isEmpty { result["ResponseBody"] = (try? JSON(parsing: text)) ?? .string(text) }
        result["StatusCode"] = .int(response.status)
        result["StatusText"] = .string(HTTPStatus.reason(response.status))
        return .object(result)
    }
}
