import JSONTree

/// The items of a distributed Map and where they come from.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html.
package struct Dataset: Sendable, Hashable {
    /// Items of one origin.
    package struct Origin: Sendable, Hashable {
        /// `$$.Map.Item.Source`: `STATE_DATA`, or the address of a bucket or an object, `S3://bucket/key`.
        package var source: String
        /// How many items, in order, come from there.
        package var count: Int
        /// Whether they are the members of an object.
        package var isObject: Bool

        /// An origin of its parts.
        package init(source: String, count: Int, isObject: Bool) {
            self.source = source
            self.count = count
            self.isObject = isObject
        }
    }

    /// The source of what a state was given as its input.
    package static let stateData = "STATE_DATA"

    /// The items; a member of an object is one with the members `Key` and `Value`.
    package private(set) var items: [JSON] = []
    /// Where they come from, in their order.
    package private(set) var origins: [Origin] = []

    /// No items.
    package init() {}

    /// Items of one origin.
    package init(_ items: [JSON], from source: String, isObject: Bool = false) {
        append(items, from: source, isObject: isObject)
    }

    /// The elements of an array or the members of an object; nil for any other value.
    ///
    /// - Parameter limit: how many at most; nil means all.
    package init?(of value: JSON, from source: String, limit: Int? = nil) {
        let limit = limit ?? Int.max
        if let items = value.array {
            append(items.count > limit ? Array(items.prefix(limit)) : items, from: source, isObject: false)
        } else if let object = value.object {
            let pairs = object.prefix(limit).map { JSON.object(["Key": .string($0.key), "Value": $0.value]) }
            append(pairs, from: source, isObject: true)
        } else {
            return nil
        }
    }

    /// Adds items of another origin.
    package mutating func append(_ items: [JSON], from source: String, isObject: Bool = false) {
        self.items += items
        origins.append(Origin(source: source, count: items.count, isObject: isObject))
    }

    /// Adds the items of another dataset.
    package mutating func append(_ other: Dataset) {
        items += other.items
        origins += other.origins
    }

    /// The items as `$$.Map.Item` shows them.
    var mapItems: [MapItem] {
        var mapItems: [MapItem] = []
        mapItems.reserveCapacity(items.count)
        for origin in origins {
            for item in items.dropFirst(mapItems.count).prefix(origin.count) {
                let key = origin.isObject ? item["Key"]?.string : nil
                mapItems.append(
                    MapItem(
                        index: mapItems.count, value: key == nil ? item : item["Value"] ?? item, key: key,
                        source: origin.source))
            }
        }
        return mapItems
    }
}

extension Dataset.Origin {
    /// The origin as JSON.
    var json: JSON { ["source": .string(source), "count": .int(count), "isObject": .bool(isObject)] }

    /// An origin from its `json`; nil when that is not one.
    init?(json: JSON) {
        guard let source = json["source"]?.string, let count = json["count"]?.int, count >= 0,
            let isObject = json["isObject"]?.bool
        else { return nil }
        self.init(source: source, count: count, isObject: isObject)
    }
}

extension Dataset {
    /// A dataset as a journal holds it. Journals of earlier versions do not tell where items come from.
    init?(items: [JSON], origins: [JSON]?) {
        self.items = items
        guard let origins else { return }
        self.origins = origins.compactMap(Origin.init(json:))
        if self.origins.reduce(0, { $0 + $1.count }) != items.count { return nil }
    }
}
