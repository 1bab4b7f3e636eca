import AWSCore

extension AWSError {
    /// The log group is there already.
    static var logGroupExists: AWSError {
        AWSError(.init("ResourceAlreadyExistsException"), "The specified log group already exists")
    }
    /// The log stream is there already.
    static var logStreamExists: AWSError {
        AWSError(.init("ResourceAlreadyExistsException"), "The specified log stream already exists")
    }
    /// The log group is not there.
    static var noSuchLogGroup: AWSError { AWSError(.resourceNotFound, "The specified log group does not exist.") }
    /// The log stream is not there.
    static var noSuchLogStream: AWSError { AWSError(.resourceNotFound, "The specified log stream does not exist.") }
    /// A parameter that is wrong by itself or together with another.
    static func invalidLogsParameter(_ message: String) -> AWSError {
        AWSError(.init("InvalidParameterException"), message)
    }
    /// A page token that is none of ours.
    static var invalidLogsToken: AWSError { invalidLogsParameter("The specified nextToken is invalid.") }
}
