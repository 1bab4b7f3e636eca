import AWSCore
import JSONTree

/// Lambda's errors, in its words.
enum LambdaError {
    /// The function, version or alias does not exist.
    static func functionNotFound(_ arn: String) -> AWSError { notFound("Function not found: \(arn)") }

    /// The function is another account's, and its policy says nothing of the caller's.
    static func notInvocable(_ arn: String, by account: String) -> AWSError {
        AWSError(
            AWSError.Code("AccessDeniedException"),
            "User: arn:aws:iam::\(account):root is not authorized to perform: lambda:InvokeFunction on resource: \(arn) "
                + "because no resource-based policy allows the lambda:InvokeFunction action", status: 403)
    }

    static func notFound(_ message: String) -> AWSError {
        AWSError(.resourceNotFound, message, status: 404, fields: ["Type": "User"])
    }

    static func invalidParameter(_ message: String) -> AWSError {
        AWSError(AWSError.Code("InvalidParameterValueException"), message, fields: ["Type": "User"])
    }

    static func conflict(_ message: String) -> AWSError {
        AWSError(AWSError.Code("ResourceConflictException"), message, status: 409, fields: ["Type": "User"])
    }

    static func preconditionFailed() -> AWSError {
        AWSError(
            AWSError.Code("PreconditionFailedException"),
            "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to "
                + "retrieve the latest Revision Id", status: 412, fields: ["Type": "User"])
    }

    /// The emulator ends; the caller may try again with the store's next owner.
    static func stopped() -> AWSError {
        AWSError(
            AWSError.Code("ServiceException"), "checkout was stopped before the function answered.", status: 500,
            fields: ["Type": "Service"])
    }

    static func tooManyReserved() -> AWSError {
        AWSError(
            AWSError.Code("TooManyRequestsException"), "Rate Exceeded.", status: 429,
            fields: ["Reason": "ReservedFunctionConcurrentInvocationLimitExceeded", "Type": "User"])
    }

    static func requestTooLarge(limit: Int) -> AWSError {
        AWSError(
            AWSError.Code("RequestTooLargeException"),
            "Request must be smaller than \(limit) bytes for the InvokeFunction operation", status: 413,
            fields: ["Type": "User"])
    }

    static func invalidRequestContent(_ reason: String) -> AWSError {
        AWSError(
            AWSError.Code("InvalidRequestContentException"),
            "Could not parse request body into json: Could not parse payload into json: \(reason)",
            fields: ["Type": "User"])
    }
}
