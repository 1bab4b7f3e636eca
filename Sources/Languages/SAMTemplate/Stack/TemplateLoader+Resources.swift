import JSONTree

/// The Resources and Outputs sections.
extension TemplateLoader {
    private static let attributes: Set<String> = [
        "Condition", "DeletionPolicy", "DependsOn", "IgnoreGlobals", "Metadata", "Properties", "Type",
        "UpdateReplacePolicy", "Connectors",
    ]

    /// The resources whose conditions hold, and the types of all that are declared.
    mutating func readResources(
        _ section: TemplateNode?, _ globals: Globals, _ usesSAM: Bool
    ) -> (drafts: [DraftResource], types: [String: String]) {
        guard let mapping = section?.mapping, !mapping.isEmpty else {
            let place = section?.location ?? SourceLocation(file: file, line: 1, column: 1)
            fault("At least one Resources member must be defined", place, "Resources")
            return ([], [:])
        }
        var drafts: [DraftResource] = []
        var types: [String: String] = [:]
        for member in mapping.members {
            let path = "Resources.\(member.key)"
            guard let attributes = member.value.mapping else {
                let isLoop = member.key.hasPrefix(ForEach.prefix)
                let loop = "Fn::ForEach needs the transform \(ForEach.transform); add it to the template's Transform"
                fault(isLoop ? loop : "a resource is a mapping with a Type", member.value.location, path)
                continue
            }
            guard let type = attributes["Type"]?.string else {
                types[member.key] = ""
                fault("the resource '\(member.key)' lacks a Type", member.keyLocation, path)
                continue
            }
            types[member.key] = type
            checkAttributes(member, attributes, type)
            if type.hasPrefix("AWS::Serverless::"), !usesSAM {
                fault(
                    "\(type) needs the SAM transform; add 'Transform: \(SAMTransform.name)'", member.keyLocation, path)
                continue
            }
            guard holds(attributes["Condition"], path) else { continue }
            drafts.append(draft(member, attributes, type, globals, path))
        }
        return (drafts, types)
    }

    private mutating func checkAttributes(
        _ member: TemplateMapping.Member, _ attributes: TemplateMapping, _ type: String
    ) {
        let path = "Resources.\(member.key)"
        let isAlphanumeric = member.key.utf8.allSatisfy {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
        }
        if !isAlphanumeric || member.key.isEmpty {
            fault("Resource name \(member.key) is non alphanumeric", member.keyLocation, path)
        }
        for attribute in attributes.members {
            if !TemplateLoader.attributes.contains(attribute.key) {
                let near = Spelling.nearest(to: attribute.key, among: TemplateLoader.attributes)
                let advice = near.map { "; did you mean \($0)?" } ?? "; is it meant to stand under Properties?"
                if ["CreationPolicy", "UpdatePolicy"].contains(attribute.key) {
                    unsupported(
                        "the attribute \(attribute.key) is not supported by this emulator", attribute.keyLocation, path)
                } else if type.hasPrefix("AWS::Serverless::") {
                    // SAM makes other resources of it and drops what it does not know; CloudFormation never sees it.
                    let message = "SAM ignores the attribute '\(attribute.key)' of \(member.key)\(advice)"
                    notices.append(TemplateNotice(.noEffect, message, at: attribute.keyLocation, path: path))
                } else {
                    unsupported(
                        "Invalid template resource property '\(attribute.key)'\(advice)", attribute.keyLocation, path)
                }
            }
        }
    }

    mutating func unsupported(_ message: String, _ location: SourceLocation, _ path: String) {
        if options.allowUnsupported {
            notices.append(TemplateNotice(.unsupported, message, at: location, path: path))
        } else {
            fault(message, location, path)
        }
    }

    private mutating func holds(_ condition: TemplateNode?, _ path: String) -> Bool {
        guard let condition else { return true }
        guard let name = condition.string else {
            fault("Condition is the name of a condition", condition.location, path + ".Condition")
            return true
        }
        if let decided = scope.conditions[name] { return decided }
        let near = Spelling.nearest(to: name, among: scope.declaredConditions).map { "; did you mean '\($0)'?" }
        fault(
            "the Conditions section has no condition '\(name)'\(near ?? "; add it or correct the name")",
            condition.location, path + ".Condition")
        return true
    }

