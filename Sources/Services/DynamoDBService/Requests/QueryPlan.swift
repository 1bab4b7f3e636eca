import AWSCore
import Foundation

/// What a query reads: one hash key, and the range keys within bounds.
struct QueryPlan {
    let hash: [UInt8]
    let hashValue: AttributeValue
    /// The condition on the range key, when there is one.
    let range: LegacyConditions.Comparison?

    /// Checks the conditions against the key of the table or index.
    init(_ conditions: [LegacyConditions.Comparison], _ key: KeySchema) throws(AWSError) {
        if conditions.count > key.attributes.count { throw QueryPlan.unsupported }
        for attribute in key.attributes.prefix(conditions.count)
        where !conditions.contains(where: { $0.attribute == attribute.name }) {
            throw .invalid("Query condition missed key schema element: \(attribute.name)")
        }
        for condition in conditions {
            guard let attribute = key.attributes.first(where: { $0.name == condition.attribute }) else { continue }
            guard ["EQ", "LT", "LE", "GT", "GE", "BETWEEN", "BEGINS_WITH"].contains(condition.comparator) else {
                throw .invalid("Attempted conditional constraint is not an indexable operation")
            }
            for value in condition.values where value.type != attribute.type {
                throw .invalidParameter("Condition parameter type does not match schema type")
            }
            for value in condition.values where value.isEmptyKey {
                throw .invalidParameter(
                    "The AttributeValue for a key attribute cannot contain an empty \(value.emptyKeyWord) value. "
                        + "Key: \(attribute.name)")
            }
        }
        guard let first = conditions.first(where: { $0.attribute == key.hash.name }), first.comparator == "EQ",
            let value = first.values.first
        else { throw QueryPlan.unsupported }
        hashValue = value
        hash = value.keyBytes
        range = conditions.first { $0.attribute == key.range?.name }
    }

    private static let unsupported = AWSError.invalid("Query key condition not supported")

    /// Checks that a start key lies within the query.
    func checkStart(_ start: AttributeMap, _ key: KeySchema) throws(AWSError) {
        let isSameHash = start[key.hash.name] == hashValue
        if let range {
            if !range.condition.holds(for: start) {
                throw .invalid("The provided starting key does not match the range key predicate")
            }
            if range.comparator == "EQ" || !isSameHash {
                throw .invalid("The query can return at most one row and cannot be restarted")
            }
        } else if !isSameHash {
            throw .invalid("The provided starting key is outside query boundaries based on provided conditions")
        }
    }

    /// The range condition as bounds on the encoded range key.
    func rangeClauses(_ column: String) -> [(sql: String, bytes: Data)] {
        guard let range, let first = range.values.first, let last = range.values.last else { return [] }
        let low = Data(first.keyBytes)
        switch range.comparator {
        case "EQ": return [("\(column) = ?", low)]
        case "LT": return [("\(column) < ?", low)]
        case "LE": return [("\(column) <= ?", low)]
        case "GT": return [("\(column) > ?", low)]
        case "GE": return [("\(column) >= ?", low)]
        case "BETWEEN": return [("\(column) >= ?", low), ("\(column) <= ?", Data(last.keyBytes))]
        default:
            guard let end = QueryPlan.successor(of: first.keyBytes) else { return [("\(column) >= ?", low)] }
            return [("\(column) >= ?", low), ("\(column) < ?", Data(end))]
        }
    }

    /// The first bytes after all that begin with `prefix`; nil when there are none.
    private static func successor(of prefix: [UInt8]) -> [UInt8]? {
        guard let at = prefix.lastIndex(where: { $0 < 0xFF }) else { return nil }
        var end = Array(prefix[...at])
        end[at] += 1
        return end
    }
}
