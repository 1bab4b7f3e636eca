import Foundation

/// A zip file in memory: the stored and deflated entries that deployment packages have.
///
/// See https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT.
struct ZipArchive: Sendable {
    /// Why bytes are no archive that can be unpacked.
    struct Fault: Error, Sendable, CustomStringConvertible {
        let description: String
    }

    /// A file in the archive.
    struct Entry: Sendable {
        let name: String
        /// The Unix permissions, where the archive has them.
        let permissions: Int?
        let isLink: Bool
        fileprivate let method: Int
        fileprivate let packed: Range<Int>
        fileprivate let size: Int
    }

    /// Lambda's limit for unpacked code.
    static let unpackedLimit = 262_144_000

    let entries: [Entry]
    private let bytes: [UInt8]

    /// Reads the directory of the archive.
    ///
    /// - Throws: `Fault`.
    init(_ bytes: [UInt8]) throws(Fault) {
        self.bytes = bytes
        let reader = LittleEndianBytes(bytes)
        guard let end = ZipArchive.endRecord(bytes, reader) else { throw Fault(description: "it has no directory") }
        guard let count = reader.integer(end + 10, 2), var at = reader.integer(end + 16, 4) else {
            throw Fault(description: "its directory is cut off")
        }
        var entries: [Entry] = []
        var total = 0
        for _ in 0..<count {
            guard reader.integer(at, 4) == 0x0201_4B50, let nameLength = reader.integer(at + 28, 2),
                let extraLength = reader.integer(at + 30, 2), let commentLength = reader.integer(at + 32, 2),
                let name = reader.slice(at + 46, nameLength)
            else { throw Fault(description: "its directory is broken") }
            let entry = try ZipArchive.entry(reader, at, String(decoding: name, as: UTF8.self))
            total += entry.size
            guard total <= ZipArchive.unpackedLimit else {
                throw Fault(description: "Unzipped size must be smaller than \(ZipArchive.unpackedLimit) bytes")
            }
            entries.append(entry)
            at += 46 + nameLength + extraLength + commentLength
        }
        self.entries = entries
    }

    /// The content of a file.
    ///
    /// - Throws: `Fault` when the data is broken.
    func content(of entry: Entry) throws(Fault) -> [UInt8] {
        let packed = bytes[entry.packed]
        if entry.method == 0 { return Array(packed) }
        guard let content = Inflate.unpack(packed, size: entry.size), content.count == entry.size else {
            throw Fault(description: "\(entry.name) is broken")
        }
        return content
    }

    /// Writes every file into a folder.
    func unpack(into folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for entry in entries {
            let path = "\(folder)/\(entry.name)"
            if entry.name.hasSuffix("/") {
                try files.createDirectory(atPath: path, withIntermediateDirectories: true)
                continue
            }
            let parent = URL(filePath: path).deletingLastPathComponent().path
            try files.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try Data(try content(of: entry)).write(to: URL(filePath: path))
            // Without permissions of its own a file must still be readable, as Lambda demands of deployment packages.
            try files.setAttributes([.posixPermissions: entry.permissions ?? 0o644], ofItemAtPath: path)
        }
    }

    private static func entry(_ reader: LittleEndianBytes, _ at: Int, _ name: String) throws(Fault) -> Entry {
        guard let method = reader.integer(at + 10, 2), let packedSize = reader.integer(at + 20, 4),
            let size = reader.integer(at + 24, 4), let attributes = reader.integer(at + 38, 4),
            let header = reader.integer(at + 42, 4), let nameLength = reader.integer(header + 26, 2),
            let extraLength = reader.integer(header + 28, 2), let madeBy = reader.integer(at + 5, 1)
        else { throw Fault(description: "\(name) is cut off") }
        guard method == 0 || method == 8 else {
            throw Fault(description: "\(name) is packed by a method other than deflate")
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        // A name must not lead out of the folder it is unpacked into.
        guard !name.isEmpty, !name.hasPrefix("/"), !parts.contains(".."), !name.contains("\0") else {
            throw Fault(description: "\(name) is no path inside the archive")
        }
        let start = header + 30 + nameLength + extraLength
        guard reader.slice(start, packedSize) != nil else { throw Fault(description: "\(name) is cut off") }
        let mode = attributes >> 16
        let isUnix = madeBy == 3 && mode != 0
        let isLink = isUnix && mode & 0o170000 == 0o120000
        guard !isLink else { throw Fault(description: "\(name) is a symbolic link") }
        return Entry(
            name: name, permissions: isUnix ? mode & 0o777 : nil, isLink: isLink, method: method,
            packed: start..<(start + packedSize), size: size)
    }

    private static func endRecord(_ bytes: [UInt8], _ reader: LittleEndianBytes) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let lowest = max(0, bytes.count - 22 - 65535)
        return stride(from: bytes.count - 22, through: lowest, by: -1).first { reader.integer($0, 4) == 0x0605_4B50 }
    }
}

/// Unsigned integers out of bytes, least significant first.
private struct LittleEndianBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func integer(_ at: Int, _ width: Int) -> Int? {
        slice(at, width)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    func slice(_ at: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard at >= 0, count >= 0, at <= bytes.count, count <= bytes.count - at else { return nil }
        return bytes[at..<(at + count)]
    }
}
