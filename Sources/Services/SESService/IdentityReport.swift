import JSONTree

/// How version 2 describes an identity.
enum IdentityReport {
    /// The kind of identity a name stands for.
    static func type(_ name: String) -> String { name.contains("@") ? "EMAIL_ADDRESS" : "DOMAIN" }

    /// No message is signed: none leaves this machine.
    static let dkim: JSON = ["SigningEnabled": false, "Status": "NOT_STARTED", "SigningAttributesOrigin": "AWS_SES"]
}
