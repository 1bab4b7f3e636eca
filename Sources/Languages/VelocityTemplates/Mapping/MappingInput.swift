import JSONTree

/// What a mapping template of API Gateway sees.
package struct MappingInput: Sendable {
    /// The payload as text: `$input.body`.
    package var body = ""
    /// The request's parameters by place, each a map of strings: `$input.params()`.
    package var path = JSONObject()
    package var querystring = JSONObject()
    package var header = JSONObject()
    /// `$context`.
    package var context = JSONObject()
    /// `$stageVariables`.
    package var stageVariables = JSONObject()

    package init() {}
}

/// What came of a mapping template.
package struct MappingOutput: Sendable, Equatable {
    /// The text.
    package var text: String
    /// `$context.requestOverride` as the template left it: `header`, `path` and `querystring`.
    package var requestOverride: JSONObject
    /// `$context.responseOverride` as the template left it: `header` and `status`.
    package var responseOverride: JSONObject
}
