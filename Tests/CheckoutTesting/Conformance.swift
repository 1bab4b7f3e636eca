import Foundation
import JSONTree

/// The recorded conformance data, which stays outside the repository.
package enum Conformance {
    /// `CONFORMANCE_DIR`, or `../shared/conformance` beside the package; nil when neither is there.
    package static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder =
            environment["CONFORMANCE_DIR"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared/conformance")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Whether the data is there; tests that need it are skipped with this notice otherwise.
    package static var isPresent: Bool { folder != nil }
    /// The notice a skipped test prints.
    package static let notice = "conformance data absent: set CONFORMANCE_DIR"

    /// The rows of a `.jsonl` file, by path inside the folder; none when the data is absent.
    package static func rows(_ path: String) throws -> [JSON] {
        guard let folder else { return [] }
        let data = try Data(contentsOf: folder.appending(path: path))
        return try data.split(separator: 0x0A).map { try JSON(parsing: $0) }
    }
}