    private mutating func draft(
        _ member: TemplateMapping.Member, _ attributes: TemplateMapping, _ type: String, _ globals: Globals,
        _ path: String
    ) -> DraftResource {
        var properties = TemplateMapping()
        if let node = attributes["Properties"] {
            if let mapping = node.mapping, node.intrinsic == nil {
                properties = mapping
            } else if case .null = node.content {
                // `Properties:` with nothing below it.
            } else {
                fault("Properties is a mapping", node.location, path + ".Properties")
            }
        }
        properties = CDKTemplate.withLocalAsset(properties, attributes["Metadata"])
        var draft = DraftResource(
            logicalID: member.key, type: type,
            properties: globals.merged(properties, type: type, ignored: attributes["IgnoreGlobals"]),
            location: member.keyLocation, path: path)
        var evaluator = Evaluator(scope)
        if let node = attributes["DependsOn"] {
            for element in node.sequence ?? [node] {
                if let name = element.string {
                    draft.dependsOn.append(name)
                } else {
                    fault("DependsOn is a logical id or a list of them", element.location, path + ".DependsOn")
                }
            }
        }
        draft.deletionPolicy = policy("DeletionPolicy", attributes, &evaluator, path)
        draft.updateReplacePolicy = policy("UpdateReplacePolicy", attributes, &evaluator, path)
        draft.metadata = attributes["Metadata"]
        draft.connectors = attributes["Connectors"]
        faults += evaluator.faults
        return draft
    }

    private static let policies = [
        "DeletionPolicy": ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"],
        "UpdateReplacePolicy": ["Delete", "Retain", "Snapshot"],
    ]

    /// What is to become of a resource that leaves the stack, or that another takes the place of.
    private mutating func policy(
        _ name: String, _ attributes: TemplateMapping, _ evaluator: inout Evaluator, _ path: String
    ) -> String? {
        guard let node = attributes[name] else { return nil }
        let count = evaluator.faults.count
        let value = evaluator.value(node, "\(path).\(name)")
        if evaluator.faults.count > count { return nil }
        if node.intrinsicName != nil, !scope.extendsLanguage {
            fault(
                "\(name) is a string; a function there needs the transform \(ForEach.transform)", node.location,
                "\(path).\(name)")
            return nil
        }
        // With If it may well be AWS::NoValue.
        guard let value else { return nil }
        let known = Self.policies[name] ?? []
        guard let text = value.string, known.contains(text) else {
            fault("\(name) is one of \(known.joined(separator: ", "))", node.location, "\(path).\(name)")
            return nil
        }
        return text
    }

    // MARK: Outputs

    mutating func readOutputs(_ section: TemplateNode?) -> [StackOutput] {
        guard let section else { return [] }
        guard let mapping = section.mapping else {
            fault("Outputs is a mapping", section.location, "Outputs")
            return []
        }
        var outputs: [StackOutput] = []
        for member in mapping.members {
            let path = "Outputs.\(member.key)"
            guard let output = member.value.mapping, let value = output["Value"] else {
                fault("the output '\(member.key)' lacks a Value", member.keyLocation, path)
                continue
            }
            for attribute in output.members
            where !["Condition", "Description", "Export", "Value"].contains(attribute.key) {
                fault(
                    "Invalid output property '\(attribute.key)'; known are Condition, Description, Export, Value",
                    attribute.keyLocation, path)
            }
            let export = output["Export"]
            if let export, export["Name"] == nil {
                fault("Export is a mapping with a Name", export.location, path + ".Export")
            }
            guard holds(output["Condition"], path) else { continue }
            var evaluator = Evaluator(scope)
            let known = evaluator.value(value, path + ".Value")
            let name = export?["Name"].flatMap { evaluator.value($0, path + ".Export.Name") }
            faults += evaluator.faults
            guard let known else { continue }
            if known.sequence != nil || known.mapping != nil && known.intrinsic == nil {
                fault(StackOutput.valueRule, known.location, path + ".Value")
            }
            if let name {
                checkExport(name, amongNamesOf: outputs, path + ".Export.Name")
            }
            outputs.append(
                StackOutput(
                    name: member.key, description: output["Description"]?.scalarText, exportName: name?.scalarText,
                    location: name?.location ?? known.location, value: known))
        }
        return outputs
    }

