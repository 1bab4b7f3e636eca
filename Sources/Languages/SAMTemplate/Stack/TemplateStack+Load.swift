import JSONTree

extension TemplateStack {
    /// Reads a template and resolves all that can be before anything is deployed.
    ///
    /// - Parameters:
    ///   - text: the template, YAML or JSON.
    ///   - file: its name, for faults.
    ///   - options: the stack's name, region, parameter values and so on.
    ///   - readFile: gives the bytes of a file the template names (definitions, includes), relative to the template.
    /// - Throws: `TemplateFaults` with every fault of the template.
    package init(
        parsing text: String, file: String, options: TemplateOptions,
        readFile: @escaping (String) throws -> [UInt8]
    ) throws(TemplateFaults) {
        let (stack, faults) = try TemplateStack.reading(text, file: file, options: options, readFile: readFile)
        if !faults.isEmpty { throw TemplateFaults(faults) }
        self = stack
    }

    /// Reads a template as far as it goes.
    ///
    /// - Parameters: those of `init`.
    /// - Returns: what could be made of the template, for further checks, and its faults.
    /// - Throws: `TemplateFaults` for bad syntax.
    package static func reading(
        _ text: String, file: String, options: TemplateOptions, readFile: @escaping (String) throws -> [UInt8]
    ) throws(TemplateFaults) -> (stack: TemplateStack, faults: [TemplateFault]) {
        let root = try TemplateNode(parsing: text, file: file)
        var loader = TemplateLoader(file: file, options: options)
        let stack = try loader.load(root, readFile: readFile)
        return (stack, loader.faults)
    }
}

/// The steps from a template's nodes to a stack. Each collects its faults, so that one run reports all of them.
struct TemplateLoader {
    let file: String
    let options: TemplateOptions
    var faults: [TemplateFault] = []
    var notices: [TemplateNotice] = []
    var scope = TemplateScope()

    init(file: String, options: TemplateOptions) {
        self.file = file
        self.options = options
    }

    mutating func load(
        _ root: TemplateNode, readFile: @escaping (String) throws -> [UInt8]
    ) throws(TemplateFaults) -> TemplateStack {
        guard let written = root.mapping else {
            throw TemplateFaults([TemplateFault("a template is a mapping with a Resources section", at: root.location)])
        }
        let transforms = transforms(written)
        prepareScope(written)
        var include = Include(scope: scope, readFile: readFile)
        var document = include.expand(root)
        faults += include.faults
        scope.extendsLanguage = transforms.contains(ForEach.transform)
        if scope.extendsLanguage {
            var loops = ForEach(evaluator: Evaluator(scope))
            document = loops.expand(document)
            faults += loops.evaluator.faults
        }
        var sections = document.mapping ?? written
        checkSections(sections)
        decideConditions(sections["Conditions"])
        if scope.extendsLanguage {
            var extensions = LanguageExtensions(evaluator: Evaluator(scope))
            sections = extensions.resolve(document).mapping ?? sections
            faults += extensions.evaluator.faults
        }
        let usesSAM = transforms.contains(SAMTransform.name)
        let globals = Globals(sections["Globals"], usesSAM: usesSAM)
        faults += globals.faults
        let declared = readResources(sections["Resources"], globals, usesSAM)

        var transform = SAMTransform(
            evaluator: Evaluator(scope), globals: globals, allowUnsupported: options.allowUnsupported,
            readFile: readFile, codeDigest: options.codeDigest, declared: declared.types)
        transform.run(declared.drafts)
        faults += transform.evaluator.faults
        notices += transform.notices
        scope.aliases = transform.aliases

        let finished = finish(transform.output, readFile: readFile)
        let outputs = readOutputs(sections["Outputs"])
        checkReferences(in: sections, declared: declared.types, created: finished)
        checkCreated(finished, outputs, declared: declared.types)
        let ordered = order(finished)
        return TemplateStack(
            description: sections["Description"]?.string, parameters: parameters, resources: ordered, outputs: outputs,
            notices: distinctNotices(), scope: scope)
    }

    private(set) var parameters: [StackParameter] = []

    /// Globals reach many resources; what is to be said of them is said once.
    private func distinctNotices() -> [TemplateNotice] {
        var seen: Set<[AnyHashable]> = []
        return notices.filter { seen.insert([$0.message, $0.location]).inserted }
    }

    mutating func fault(_ message: String, _ location: SourceLocation, _ path: String) {
        faults.append(TemplateFault(message, at: location, path: path))
    }

    // MARK: Sections

    /// The transforms a template declares; unknown ones are faults.
    private mutating func transforms(_ written: TemplateMapping) -> Set<String> {
        guard let node = written["Transform"] else { return [] }
        var names: Set<String> = []
        for element in node.sequence ?? [node] {
            // A mapping is AWS::Include, which `Include` looks at.
            guard let name = element.string ?? element["Name"]?.string else {
                fault("Transform is the name of a transform or a list of names", element.location, "Transform")
                continue
            }
            if ![SAMTransform.name, ForEach.transform, Include.transform].contains(name) {
                let known = "\(SAMTransform.name), \(ForEach.transform) and \(Include.transform)"
                fault("the transform '\(name)' is not supported; supported are \(known)", element.location, "Transform")
            }
            names.insert(name)
        }
        return names
    }

