import AWSCore
import JSONTree

/// `AttributeUpdates`, the parameter that came before update expressions.
///
/// See https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributeUpdates.html.
enum AttributeUpdates {
    /// Reads the updates as an update expression.
    static func update(_ updates: JSONObject) throws(AWSError) -> UpdateExpression {
        var update = UpdateExpression()
        for (name, entry) in updates {
            let value = try entry["Value"].map { json throws(AWSError) in
                try validated { () throws(AttributeValueFault) in try AttributeValue(json) }
            }
            update.actions.append((DocumentPath(name), try action(entry["Action"]?.string ?? "PUT", value)))
        }
        return update
    }

    private static func action(_ action: String, _ value: AttributeValue?) throws(AWSError) -> UpdateExpression.Action {
        guard let value else {
            guard action == "DELETE" else {
                throw .invalidParameter("Only DELETE action is allowed when no attribute value is specified")
            }
            return .remove
        }
        switch action {
        case "DELETE":
            guard value.isSet else {
                throw .invalidParameter("DELETE action with value is not supported for the type \(value.type)")
            }
            return .delete(value)
        case "ADD":
            guard value.isSet || ["N", "L"].contains(value.type) else {
                throw .invalidParameter("ADD action is not supported for the type \(value.type)")
            }
            return .add(value)
        default: return .set(.value(value))
        }
    }
}
