import AWSCore
import JSONTree
import StatesLanguage

/// `encryptionConfiguration`: whose key data is encrypted with. Here there is none to encrypt with, which is what a key
/// of AWS's own looks like from outside; keys of the customer's are refused.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html.
enum Encryption {
    /// What AWS shows of machines and activities that were made without saying anything of encryption (recorded).
    static let awsOwned: JSON = ["type": "AWS_OWNED_KEY"]

    /// Throws when a request asks for another key than AWS's own.
    ///
    /// - Throws: `InvalidEncryptionConfiguration`, `NotImplementedException`.
    static func check(_ input: JSONObject) throws(AWSError) {
        guard let configuration = input["encryptionConfiguration"] else { return }
        if configuration["type"] == "CUSTOMER_MANAGED_KMS_KEY" {
            throw .notImplemented("encryption with a CUSTOMER_MANAGED_KMS_KEY")
        }
        // AWS's wording is not recorded anywhere we know.
        for member in ["kmsKeyId", "kmsDataKeyReusePeriodSeconds"] where configuration[member] != nil {
            throw .states(
                "InvalidEncryptionConfiguration",
                "Invalid Encryption Configuration: '\(member) cannot be set when type is AWS_OWNED_KEY'")
        }
    }
}

extension StateMachineRecord {
    /// `variableReferences` of a definition; nil when no state refers to a variable (recorded).
    static func variableReferences(in definition: String) -> JSON? {
        guard let value = try? JSON(parsing: definition) else { return nil }
        let references = StateMachine.variableReferences(in: value)
        return references.isEmpty ? nil : .object(references)
    }
}
