import AWSCore

extension AWSError.Code {
    static let resourceAlreadyExists = Self("ResourceAlreadyExistsException")
    static let invalidEventPattern = Self("InvalidEventPatternException")
    static let limitExceeded = Self("LimitExceededException")
    static let policyLengthExceeded = Self("PolicyLengthExceededException")
}

extension AWSError {
    static func noBus(_ name: String) -> AWSError {
        AWSError(.resourceNotFound, "Event bus \(name) does not exist.")
    }

    /// The bus is another account's, and its policy says nothing of the caller's; or another region's.
    static func busAccessDenied(_ arn: String, to account: String) -> AWSError {
        AWSError(
            .init("AccessDeniedException"),
            "User: arn:aws:iam::\(account):root is not authorized to perform: events:PutEvents on resource: \(arn) "
                + "because no resource-based policy allows the events:PutEvents action")
    }

    static func busExists(_ name: String) -> AWSError {
        AWSError(.resourceAlreadyExists, "Event bus \(name) already exists.")
    }

    static func noRule(_ name: String, bus: String) -> AWSError {
        AWSError(.resourceNotFound, "Rule \(name) does not exist on EventBus \(bus).")
    }

    static func badArgument(_ parameter: String, _ reason: String) -> AWSError {
        .validation("Parameter \(parameter) is not valid. Reason: \(reason)")
    }

    static let tooManyTargets = AWSError(
        .limitExceeded, "The requested resource exceeds the maximum number allowed.")
}
