import AWSCore
import JSONTree

/// Policy documents: their grammar, as far as IAM refuses what does not follow it, and how answers spell them.
///
/// See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html.
enum PolicyDocument {
    /// What a document is attached to.
    enum Kind {
        /// What a role may do.
        case permissions
        /// Who may assume a role.
        case trust
    }

    private static let members: Set<String> = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]

    /// Checks a document.
    ///
    /// - Throws: `MalformedPolicyDocument`.
    static func check(_ text: String, as kind: Kind) throws(AWSError) {
        guard let document = (try? JSON(parsing: text))?.object else {
            throw .malformedPolicy(kind == .trust ? "This policy contains invalid Json" : "Syntax errors in policy.")
        }
        if document.keys.contains(where: { !["Version", "Id", "Statement"].contains($0) }) {
            throw .malformedPolicy("Syntax errors in policy.")
        }
        if let version = document["Version"], !["2012-10-17", "2008-10-17"].contains(version.string) {
            throw .malformedPolicy("Syntax errors in policy.")
        }
        let statements = document["Statement"].map { $0.array ?? [$0] } ?? []
        if statements.isEmpty { throw .malformedPolicy("Syntax errors in policy.") }
        var names: Set<String> = []
        for statement in statements {
            guard let statement = statement.object, ["Allow", "Deny"].contains(statement["Effect"]?.string),
                statement.keys.allSatisfy(members.contains)
            else { throw .malformedPolicy("Syntax errors in policy.") }
            try checkActions(statement)
            switch kind {
            case .permissions: try checkPermissions(statement)
            case .trust: try checkTrust(statement)
            }
            if let name = statement["Sid"]?.string, !name.isEmpty, !names.insert(name).inserted {
                throw .malformedPolicy("Statement IDs (SID) in a single policy must be unique.")
            }
        }
    }

    private static func checkActions(_ statement: JSONObject) throws(AWSError) {
        guard let actions = texts(statement["Action"] ?? statement["NotAction"]), !actions.isEmpty else {
            throw .malformedPolicy("Policy statement must contain actions.")
        }
        for action in actions where action != "*" && !action.contains(":") {
            throw .malformedPolicy(
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
        }
    }

    private static func checkPermissions(_ statement: JSONObject) throws(AWSError) {
        if statement["Principal"] != nil || statement["NotPrincipal"] != nil {
            throw .malformedPolicy("Policy document should not specify a principal.")
        }
        guard let resources = texts(statement["Resource"] ?? statement["NotResource"]), !resources.isEmpty else {
            throw .malformedPolicy("Policy statement must contain resources.")
        }
    }

    private static func checkTrust(_ statement: JSONObject) throws(AWSError) {
        if statement["Resource"] != nil || statement["NotResource"] != nil {
            throw .malformedPolicy("Has prohibited field Resource")
        }
        if statement["Principal"] == nil, statement["NotPrincipal"] == nil {
            throw .malformedPolicy("Missing required field Principal")
        }
        for action in texts(statement["Action"]) ?? [] where action != "*" && !action.lowercased().hasPrefix("sts:") {
            throw .malformedPolicy("AssumeRole policy may only specify STS AssumeRole actions.")
        }
    }

    /// One text or several; nil for anything else.
    private static func texts(_ value: JSON?) -> [String]? {
        guard let value else { return nil }
        if let text = value.string { return [text] }
        guard let list = value.array else { return nil }
        let texts = list.compactMap(\.string)
        return texts.count == list.count ? texts : nil
    }

    /// How large a document is against a quota: white space does not count.
    static func size(_ text: String) -> Int { text.utf8.count { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } }

    /// A document as answers have it: percent-encoded (RFC 3986).
    static func encoded(_ text: String) -> JSON {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 2)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return .string(String(decoding: bytes, as: UTF8.self))
    }
}
