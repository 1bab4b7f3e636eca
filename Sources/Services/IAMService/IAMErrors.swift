import AWSCore

extension AWSError {
    private static func noEntity(_ message: String) -> AWSError {
        AWSError(.init("NoSuchEntity"), message, status: 404)
    }
    static func noRole(_ name: String) -> AWSError { noEntity("The role with name \(name) cannot be found.") }
    static func noRolePolicy(_ name: String) -> AWSError {
        noEntity("The role policy with name \(name) cannot be found.")
    }
    static func noPolicy(_ arn: String) -> AWSError { noEntity("Policy \(arn) was not found.") }
    static func notAttachable(_ arn: String) -> AWSError {
        noEntity("Policy \(arn) does not exist or is not attachable.")
    }
    static func noPolicyVersion(_ arn: String, _ version: String) -> AWSError {
        noEntity("Policy \(arn) version \(version) does not exist or is not attachable.")
    }

    private static func exists(_ message: String) -> AWSError {
        AWSError(.init("EntityAlreadyExists"), message, status: 409)
    }
    static func roleExists(_ name: String) -> AWSError { exists("Role with name \(name) already exists.") }
    static func policyExists(_ name: String) -> AWSError {
        exists("A policy called \(name) already exists. Duplicate names are not allowed.")
    }

    private static func conflict(_ message: String) -> AWSError {
        AWSError(.init("DeleteConflict"), message, status: 409)
    }
    static var roleHasAttachments: AWSError { conflict("Cannot delete entity, must detach all policies first.") }
    static var roleHasPolicies: AWSError { conflict("Cannot delete entity, must delete policies first.") }
    static var policyIsAttached: AWSError { conflict("Cannot delete a policy attached to entities.") }
    static var policyHasVersions: AWSError {
        conflict(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. "
                + "The default version is deleted with the policy.")
    }
    static var versionIsDefault: AWSError { conflict("Cannot delete the default version of a policy.") }

    static func malformedPolicy(_ message: String) -> AWSError {
        AWSError(.init("MalformedPolicyDocument"), message)
    }
    /// An ARN that is none, or none of a policy.
    static func invalidPolicyARN(_ arn: String) -> AWSError {
        AWSError(.init("InvalidInput"), "ARN \(arn) is not valid.")
    }
    static func unmodifiable(_ arn: String) -> AWSError {
        AWSError(.init("AccessDenied"), "Policy \(arn) is managed by AWS and cannot be changed.", status: 403)
    }

    static func iamLimit(_ message: String) -> AWSError { AWSError(.init("LimitExceeded"), message, status: 409) }
    static func iamQuota(_ name: String, _ limit: Int) -> AWSError {
        iamLimit("Cannot exceed quota for \(name): \(limit)")
    }
    static var invalidMarker: AWSError { AWSError(.init("ValidationError"), "Invalid Marker.") }
}
