import JSONTree

/// An error as an AWS service answers it.
package struct AWSError: Error, Sendable, Hashable {
    /// An error code: `ResourceNotFoundException`, `ValidationException`…
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(_ rawValue: String) { self.rawValue = rawValue }
    }

    /// The code as the service's model names it.
    package var code: Code
    /// The message, in AWS's words.
    package var message: String
    /// The HTTP status.
    package var status: Int
    /// Further members of the error body.
    package var fields: JSONObject
    /// The namespace that the `__type` member of a JSON protocol carries before `#`, when the service has one.
    package var namespace: String?

    package init(
        _ code: Code, _ message: String, status: Int = 400, fields: JSONObject = [:], namespace: String? = nil
    ) {
        self.code = code
        self.message = message
        self.status = status
        self.fields = fields
        self.namespace = namespace
    }

    /// The code and the message on one line.
    package var line: String { message.isEmpty ? code.rawValue : "\(code.rawValue): \(message)" }
}

extension AWSError.Code {
    /// Lets `catch AWSError.Code.resourceNotFound` match by code.
    package static func ~= (code: Self, error: any Error) -> Bool { (error as? AWSError)?.code == code }

    package static let validation = Self("ValidationException")
    package static let serialization = Self("SerializationException")
    package static let resourceNotFound = Self("ResourceNotFoundException")
    package static let unknownOperation = Self("UnknownOperationException")
    package static let notImplemented = Self("NotImplementedException")
    package static let internalFailure = Self("InternalFailure")
}

extension AWSError {
    /// A `ValidationException`.
    package static func validation(_ message: String) -> AWSError { AWSError(.validation, message) }

    /// The answer to an AWS operation that checkout does not have: 501, naming it.
    package static func notImplemented(_ what: String) -> AWSError {
        AWSError(.notImplemented, "checkout does not implement \(what) yet.", status: 501)
    }

    /// A fault of checkout itself, or of the machine it runs on.
    package static func internalFailure(_ message: String) -> AWSError {
        AWSError(.internalFailure, message, status: 500)
    }
}
