import AWSCore

extension AWSError.Code {
    static let queueDoesNotExist = Self("QueueDoesNotExist")
    static let queueNameExists = Self("QueueNameExists")
    static let invalidAttributeName = Self("InvalidAttributeName")
    static let invalidAttributeValue = Self("InvalidAttributeValue")
    static let invalidParameterValue = Self("InvalidParameterValueException")
    static let missingParameter = Self("MissingRequiredParameterException")
    static let invalidMessageContents = Self("InvalidMessageContents")
    static let receiptHandleIsInvalid = Self("ReceiptHandleIsInvalid")
    static let purgeQueueInProgress = Self("PurgeQueueInProgress")
    static let emptyBatchRequest = Self("EmptyBatchRequest")
    static let tooManyEntries = Self("TooManyEntriesInBatchRequest")
    static let batchEntryIdsNotDistinct = Self("BatchEntryIdsNotDistinct")
    static let batchRequestTooLong = Self("BatchRequestTooLong")
    static let invalidBatchEntryID = Self("InvalidBatchEntryId")
}

extension SQSService {
    /// The code that SQS's query protocol, and the header `x-amzn-query-error` of its JSON protocol, give for a code
    /// of the model: `AWS.SimpleQueueService.NonExistentQueue` for `QueueDoesNotExist`.
    ///
    /// The header's value is this code, `;` and `Sender` (`Receiver` for a status of 500 and above).
    package static func queryCode(for code: AWSError.Code) -> String {
        switch code.rawValue {
        case "QueueDoesNotExist": "AWS.SimpleQueueService.NonExistentQueue"
        case "QueueNameExists": "QueueAlreadyExists"
        case "InvalidParameterValueException": "InvalidParameterValue"
        case "MissingRequiredParameterException": "MissingParameter"
        case "UnknownOperationException": "InvalidAction"
        case "KmsAccessDenied": "KMS.AccessDeniedException"
        case "KmsDisabled": "KMS.DisabledException"
        case "KmsInvalidKeyUsage": "KMS.InvalidKeyUsageException"
        case "KmsInvalidState": "KMS.InvalidStateException"
        case "KmsNotFound": "KMS.NotFoundException"
        case "KmsOptInRequired": "KMS.OptInRequired"
        case "KmsThrottled": "KMS.ThrottlingException"
        case "BatchEntryIdsNotDistinct", "BatchRequestTooLong", "EmptyBatchRequest", "InvalidBatchEntryId",
            "MessageNotInflight", "PurgeQueueInProgress", "QueueDeletedRecently", "TooManyEntriesInBatchRequest",
            "UnsupportedOperation":
            "AWS.SimpleQueueService.\(code.rawValue)"
        default: code.rawValue
        }
    }
}

extension AWSError {
    private static func sqs(_ code: Code, _ message: String) -> AWSError {
        AWSError(code, message, namespace: "com.amazonaws.sqs")
    }

    static let noQueue = sqs(.queueDoesNotExist, "The specified queue does not exist.")

    /// The queue is another account's, and its policy says nothing of the caller's.
    static func queueAccessDenied(_ url: String) -> AWSError {
        AWSError(
            Code("AccessDenied"), "Access to the resource \(url) is denied.", status: 403,
            namespace: "com.amazonaws.sqs")
    }

    static func queueExists(differing attribute: String) -> AWSError {
        sqs(
            .queueNameExists,
            "A queue already exists with the same name and a different value for attribute \(attribute)")
    }

    static func unknownAttribute(_ name: String) -> AWSError {
        sqs(.invalidAttributeName, "Unknown Attribute \(name).")
    }

    static func badAttribute(_ name: String) -> AWSError {
        sqs(.invalidAttributeValue, "Invalid value for the parameter \(name).")
    }

    static func invalidParameter(_ message: String) -> AWSError { sqs(.invalidParameterValue, message) }

    static func invalidParameter(_ name: String, _ value: String, _ reason: String) -> AWSError {
        sqs(.invalidParameterValue, "Value \(value) for parameter \(name) is invalid. Reason: \(reason)")
    }

    static func missing(_ name: String) -> AWSError {
        sqs(.missingParameter, "The request must contain the parameter \(name).")
    }

    static let invalidCharacters = sqs(
        .invalidMessageContents,
        "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | "
            + "#xE000 to #xFFFD | #x10000 to #x10FFFF")

    static func badReceipt(_ handle: String) -> AWSError {
        sqs(.receiptHandleIsInvalid, "The input receipt handle \"\(handle)\" is not a valid receipt handle.")
    }

    static func notInFlight(_ handle: String) -> AWSError {
        .invalidParameter(
            "ReceiptHandle", handle, "Message does not exist or is not available for visibility timeout change.")
    }

    static func purging(_ queue: String) -> AWSError {
        sqs(.purgeQueueInProgress, "Only one PurgeQueue operation on \(queue) is allowed every 60 seconds.")
    }

    static func emptyBatch(_ entry: String) -> AWSError {
        sqs(.emptyBatchRequest, "There should be at least one \(entry) in the request.")
    }

    static func tooManyEntries(_ count: Int) -> AWSError {
        sqs(.tooManyEntries, "Maximum number of entries per request are 10. You have sent \(count).")
    }

    static func repeatedID(_ id: String) -> AWSError { sqs(.batchEntryIdsNotDistinct, "Id \(id) repeated.") }

    static let badEntryID = sqs(
        .invalidBatchEntryID,
        "A batch entry id can only contain alphanumeric characters, hyphens and underscores. "
            + "It can be at most 80 letters long.")

    static func batchTooLong(_ size: Int, limit: Int) -> AWSError {
        sqs(
            .batchRequestTooLong,
            "Batch requests cannot be longer than \(limit) bytes. You have sent \(size) bytes.")
    }

    /// SQS's own words for what the generic check found: `Value null at 'queueUrl' failed to satisfy constraint: …`.
    static func violation(_ violation: String) -> AWSError {
        let quoted = violation.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        if violation.hasPrefix("Value null at "), quoted.count > 1 {
            let member = quoted[1].split(separator: ".").last.map(String.init) ?? quoted[1]
            return .missing(member.prefix(1).uppercased() + member.dropFirst())
        }
        // What remains are names outside an enumeration: Value 'X' at 'attributeNames.1.member' failed …
        guard quoted.count > 3 else { return .invalidParameter(violation) }
        if violation.contains("Map keys must satisfy constraint") {
            return .unknownAttribute(unknownName(in: quoted[1]))
        }
        return quoted[3].hasPrefix("messageSystemAttributes")
            ? .invalidParameter("Message system attribute name '\(quoted[1])' is invalid.")
            : .unknownAttribute(quoted[1])
    }
    /// The first name of a map, printed as `{A=1, B=2}`, that is no attribute of a queue.
    private static func unknownName(in map: String) -> String {
        let known = SQSService.model.shape(named: "QueueAttributeName")?.enumeration ?? []
        let names = map.dropFirst().split(separator: ", ").map { String($0.prefix { $0 != "=" }) }
        return names.first { !known.contains($0) } ?? map
    }
}