    private mutating func prepareScope(_ written: TemplateMapping) {
        let place = SourceLocation(file: file, line: 0, column: 0)
        let texts = [
            "AWS::AccountId": options.accountID, "AWS::Region": options.region, "AWS::Partition": options.partition,
            "AWS::StackName": options.stackName, "AWS::StackId": options.stackID, "AWS::URLSuffix": options.urlSuffix,
        ]
        scope.pseudoParameters = texts.mapValues { .string($0, at: place) }
        let topics = options.notificationARNs.map { TemplateNode.string($0, at: place) }
        scope.pseudoParameters["AWS::NotificationARNs"] = .sequence(topics, at: place)
        scope.region = options.region
        scope.availabilityZones = options.availabilityZones
        scope.importValue = options.importValue

        var reader = ParameterReader(
            overrides: options.parameters.values, previous: options.previousParameters,
            storedParameter: options.storedParameter)
        reader.read(written["Parameters"], file: file)
        faults += reader.faults
        parameters = reader.parameters
        scope.parameters = reader.values
        for member in written["Mappings"]?.mapping?.members ?? [] {
            guard let map = member.value.mapping, map.members.allSatisfy({ $0.value.mapping != nil }) else {
                fault(
                    "a map of the Mappings section has two levels of keys", member.value.location,
                    "Mappings.\(member.key)")
                continue
            }
            scope.mappings[member.key] = map
        }
    }

    private static let sections: Set<String> = [
        "AWSTemplateFormatVersion", "Conditions", "Description", "Globals", "Mappings", "Metadata", "Outputs",
        "Parameters", "Resources", "Transform",
    ]

    private mutating func checkSections(_ sections: TemplateMapping) {
        for member in sections.members where !TemplateLoader.sections.contains(member.key) {
            if member.key == "Rules", CDKTemplate.isBootstrapRule(member.value) { continue }
            if member.key == "Rules" || member.key == "Hooks" {
                let message = "the section \(member.key) is not supported by this emulator; remove it"
                if options.allowUnsupported {
                    notices.append(
                        TemplateNotice(.unsupported, message, at: member.keyLocation, path: member.key))
                } else {
                    fault(message, member.keyLocation, member.key)
                }
            } else {
                let near = Spelling.nearest(to: member.key, among: TemplateLoader.sections)
                let advice = near.map { "; did you mean \($0)?" } ?? ""
                fault(
                    "Invalid template property or properties [\(member.key)]\(advice)", member.keyLocation, member.key)
            }
        }
        if let version = sections["AWSTemplateFormatVersion"], version.scalarText != "2010-09-09" {
            fault(
                "the AWSTemplateFormatVersion is 2010-09-09", version.location, "AWSTemplateFormatVersion")
        }
        if let description = sections["Description"], description.string == nil {
            fault("Description is a string", description.location, "Description")
        }
    }

    private mutating func decideConditions(_ section: TemplateNode?) {
        guard let section else { return }
        guard let mapping = section.mapping else {
            return fault("Conditions is a mapping", section.location, "Conditions")
        }
        scope.declaredConditions = Set(mapping.keys)
        var waiting = mapping.members
        // Each round decides those whose own conditions are known; what is left at the end refers to itself.
        while !waiting.isEmpty {
            let ready = waiting.filter {
                TemplateLoader.conditionNames(in: $0.value).allSatisfy { name in
                    scope.conditions[name] != nil || mapping[name] == nil
                }
            }
            if ready.isEmpty { break }
            for member in ready {
                var evaluator = Evaluator(scope)
                let decided = evaluator.decision(member.value, "Conditions.\(member.key)")
                faults += evaluator.faults
                // A faulty condition counts as true, so that what hangs on it is checked as well.
                scope.conditions[member.key] = decided ?? true
            }
            let names = Set(ready.map(\.key))
            waiting.removeAll { names.contains($0.key) }
        }
        for member in waiting {
            fault("the condition '\(member.key)' refers to itself", member.keyLocation, "Conditions.\(member.key)")
            scope.conditions[member.key] = true
        }
    }

    /// The conditions a condition is made of.
    private static func conditionNames(in node: TemplateNode) -> [String] {
        switch node.content {
        case .sequence(let elements): return elements.flatMap(conditionNames)
        case .mapping(let mapping):
            if mapping.count == 1, let name = mapping["Condition"]?.string { return [name] }
            if mapping.count == 1, let name = mapping["Fn::If"]?.sequence?.first?.string {
                return [name] + mapping.members.flatMap { conditionNames(in: $0.value) }
            }
            return mapping.members.flatMap { conditionNames(in: $0.value) }
        default: return []
        }
    }
}
