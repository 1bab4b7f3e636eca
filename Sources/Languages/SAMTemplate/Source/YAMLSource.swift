import JSONTree
import Yams

/// Reads YAML text into located nodes.
///
/// Anchors, aliases and `<<` merges are resolved here, as the SAM CLI does before it uploads a template. `expandsTags`
/// tells whether CloudFormation's short-form tags mean something; in an ASL file they do not.
struct YAMLSource {
    /// Aliases may multiply nodes; a template that grows beyond this many is refused instead of filling the memory.
    private static let nodeLimit = 200_000
    static let depthLimit = 200

    let file: String
    let expandsTags: Bool
    private var nodeCount = 0
    private(set) var faults: [TemplateFault] = []

    init(file: String, expandsTags: Bool) {
        self.file = file
        self.expandsTags = expandsTags
    }

    /// The document's root.
    ///
    /// - Throws: `TemplateFaults` for bad syntax, repeated keys, unknown tags and a missing document.
    mutating func read(_ text: String) throws(TemplateFaults) -> TemplateNode {
        let root: Node?
        do {
            root = try Yams.Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw TemplateFaults([fault(for: error)])
        } catch {
            throw TemplateFaults([TemplateFault("the text is no YAML: \(error)", at: place(nil))])
        }
        guard let root else { throw TemplateFaults([TemplateFault("the file is empty", at: place(nil))]) }
        let node = convert(root, depth: 0)
        if !faults.isEmpty { throw TemplateFaults(faults) }
        return node
    }

    private func place(_ mark: Mark?) -> SourceLocation {
        SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    private mutating func convert(_ node: Node, depth: Int) -> TemplateNode {
        let location = place(node.mark)
        nodeCount += 1
        if nodeCount > YAMLSource.nodeLimit || depth > YAMLSource.depthLimit {
            if faults.last?.message.hasPrefix("the template is too large") != true {
                faults.append(
                    TemplateFault(
                        "the template is too large: more than \(YAMLSource.nodeLimit) values or \(YAMLSource.depthLimit)"
                            + " levels once its aliases are resolved", at: location))
            }
            return TemplateNode(.null, at: location)
        }
        let tag: Tag
        let content: TemplateNode.Content
        switch node {
        case .scalar(let scalar):
            tag = scalar.tag
            let isPlain = scalar.style == .plain && tag.rawValue.isEmpty
            content = isPlain ? YAMLScalar.content(of: scalar.string) : .string(scalar.string)
        case .sequence(let sequence):
            tag = sequence.tag
            content = .sequence(sequence.map { convert($0, depth: depth + 1) })
        case .mapping(let mapping):
            tag = mapping.tag
            content = .mapping(convert(mapping, depth: depth))
        case .alias:
            // Yams resolves aliases while it composes, so none reaches us.
            tag = Tag(.implicit)
            content = .null
        }
        return apply(tag.rawValue, to: TemplateNode(content, at: location))
    }

    private mutating func convert(_ mapping: Node.Mapping, depth: Int) -> TemplateMapping {
        var members: [TemplateMapping.Member] = []
        var merged: [TemplateMapping.Member] = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                faults.append(TemplateFault("a key must be a string", at: place(key.mark)))
                continue
            }
            let converted = convert(value, depth: depth + 1)
            if scalar.string == "<<", scalar.style == .plain {
                let sources = converted.sequence ?? [converted]
                for source in sources { merged += source.mapping?.members ?? [] }
                continue
            }
            members.append(.init(key: scalar.string, keyLocation: place(key.mark), value: converted))
        }
        var known = Set(members.map(\.key))
        for member in merged where known.insert(member.key).inserted { members.append(member) }
        return TemplateMapping(members)
    }

    private mutating func apply(_ tag: String, to node: TemplateNode) -> TemplateNode {
        if tag.isEmpty || tag == "!" { return node }
        if tag.hasPrefix("tag:yaml.org,2002:") { return standardTag(String(tag.dropFirst(18)), node) }
        if expandsTags, let long = ShortFormTag.expand(tag, node) { return long }
        let advice = expandsTags ? "CloudFormation has no such short form" : "tags have no meaning in this file"
        faults.append(TemplateFault("unknown tag \(tag); \(advice)", at: node.location))
        return node
    }

    private mutating func standardTag(_ name: String, _ node: TemplateNode) -> TemplateNode {
        switch name {
        case "str", "seq", "map": return node
        case "int", "float", "bool", "null":
            guard let text = node.string else { return node }
            return TemplateNode(YAMLScalar.content(of: text), at: node.location)
        default:
            faults.append(
                TemplateFault("the YAML tag !!\(name) is not supported by CloudFormation", at: node.location))
            return node
        }
    }

    private func fault(for error: YamlError) -> TemplateFault {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let detail = context.map { "\(problem) \($0.text)" } ?? problem
            return TemplateFault("the text is no valid YAML: \(detail)", at: place(mark))
        case .reader(let problem, _, _, _):
            return TemplateFault("the text is no valid YAML: \(problem)", at: place(nil))
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "'\($0)'" }.joined(separator: ", ")
            return TemplateFault(
                "the key \(names) stands more than once in the same mapping; keep one of them", at: place(context.mark))
        default:
            return TemplateFault("the text is no valid YAML: \(error)", at: place(nil))
        }
    }
}
