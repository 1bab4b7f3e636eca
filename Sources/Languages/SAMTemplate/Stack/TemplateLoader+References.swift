import JSONTree

/// Who refers to whom.
extension TemplateLoader {
    /// A name an intrinsic refers to.
    private struct Reference {
        let name: String
        let attribute: String?
        let location: SourceLocation
        let path: String
    }

    // MARK: Names that exist nowhere

    /// Faults for names that are no parameter, resource or condition, in branches not taken too.
    mutating func checkReferences(
        in sections: TemplateMapping, declared: [String: String], created: [DraftResource]
    ) {
        var types = declared
        for draft in created { types[draft.logicalID] = draft.type }
        for name in scope.aliases.keys where types[name] == nil { types[name] = "" }
        var places: [(TemplateNode, String)] = []
        for member in sections["Resources"]?.mapping?.members ?? [] {
            for attribute in ["Properties", "DeletionPolicy", "UpdateReplacePolicy"] {
                if let node = member.value[attribute] { places.append((node, "Resources.\(member.key).\(attribute)")) }
            }
            checkDependsOn(member, types)
        }
        if let outputs = sections["Outputs"] { places.append((outputs, "Outputs")) }
        if let globals = sections["Globals"] { places.append((globals, "Globals")) }
        for (node, path) in places {
            for reference in references(in: node, path) { check(reference, types) }
        }
    }

    private mutating func checkDependsOn(_ member: TemplateMapping.Member, _ types: [String: String]) {
        guard let node = member.value["DependsOn"] else { return }
        for element in node.sequence ?? [node] {
            guard let name = element.string else { continue }
            let path = "Resources.\(member.key).DependsOn"
            check(Reference(name: name, attribute: nil, location: element.location, path: path), types)
        }
    }

    private mutating func check(_ reference: Reference, _ types: [String: String]) {
        let name = reference.name
        let isParameter = TemplateScope.pseudoParameterNames.contains(name) || scope.parameters[name] != nil
        if isParameter, reference.attribute == nil { return }
        guard types[name] != nil else {
            let near = Spelling.nearest(to: name, among: Array(types.keys) + Array(scope.parameters.keys))
            let advice = near.map { "; did you mean '\($0)'?" } ?? "; declare it or correct the name"
            return fault(
                "Unresolved resource dependencies [\(name)] in the \(reference.path.prefix { $0 != "." }) block of the"
                    + " template\(advice)", reference.location, reference.path)
        }
        guard let wanted = reference.attribute else { return }
        let target = scope.target(of: name, attribute: wanted)
        guard let attribute = target.attribute, let type = types[target.name], let known = ResourceType.named(type),
            let attributes = known.attributes, !attributes.contains(attribute)
        else { return }
        let list = attributes.isEmpty ? "it has none" : "it has \(attributes.joined(separator: ", "))"
        fault(
            "Requested attribute \(attribute) does not exist in schema for \(type); \(list)", reference.location,
            reference.path)
    }

    /// Everything `Ref`, `Fn::GetAtt` and `Fn::Sub` name below `node`; unknown conditions of `Fn::If` are faults.
    private mutating func references(in node: TemplateNode, _ path: String) -> [Reference] {
        switch node.content {
        case .null, .bool, .number, .string: return []
        case .sequence(let elements):
            return elements.enumerated().flatMap { references(in: $1, "\(path).\($0)") }
        case .mapping(let mapping):
            guard let call = node.intrinsic else {
                return mapping.members.flatMap { references(in: $0.value, path + "." + $0.key) }
            }
            return references(of: call.name, call.argument, node, path)
        }
    }

    private mutating func references(
        of name: IntrinsicName, _ argument: TemplateNode, _ node: TemplateNode, _ path: String
    ) -> [Reference] {
        let place = node.location
        switch name {
        case .ref:
            return argument.string.map { [Reference(name: $0, attribute: nil, location: place, path: path)] } ?? []
        case .getAtt:
            if let elements = argument.sequence, let target = elements.first?.string, elements.count == 2 {
                return [Reference(name: target, attribute: elements[1].string, location: place, path: path)]
            }
            return argument.string.map { [TemplateLoader.reference(to: $0, place, path)] } ?? []
        case .sub:
            let parts = argument.sequence
            guard let text = (parts?.first ?? argument).string else { return [] }
            let variables = parts?.dropFirst().first?.mapping ?? TemplateMapping()
            var found = variables.members.flatMap { references(in: $0.value, path + "." + $0.key) }
            for variable in SubText(text).variables where variables[variable] == nil {
                let whole = scope.aliases[variable] != nil || variable.hasPrefix("AWS::")
                found.append(
                    whole
                        ? Reference(name: variable, attribute: nil, location: place, path: path)
                        : TemplateLoader.reference(to: variable, place, path))
            }
            return found
        case .if:
            if let condition = argument.sequence?.first, let name = condition.string,
                !scope.declaredConditions.contains(name)
            {
                fault(
                    "Fn::If names the condition '\(name)', which the Conditions section lacks", condition.location, path
                )
            }
            return (argument.sequence?.dropFirst() ?? []).flatMap { references(in: $0, path) }
        default: return references(in: argument, path)
        }
    }

