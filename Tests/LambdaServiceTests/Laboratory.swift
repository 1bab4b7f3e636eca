import AWSCore
import CheckoutTesting
import CivilTime
import Foundation
import JSONTree
import LambdaService
import StateStore
import Synchronization

/// A runtime over a store in memory, with a scratch folder for code; environments are shared by all tests.
struct Laboratory: Sendable {
    let store: StateStore
    let runtime: FunctionRuntime
    let services: TestServices
    let host = LoopbackHost()
    let folder: String
    let notices: Notices

    final class Notices: Sendable {
        private let collected = Mutex<[String]>([])
        func add(_ text: String) { collected.withLock { $0.append(text) } }
        var all: [String] { collected.withLock { $0 } }
    }

    /// Kept between runs: installing packages takes seconds.
    static let environments: String = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return package.appending(path: ".build/lambda-test-environments").path
    }()

    init(workerLimit: Int = 10, clock: TestClock = TestClock()) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "lambda-\(UUID().uuidString)").path
        let state = "\(folder)/state"
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: Self.environments, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: "\(state)/env", withDestinationPath: Self.environments)
        store = try StateStore(path: nil, migrations: LambdaService.migrations)
        let notices = Notices()
        self.notices = notices
        runtime = FunctionRuntime(
            store: store, signals: SignalCenter(), clock: clock,
            configuration: FunctionRuntime.Configuration(
                stateFolder: state, host: host, endpoint: { "http://127.0.0.1:4566" },
                notice: { notices.add($0) }, workerLimit: workerLimit))
        services = try TestServices(
            [OperationTable.Registration("lambda", LambdaService.self, environment: .init(runtime: runtime) { _, _ in 30 })],
            migrations: [], clock: clock, store: store)
    }

    /// Writes a function's code and puts the function into the store.
    @discardableResult
    func function(
        _ name: String, runtime: String = "python3.11", handler: String = "app.handler", files: [String: String],
        change: (inout FunctionRecord) -> Void = { _ in }
    ) throws -> FunctionRecord {
        let code = "\(folder)/\(name)"
        for (file, text) in files {
            let path = "\(code)/\(file)"
            try FileManager.default.createDirectory(
                atPath: URL(filePath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            if file == "bootstrap" {
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
            }
        }
        var record = FunctionRecord(
            name: name, region: "us-east-1", account: "000000000000", runtime: runtime, handler: handler,
            role: "arn:aws:iam::000000000000:role/r", code: .folder(code),
            lastModified: Timestamp(milliseconds: 1_700_000_000_000), revisionID: "r1")
        change(&record)
        let made = record
        try store.writeAndWait { try FunctionStore.put($0, made) }
        return record
    }

    /// Invokes a function with an event.
    func invoke(_ name: String, _ event: JSON = [:], requestID: String? = nil) async throws -> InvocationResult {
        try await runtime.invoke(
            FunctionReference(name, region: "us-east-1", account: "000000000000"),
            InvocationRequest(payload: event.bytes(), requestID: requestID))
    }

    /// The lines a function has logged.
    func log(_ name: String) async throws -> [String] {
        await runtime.flushLogs()
        return try await store.read { db in
            try FunctionLogs.list(db, functionARN: "arn:aws:lambda:us-east-1:000000000000:function:\(name)").map(\.text)
        }
    }

    /// Stops everything and removes the scratch folder.
    func close() async {
        await runtime.shutDown()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Runs a test with a laboratory of its own.
    static func run(workerLimit: Int = 10, _ body: (Laboratory) async throws -> Void) async throws {
        let laboratory = try Laboratory(workerLimit: workerLimit)
        do {
            try await body(laboratory)
        } catch {
            await laboratory.close()
            throw error
        }
        await laboratory.close()
    }
}

extension InvocationResult {
    /// The payload as JSON.
    var json: JSON? { try? JSON(parsing: payload) }
}
