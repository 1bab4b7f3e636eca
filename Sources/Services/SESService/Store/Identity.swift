import AWSCore
import CivilTime
import Foundation
import GRDB
import JSONTree

/// A verified identity: an e-mail address or a domain. checkout has nobody to ask, so an identity is verified as soon
/// as it exists.
struct Identity {
    let name: String
    /// The token a domain's DNS record would hold.
    let token: String
    let tags: JSONObject
    let created: Timestamp

    /// Whether this is a domain.
    var isDomain: Bool { !name.contains("@") }

    private init(_ row: Row) throws {
        name = row["name"]
        token = row["token"]
        tags = try JSON(parsing: row["tags"] as String).object ?? [:]
        created = Timestamp(milliseconds: row["created"])
    }

    /// The account's identities of the region in the order of their names.
    static func list(_ db: Database, _ context: CallContext) throws -> [Identity] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM ses_identities WHERE account = ? AND region = ? ORDER BY name",
            arguments: [context.account, context.region]
        ).map(Identity.init)
    }

    /// An identity; nil when there is none.
    static func find(_ db: Database, _ name: String, _ context: CallContext) throws -> Identity? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM ses_identities WHERE account = ? AND region = ? AND name = ?",
            arguments: [context.account, context.region, name]
        ).map(Identity.init)
    }

    /// Makes an identity unless it is there.
    ///
    /// - Returns: its token.
    @discardableResult
    static func verify(_ db: Database, _ name: String, tags: JSONObject = [:], _ context: CallContext) throws
        -> String
    {
        if let known = try find(db, name, context) { return known.token }
        let token = Data(context.entropy.bytes(32)).base64EncodedString()
        try db.execute(
            sql: "INSERT INTO ses_identities VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                context.account, context.region, name, token, JSON.object(tags).text(), context.now.milliseconds,
            ])
        return token
    }

    /// Removes an identity.
    ///
    /// - Returns: whether there was one.
    static func remove(_ db: Database, _ name: String, _ context: CallContext) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM ses_identities WHERE account = ? AND region = ? AND name = ?",
            arguments: [context.account, context.region, name])
        return db.changesCount > 0
    }

    /// Whether an address may be used: it is an identity itself, or its domain or a parent of that is one.
    static func covers(_ db: Database, _ address: String, _ context: CallContext) throws -> Bool {
        if try find(db, address, context) != nil { return true }
        guard let at = address.lastIndex(of: "@") else { return false }
        var domain = address[address.index(after: at)...].lowercased()[...]
        while !domain.isEmpty {
            if try find(db, String(domain), context) != nil { return true }
            guard let dot = domain.firstIndex(of: ".") else { return false }
            domain = domain[domain.index(after: dot)...]
        }
        return false
    }
}
