import AWSCore
import JSONTree
import StateStore

/// What both versions of SES need besides the store.
package struct SESEnvironment: Sendable {
    /// Whether senders and recipients must have been verified, as in a new AWS account. Otherwise a sender's identity
    /// is verified when it is first used.
    package var sandbox: Bool
    /// Tells the user what was done for them.
    package var notice: @Sendable (String) -> Void

    /// An environment; by default mail is taken from everybody and notices go nowhere.
    package init(sandbox: Bool = false, notice: @escaping @Sendable (String) -> Void = { _ in }) {
        self.sandbox = sandbox
        self.notice = notice
    }
}

/// Amazon Simple Email Service, version 1 of its API. Mail goes to the outbox and nowhere else.
///
/// See https://docs.aws.amazon.com/ses/latest/APIReference/.
package enum SESService: AWSService {
    /// What both versions need.
    package typealias Environment = SESEnvironment

    package static let model = ServiceModel(lines: sesModelText)

    package static let operations: [ServiceOperation<SESService>] = [
        .init(DeleteIdentity.self), .init(GetIdentityVerificationAttributes.self), .init(GetSendQuota.self),
        .init(GetSendStatistics.self), .init(ListIdentities.self), .init(ListVerifiedEmailAddresses.self),
        .init(SendEmail.self), .init(SendRawEmail.self), .init(VerifyDomainIdentity.self),
        .init(VerifyEmailAddress.self), .init(VerifyEmailIdentity.self),
    ]

    /// The tables, which version 2 shares.
    package static let migrations = [
        StoreMigration(
            "ses-1",
            sql: """
                CREATE TABLE ses_messages (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, api TEXT NOT NULL,
                    account TEXT NOT NULL, region TEXT NOT NULL, time INTEGER NOT NULL, source TEXT NOT NULL,
                    destinations TEXT NOT NULL, subject TEXT NOT NULL, text TEXT, html TEXT, tags TEXT NOT NULL,
                    raw BLOB NOT NULL);
                CREATE INDEX ses_messages_by_time ON ses_messages (time);
                CREATE TABLE ses_identities (
                    account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, token TEXT NOT NULL,
                    tags TEXT NOT NULL, created INTEGER NOT NULL, PRIMARY KEY (account, region, name));
                """)
    ]

    /// A message, by its id, that is new in the outbox.
    package static let messageSent = Signal.Kind("ses.message")

    /// Version 1 answers violated constraints with `ValidationError`.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        return AWSError(.init("ValidationError"), "\(head) detected: \(violations.joined(separator: "; "))")
    }
}

/// Amazon Simple Email Service, version 2 of its API, over the same outbox and identities.
///
/// See https://docs.aws.amazon.com/ses/latest/APIReference-V2/.
package enum SESv2Service: AWSService {
    /// What both versions need.
    package typealias Environment = SESEnvironment

    package static let model = ServiceModel(lines: sesv2ModelText)

    package static let operations: [ServiceOperation<SESv2Service>] = [
        .init(CreateEmailIdentity.self), .init(DeleteEmailIdentity.self), .init(GetAccount.self),
        .init(GetEmailIdentity.self), .init(ListEmailIdentities.self), .init(SendEmailV2.self),
    ]

    package static let migrations: [StoreMigration] = []

    /// Version 2 answers violated constraints with `BadRequestException`.
    package static func constraintError(_ violations: [String], of operation: OperationModel) -> AWSError {
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        return AWSError(.init("BadRequestException"), "\(head) detected: \(violations.joined(separator: "; "))")
    }
}
