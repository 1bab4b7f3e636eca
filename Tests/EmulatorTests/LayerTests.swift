import CheckoutTesting
import Emulator
import Foundation
import JSONTree
import Testing

struct LayerTests {
    private static let template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Shared:
            Type: AWS::Serverless::LayerVersion
            Properties: {LayerName: shared, ContentUri: layer/}
          F:
            Type: AWS::Serverless::Function
            Properties: {Runtime: python3.13, Handler: app.handler, CodeUri: code/, Layers: [!Ref Shared]}
        Outputs:
          Layer: {Value: !Ref Shared}
          Function: {Value: !Ref F}

        """

    private func lab() async throws -> Laboratory {
        let lab = try await Laboratory()
        for folder in ["code", "layer/python"] {
            try FileManager.default.createDirectory(
                atPath: "\(lab.folder)/\(folder)", withIntermediateDirectories: true)
        }
        return lab
    }

    @Test func aFunctionHasTheLayersOfItsTemplate() async throws {
        let lab = try await lab()
        let report = try await lab.deploy(Self.template)
        let layer = "arn:aws:lambda:us-east-1:000000000000:layer:shared:1"
        #expect(report.outputs["Layer"]?.string == layer)
        let configuration = try await lab.call(
            "lambda", "GetFunctionConfiguration", ["FunctionName": report.outputs["Function"] ?? ""])
        #expect(configuration["Layers"]?.array?.compactMap { $0["Arn"]?.string } == [layer])
        #expect(try await lab.deploy(Self.template).isUnchanged)
    }

    @Test func aLayerThatIsChangedIsANewVersion() async throws {
        let lab = try await lab()
        try await lab.deploy(Self.template)
        let changed = Self.template.replacing("ContentUri: layer/", with: "ContentUri: layer/, Description: new")
        let report = try await lab.deploy(changed)
        #expect(report.outputs["Layer"]?.string?.hasSuffix(":layer:shared:2") == true)
        #expect(report.updated == ["F"])
    }

    @Test(arguments: [
        ("ContentUri: layer/", "ContentUri: nowhere/", "content folder"),
        ("[!Ref Shared]", "['arn:aws:lambda:us-east-1:123456789012:layer:public:7']", "layer:public:7"),
    ])
    func whatIsNotThereIsNamed(_ part: String, _ other: String, _ words: String) async throws {
        let lab = try await lab()
        do {
            try await lab.deploy(Self.template.replacing(part, with: other))
            Issue.record("deployed")
        } catch let error as DeployError {
            #expect(error.reason.contains(words))
        }
    }

    @Test func anActivityIsMadeAndKept() async throws {
        let lab = try await Laboratory()
        let text = """
            Resources:
              Work: {Type: AWS::StepFunctions::Activity, Properties: {Name: work, Tags: [{Key: a, Value: %}]}}
            Outputs:
              Arn: {Value: !Ref Work}
              Name: {Value: !GetAtt Work.Name}

            """
        let report = try await lab.deploy(text.replacing("%", with: "one"))
        let arn = report.outputs["Arn"] ?? ""
        #expect(arn == "arn:aws:states:us-east-1:000000000000:activity:work")
        #expect(report.outputs["Name"] == "work")
        #expect(try await lab.deploy(text.replacing("%", with: "two")).updated == ["Work"])
        let tags = try await lab.call("states", "ListTagsForResource", ["resourceArn": arn])["tags"]
        #expect(tags == [["key": "a", "value": "two"]])
        _ = try await lab.emulator.delete(lab.stack)
        #expect(try await lab.call("states", "ListActivities", [:])["activities"]?.array?.isEmpty == true)
    }
}
