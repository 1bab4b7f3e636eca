import AWSCore

extension AWSError.Code {
    static let messageRejected = Self("MessageRejected")
    static let invalidParameterValue = Self("InvalidParameterValue")
    static let badRequest = Self("BadRequestException")
    static let notFound = Self("NotFoundException")
    static let alreadyExists = Self("AlreadyExistsException")
}

extension AWSError {
    static func notVerified(_ identities: [String], region: String) -> AWSError {
        AWSError(
            .messageRejected,
            "Email address is not verified. The following identities failed the check in region "
                + "\(region.uppercased()): \(identities.joined(separator: ", "))")
    }

    static func tooManyRecipients(_ count: Int) -> AWSError {
        AWSError(.messageRejected, "Recipient count exceeds 50.")
    }

    static func noIdentity(_ name: String) -> AWSError {
        AWSError(.notFound, "Email identity \(name) does not exist.", status: 404)
    }

    static func identityExists(_ name: String) -> AWSError {
        AWSError(.alreadyExists, "Email identity \(name) already exist.")
    }
}
