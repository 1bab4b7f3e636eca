import CheckoutTesting
import Emulator
import Foundation
import JSONTree
import SAMTemplate
import Testing

/// What a parameter is when nobody gives it: as with `sam deploy`, what the stack has.
struct StackParameterTests {
    private static let template = """
        Parameters:
          Stage: {Type: String, Default: dev, AllowedValues: [dev, test, prod]}
          Owner: {Type: String, Default: nobody}
          Secret: {Type: String, Default: none, NoEcho: true}
        Resources:
          Queue: {Type: AWS::SQS::Queue}
        Outputs:
          All: {Value: !Sub "${Stage} ${Owner} ${Secret}"}

        """

    private func values(_ report: DeployReport) -> String { report.outputs["All"]?.string ?? "" }

    @Test func aDeploymentKeepsWhatIsNotGivenAnew() async throws {
        let lab = try await Laboratory()
        #expect(values(try await lab.deploy(Self.template, ["Stage": "test", "Secret": "s"])) == "test nobody s")
        let again = try await lab.deploy(Self.template, ["Owner": "ada"])
        #expect(values(again) == "test ada s")
        #expect(again.keptParameters == ["Stage=test", "Secret=****"])
        #expect(values(try await lab.deploy(Self.template, ["Stage": "dev"])) == "dev ada s")
    }

    /// CloudFormation keeps a default, too, once the stack has it.
    @Test func aNewDefaultDoesNotReplaceTheOldValue() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(Self.template)
        let changed = Self.template.replacing("Default: nobody", with: "Default: somebody")
        let report = try await lab.deploy(changed)
        #expect(values(report) == "dev nobody none")
        #expect(report.keptParameters == ["Owner=nobody"])
    }

    @Test func valuesThatAreOnlyTriedDoNotStay() async throws {
        let lab = try await Laboratory()
        #expect(
            values(try await lab.deploy(Self.template, ["Stage": "test"], keepsParameters: false)).hasPrefix("test"))
        #expect(values(try await lab.deploy(Self.template, ["Owner": "bob"], keepsParameters: false)) == "dev bob none")
        try await lab.deploy(Self.template, ["Stage": "prod"])
        #expect(
            values(try await lab.deploy(Self.template, ["Stage": "test"], keepsParameters: false)).hasPrefix("test"))
        #expect(values(try await lab.deploy(Self.template, keepsParameters: false)) == "prod nobody none")
    }

    @Test func aValueWithoutADefaultStaysInAnyCase() async throws {
        let lab = try await Laboratory()
        let template = Self.template.replacing(", Default: nobody", with: "")
        await #expect(throws: TemplateFaults.self) { try await lab.deploy(template) }
        try await lab.deploy(template, ["Owner": "ada"], keepsParameters: false)
        #expect(values(try await lab.deploy(template, keepsParameters: false)) == "dev ada none")
    }

    @Test func aKeptValueThatIsNoLongerAllowedIsAFaultThatSaysSo() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(Self.template, ["Stage": "test"])
        do {
            try await lab.deploy(Self.template.replacing("[dev, test, prod]", with: "[dev, prod]"))
            Issue.record("deployed")
        } catch let faults as TemplateFaults {
            #expect("\(faults.faults[0])".contains("it is 'test', kept from the last deployment"))
        }
        // What the template no longer has is forgotten.
        let without = Self.template.replacing(
            "  Stage: {Type: String, Default: dev, AllowedValues: [dev, test, prod]}\n", with: "")
        #expect(values(try await lab.deploy(without.replacing("${Stage} ", with: ""))) == "nobody none")
    }

    @Test func aStackThatWasDeletedStartsFromItsDefaults() async throws {
        let lab = try await Laboratory()
        try await lab.deploy(Self.template, ["Stage": "test"])
        _ = try await lab.emulator.delete(lab.stack)
        #expect(values(try await lab.deploy(Self.template)) == "dev nobody none")
    }

    /// A command reads both before it opens the store, so that faults come before anything is started.
    @Test func keptValuesAndExportsAreReadFromTheFolder() async throws {
        let lab = try await Laboratory()
        #expect(StackContext(of: lab.stack, inFolder: lab.folder + "/none").parameters.isEmpty)
        let exporting = Self.template + "  Name: {Value: x, Export: {Name: shared}}\n"
        try await lab.deploy(exporting, ["Stage": "test"])
        let known = StackContext(of: lab.stack, inFolder: lab.folder)
        #expect(known.parameters["Stage"] == "test")
        #expect(known.exports["shared"] == "x")
    }
}
