import AWSCore
import Foundation
import GRDB
import StateStore

/// Unpacks uploaded code into a folder of its own, once.
actor CodeArchives {
    private let folder: String
    private let store: StateStore

    init(folder: String, store: StateStore) {
        self.folder = folder
        self.store = store
    }

    /// The folder with the files of an archive, unpacked when absent.
    func folder(_ hash: String) async throws -> String {
        let target = "\(folder)/\(hash)"
        if FileManager.default.fileExists(atPath: target) { return target }
        let bytes = try await store.read { db in
            try Data.fetchOne(db, sql: "SELECT zip FROM lambda_code WHERE hash = ?", arguments: [hash])
        }
        guard let bytes else { throw RuntimeUnavailable(description: "the code \(hash) is not in the store") }
        let partial = "\(folder)/.\(hash).\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: partial) }
        try ZipArchive(Array(bytes)).unpack(into: partial)
        // Another process may have been faster; its folder is as good.
        if !FileManager.default.fileExists(atPath: target) {
            try FileManager.default.moveItem(atPath: partial, toPath: target)
        }
        return target
    }
}
