import AWSCore
import JSONTree

/// One page of a listing: `Marker` goes in, `IsTruncated` and the next `Marker` come out.
///
/// See https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html.
struct EntityPage {
    private let start: Int
    private let size: Int

    /// - Throws: `ValidationError` for a marker that no answer gave.
    init(_ input: JSONObject) throws(AWSError) {
        size = input["MaxItems"]?.int ?? 100
        guard let marker = input["Marker"]?.string else {
            start = 0
            return
        }
        guard let at = Int(marker), at >= 0 else { throw .invalidMarker }
        start = at
    }

    /// The page of `items` as the member `key` of an output.
    func output<Item>(_ items: [Item], as key: String, _ value: (Item) -> JSON) -> JSONObject {
        let (page, marker) = slice(items)
        var output: JSONObject = [key: .array(page.map(value)), "IsTruncated": .bool(marker != nil)]
        output["Marker"] = marker.map(JSON.string)
        return output
    }

    private func slice<Item>(_ items: [Item]) -> (ArraySlice<Item>, String?) {
        let rest = items.dropFirst(start)
        return (rest.prefix(size), rest.count > size ? String(start + size) : nil)
    }
}

/// Tags of roles and policies.
enum EntityTags {
    /// How many an entity may have.
    private static let limit = 50

    /// The tags after some were added or changed.
    ///
    /// - Throws: `LimitExceeded`.
    static func merged(_ present: JSONObject, _ given: JSON?) throws(AWSError) -> JSONObject {
        let tags = present.merging(TagList.object(given))
        if tags.count > limit { throw .iamLimit("The number of tags has reached the maximum limit.") }
        return tags
    }

    /// The tags without some.
    static func without(_ keys: JSON?, _ present: JSONObject) -> JSONObject {
        let gone = Set((keys?.array ?? []).compactMap(\.string))
        return JSONObject(present.filter { !gone.contains($0.key) }.map { ($0.key, $0.value) })
    }

    /// A page of tags, in the order of their keys.
    static func page(_ tags: JSONObject, _ input: JSONObject) throws(AWSError) -> JSONObject {
        try EntityPage(input).output(tags.sorted { $0.key < $1.key }, as: "Tags") { tag in
            ["Key": .string(tag.key), "Value": tag.value]
        }
    }
}

extension CallContext {
    /// A unique id as IAM makes them: `AROA` and 17 capitals and digits for a role.
    func entityID(_ prefix: String) -> String { prefix + entropy.text(17, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") }
}
