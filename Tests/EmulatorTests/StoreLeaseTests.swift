import Emulator
import Foundation
import Testing

struct StoreLeaseTests {
    private func folder() -> String { NSTemporaryDirectory() + "lease-\(UUID().uuidString)" }

    @Test func oneHasItAtATime() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(StoreLease.owner(folder: folder) == nil)
        let first = try #require(try StoreLease.take(folder: folder))
        #expect(try StoreLease.take(folder: folder) == nil)
        #expect(StoreLease.owner(folder: folder)?.processID == Int(ProcessInfo.processInfo.processIdentifier))
        #expect(StoreLease.owner(folder: folder)?.endpoint == nil)
        first.announce(endpoint: "http://127.0.0.1:4566")
        #expect(StoreLease.owner(folder: folder)?.endpoint == "http://127.0.0.1:4566")
        first.announce(endpoint: "http://[::1]:1")
        #expect(StoreLease.owner(folder: folder)?.endpoint == "http://[::1]:1")
        first.release()
        #expect(StoreLease.owner(folder: folder) == nil)
        #expect(try StoreLease.take(folder: folder) != nil)
    }

    @Test func itEndsWithItsHandle() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            let lease = try #require(try StoreLease.take(folder: folder))
            lease.announce(endpoint: "http://127.0.0.1:1")
        }
        #expect(StoreLease.owner(folder: folder) == nil)
        #expect(try StoreLease.take(folder: folder) != nil)
    }

    @Test func askingForTheOwnerDoesNotKeepOthersFromTakingIt() async throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try #require(try StoreLease.take(folder: folder)).release()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for _ in 0..<2000 { _ = StoreLease.owner(folder: folder) } }
            for _ in 0..<200 {
                let lease = try? StoreLease.take(folder: folder)
                #expect(lease != nil)
                lease?.release()
            }
        }
    }

    @Test func itEndsWithAProcessThatIsKilled() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // `flock` takes the same lock from a shell, says so, and holds it until it is killed.
        let child = Process()
        child.executableURL = URL(filePath: "/usr/bin/env")
        child.arguments = ["flock", folder + "/owner", "sh", "-c", "echo held; exec cat"]
        let (input, output) = (Pipe(), Pipe())
        child.standardInput = input
        child.standardOutput = output
        try child.run()
        #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "held\n")
        #expect(try StoreLease.take(folder: folder) == nil)
        // The lock is the open file's: it lives until the last process that has it is gone.
        kill(child.processIdentifier, SIGKILL)
        try input.fileHandleForWriting.close()
        child.waitUntilExit()
        _ = output.fileHandleForReading.readDataToEndOfFile()
        #expect(try StoreLease.take(folder: folder) != nil)
    }
}
