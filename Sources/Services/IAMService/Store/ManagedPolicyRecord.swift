import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A managed policy of an account as the store keeps it.
struct ManagedPolicyRecord: Sendable {
    /// One of its documents.
    struct Version: Sendable {
        let number: Int
        let document: String
        let created: Timestamp

        var name: String { "v\(number)" }
    }

    let arn: String
    let account: String
    let name: String
    let path: String
    /// `ANPA…`.
    let id: String
    let description: String?
    /// The number of the version that counts.
    var standard = 1
    /// The last number that was given.
    var last = 1
    var tags: JSONObject
    let created: Timestamp
    var updated: Timestamp

    init(name: String, path: String, description: String?, tags: JSONObject, _ context: CallContext) {
        account = context.account
        arn = ARN(service: "iam", region: "", account: account, resource: "policy\(path)\(name)").description
        self.name = name
        self.path = path
        id = context.entityID("ANPA")
        self.description = description
        self.tags = tags
        created = context.now
        updated = context.now
    }

    private init(_ row: Row) throws {
        arn = row["arn"]
        account = row["account"]
        name = row["name"]
        path = row["path"]
        id = row["id"]
        description = row["description"]
        standard = row["standard"]
        last = row["last"]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        created = Timestamp(milliseconds: row["created"])
        updated = Timestamp(milliseconds: row["updated"])
    }

    /// The policy of an ARN; nil when there is none.
    static func find(_ arn: String, _ db: Database) throws -> ManagedPolicyRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM iam_policies WHERE arn = ?", arguments: [arn])
            .map(ManagedPolicyRecord.init)
    }

    /// Whether the account has a policy of the name, in whatever case and path.
    static func exists(_ name: String, account: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM iam_policies WHERE account = ? AND name = ?)",
            arguments: [account, name]) ?? false
    }

    /// The account's policies, by name.
    static func all(account: String, _ db: Database) throws -> [ManagedPolicyRecord] {
        try Row.fetchAll(db, sql: "SELECT * FROM iam_policies WHERE account = ? ORDER BY name", arguments: [account])
            .map(ManagedPolicyRecord.init)
    }

    /// Writes the policy's row.
    func save(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO iam_policies (arn, account, name, path, id, description, standard, last, tags,
                    created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                arn, account, name, path, id, description, standard, last, JSON.object(tags).text(),
                created.milliseconds, updated.milliseconds,
            ])
    }

    /// Removes the policy with its versions.
    func delete(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM iam_policy_versions WHERE policy = ?", arguments: [arn])
        try db.execute(sql: "DELETE FROM iam_policies WHERE arn = ?", arguments: [arn])
    }

    /// The versions, the newest first.
    func versions(_ db: Database) throws -> [Version] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM iam_policy_versions WHERE policy = ? ORDER BY number DESC", arguments: [arn]
        ).map {
            Version(
                number: $0["number"], document: $0["document"], created: Timestamp(milliseconds: $0["created"]))
        }
    }

    /// The version of a name.
    ///
    /// - Throws: `NoSuchEntity`.
    func version(_ name: String, _ db: Database) throws -> Version {
        guard let version = try versions(db).first(where: { $0.name == name }) else {
            throw AWSError.noPolicyVersion(arn, name)
        }
        return version
    }

    func put(_ version: Version, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO iam_policy_versions VALUES (?, ?, ?, ?)",
            arguments: [arn, version.number, version.document, version.created.milliseconds])
    }

    func remove(_ version: Version, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM iam_policy_versions WHERE policy = ? AND number = ?", arguments: [arn, version.number])
    }

    // MARK: Answers

    /// What every answer about the policy has.
    func summary(_ db: Database) throws -> JSONObject {
        let boundaries =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM iam_roles WHERE account = ? AND boundary = ?", arguments: [account, arn])
            ?? 0
        return [
            "PolicyName": .string(name), "PolicyId": .string(id), "Arn": .string(arn), "Path": .string(path),
            "DefaultVersionId": .string("v\(standard)"),
            "AttachmentCount": .int(try RoleRecord.attached(to: arn, account: account, db).count),
            "PermissionsBoundaryUsageCount": .int(boundaries), "IsAttachable": true,
            "CreateDate": .double(created.seconds.rounded(.down)),
            "UpdateDate": .double(updated.seconds.rounded(.down)),
        ]
    }

    /// A version as answers have it.
    func described(_ version: Version, withDocument: Bool) -> JSON {
        var described: JSONObject = [
            "VersionId": .string(version.name), "IsDefaultVersion": .bool(version.number == standard),
            "CreateDate": .double(version.created.seconds.rounded(.down)),
        ]
        if withDocument { described["Document"] = PolicyDocument.encoded(version.document) }
        return .object(described)
    }
}

/// A policy that AWS manages: any name under `arn:aws:iam::aws:policy/` is taken for one, since which there are is not
/// known here. It can be attached and looked at, but has no document.
struct AWSPolicy: Sendable {
    let arn: String
    let path: String
    let name: String

    /// nil when the ARN is not of such a policy.
    init?(_ arn: String) {
        guard let parsed = ARN(arn), parsed.service == "iam", parsed.account == "aws",
            parsed.resource.hasPrefix("policy/")
        else { return nil }
        let parts = parsed.resource.dropFirst("policy/".count).split(separator: "/").map(String.init)
        guard let name = parts.last else { return nil }
        self.arn = arn
        self.name = name
        path = parts.count == 1 ? "/" : "/\(parts.dropLast().joined(separator: "/"))/"
    }

    /// The account's attached ones, by ARN.
    static func attached(account: String, _ db: Database) throws -> [AWSPolicy] {
        try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT policy FROM iam_attachments WHERE account = ? AND policy LIKE 'arn:%:iam::aws:policy/%'
                ORDER BY policy
                """, arguments: [account]
        ).compactMap(AWSPolicy.init)
    }

    /// What answers say of it, as far as it is known here.
    func summary(account: String, _ db: Database) throws -> JSONObject {
        [
            "PolicyName": .string(name), "Arn": .string(arn), "Path": .string(path), "DefaultVersionId": "v1",
            "AttachmentCount": .int(try RoleRecord.attached(to: arn, account: account, db).count),
            "PermissionsBoundaryUsageCount": 0, "IsAttachable": true,
        ]
    }
}

extension Call<IAMService> {
    /// The policy of the account that an input names.
    ///
    /// - Throws: `NoSuchEntity`, `InvalidInput` for what is no policy's ARN, `AccessDenied` for one of AWS's.
    func policy(_ input: JSONObject) throws -> ManagedPolicyRecord {
        let arn = try policyARN(input)
        if AWSPolicy(arn) != nil { throw AWSError.unmodifiable(arn) }
        guard let policy = try ManagedPolicyRecord.find(arn, db), policy.account == context.account else {
            throw AWSError.noPolicy(arn)
        }
        return policy
    }

    /// `PolicyArn`.
    ///
    /// - Throws: `InvalidInput`.
    func policyARN(_ input: JSONObject) throws(AWSError) -> String {
        let arn = input["PolicyArn"]?.string ?? ""
        guard let parsed = ARN(arn), parsed.service == "iam", parsed.resource.hasPrefix("policy/") else {
            throw .invalidPolicyARN(arn)
        }
        return arn
    }

    /// Whether the account can attach a policy: it is AWS's or its own.
    func isAttachable(_ arn: String) throws -> Bool {
        if AWSPolicy(arn) != nil { return true }
        return try ManagedPolicyRecord.find(arn, db)?.account == context.account
    }
}
