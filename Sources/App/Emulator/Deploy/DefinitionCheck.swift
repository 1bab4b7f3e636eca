import JSONTree
import SAMTemplate
import StatesLanguage

/// Checks the state machines of a template before anything is deployed, with stand-ins for what does not exist yet.
enum DefinitionCheck {
    /// The faults of all definitions, with their place in the definition's file or, for an inline one, in the template.
    ///
    /// - Throws: `TemplateFaults` with every fault.
    static func check(_ stack: TemplateStack, region: String, account: String) throws(TemplateFaults) {
        let resolver = standIns(stack, region, account)
        var faults: [TemplateFault] = []
        for resource in stack.resources where resource.typeName == "AWS::StepFunctions::StateMachine" {
            do throws(TemplateFaults) {
                let properties = try stack.evaluate(resource, resolver: resolver)
                faults += try definitionFaults(of: resource, properties)
            } catch {
                faults += error.faults
            }
        }
        if !faults.isEmpty { throw TemplateFaults(faults) }
    }

    private static func definitionFaults(of resource: StackResource, _ properties: JSONObject) throws(TemplateFaults)
        -> [TemplateFault]
    {
        let file = resource.definitionFile ?? resource.location.file
        guard let text = try StateMachineDefinition.text(of: properties, file: file) else { return [] }
        let type = properties["StateMachineType"]?.string.flatMap(StateMachineType.init(rawValue:)) ?? .standard
        do throws(DefinitionFaults) {
            _ = try StateMachine(text: text, type: type)
            return []
        } catch {
            return error.faults.map { fault in
                // YAML has been turned into JSON by now, so only the fault's path tells its place there.
                let isAsWritten = properties["DefinitionString"]?.string?.drop(while: \.isWhitespace).first == "{"
                let place = isAsWritten && resource.definitionFile != nil ? fault.position(in: text) : nil
                let location =
                    place.map { SourceLocation(file: file, line: $0.line, column: $0.column) }
                    ?? (resource.definitionFile.map { SourceLocation(file: $0, line: 1, column: 1) }
                        ?? resource.location)
                return TemplateFault("\(fault.code): \(fault.message)", at: location, path: fault.path)
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
