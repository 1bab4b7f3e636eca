import AWSCore
import JSONTree

extension AWSError.Code {
    package static let conditionalCheckFailed = Self("ConditionalCheckFailedException")
    package static let resourceInUse = Self("ResourceInUseException")
}

extension AWSError {
    /// The namespace of DynamoDB's own errors.
    static let dynamoDB = "com.amazonaws.dynamodb.v20120810"

    /// A `ValidationException`, in the namespace DynamoDB answers it under.
    static func invalid(_ message: String) -> AWSError {
        AWSError(.validation, message, namespace: "com.amazon.coral.validate")
    }

    /// A `ValidationException` about one faulty parameter.
    static func invalidParameter(_ message: String) -> AWSError {
        .invalid("One or more parameter values were invalid: \(message)")
    }

    static func of(_ fault: AttributeValueFault) -> AWSError { .invalid(fault.message) }

    /// The table, or what hangs on it, is not there.
    static func resourceNotFound(_ message: String = "Requested resource not found") -> AWSError {
        AWSError(.resourceNotFound, message, namespace: dynamoDB)
    }

    static func tableExists(_ name: String) -> AWSError {
        AWSError(.resourceInUse, "Table already exists: \(name)", namespace: dynamoDB)
    }

    /// The condition of a write does not hold; `item` is shown when the request asks for it.
    static func conditionalCheckFailed(item: JSONObject? = nil) -> AWSError {
        AWSError(
            .conditionalCheckFailed, "The conditional request failed",
            fields: item.map { ["Item": .object($0)] } ?? [:], namespace: dynamoDB)
    }

    static func accessDenied(_ message: String) -> AWSError {
        AWSError(AWSError.Code("AccessDeniedException"), message, namespace: "com.amazon.coral.service")
    }
}

/// Runs `body` and words its fault as a `ValidationException`.
func validated<Value>(_ body: () throws(AttributeValueFault) -> Value) throws(AWSError) -> Value {
    do { return try body() } catch { throw .of(error) }
}