    private mutating func checkExport(_ name: TemplateNode, amongNamesOf others: [StackOutput], _ path: String) {
        guard let text = name.scalarText else {
            let rule = "the name of an export is a string that does not depend on a resource"
            return fault("\(rule); write it with parameters and AWS::StackName", name.location, path)
        }
        if let other = others.first(where: { $0.exportName == text }) {
            fault(
                "the output '\(other.name)' exports '\(text)' already; give each export a name of its own",
                name.location, path)
        }
    }

    // MARK: Types and properties

    /// Fills in what is known, reads the files resources name, and holds each resource against its type.
    mutating func finish(_ drafts: [DraftResource], readFile: (String) throws -> [UInt8]) -> [DraftResource] {
        var finished: [DraftResource] = []
        for draft in drafts {
            guard let type = ResourceType.named(draft.type) else {
                let near = Spelling.nearest(
                    to: draft.type, among: ResourceType.all.map(\.name) + SAMTransform.shapes.keys)
                let advice = near.map { "; did you mean \($0)?" } ?? ""
                unsupported(
                    "the resource type \(draft.type) is not supported by this emulator\(advice)", draft.location,
                    draft.path + ".Type")
                if options.allowUnsupported { finished.append(evaluated(draft)) }
                continue
            }
            var draft = evaluated(draft)
            readFiles(of: &draft, readFile)
            // Those that SAM adds go without saying; `isEmulated` tells them apart.
            if type.role == .granting, draft.path == "Resources.\(draft.logicalID)" {
                notices.append(
                    TemplateNotice(
                        .noEffect,
                        "\(draft.logicalID) (\(draft.type)) only grants permission or watches; it has no effect here",
                        at: draft.location, path: draft.path))
            }
            if let members = type.properties {
                let own = draft.path.contains(".Properties") ? draft.path : draft.path + ".Properties"
                var check = PropertyCheck(typeName: draft.type, allowUnsupported: options.allowUnsupported)
                check.check(draft.properties, against: members, at: draft.location, own)
                faults += check.faults
                notices += check.notices
            }
            finished.append(draft)
        }
        return finished
    }

    private mutating func evaluated(_ draft: DraftResource) -> DraftResource {
        var evaluator = Evaluator(scope)
        var draft = draft
        let node = TemplateNode(.mapping(draft.properties), at: draft.location)
        draft.properties = evaluator.value(node, draft.path + ".Properties")?.mapping ?? TemplateMapping()
        faults += evaluator.faults
        return draft
    }

    /// Puts the text of local files where the template names them, as `aws cloudformation package` and SAM do.
    private mutating func readFiles(of draft: inout DraftResource, _ readFile: (String) throws -> [UInt8]) {
        switch draft.type {
        case "AWS::StepFunctions::StateMachine":
            guard let source = draft.properties["DefinitionS3Location"], let name = source.string else { return }
            let path = draft.path + ".Properties.DefinitionS3Location"
            draft.properties["DefinitionS3Location"] = nil
            guard let text = text(of: name, source.location, path, readFile) else { return }
            let place = SourceLocation(file: name, line: 1, column: 1)
            draft.properties["DefinitionString"] = .string(text, at: place)
            draft.definitionFile = name
        case "AWS::ApiGateway::RestApi":
            guard let source = draft.properties["BodyS3Location"], let name = source.string else { return }
            let path = draft.path + ".Properties.BodyS3Location"
            draft.properties["BodyS3Location"] = nil
            guard let text = text(of: name, source.location, path, readFile) else { return }
            do {
                draft.properties["Body"] = try TemplateNode(parsing: text, file: name, expandsTags: false)
            } catch {
                faults += error.faults
            }
        default: return
        }
    }

    private mutating func text(
        of name: String, _ location: SourceLocation, _ path: String, _ readFile: (String) throws -> [UInt8]
    ) -> String? {
        if name.hasPrefix("s3://") {
            unsupported("'\(name)' lies in S3, which this emulator lacks; give a local file", location, path)
            return nil
        }
        do {
            if let text = String(validating: try readFile(name), as: UTF8.self) { return text }
            fault("the file '\(name)' is not UTF-8; save it as UTF-8", location, path)
        } catch {
            fault("cannot read the file '\(name)': \(error)", location, path)
        }
        return nil
    }
}