    private static func reference(to text: String, _ location: SourceLocation, _ path: String) -> Reference {
        guard let dot = text.firstIndex(of: ".") else {
            return Reference(name: text, attribute: nil, location: location, path: path)
        }
        let attribute = String(text[text.index(after: dot)...])
        return Reference(name: String(text[..<dot]), attribute: attribute, location: location, path: path)
    }

    // MARK: Names that exist, but not this time

    /// Faults for references to resources whose condition does not hold.
    mutating func checkCreated(_ created: [DraftResource], _ outputs: [StackOutput], declared: [String: String]) {
        let names = Set(created.map(\.logicalID))
        var places = created.map { (TemplateNode(.mapping($0.properties), at: $0.location), $0.path) }
        places += outputs.map { ($0.value, "Outputs.\($0.name)") }
        for (node, path) in places {
            for reference in references(in: node, path) {
                let name = scope.target(of: reference.name, attribute: reference.attribute).name
                guard !names.contains(name), let type = declared[name] else { continue }
                // A resource of an unsupported type has its own fault already.
                guard ResourceType.named(type) != nil || SAMTransform.shapes[type] != nil else { continue }
                fault(
                    "'\(name)' is not created, since its Condition does not hold; guard this reference with Fn::If",
                    reference.location, reference.path)
            }
        }
    }

    // MARK: Order

    /// The resources, each after those it depends on, otherwise in the template's order.
    mutating func order(_ drafts: [DraftResource]) -> [StackResource] {
        let positions = Dictionary(drafts.enumerated().map { ($1.logicalID, $0) }) { first, _ in first }
        let needs = drafts.map { draft in
            let node = TemplateNode(.mapping(draft.properties), at: draft.location)
            var names = references(in: node, draft.path).map {
                scope.target(of: $0.name, attribute: $0.attribute).name
            }
            names += draft.dependsOn.map { scope.aliases[$0] ?? $0 }
            var seen: Set<String> = []
            return names.filter { positions[$0] != nil && seen.insert($0).inserted }
        }
        var marks = [Mark](repeating: .unseen, count: drafts.count)
        var ordered: [Int] = []
        for start in drafts.indices {
            if let cycle = visit(start, needs, positions, &marks, &ordered) {
                let names = cycle.map { drafts[$0].logicalID }.sorted().joined(separator: ", ")
                fault(
                    "Circular dependency between resources: [\(names)]; remove one of the references",
                    drafts[cycle[0]].location, drafts[cycle[0]].path)
                break
            }
        }
        return ordered.map { resource(drafts[$0], dependencies: needs[$0]) }
    }

    private enum Mark { case unseen, open, done }

    /// Depth first, with a stack of its own; gives the members of a cycle when there is one.
    private func visit(
        _ start: Int, _ needs: [[String]], _ positions: [String: Int], _ marks: inout [Mark], _ ordered: inout [Int]
    ) -> [Int]? {
        guard marks[start] == .unseen else { return nil }
        var stack = [(node: start, next: 0)]
        marks[start] = .open
        while let top = stack.last {
            guard top.next < needs[top.node].count else {
                marks[top.node] = .done
                ordered.append(top.node)
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            guard let need = positions[needs[top.node][top.next]] else { continue }
            switch marks[need] {
            case .done: continue
            case .open:
                let from = stack.firstIndex { $0.node == need } ?? 0
                return stack[from...].map(\.node)
            case .unseen:
                marks[need] = .open
                stack.append((need, 0))
            }
        }
        return nil
    }

    private func resource(_ draft: DraftResource, dependencies: [String]) -> StackResource {
        StackResource(
            logicalID: draft.logicalID, typeName: draft.type, type: ResourceType.named(draft.type),
            properties: TemplateNode(.mapping(draft.properties), at: draft.location), dependencies: dependencies,
            deletionPolicy: draft.deletionPolicy, updateReplacePolicy: draft.updateReplacePolicy,
            metadata: draft.metadata?.json, definitionFile: draft.definitionFile, location: draft.location,
            path: draft.path)
    }
}
