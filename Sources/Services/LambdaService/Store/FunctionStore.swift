import AWSCore
import Foundation
import GRDB
import JSONTree
import StateStore

/// The functions in the store, for operations and for whoever deploys a template.
package enum FunctionStore {
    /// What a reference leads to.
    package struct Target: Sendable {
        package let record: FunctionRecord
        /// The ARN as it was named, which the handler sees.
        package let invokedARN: String
        /// The function's reserved concurrency.
        package let reservedConcurrency: Int?
    }

    /// Creates a function or replaces its `$LATEST`; versions, aliases, tags and permissions stay.
    ///
    /// Workers that run the former record are retired when the next event comes.
    package static func put(_ db: Database, _ record: FunctionRecord) throws {
        try db.execute(
            sql: """
                INSERT INTO lambda_functions (arn, version, record) VALUES (?, ?, ?)
                ON CONFLICT (arn, version) DO UPDATE SET record = excluded.record
                """, arguments: [record.arn, record.version, record.stored.text()])
    }

    /// Notes what is in the folder of a function's `$LATEST` now, so that it can be published if that has changed.
    package static func noteContents(_ db: Database, arn: String) throws {
        guard var record = try get(db, arn: arn), case .folder(let folder) = record.code,
            let digest = CodeFolder.digest(folder)
        else { return }
        record.codeSHA256 = Data(digest).base64EncodedString()
        try put(db, record)
    }

    /// A version of a function.
    ///
    /// - Returns: nil when there is none.
    package static func get(
        _ db: Database, arn: String, version: String = FunctionRecord.latest
    ) throws -> FunctionRecord? {
        let text = try String.fetchOne(
            db, sql: "SELECT record FROM lambda_functions WHERE arn = ? AND version = ?", arguments: [arn, version])
        return text.flatMap(read)
    }

    /// Every version of a function, `$LATEST` first, then in the order of their numbers.
    package static func versions(_ db: Database, arn: String) throws -> [FunctionRecord] {
        try String.fetchAll(
            db,
            sql: """
                SELECT record FROM lambda_functions WHERE arn = ?
                ORDER BY version <> '$LATEST', CAST(version AS INTEGER)
                """, arguments: [arn]
        ).compactMap(read)
    }

    /// The `$LATEST` of every function of a region, by name.
    package static func list(_ db: Database, region: String, account: String) throws -> [FunctionRecord] {
        let prefix = "arn:aws:lambda:\(region):\(account):function:"
        return try String.fetchAll(
            db,
            sql: """
                SELECT record FROM lambda_functions
                WHERE version = '$LATEST' AND substr(arn, 1, length(?1)) = ?1 ORDER BY arn
                """, arguments: [prefix]
        ).compactMap(read)
    }

    /// Deletes a function with its versions, aliases, tags, permissions and waiting events; its log stays.
    package static func delete(_ db: Database, arn: String) throws {
        for table in [
            "lambda_functions", "lambda_aliases", "lambda_settings", "lambda_policies", "lambda_invoke_configs",
            "lambda_async_invocations",
        ] {
            try db.execute(sql: "DELETE FROM \(table) WHERE arn = ?", arguments: [arn])
        }
    }

    /// Deletes what a reference names: the function with all it has, or one of its versions. AWS answers a version that
    /// does not exist as one that was deleted.
    ///
    /// - Throws: `InvalidParameterValueException` for `$LATEST`, `ResourceConflictException` for a version that an
    ///   alias points at.
    package static func delete(_ db: Database, _ reference: FunctionReference) throws {
        guard let qualifier = reference.qualifier else { return try delete(db, arn: reference.arn) }
        if qualifier == FunctionRecord.latest {
            throw LambdaError.invalidParameter("$LATEST version cannot be deleted without deleting the function.")
        }
        if let alias = try FunctionAlias.list(db, arn: reference.arn).first(where: { alias in
            alias.version == qualifier || alias.second?.version == qualifier
        }) {
            throw LambdaError.conflict(
                "Version \(reference.qualifiedARN) cannot be deleted because it is referenced by alias \(alias.name)")
        }
        try db.execute(
            sql: "DELETE FROM lambda_functions WHERE arn = ? AND version = ?", arguments: [reference.arn, qualifier])
    }

    /// Follows a reference to the version that runs; an alias with a second version picks one by weight.
    ///
    /// - Throws: `ResourceNotFoundException`.
    package static func resolve(
        _ db: Database, _ reference: FunctionReference, entropy: any EntropySource
    ) throws -> Target {
        let qualifier = reference.qualifier ?? FunctionRecord.latest
        var version = qualifier
        if qualifier != FunctionRecord.latest, Int(qualifier) == nil {
            guard let alias = try FunctionAlias.get(db, arn: reference.arn, name: qualifier) else {
                throw LambdaError.functionNotFound(reference.qualifiedARN)
            }
            version = alias.pick(Double(entropy.next() >> 11) / 9_007_199_254_740_992)
        }
        guard let record = try get(db, arn: reference.arn, version: version) else {
            throw LambdaError.functionNotFound(reference.qualifiedARN)
        }
        return Target(
            record: record, invokedARN: reference.qualifiedARN,
            reservedConcurrency: try FunctionSettings.get(db, arn: reference.arn).reservedConcurrency)
    }

    private static func read(_ text: String) -> FunctionRecord? {
        (try? JSON(parsing: text)).flatMap(FunctionRecord.init(stored:))
    }
}
