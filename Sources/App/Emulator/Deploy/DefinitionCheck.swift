import JSONTree
import SAMTemplate
import StatesLanguage

/// Checks the state machines of a template before anything is deployed, with stand-ins for what does not exist yet.
enum DefinitionCheck {
    private static let machineType = "AWS::StepFunctions::StateMachine"

    /// The faults of all definitions, with their place in the definition's file or, for an inline one, in the template.
    static func faults(of stack: TemplateStack, region: String, account: String) -> [TemplateFault] {
        let resolver = standIns(stack, region, account)
        var faults: [TemplateFault] = []
        for resource in stack.resources where resource.typeName == machineType {
            do throws(TemplateFaults) {
                faults += try self.faults(of: resource, try stack.evaluate(resource, resolver: resolver))
            } catch {
                faults += error.faults
            }
        }
        return faults
    }

    /// What the definitions' authors may regret; a definition with faults has no hints.
    ///
    /// - Throws: `TemplateFaults` when properties cannot be evaluated.
    static func hints(for stack: TemplateStack, region: String, account: String) throws(TemplateFaults)
        -> [TemplateNotice]
    {
        let resolver = standIns(stack, region, account)
        var hints: [TemplateNotice] = []
        for resource in stack.resources where resource.typeName == machineType {
            let source = try DefinitionSource(resource, try stack.evaluate(resource, resolver: resolver))
            guard let source, let definition = try? JSON(parsing: source.text),
                (try? StateMachine(definition, type: source.type)) != nil
            else { continue }
            hints += DefinitionHint.all(for: definition, type: source.type).map { hint in
                TemplateNotice(
                    .hint, "\(hint.code.rawValue): \(hint.message)",
                    at: source.location(of: hint.position(in: source.text)), path: hint.path)
            }.sorted { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
        }
        return hints
    }

    /// The faults of a resource's definition; none of what is no state machine.
    ///
    /// - Throws: `TemplateFaults` when there is no reading the definition at all.
    static func faults(of resource: StackResource, _ properties: JSONObject) throws(TemplateFaults) -> [TemplateFault] {
        guard resource.typeName == machineType else { return [] }
        guard let source = try DefinitionSource(resource, properties) else { return [] }
        do throws(DefinitionFaults) {
            _ = try StateMachine(
                text: source.text, type: source.type, parameterCheck: IntegrationParameters.check)
            return []
        } catch {
            return error.faults.map { fault in
                TemplateFault(
                    "\(fault.code): \(fault.message)", at: source.location(of: fault.position(in: source.text)),
                    path: fault.path)
            }
        }
    }

    /// Names and ARNs of the form the real ones will have.
    static func standIns(_ stack: TemplateStack, _ region: String, _ account: String) -> ResourceResolver {
        @Sendable func arn(_ id: String, _ type: String) -> String {
            switch type {
            case "AWS::Lambda::Function", "AWS::Lambda::Alias", "AWS::Lambda::Version":
                "arn:aws:lambda:\(region):\(account):function:\(id)"
            case "AWS::StepFunctions::StateMachine": "arn:aws:states:\(region):\(account):stateMachine:\(id)"
            case "AWS::StepFunctions::Activity": "arn:aws:states:\(region):\(account):activity:\(id)"
            default:
                "arn:aws:\(type.split(separator: ":").dropFirst().first?.lowercased() ?? "aws"):\(region):\(account):\(id)"
            }
        }
        let types = Dictionary(
            stack.resources.map { ($0.logicalID, ($0.typeName, $0.type)) }, uniquingKeysWith: { first, _ in first })
        return ResourceResolver(
            ref: { id in
                guard let (name, type) = types[id] else { return nil }
                return .string(type?.ref == .arn ? arn(id, name) : id)
            },
            attribute: { id, attribute in
                guard let (name, _) = types[id] else { return nil }
                return .string(attribute.hasSuffix("Arn") ? arn(id, name) : id)
            })
    }
}

/// The definition of a state machine of a template, and where its text is.
private struct DefinitionSource {
    let text: String
    let type: StateMachineType
    private let resource: StackResource
    private let file: String
    /// Whether the text is the file's own: YAML has been turned into JSON by now, so only paths tell its places.
    private let isAsWritten: Bool

    /// - Returns: nil when the resource has no definition.
    init?(_ resource: StackResource, _ properties: JSONObject) throws(TemplateFaults) {
        self.resource = resource
        file = resource.definitionFile ?? resource.location.file
        guard let text = try StateMachineDefinition.text(of: properties, file: file) else { return nil }
        self.text = text
        type = properties["StateMachineType"]?.string.flatMap(StateMachineType.init(rawValue:)) ?? .standard
        isAsWritten =
            resource.definitionFile != nil
            && properties["DefinitionString"]?.string?.drop(while: \.isWhitespace).first == "{"
    }

    /// The place in the file of a position in the text.
    func location(of position: (line: Int, column: Int)?) -> SourceLocation {
        if isAsWritten, let position { return SourceLocation(file: file, line: position.line, column: position.column) }
        return resource.definitionFile.map { SourceLocation(file: $0, line: 1, column: 1) } ?? resource.location
    }
}
