import AWSCore
import StateStore

/// The Security Token Service, as far as clients need it to find out who they are and to get credentials that look
/// like credentials. Signatures are not verified, so any key is good; permissions are not modelled, so policies that
/// narrow them are accepted and change nothing.
///
/// See https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html.
package enum STSService: AWSService {
    /// The operations need nothing but the call's context.
    package typealias Environment = Void
    package static let model = ServiceModel(trusted: stsModelText)
    package static let operations: [ServiceOperation<STSService>] = [
        .init(AssumeRole.self), .init(GetAccessKeyInfo.self), .init(waiting: GetCallerIdentity.self),
        .init(GetSessionToken.self),
    ]
    package static let migrations: [StoreMigration] = []
}
