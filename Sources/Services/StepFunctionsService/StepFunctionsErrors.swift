import AWSCore
import JSONTree
import StatesLanguage

extension AWSError {
    static func states(_ code: String, _ message: String) -> AWSError { AWSError(Code(code), message) }

    /// `ValidationExceptionReason`.
    enum ValidationReason: String {
        case labeledArn = "API_DOES_NOT_SUPPORT_LABELED_ARNS"
        case missingParameter = "MISSING_REQUIRED_PARAMETER"
        case endedMapRun = "CANNOT_UPDATE_COMPLETED_MAP_RUN"
        case invalidRouting = "INVALID_ROUTING_CONFIGURATION"
    }

    /// A `ValidationException` that says which kind of rule is broken.
    static func states(_ reason: ValidationReason, _ message: String) -> AWSError {
        AWSError(.validation, message, fields: ["reason": .string(reason.rawValue)])
    }

    /// The ARN has the label of a distributed Map. AWS documents the code; its words are not recorded anywhere we know.
    static func labeledArn(_ arn: String) -> AWSError {
        states(
            .labeledArn,
            "The state machine ARN '\(arn)' refers to a Distributed Map state, which is not supported by this operation"
        )
    }

    /// An ARN that is none, or none of the kind the operation takes.
    package static func invalidArn(_ reason: String) -> AWSError { states("InvalidArn", "Invalid Arn: '\(reason)'") }
    /// A name with characters or a length that Step Functions does not allow.
    package static func invalidName(_ name: String) -> AWSError { states("InvalidName", "Invalid Name: '\(name)'") }
    /// The state machine is not there.
    package static func stateMachineDoesNotExist(_ arn: String) -> AWSError {
        states("StateMachineDoesNotExist", "State Machine Does Not Exist: '\(arn)'")
    }
    /// A state machine of the name is there with another definition, role or type.
    package static func stateMachineAlreadyExists(_ arn: String) -> AWSError {
        states("StateMachineAlreadyExists", "State Machine Already Exists: '\(arn)'")
    }
    /// The activity is not there.
    package static func activityDoesNotExist(_ arn: String) -> AWSError {
        states("ActivityDoesNotExist", "Activity Does Not Exist: '\(arn)'")
    }
    /// The execution is not there.
    package static func executionDoesNotExist(_ arn: String) -> AWSError {
        states("ExecutionDoesNotExist", "Execution Does Not Exist: '\(arn)'")
    }
    /// An execution of the name is there with another input, or has ended.
    package static func executionAlreadyExists(_ arn: String) -> AWSError {
        states("ExecutionAlreadyExists", "Execution Already Exists: '\(arn)'")
    }
    /// The definition has faults; the message lists them.
    package static func invalidDefinition(_ faults: DefinitionFaults) -> AWSError {
        states("InvalidDefinition", faults.message)
    }
    /// The input of an execution is no JSON or too long.
    package static func invalidExecutionInput(_ reason: String) -> AWSError {
        states("InvalidExecutionInput", "Invalid State Machine Execution Input: '\(reason)'")
    }
    /// The output sent for a task is no JSON or too long.
    package static func invalidOutput(_ reason: String) -> AWSError {
        states("InvalidOutput", "Invalid Output: '\(reason)'")
    }
    /// The text cannot be a task token.
    package static var invalidTaskToken: AWSError { states("InvalidToken", "Invalid Token: 'Invalid token'") }
    /// The token was good once: its task has been answered, has timed out or its execution has ended.
    package static var taskTimedOut: AWSError {
        states("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'")
    }
    /// A well-formed token that was never given out. AWS's wording is not recorded anywhere we know.
    package static var taskDoesNotExist: AWSError {
        states("TaskDoesNotExist", "Task Does Not Exist: 'Provided task does not exist'")
    }
    static var notSupportedByType: AWSError {
        states("StateMachineTypeNotSupported", "This operation is not supported by this type of state machine")
    }
    /// The token of a listing is none of ours.
    static var invalidPage: AWSError { states("InvalidToken", "Invalid Token: 'Invalid token'") }
    /// Another revision than the one named is current.
    static func revisionConflict(_ revision: String, current: String) -> AWSError {
        states(
            "ConflictException",
            "Failed to publish the State Machine version for revision \(revision). The current State Machine revision is "
                + "\(current).")
    }
    /// Aliases lead to the version that is to be deleted.
    static func versionIsReferenced(by aliases: [String]) -> AWSError {
        states(
            "ConflictException",
            "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: "
                + "[\(aliases.joined(separator: ", "))]")
    }
    /// An alias of the name leads elsewhere.
    static var aliasExists: AWSError {
        states(
            "ConflictException",
            "Failed to create alias because an alias with the same name and a different routing configuration already "
                + "exists.")
    }
    /// An alias, or a version that an alias is to lead to, is not there.
    static var statesResourceMissing: AWSError {
        states("ResourceNotFound", "Request references a resource that does not exist.")
    }
    /// A quota on versions or aliases is used up. AWS's wording is not recorded anywhere we know.
    static func quotaExceeded(_ message: String) -> AWSError { states("ServiceQuotaExceededException", message) }
    /// A logging configuration that leads nowhere.
    static func invalidLogging(_ reason: String) -> AWSError {
        states("InvalidLoggingConfiguration", "Invalid Logging Configuration: \(reason)")
    }
    /// Why `RedriveExecution` is refused.
    static func notRedrivable(_ reason: String) -> AWSError { states("ExecutionNotRedrivable", reason) }
    /// The resource that tags are asked of is not there.
    package static func statesResourceNotFound(_ arn: String) -> AWSError {
        AWSError(Code("ResourceNotFound"), "Resource not found: '\(arn)'", fields: ["resourceName": .string(arn)])
    }
}

/// Checks on names and ARNs that Step Functions words itself.
enum StatesNames {
    /// Throws `InvalidName` unless `name` keeps to the documented characters.
    ///
    /// See https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html.
    static func check(_ name: String) throws(AWSError) {
        let forbidden = Set("<>{}[]?*\"#%\\^|~`$&,;:/".unicodeScalars)
        let bad = name.unicodeScalars.contains { scalar in
            forbidden.contains(scalar) || scalar.properties.isWhitespace || scalar.value < 0x20
                || (0x7F...0x9F).contains(scalar.value) || (0xFFFE...0xFFFF).contains(scalar.value)
        }
        if bad { throw .invalidName(name) }
    }

    /// The ARNs of a kind in the caller's account and region lie between these two texts.
    static func span(_ kind: String, _ context: CallContext) -> (after: String, before: String) {
        (context.arn("states", "\(kind):").description, context.arn("states", "\(kind);").description)
    }

    /// Parses an ARN of Step Functions whose resource begins with one of `kinds`.
    static func arn(_ text: String, _ kinds: String...) throws(AWSError) -> ARN {
        guard text.hasPrefix("arn:") else { throw .invalidArn("Invalid ARN prefix: \(text)") }
        guard let arn = ARN(text), arn.service == "states" else { throw .invalidArn("Invalid ARN: \(text)") }
        guard let kind = arn.resourceParts.first, kinds.contains(kind) else {
            throw .invalidArn("Resource type not valid in this context: \(arn.resourceParts.first ?? "")")
        }
        return arn
    }
}
