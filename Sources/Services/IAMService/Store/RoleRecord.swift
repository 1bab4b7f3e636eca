import AWSCore
import CivilTime
import GRDB
import JSONTree

/// A role as the store keeps it.
package struct RoleRecord: Sendable {
    let account: String
    let name: String
    let path: String
    /// `AROA…`.
    package let id: String
    /// Who may assume it: a policy document.
    var trust: String
    var description: String?
    /// The longest session, in seconds.
    var session: Int
    /// The ARN of the policy that bounds its permissions.
    var boundary: String?
    var tags: JSONObject
    let created: Timestamp

    init(name: String, path: String, trust: String, session: Int, _ context: CallContext) {
        account = context.account
        self.name = name
        self.path = path
        id = context.entityID("AROA")
        self.trust = trust
        self.session = session
        tags = [:]
        created = context.now
    }

    private init(_ row: Row) throws {
        account = row["account"]
        name = row["name"]
        path = row["path"]
        id = row["id"]
        trust = row["trust"]
        description = row["description"]
        session = row["session"]
        boundary = row["boundary"]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        created = Timestamp(milliseconds: row["created"])
    }

    /// `arn:aws:iam::000000000000:role/service-role/name`.
    var arn: String { ARN(service: "iam", region: "", account: account, resource: "role\(path)\(name)").description }

    /// The role of an ARN; nil when there is none.
    package static func find(arn: String, _ db: Database) throws -> RoleRecord? {
        guard let parsed = ARN(arn), parsed.service == "iam", let name = parsed.resource.split(separator: "/").last
        else {
            return nil
        }
        return try find(String(name), account: parsed.account, db).flatMap { $0.arn == arn ? $0 : nil }
    }

    /// The account's role of a name, in whatever case; nil when there is none.
    static func find(_ name: String, account: String, _ db: Database) throws -> RoleRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM iam_roles WHERE account = ? AND name = ?", arguments: [account, name]
        ).map(RoleRecord.init)
    }

    /// The account's roles whose path begins so, by name.
    static func all(account: String, pathPrefix: String, _ db: Database) throws -> [RoleRecord] {
        try Row.fetchAll(db, sql: "SELECT * FROM iam_roles WHERE account = ? ORDER BY name", arguments: [account])
            .map(RoleRecord.init).filter { $0.path.hasPrefix(pathPrefix) }
    }

    /// Writes the role's row.
    func save(_ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO iam_roles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                account, name, path, id, trust, description, session, boundary, JSON.object(tags).text(),
                created.milliseconds,
            ])
    }

    /// Removes the role, which has no policies any more.
    func delete(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM iam_roles WHERE account = ? AND name = ?", arguments: [account, name])
    }

    // MARK: Policies

    /// The inline policies, by name.
    func policies(_ db: Database) throws -> [(name: String, document: String)] {
        try Row.fetchAll(
            db, sql: "SELECT name, document FROM iam_role_policies WHERE account = ? AND role = ? ORDER BY name",
            arguments: [account, name]
        ).map { ($0["name"], $0["document"]) }
    }

    /// Writes an inline policy, in place of one of the same name.
    func put(policy: String, _ document: String, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO iam_role_policies VALUES (?, ?, ?, ?)",
            arguments: [account, name, policy, document])
    }

    /// Removes an inline policy.
    ///
    /// - Returns: whether there was one.
    func remove(policy: String, _ db: Database) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM iam_role_policies WHERE account = ? AND role = ? AND name = ?",
            arguments: [account, name, policy])
        return db.changesCount > 0
    }

    /// The ARNs of the attached policies, in order.
    func attachments(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT policy FROM iam_attachments WHERE account = ? AND role = ? ORDER BY policy",
            arguments: [account, name])
    }

    /// Attaches a policy; one that is attached stays so.
    func attach(_ policy: String, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO iam_attachments VALUES (?, ?, ?)", arguments: [account, name, policy])
    }

    /// Detaches a policy.
    ///
    /// - Returns: whether it was attached.
    func detach(_ policy: String, _ db: Database) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM iam_attachments WHERE account = ? AND role = ? AND policy = ?",
            arguments: [account, name, policy])
        return db.changesCount > 0
    }

    /// The names of the account's roles that a policy is attached to.
    static func attached(to policy: String, account: String, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT role FROM iam_attachments WHERE account = ? AND policy = ? ORDER BY role",
            arguments: [account, policy])
    }

    // MARK: Answers

    /// What every answer about the role has.
    var summary: JSONObject {
        [
            "Path": .string(path), "RoleName": .string(name), "RoleId": .string(id), "Arn": .string(arn),
            "CreateDate": .double(created.seconds.rounded(.down)),
            "AssumeRolePolicyDocument": PolicyDocument.encoded(trust),
        ]
    }

    /// What listings have besides.
    var listed: JSONObject {
        var listed = summary
        listed["Description"] = description.map(JSON.string)
        listed["MaxSessionDuration"] = .int(session)
        return listed
    }

    /// All there is to say.
    var described: JSONObject {
        var described = listed
        described["PermissionsBoundary"] = boundary.map(RoleRecord.boundary)
        if !tags.isEmpty { described["Tags"] = TagList.list(tags) }
        // Nobody notes when a role is used, as for one that never was.
        described["RoleLastUsed"] = [:]
        return described
    }

    /// A permissions boundary as answers have it.
    static func boundary(_ arn: String) -> JSON {
        ["PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": .string(arn)]
    }
}

extension Call<IAMService> {
    /// The role that an input names.
    ///
    /// - Throws: `NoSuchEntity`.
    func role(_ input: JSONObject) throws -> RoleRecord {
        let name = input["RoleName"]?.string ?? ""
        guard let role = try RoleRecord.find(name, account: context.account, db) else { throw AWSError.noRole(name) }
        return role
    }
}
