import SAMTemplate

/// A CloudFormation resource type and what becomes of it here.
package struct ResourceTypeListing: Sendable {
    /// The type's name: `AWS::SQS::Queue`.
    package let name: String
    /// Whether a service makes such resources; otherwise they only grant permission or watch.
    package let isEmulated: Bool
    /// Top-level properties that are accepted without effect, sorted.
    package let withoutEffect: [String]
    /// Top-level properties of AWS's that a template may not set here, sorted.
    package let refused: [String]
}

extension Emulator {
    /// The types a template may have, by name: those the template engine knows and a provider can make.
    package static func resourceTypes() -> [ResourceTypeListing] {
        ResourceType.all.filter { ResourceProviders.provider(named: $0.name) != nil }.map { type in
            let members = type.properties ?? []
            return ResourceTypeListing(
                name: type.name, isEmulated: type.role == .emulated,
                withoutEffect: members.filter { $0.support == .noEffect }.map(\.name).sorted(),
                refused: members.filter { $0.support == .refused }.map(\.name).sorted())
        }
    }
}
