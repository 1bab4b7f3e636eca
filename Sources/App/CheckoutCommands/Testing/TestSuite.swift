import Foundation
import SAMTemplate
import StatesTesting

/// Test cases, several at a time, reported in their order.
struct TestSuite {
    let runs: [CaseRun]
    let jobs: Int

    /// Runs the cases.
    ///
    /// - Parameter report: called with each result in the order of the cases, and whether it is the first of its file.
    func run(_ report: (CaseResult, Bool) -> Void) async throws -> [CaseResult] {
        var results = [CaseResult?](repeating: nil, count: runs.count)
        var reported = 0
        try await withThrowingTaskGroup(of: (Int, CaseResult).self) { group in
            var next = 0
            func add() {
                guard next < runs.count else { return }
                let (index, run) = (next, runs[next])
                next += 1
                group.addTask { (index, await run.result()) }
            }
            for _ in 0..<max(1, jobs) { add() }
            while let (index, result) = try await group.next() {
                results[index] = result
                add()
                while reported < results.count, let ready = results[reported] {
                    report(ready, reported == 0 || runs[reported - 1].file.file != ready.file)
                    reported += 1
                }
            }
        }
        return results.compactMap(\.self)
    }
}

extension CaseRun {
    /// Runs the case, whatever comes of it.
    fileprivate func result() async -> CaseResult {
        var result = CaseResult(file: file.file, name: test.name, location: test.location, status: .passed)
        if let skip = test.skip {
            result.status = .skipped
            result.reason = skip
            return result
        }
        let started = ContinuousClock.now
        do {
            let seen = try await run()
            result.failures = seen.failures
            result.modelled = seen.modelled
            result.path = seen.outcome.path
            result.coverage = seen.coverage
            if !seen.failures.isEmpty { result.status = .failed }
        } catch {
            result.status = .error
            result.reason = CommandFailure(error).message
        }
        let elapsed = (ContinuousClock.now - started).components
        result.seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
        return result
    }
}

/// Notices that a file of a project has changed: its modification times and sizes are looked at twice a second.
struct FolderWatch {
    private static let skipped: Set<String> = ["node_modules", "__pycache__", "venv"]

    private let folder: URL
    /// A file whose changes do not count.
    private let ignored: String?
    private let before: [String: String]

    /// Remembers how the folder is now.
    ///
    /// - Parameter report: a file that the command itself writes; nil for none.
    init(_ folder: URL, besides report: String?) {
        self.folder = folder
        ignored = report.map { URL(filePath: $0).standardizedFileURL.path }
        before = FolderWatch.marks(folder, besides: ignored)
    }

    /// Waits for a change.
    func next() async throws {
        while FolderWatch.marks(folder, besides: ignored) == before { try await Task.sleep(for: .milliseconds(500)) }
    }

    private static func marks(_ folder: URL, besides ignored: String?) -> [String: String] {
        let keys: [URLResourceKey] = [.contentModificationDateKey, .fileSizeKey, .isRegularFileKey]
        guard
            let files = FileManager.default.enumerator(
                at: folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
        else { return [:] }
        var marks: [String: String] = [:]
        while let file = files.nextObject() as? URL {
            if skipped.contains(file.lastPathComponent) {
                files.skipDescendants()
                continue
            }
            guard let values = try? file.resourceValues(forKeys: Set(keys)), values.isRegularFile == true else {
                continue
            }
            let time = values.contentModificationDate?.timeIntervalSince1970 ?? 0
            if file.standardizedFileURL.path == ignored { continue }
            marks[file.path] = "\(time) \(values.fileSize ?? 0)"
        }
        return marks
    }
}
