import JSONTree

/// Tags in the form most services take and give them, `[{"Key": …, "Value": …}]`, and as an object by key.
package enum TagList {
    /// The object a list of tags stands for; a repeated key keeps its last value.
    package static func object(_ tags: JSON?) -> JSONObject {
        JSONObject((tags?.array ?? []).map { ($0["Key"]?.string ?? "", $0["Value"] ?? "") })
    }

    /// The list an object of tags stands for.
    package static func list(_ tags: JSONObject) -> JSON {
        .array(tags.map { ["Key": .string($0.key), "Value": $0.value] })
    }
}
