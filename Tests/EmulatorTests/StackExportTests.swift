import AWSCore
import Emulator
import Foundation
import JSONTree
import SAMTemplate
import Testing

/// Exports in use stay as they are, and no two stacks export the same name.
struct StackExportTests {
    private static func producer(_ queue: String, exporting name: String?) -> String {
        let export = name.map { ", Export: {Name: \($0)}" } ?? ""
        return """
            Resources:
              Q: {Type: AWS::SQS::Queue, Properties: {QueueName: \(queue)}}
            Outputs:
              Name: {Value: !GetAtt Q.QueueName\(export)}

            """
    }

    private static let consumer = """
        Resources:
          R: {Type: AWS::SQS::Queue, Properties: {QueueName: !Join [-, [copy, !ImportValue shared]]}}

        """

    private static func stack(_ name: String) -> StackKey { StackKey(name, in: World(region: "us-east-1")) }

    private static func deploy(_ template: String, as name: String, to lab: Laboratory) async throws {
        let path = "\(lab.folder)/\(name).yaml"
        try template.write(toFile: path, atomically: true, encoding: .utf8)
        _ = try await lab.emulator.deploy(
            DeployOrder(
                stack: name, template: path, folder: lab.folder, region: "us-east-1", parameters: [:],
                allowUnsupported: false))
    }

    private static func refusal(_ body: () async throws -> Void) async -> String {
        let faults = await #expect(throws: TemplateFaults.self) { try await body() }
        return faults?.faults.first?.message ?? ""
    }

    @Test func anImportedExportStays() async throws {
        let lab = try await Laboratory()
        try await Self.deploy(Self.producer("one", exporting: "shared"), as: "producer", to: lab)
        try await Self.deploy(Self.consumer, as: "consumer", to: lab)
        let deleted = "Export shared cannot be deleted as it is in use by consumer"
        for export in [nil, "other"] {
            let refusal = await Self.refusal {
                try await Self.deploy(Self.producer("one", exporting: export), as: "producer", to: lab)
            }
            #expect(refusal == deleted)
        }
        let updated = await Self.refusal {
            try await Self.deploy(Self.producer("two", exporting: "shared"), as: "producer", to: lab)
        }
        #expect(updated == "Export shared cannot be updated as it is in use by consumer")
        let refusal = await #expect(throws: AWSError.self) { try await lab.emulator.delete(Self.stack("producer")) }
        #expect(refusal?.message == deleted)

        _ = try await lab.emulator.delete(Self.stack("consumer"))
        try await Self.deploy(Self.producer("two", exporting: nil), as: "producer", to: lab)
        #expect(try await lab.emulator.delete(Self.stack("producer")) == ["Q"])
    }

    @Test func twoStacksCannotExportTheSameName() async throws {
        let lab = try await Laboratory()
        try await Self.deploy(Self.producer("one", exporting: "shared"), as: "producer", to: lab)
        let refusal = await Self.refusal {
            try await Self.deploy(Self.producer("two", exporting: "shared"), as: "other", to: lab)
        }
        #expect(refusal == "Export with name shared is already exported by stack producer; choose another name")
        // It is refused before anything is made.
        #expect(try await lab.call("sqs", "ListQueues", [:])["QueueUrls"]?.array?.count == 1)
    }
}
