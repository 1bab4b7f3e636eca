import AWSCore
import GRDB
import StateStore

/// The Security Token Service, as far as clients need it to find out who they are and to get credentials that look
/// like credentials. Signatures are not verified, so any key is good; permissions are not modelled, so policies that
/// narrow them are accepted and change nothing.
///
/// See https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html.
package enum STSService: AWSService {
    /// What the operations need besides the store.
    package struct Environment: Sendable {
        /// The unique id of the role with an ARN; nil where there is no such role. Any role can be assumed.
        package let roleID: @Sendable (String, Database) throws -> String?

        /// - Parameter roleID: looks up the unique id of a role; by default no role is known.
        package init(roleID: @escaping @Sendable (String, Database) throws -> String? = { _, _ in nil }) {
            self.roleID = roleID
        }
    }

    package static let model = ServiceModel(lines: stsModelText)
    package static let operations: [ServiceOperation<STSService>] = [
        .init(AssumeRole.self), .init(GetAccessKeyInfo.self), .init(waiting: GetCallerIdentity.self),
        .init(GetSessionToken.self),
    ]
    package static let migrations: [StoreMigration] = [AssumedSession.migration]
}
