import Emulator
import Foundation
import JSONTree
import Testing

/// When `AutoPublishAlias` publishes a version: for other code, and for other properties if it is told to.
struct AutoPublishTests {
    private static func template(_ more: String = "") -> String {
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Work:
            Type: AWS::Serverless::Function
            Properties:
              FunctionName: work
              CodeUri: code/
              Handler: app.handler
              Runtime: python3.13
              AutoPublishAlias: live
        \(more)

        """
    }

    private static func line(_ text: String) -> String { "      " + text }

    private static func write(_ text: String, to lab: Laboratory) throws {
        try FileManager.default.createDirectory(atPath: lab.folder + "/code", withIntermediateDirectories: true)
        try text.write(toFile: lab.folder + "/code/app.py", atomically: true, encoding: .utf8)
    }

    /// The version that the alias points at.
    private static func live(_ lab: Laboratory) async throws -> String? {
        try await lab.call("lambda", "GetAlias", ["FunctionName": "work", "Name": "live"])["FunctionVersion"]?.string
    }

    private static func versions(_ lab: Laboratory) async throws -> [String] {
        let listed = try await lab.call("lambda", "ListVersionsByFunction", ["FunctionName": "work"])
        return listed["Versions"]?.array?.compactMap { $0["Version"]?.string } ?? []
    }

    @Test func otherCodeIsPublished() async throws {
        let lab = try await Laboratory()
        try Self.write("one", to: lab)
        try await lab.deploy(Self.template())
        #expect(try await Self.live(lab) == "1")
        // A file that was only written again is the same code.
        try Self.write("one", to: lab)
        #expect(try await lab.deploy(Self.template()).isUnchanged)
        try Self.write("two", to: lab)
        try await lab.deploy(Self.template())
        #expect(try await Self.live(lab) == "2")
        #expect(try await Self.versions(lab) == ["$LATEST", "1", "2"])
    }

    @Test func otherPropertiesArePublishedWhenAllOfThemCount() async throws {
        for counts in [false, true] {
            let lab = try await Laboratory()
            try Self.write("one", to: lab)
            let all = Self.line("AutoPublishAliasAllProperties: \(counts)\n")
            try await lab.deploy(Self.template(all + Self.line("Timeout: 5")))
            try await lab.deploy(Self.template(all + Self.line("Timeout: 6")))
            #expect(try await Self.live(lab) == (counts ? "2" : "1"))
            // The environment and the memory count in any case.
            try await lab.deploy(Self.template(all + Self.line("Timeout: 6\n") + Self.line("MemorySize: 256")))
            #expect(try await Self.live(lab) == (counts ? "3" : "2"))
        }
    }

    @Test func aGivenHashAloneDecides() async throws {
        let lab = try await Laboratory()
        try Self.write("one", to: lab)
        let first = Self.template(Self.line("AutoPublishCodeSha256: aaaaaaaaaaaa\n") + Self.line("Description: it"))
        try await lab.deploy(first)
        try Self.write("two", to: lab)
        #expect(try await lab.deploy(first).isUnchanged)
        try await lab.deploy(first.replacing("aaaaaaaaaaaa", with: "bbbbbbbbbbbb"))
        #expect(try await Self.live(lab) == "2")
        let told = try await lab.call("lambda", "GetFunctionConfiguration", ["FunctionName": "work:2"])
        #expect(told["Description"] == "it bbbbbbbbbbbb")
    }
}
