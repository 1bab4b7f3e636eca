import JSONTree

/// A template with its parameters, conditions and SAM shorthand resolved: the resources to make, in the order to make
/// them, and what each is to be made of once the ones before it exist.
package struct TemplateStack: Sendable {
    /// The template's Description.
    package let description: String?
    /// The parameters with the values they were given.
    package let parameters: [StackParameter]
    /// The resources whose conditions hold, each after those it refers to.
    package let resources: [StackResource]
    /// The outputs whose conditions hold.
    package let outputs: [StackOutput]
    /// What a person should know: types and properties without effect here, and, with
    /// `TemplateOptions.allowUnsupported`, what was left out.
    package let notices: [TemplateNotice]
    let scope: TemplateScope

    /// The resource of this logical id.
    package func resource(_ logicalID: String) -> StackResource? { resources.first { $0.logicalID == logicalID } }
}

/// A resource of a stack.
package struct StackResource: Sendable {
    /// The resource's name in the template, or the one SAM generates.
    package let logicalID: String
    /// The type's name, such as `AWS::SQS::Queue`.
    package let typeName: String
    /// The type; nil for one let through by `TemplateOptions.allowUnsupported`.
    package let type: ResourceType?
    /// The properties with everything filled in that is known before deployment.
    package let properties: TemplateNode
    /// The logical ids this one comes after.
    package let dependencies: [String]
    /// `Delete`, `Retain` or `Snapshot`; nil when the template does not say.
    package let deletionPolicy: String?
    /// `Delete`, `Retain` or `Snapshot`; nil when the template does not say.
    package let updateReplacePolicy: String?
    /// The Metadata attribute.
    package let metadata: JSON?
    /// The file a state machine's definition was read from, as the template names it.
    package let definitionFile: String?
    /// Where the resource stands in the text.
    package let location: SourceLocation
    /// Where its properties stand in the template, for faults.
    package let path: String

    /// Whether a service is to make it; otherwise it only grants permission or watches, or is unknown here.
    package var isEmulated: Bool { type?.role == .emulated }
}

/// An output of a stack.
package struct StackOutput: Sendable {
    /// The output's logical name.
    package let name: String
    /// The Description of the output.
    package let description: String?
    /// The name that other stacks import the value by; nil when it is not exported.
    package let exportName: String?
    /// Where the export's name, or else the value, stands in the text.
    package let location: SourceLocation
    let value: TemplateNode

    /// What is said of a value that is a list or an object.
    package static let valueRule = "the value of an output must be a string; join a list with Fn::Join"
}

extension TemplateStack {
    /// The final properties of a resource, in the types its properties ask for.
    ///
    /// - Parameter resolver: answers for the resources that exist already.
    /// - Throws: `TemplateFaults` when a reference has no answer yet or a value does not fit.
    package func evaluate(
        _ resource: StackResource, resolver: ResourceResolver
    ) throws(TemplateFaults) -> JSONObject {
        var evaluator = Evaluator(scope, resolver: resolver)
        let path = resource.path + ".Properties"
        let node = evaluator.value(resource.properties, path)
        var faults = evaluator.faults
        if let mapping = node?.mapping, let members = resource.type?.properties, faults.isEmpty {
            // What was unknown before has its final type only now.
            var check = PropertyCheck(typeName: resource.typeName, allowUnsupported: true)
            check.check(mapping, against: members, at: resource.location, path)
            faults += check.faults
        }
        if !faults.isEmpty { throw TemplateFaults(faults) }
        let object = node?.json.object ?? JSONObject()
        return resource.type?.properties.map { PropertyShape.coerced(object, $0) } ?? object
    }

    /// The value of an output.
    ///
    /// - Throws: `TemplateFaults` when a reference has no answer or the value is no string.
    package func evaluate(_ output: StackOutput, resolver: ResourceResolver) throws(TemplateFaults) -> String {
        var evaluator = Evaluator(scope, resolver: resolver)
        let path = "Outputs.\(output.name).Value"
        let text = evaluator.value(output.value, path)?.scalarText
        if text == nil, evaluator.faults.isEmpty {
            evaluator.fault(StackOutput.valueRule, output.value, path)
        }
        guard evaluator.faults.isEmpty, let text else { throw TemplateFaults(evaluator.faults) }
        return text
    }
}
