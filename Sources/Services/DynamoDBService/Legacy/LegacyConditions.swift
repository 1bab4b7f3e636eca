import AWSCore
import JSONTree

/// The conditions of the parameters that came before expressions: `Expected`, `QueryFilter`, `ScanFilter`,
/// `KeyConditions`. They become the conditions that expressions write.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html.
enum LegacyConditions {
    /// One comparison of an attribute.
    struct Comparison: Sendable {
        let attribute: String
        /// `EQ`, `BETWEEN`, `NOT_NULL`…
        let comparator: String
        let values: [AttributeValue]
    }

    /// Reads `Expected`.
    static func expected(_ expected: JSONObject, _ combination: String?) throws(AWSError) -> ConditionExpression? {
        var comparisons: [Comparison] = []
        for (name, entry) in expected { comparisons.append(try expectation(name, entry)) }
        return combined(comparisons, combination)
    }

    /// Reads `QueryFilter` or `ScanFilter`.
    static func filter(_ filter: JSONObject, _ combination: String?) throws(AWSError) -> ConditionExpression? {
        combined(try comparisons(filter), combination)
    }

    /// Reads conditions by attribute, and checks their operators' arguments.
    static func comparisons(_ conditions: JSONObject) throws(AWSError) -> [Comparison] {
        var comparisons: [Comparison] = []
        for (name, condition) in conditions {
            comparisons.append(
                try comparison(
                    name, condition["ComparisonOperator"]?.string ?? "", condition["AttributeValueList"]?.array ?? []))
        }
        return comparisons
    }

    private static func expectation(_ name: String, _ entry: JSON) throws(AWSError) -> Comparison {
        let value = entry["Value"]
        let list = entry["AttributeValueList"]?.array
        let exists = entry["Exists"]?.bool
        guard let comparator = entry["ComparisonOperator"]?.string else {
            if list != nil, value != nil {
                throw .invalidParameter("Value and AttributeValueList cannot be used together for Attribute: \(name)")
            }
            if list != nil {
                throw .invalidParameter(
                    "AttributeValueList can only be used with a ComparisonOperator for Attribute: \(name)")
            }
            if exists == false {
                if value != nil {
                    throw .invalidParameter("Value cannot be used when Exists is false for Attribute: \(name)")
                }
                return Comparison(attribute: name, comparator: "NULL", values: [])
            }
            guard let value else {
                throw .invalidParameter(
                    "Value must be provided when Exists is \(exists == nil ? "null" : "true") for Attribute: \(name)")
            }
            return try comparison(name, "EQ", [value])
        }
        if exists != nil {
            throw .invalidParameter("Exists and ComparisonOperator cannot be used together for Attribute: \(name)")
        }
        if value != nil, list != nil {
            throw .invalidParameter("Value and AttributeValueList cannot be used together for Attribute: \(name)")
        }
        if value == nil, list == nil, comparator != "NULL", comparator != "NOT_NULL" {
            throw .invalidParameter(
                "Value or AttributeValueList must be used with ComparisonOperator: \(comparator) for Attribute: \(name)"
            )
        }
        return try comparison(name, comparator, list ?? value.map { [$0] } ?? [])
    }

    private static func comparison(_ name: String, _ comparator: String, _ list: [JSON]) throws(AWSError) -> Comparison
    {
        var values: [AttributeValue] = []
        for json in list { values.append(try validated { () throws(AttributeValueFault) in try AttributeValue(json) }) }
        try checkCount(comparator, values.count)
        for value in values where !takes(comparator, value.type) {
            throw .invalidParameter(
                "ComparisonOperator \(comparator) is not valid for \(value.type) AttributeValue type")
        }
        if let first = values.first, values.contains(where: { $0.type != first.type }), comparator == "BETWEEN" {
            throw .invalidParameter("AttributeValues inside AttributeValueList must be of same type")
        }
        if comparator == "BETWEEN", let low = values.first, let high = values.last, high.precedes(low) == true {
            throw .invalid(
                "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound")
        }
        return Comparison(attribute: name, comparator: comparator, values: values)
    }

    private static func checkCount(_ comparator: String, _ count: Int) throws(AWSError) {
        let fits =
            switch comparator {
            case "NULL", "NOT_NULL": count == 0
            case "BETWEEN": count == 2
            case "IN": count > 0
            default: count == 1
            }
        if !fits { throw .invalidParameter("Invalid number of argument(s) for the \(comparator) ComparisonOperator") }
    }

    private static func takes(_ comparator: String, _ type: String) -> Bool {
        switch comparator {
        case "LT", "LE", "GT", "GE", "BETWEEN", "IN": ["S", "N", "B"].contains(type)
        case "BEGINS_WITH": ["S", "B"].contains(type)
        case "CONTAINS", "NOT_CONTAINS": ["S", "N", "B", "BOOL", "NULL"].contains(type)
        default: true
        }
    }

    private static func combined(_ comparisons: [Comparison], _ combination: String?) -> ConditionExpression? {
        guard let first = comparisons.first else { return nil }
        return comparisons.dropFirst().reduce(first.condition) {
            combination == "OR" ? .or($0, $1.condition) : .and($0, $1.condition)
        }
    }
}

extension LegacyConditions.Comparison {
    /// The comparison as expressions write it.
    var condition: ConditionExpression {
        let path = DocumentPath(attribute)
        guard let first = values.first, let last = values.last else {
            return comparator == "NULL" ? .notExists(path) : .exists(path)
        }
        let operand = Operand.path(path)
        return switch comparator {
        case "EQ": .comparison(operand, .equal, .value(first))
        case "NE": .comparison(operand, .notEqual, .value(first))
        case "LT": .comparison(operand, .less, .value(first))
        case "LE": .comparison(operand, .lessOrEqual, .value(first))
        case "GT": .comparison(operand, .greater, .value(first))
        case "GE": .comparison(operand, .greaterOrEqual, .value(first))
        case "BETWEEN": .between(operand, lower: .value(first), upper: .value(last))
        case "IN": .among(operand, values.map(Operand.value))
        case "BEGINS_WITH": .beginsWith(operand, .value(first))
        case "CONTAINS": .contains(operand, .value(first))
        default: .and(.exists(path), .not(.contains(operand, .value(first))))
        }
    }
}
