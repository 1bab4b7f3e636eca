import Foundation
import JSONTree
import SAMTemplate
import StatesLanguage
import StatesReplay

/// A state machine of a template that need not be deployed.
package struct TemplateStateMachine: Sendable {
    /// Its name in the template.
    package let logicalID: String
    /// `StateMachineName`; nil when the template leaves the name to the deployment.
    package let name: String?
    /// The definition, in which what only a deployment knows is a placeholder: `${OrderTable}`, `${Pay.Arn}`.
    package let definition: PlaceholderDefinition
    /// The file the definition is in.
    package let file: String
    /// Whether that file holds nothing but the definition; otherwise it is the template.
    package let hasOwnFile: Bool
    private let standIns: ResourceResolver

    /// A name or an ARN of the form the real one would have, by the text between a placeholder's braces; nil when the
    /// template has no such resource.
    package func standIn(_ placeholder: String) -> String? {
        let parts = placeholder.split(separator: ".", maxSplits: 1).map(String.init)
        return parts.count == 2 ? standIns.attribute(parts[0], parts[1])?.string : standIns.ref(placeholder)?.string
    }

    fileprivate init(
        _ resource: StackResource, name: String?, definition: JSON, file: String, standIns: ResourceResolver
    ) {
        logicalID = resource.logicalID
        self.name = name
        self.definition = PlaceholderDefinition(definition)
        self.file = file
        hasOwnFile = resource.definitionFile != nil
        self.standIns = standIns
    }
}

extension DeployOrder {
    /// The state machines of the template, resolved as a deployment would but for what it would make.
    ///
    /// - Parameter context: what the store knows of the stack and of others.
    /// - Throws: `TemplateFaults` with every fault.
    package func stateMachines(_ context: StackContext) throws -> [TemplateStateMachine] {
        let stack = try load(context)
        let placeholders = ResourceResolver(
            ref: { .string("${\($0)}") }, attribute: { .string("${\($0).\($1)}") })
        let standIns = DefinitionCheck.standIns(stack, region, account)
        var machines: [TemplateStateMachine] = []
        for resource in stack.resources where resource.typeName == "AWS::StepFunctions::StateMachine" {
            let properties = try stack.evaluate(resource, resolver: placeholders)
            let file = resource.definitionFile ?? resource.location.file
            guard let text = try StateMachineDefinition.text(of: properties, file: file) else { continue }
            machines.append(
                TemplateStateMachine(
                    resource, name: properties["StateMachineName"]?.string, definition: try JSON(parsing: text),
                    file: URL(filePath: file, relativeTo: URL(filePath: folder, directoryHint: .isDirectory)).path,
                    standIns: standIns))
        }
        return machines
    }
}
