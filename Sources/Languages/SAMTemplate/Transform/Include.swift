/// `AWS::Include`: parts of a template kept in other files.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
struct Include {
    static let transform = "AWS::Include"
    private static let depthLimit = 10

    let scope: TemplateScope
    let readFile: (String) throws -> [UInt8]
    var faults: [TemplateFault] = []

    init(scope: TemplateScope, readFile: @escaping (String) throws -> [UInt8]) {
        self.scope = scope
        self.readFile = readFile
    }

    /// The template with its includes in place. An included mapping joins the mapping it is included in.
    mutating func expand(_ root: TemplateNode) -> TemplateNode {
        guard var mapping = root.mapping else { return root }
        for transform in mapping["Transform"].map({ $0.sequence ?? [$0] }) ?? [] where transform.mapping != nil {
            guard transform["Name"]?.string == Include.transform else { continue }
            let part = included(transform, 0)?.mapping?.members ?? []
            for member in part where mapping[member.key] == nil { mapping[member.key] = member.value }
        }
        return expand(TemplateNode(.mapping(mapping), at: root.location), 0)
    }

    private mutating func expand(_ node: TemplateNode, _ depth: Int) -> TemplateNode {
        switch node.content {
        case .null, .bool, .number, .string: return node
        case .sequence(let elements): return .sequence(elements.map { expand($0, depth) }, at: node.location)
        case .mapping(let mapping):
            var result: [TemplateMapping.Member] = []
            var parts: [TemplateNode] = []
            for member in mapping.members {
                if member.key == IntrinsicName.transform.rawValue {
                    if let part = included(member.value, depth) { parts.append(part) }
                } else {
                    let value = expand(member.value, depth)
                    result.append(.init(key: member.key, keyLocation: member.keyLocation, value: value))
                }
            }
            if result.isEmpty, let part = parts.first { return part }
            var joined = TemplateMapping(result)
            for part in parts {
                for member in part.mapping?.members ?? [] where joined[member.key] == nil {
                    joined[member.key] = member.value
                }
            }
            return TemplateNode(.mapping(joined), at: node.location)
        }
    }

    private mutating func included(_ call: TemplateNode, _ depth: Int) -> TemplateNode? {
        func fail(_ message: String, _ place: SourceLocation) -> TemplateNode? {
            faults.append(TemplateFault(message, at: place, path: "Fn::Transform"))
            return nil
        }
        guard call["Name"]?.string == Include.transform else {
            let name = call["Name"]?.string ?? ""
            return fail("the transform '\(name)' is not supported here; only AWS::Include is", call.location)
        }
        var evaluator = Evaluator(scope)
        guard let given = call["Parameters"]?["Location"], let name = evaluator.value(given, "Fn::Transform")?.string
        else {
            faults += evaluator.faults
            return fail("AWS::Include needs the parameter Location as a string", call.location)
        }
        if name.hasPrefix("s3://") {
            return fail("'\(name)' lies in S3, which this emulator lacks; give a local file", given.location)
        }
        if depth >= Include.depthLimit {
            return fail("files include each other more than \(Include.depthLimit) levels deep", given.location)
        }
        do {
            return expand(try TemplateNode(bytes: try readFile(name), file: name), depth + 1)
        } catch let inner as TemplateFaults {
            faults += inner.faults
        } catch {
            return fail("cannot read the file '\(name)': \(error)", given.location)
        }
        return nil
    }
}
