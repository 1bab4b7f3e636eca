import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html
enum Scan: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try ItemRequest.tableName(input)
        try RequestExpressions.checkParameters(
            input, expressions: ["ProjectionExpression", "FilterExpression"],
            legacy: ["AttributesToGet", "ScanFilter", "ConditionalOperator"])
        let attributesToGet = try ItemRequest.attributesToGet(input)
        let legacyFilter = try LegacyConditions.filter(
            input["ScanFilter"]?.object ?? [:], input["ConditionalOperator"]?.string)
        let start = try StartKey(input)
        let buckets = try segment(input)
        let expressions = try RequestExpressions(input)
        try PageRequest.checkSelect(input, hasProjection: (expressions.projection ?? attributesToGet) != nil)

        let table = try TableStore(call).table(name)
        let index = try PageRequest.index(input, table)
        try start?.checkShape(table.key, index)
        let request = PageRequest(
            input: input, table: table, index: index, filter: expressions.filter ?? legacyFilter,
            projection: expressions.projection ?? attributesToGet)
        try start?.checkRange(table.key, index)
        try request.checkSelectOfIndex()
        let position = try start?.position(table.key, index)
        if let position, let buckets { try check(position, in: buckets, input) }
        try expressions.checkKeyPaths(of: table)

        var cursor = ItemCursor(table, index)
        if let buckets { cursor.keep(toBuckets: buckets) }
        if let position { cursor.start(after: position, ascending: true) }
        return try request.page(cursor, ascending: true, call.db)
    }

    /// The buckets of the request's segment; nil when it asks for no segment.
    private static func segment(_ input: JSONObject) throws(AWSError) -> Range<Int64>? {
        let segment = input["Segment"]?.int
        let total = input["TotalSegments"]?.int
        guard segment != nil || total != nil else { return nil }
        guard let total else {
            throw .invalid(
                "The TotalSegments parameter is required but was not present in the request when Segment parameter "
                    + "is present")
        }
        guard let segment else {
            throw .invalid(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments "
                    + "is present")
        }
        guard segment < total else {
            throw .invalid(
                "The Segment parameter is zero-based and must be less than parameter TotalSegments: "
                    + "Segment: \(segment) is not less than TotalSegments: \(total)")
        }
        let (first, count) = (Int64(segment), Int64(total))
        return (ItemKey.buckets * first / count)..<(ItemKey.buckets * (first + 1) / count)
    }

    private static func check(_ position: ItemPosition, in buckets: Range<Int64>, _ input: JSONObject) throws(AWSError)
    {
        if buckets.contains((position.entry ?? position.item).bucket) { return }
        throw .invalid(
            "The provided starting key is invalid: Invalid ExclusiveStartKey. "
                + "Please use ExclusiveStartKey with correct Segment. "
                + "TotalSegments: \(input["TotalSegments"]?.int ?? 0) Segment: \(input["Segment"]?.int ?? 0)")
    }
}
