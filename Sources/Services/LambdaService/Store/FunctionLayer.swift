import AWSCore
import GRDB
import JSONTree

/// A version of a layer: a folder that its functions see as Lambda's `/opt`, by way of search paths.
///
/// See https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html.
package struct FunctionLayer: Sendable, Hashable {
    /// `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.
    package let arn: String
    /// The folder with the layer's `python/`, `nodejs/`, `bin/` and `lib/`.
    package let folder: String

    package init(arn: String, folder: String) {
        self.arn = arn
        self.folder = folder
    }

    /// Keeps a folder as the next version of a layer; returns it.
    ///
    /// - Parameter layer: the layer's ARN, without a version.
    package static func publish(_ db: Database, layer: String, folder: String) throws -> FunctionLayer {
        let last = try Int.fetchOne(
            db, sql: "SELECT max(version) FROM lambda_layers WHERE layer = ?", arguments: [layer])
        let version = (last ?? 0) + 1
        try db.execute(
            sql: "INSERT INTO lambda_layers (layer, version, folder) VALUES (?, ?, ?)",
            arguments: [layer, version, folder])
        return FunctionLayer(arn: "\(layer):\(version)", folder: folder)
    }

    /// The version that an ARN names; nil when there is none.
    package static func find(_ db: Database, arn: String) throws -> FunctionLayer? {
        let folder = try String.fetchOne(
            db, sql: "SELECT folder FROM lambda_layers WHERE layer || ':' || version = ?", arguments: [arn])
        return folder.map { FunctionLayer(arn: arn, folder: $0) }
    }

    /// Forgets a version; functions that have it keep its folder. The number is not given again.
    package static func delete(_ db: Database, arn: String) throws {
        try db.execute(
            sql: "UPDATE lambda_layers SET folder = NULL WHERE layer || ':' || version = ?", arguments: [arn])
    }
}

extension [FunctionLayer] {
    /// A path inside each layer, as Lambda's `/opt/PATH`; of two layers with the same file the later counts.
    func paths(_ inside: String) -> [String] { reversed().map { "\($0.folder)/\(inside)" } }
}
