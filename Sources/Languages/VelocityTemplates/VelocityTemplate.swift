import JSONTree

/// A mapping template of API Gateway, parsed: Velocity's template language, version 1.7, with `$input`, `$context`,
/// `$stageVariables` and `$util`.
///
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html and
/// https://velocity.apache.org/engine/1.7/vtl-reference.html.
package struct VelocityTemplate: Sendable {
    /// The text the template was parsed from.
    package let source: String
    private let nodes: [SyntaxNode]

    /// Parses a template.
    ///
    /// - Throws: `VelocityFault` with the place of what cannot be read, or is not run here, such as `#macro`.
    package init(_ source: String) throws(VelocityFault) {
        var parser = TemplateParser(source)
        self.source = source
        nodes = try parser.template()
    }

    /// Fills the template in.
    ///
    /// - Parameters:
    ///   - input: what the template's variables stand for.
    ///   - limits: what it may take.
    /// - Throws: `VelocityFault` when a method fails or a limit is met.
    package func render(_ input: MappingInput, limits: VelocityLimits = VelocityLimits()) throws(VelocityFault)
        -> MappingOutput
    {
        var evaluator = Evaluator(limits)
        defer { evaluator.clear() }
        try evaluator.begin(input)
        let text = try evaluator.run(nodes)
        return MappingOutput(
            text: text, requestOverride: try evaluator.overrides("requestOverride"),
            responseOverride: try evaluator.overrides("responseOverride"))
    }
}
