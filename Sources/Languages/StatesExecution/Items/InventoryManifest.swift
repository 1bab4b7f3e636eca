import JSONTree
import StatesLanguage

/// The manifest of an S3 inventory: which files hold its rows, and what their columns are called.
///
/// See https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html.
package struct InventoryManifest: Sendable, Hashable {
    /// The bucket of the files.
    package let bucket: String
    /// The files' keys, in order.
    package let keys: [String]
    private let columns: [String]

    /// Reads a manifest.
    ///
    /// - Throws: `ItemReadFailure` when the bytes are none, or the inventory is not written as CSV.
    package init(_ bytes: [UInt8]) throws(ItemReadFailure) {
        guard let json = try? JSON(parsing: bytes), let format = json["fileFormat"]?.string,
            let schema = json["fileSchema"]?.string, let target = json["destinationBucket"]?.string,
            let files = json["files"]?.array
        else { throw ItemReadFailure("The file is not the manifest of an S3 inventory.") }
        guard format == "CSV" else {
            throw ItemReadFailure("The inventory's format \(format) is not supported by this version of checkout.")
        }
        bucket = target.split(separator: ":").last.map(String.init) ?? target
        keys = files.compactMap { $0["key"]?.string }
        columns = schema.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    /// The rows of one of the files, unpacked.
    package func items(in bytes: [UInt8], limit: Int? = nil) -> [JSON] {
        var reader = CSVReader(bytes[...], delimiter: UInt8(ascii: ","))
        var items: [JSON] = []
        while items.count != limit, let row = reader.row() { items.append(ItemFormat.record(columns, row)) }
        return items
    }
}

/// The addresses that a manifest of Athena's `UNLOAD` lists: `s3://bucket/key`, one a line.
package enum AddressList {
    /// Bucket and key of each address.
    ///
    /// - Throws: `ItemReadFailure` for a line that is no address.
    package static func places(in bytes: [UInt8]) throws(ItemReadFailure) -> [(bucket: String, key: String)] {
        var places: [(String, String)] = []
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let text = String(decoding: line, as: UTF8.self)
            let parts = text.dropFirst(5).split(separator: "/", maxSplits: 1)
            guard text.hasPrefix("s3://"), parts.count == 2 else {
                throw ItemReadFailure("The manifest has a line that is no address of an object: \(text)")
            }
            places.append((String(parts[0]), String(parts[1])))
        }
        return places
    }
}
