import JSONTree
import SAMTemplate
import Testing

/// Reading templates in tests: plain texts in, plain values out.
enum Loading {
    struct NoSuchFile: Error, CustomStringConvertible {
        let description = "no such file"
    }

    static func options(_ parameters: [String: String] = [:]) -> TemplateOptions {
        var options = TemplateOptions(
            stackName: "shop", stackID: "arn:aws:cloudformation:eu-west-1:000000000000:stack/shop/1",
            accountID: "000000000000", region: "eu-west-1")
        options.parameters = ParameterOverrides(parameters)
        return options
    }

    /// The stack of a template.
    static func stack(
        _ text: String, _ parameters: [String: String] = [:], files: [String: String] = [:],
        options change: (inout TemplateOptions) -> Void = { _ in }
    ) throws(TemplateFaults) -> TemplateStack {
        var options = options(parameters)
        change(&options)
        return try TemplateStack(parsing: text, file: "template.yaml", options: options) { name in
            guard let file = files[name] else { throw NoSuchFile() }
            return Array(file.utf8)
        }
    }

    /// The faults of a template as `line:column message`.
    static func faults(
        _ text: String, _ parameters: [String: String] = [:], files: [String: String] = [:]
    ) -> [String] {
        do {
            _ = try stack(text, parameters, files: files)
            return []
        } catch {
            return error.faults.map { "\($0.line):\($0.column) \($0.message)" }
        }
    }

    /// Answers `ID` for `Ref` and `ID.Attribute` for `Fn::GetAtt`.
    static let echo = ResourceResolver(
        ref: { .string("<\($0)>") }, attribute: { .string("<\($0).\($1)>") })

    /// The value of an expression, evaluated as a granting resource's property, where any type is let through.
    static func value(
        of expression: String, sections: String = "", _ parameters: [String: String] = [:],
        options change: (inout TemplateOptions) -> Void = { _ in }
    ) throws -> JSON? {
        let indented = expression.split(separator: "\n", omittingEmptySubsequences: false).map { "        " + $0 }
        let text = """
            \(sections)
            Resources:
              Q: {Type: AWS::SQS::Queue}
              Probe:
                Type: AWS::IAM::User
                Properties:
                  Value:
            \(indented.map { "    " + $0 }.joined(separator: "\n"))
            """
        let stack = try stack(text, parameters, options: change)
        let probe = try #require(stack.resource("Probe"))
        return try stack.evaluate(probe, resolver: echo)["Value"]
    }
}
