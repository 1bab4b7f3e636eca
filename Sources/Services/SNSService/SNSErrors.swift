import AWSCore

extension AWSError.Code {
    static let invalidParameter = Self("InvalidParameter")
    static let notFound = Self("NotFound")
    static let subscriptionLimit = Self("FilterPolicyLimitExceeded")
    static let staleTag = Self("TagLimitExceeded")
}

extension AWSError {
    /// `Invalid parameter: …`, as SNS begins all such messages.
    static func invalidParameter(_ what: String) -> AWSError {
        AWSError(.invalidParameter, "Invalid parameter: \(what)")
    }

    static func invalidParameter(_ name: String, _ reason: String) -> AWSError {
        invalidParameter("\(name) Reason: \(reason)")
    }

    static let noTopic = AWSError(.notFound, "Topic does not exist", status: 404)
    /// The topic is another account's, and its policy says nothing of the caller's.
    static func topicAccessDenied(_ arn: String, to account: String) -> AWSError {
        AWSError(
            .init("AuthorizationError"),
            "User: arn:aws:iam::\(account):root is not authorized to access the resource \(arn) because no "
                + "resource-based policy allows it", status: 403)
    }
    static let noSubscription = AWSError(.notFound, "Subscription does not exist", status: 404)
    static let noResource = AWSError(.init("ResourceNotFound"), "Resource does not exist", status: 404)
}
