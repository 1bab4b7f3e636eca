import AWSCore
import JSONTree

/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html
enum Query: DynamoDBOperation {
    static func perform(_ input: JSONObject, in call: Call<DynamoDBService>) throws -> JSONObject {
        let name = try ItemRequest.tableName(input)
        try RequestExpressions.checkParameters(
            input, expressions: ["ProjectionExpression", "FilterExpression", "KeyConditionExpression"],
            legacy: ["AttributesToGet", "QueryFilter", "ConditionalOperator", "KeyConditions"])
        let queryFilter = input["QueryFilter"]?.object ?? [:]
        let legacyFilter = try LegacyConditions.filter(queryFilter, input["ConditionalOperator"]?.string)
        let start = try StartKey(input)
        let attributesToGet = try ItemRequest.attributesToGet(input)
        let legacyConditions = try input["KeyConditions"]?.object.map { conditions throws(AWSError) in
            let comparisons = try LegacyConditions.comparisons(conditions)
            try KeyConditions.checkCount(comparisons.count)
            return comparisons
        }
        let expressions = try RequestExpressions(input)
        try PageRequest.checkSelect(input, hasProjection: (expressions.projection ?? attributesToGet) != nil)
        let written = try expressions.keyCondition.map { condition throws(AWSError) in
            try KeyConditions.comparisons(of: condition)
        }
        guard let conditions = written ?? legacyConditions else {
            throw AWSError.invalid(
                "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.")
        }

        let table = try TableStore(call).table(name)
        let index = try PageRequest.index(input, table)
        let key = index?.key ?? table.key
        try start?.checkShape(table.key, index)
        let plan = try QueryPlan(conditions, key)
        let request = PageRequest(
            input: input, table: table, index: index, filter: expressions.filter ?? legacyFilter,
            projection: expressions.projection ?? attributesToGet)
        try checkFilter(expressions.filter?.paths.map(\.attribute) ?? queryFilter.keys, key, expressions.filter != nil)
        try request.checkFilterOfIndex()
        try start?.checkRange(table.key, index)
        try request.checkSelectOfIndex()
        try expressions.checkKeyPaths(of: table)
        let position = try start?.position(table.key, index)
        if let start { try plan.checkStart(start.attributes, key) }

        let ascending = input["ScanIndexForward"]?.bool ?? true
        var cursor = ItemCursor(table, index)
        cursor.keep(to: plan)
        if let position { cursor.start(after: position, ascending: ascending) }
        return try request.page(cursor, ascending: ascending, call.db)
    }

    private static func checkFilter(_ attributes: [String], _ key: KeySchema, _ isExpression: Bool) throws(AWSError) {
        for attribute in attributes where key.names.contains(attribute) {
            throw .invalid(
                "\(isExpression ? "Filter Expression" : "QueryFilter") can only contain non-primary key attributes: "
                    + "Primary key attribute: \(attribute)")
        }
    }
}
