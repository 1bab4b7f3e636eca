import AWSCore
import CivilTime
import JSONTree

/// Credentials that end.
enum TemporaryCredentials {
    private static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    /// Opens a session: new credentials, as the `Credentials` member of an output, that lead to an account.
    ///
    /// - Parameters:
    ///   - arn: who their holder is.
    ///   - user: the unique id of that.
    static func issue(
        seconds: Int, account: String, arn: String, user: String, in call: Call<STSService>
    ) throws -> JSON {
        let context = call.context
        let key = "ASIA" + context.entropy.text(16, of: capitals)
        let expires = context.now.adding(seconds: Double(seconds))
        let session = AssumedSession(key: key, account: account, arn: arn, user: user, expires: expires)
        try session.save(now: context.now, call.db)
        return .object([
            "AccessKeyId": .string(key), "SecretAccessKey": .string(context.entropy.text(40, of: letters)),
            "SessionToken": .string(context.entropy.text(356, of: letters)),
            "Expiration": .double(expires.seconds.rounded(.down)),
        ])
    }

    /// A unique identifier of an entity: `AROA` and 17 letters for a role.
    static func uniqueID(_ prefix: String, of name: String) -> String {
        // The same role always has the same identifier, in AWS and here (FNV-1a over its ARN).
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        let letters = Array(capitals)
        var id = prefix
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for _ in 0..<17 {
            hash = hash &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            id.append(letters[Int(hash >> 59)])
        }
        return id
    }
}
