import Foundation
import JSONTree
import SAMTemplate
import Testing

/// The apps of this repository, read as they are.
@Suite struct RepositoryAppTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private struct Case: Sendable {
        let folder: String
        let parameters: [String: String]
    }

    private static let cases = [
        Case(folder: ".", parameters: [:]),
        Case(folder: ".", parameters: ["PaymentOutcome": "Manual", "ShippingOutcome": "Failed"]),
        Case(folder: "Tests/apps/echo", parameters: [:]),
        Case(folder: "Tests/apps/greetings", parameters: [:]),
        Case(folder: "Tests/apps/greetings", parameters: ["Loud": "true", "Language": "ja"]),
        Case(folder: "Tests/apps/invoicing", parameters: [:]),
        Case(folder: "Tests/apps/mailroom", parameters: ["BatchSize": "1"]),
        Case(folder: "Tests/apps/restock", parameters: ["MaxAttempts": "0"]),
    ]

    @Test(arguments: cases)
    private func loadsWithoutFaults(_ app: Case) throws {
        let folder = Self.root.appendingPathComponent(app.folder)
        let text = try String(contentsOf: folder.appendingPathComponent("template.yaml"), encoding: .utf8)
        let stack = try TemplateStack(
            parsing: text, file: "\(app.folder)/template.yaml", options: Loading.options(app.parameters)
        ) { name in
            Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }

        // Roles and permissions are told to have no effect; nothing else of these apps may go unheeded.
        #expect(stack.notices.allSatisfy { $0.kind == .noEffect })
        #expect(stack.resources.contains { $0.isEmulated })
        for resource in stack.resources where resource.isEmulated {
            let properties = try stack.evaluate(resource, resolver: Loading.echo)
            guard resource.typeName == "AWS::StepFunctions::StateMachine" else { continue }
            let definition = try StateMachineDefinition.text(of: properties, file: "template.yaml")
            #expect(definition?.contains("${") == false)
        }
    }
}
