import JSONTree

/// Works out intrinsic functions.
///
/// Without a resolver everything known before deployment is filled in and what names a resource stays as it is, so the
/// result can be evaluated again. With a resolver nothing may be left open. Faults are collected, not thrown, so that
/// one pass finds them all.
struct Evaluator {
    let scope: TemplateScope
    var resolver: ResourceResolver?
    var faults: [TemplateFault] = []

    init(_ scope: TemplateScope, resolver: ResourceResolver? = nil) {
        self.scope = scope
        self.resolver = resolver
    }

    mutating func fault(_ message: String, _ node: TemplateNode, _ path: String) {
        faults.append(TemplateFault(message, at: node.location, path: path))
    }

    /// The value of `node`.
    ///
    /// - Returns: nil when the value is `AWS::NoValue` and what holds it is to be removed, and after a fault.
    mutating func value(_ node: TemplateNode, _ path: String) -> TemplateNode? {
        switch node.content {
        case .null, .bool, .number, .string: return node
        case .sequence(let elements):
            var values: [TemplateNode] = []
            values.reserveCapacity(elements.count)
            for (at, element) in elements.enumerated() {
                if let value = value(element, "\(path).\(at)") { values.append(value) }
            }
            return .sequence(values, at: node.location)
        case .mapping(let mapping):
            if let call = node.intrinsic { return value(of: call.name, call.argument, node, path) }
            if let name = node.intrinsicName {
                fault("there is no intrinsic function \(name); correct its name", node, path)
                return nil
            }
            return members(of: mapping, node, path)
        }
    }

    private mutating func members(of mapping: TemplateMapping, _ node: TemplateNode, _ path: String) -> TemplateNode? {
        var result: [TemplateMapping.Member] = []
        for member in mapping.members {
            if IntrinsicName(rawValue: member.key) != nil, member.key.hasPrefix("Fn::") {
                faults.append(
                    TemplateFault(
                        "\(member.key) must be the only key of its mapping; move the other keys elsewhere",
                        at: member.keyLocation, path: path))
                continue
            }
            guard let value = value(member.value, path + "." + member.key) else { continue }
            result.append(.init(key: member.key, keyLocation: member.keyLocation, value: value))
        }
        return TemplateNode(.mapping(TemplateMapping(result)), at: node.location)
    }

    private mutating func value(
        of name: IntrinsicName, _ argument: TemplateNode, _ node: TemplateNode, _ path: String
    ) -> TemplateNode? {
        let path = path + "." + name.rawValue
        if name == .length || name == .toJsonString { needExtensions(name.rawValue, node, path) }
        switch name {
        case .ref: return reference(argument, node, path)
        case .getAtt: return attribute(argument, node, path)
        case .if: return choice(argument, path)
        case .sub: return substitution(argument, path)
        case .findInMap: return mapEntry(argument, path)
        case .join: return joined(argument, path)
        case .select: return selected(argument, path)
        case .split: return split(argument, path)
        case .base64: return text(argument, name, path) { Base64Text.encoded($0) }
        case .importValue: return imported(argument, path)
        case .getAZs: return zones(argument, path)
        case .cidr: return blocks(argument, path)
        case .toJsonString: return jsonText(argument, path)
        case .length: return length(argument, path)
        case .and, .or, .not, .equals:
            return decision(node, path).map { TemplateNode(.bool($0), at: node.location) }
        case .transform:
            fault(
                "Fn::Transform is not supported at this place; only AWS::Include is, in Resources and below", node, path
            )
            return nil
        case .condition: return node
        }
    }

    // MARK: Names

    private mutating func reference(_ argument: TemplateNode, _ node: TemplateNode, _ path: String) -> TemplateNode? {
        if argument.intrinsicName != nil {
            return givenName(argument, of: .ref, path).flatMap { reference($0, node, path) }
        }
        guard let name = argument.string else {
            fault("Ref takes the name of a parameter or resource as a string, not \(argument.typeName)", argument, path)
            return nil
        }
        if name == TemplateScope.noValue { return nil }
        if let value = scope.pseudoParameters[name] ?? scope.parameters[name] {
            return TemplateNode(value.content, at: node.location)
        }
        let target = scope.target(of: name, attribute: nil).name
        guard let resolver else { return target == name ? node : .ref(target, at: node.location) }
        guard let value = resolver.ref(target) else {
            fault("Ref names '\(target)', which does not exist yet", argument, path)
            return nil
        }
        return TemplateNode(json: value, at: node.location)
    }

    private mutating func attribute(_ argument: TemplateNode, _ node: TemplateNode, _ path: String) -> TemplateNode? {
        guard let (name, wanted) = attributeName(argument, path) else { return nil }
        let target = scope.target(of: name, attribute: wanted)
        guard let resolver else {
            guard let attribute = target.attribute else { return .ref(target.name, at: node.location) }
            return .getAtt(target.name, attribute, at: node.location)
        }
        let value = target.attribute.map { resolver.attribute(target.name, $0) } ?? resolver.ref(target.name)
        guard let value else {
            fault("Fn::GetAtt asks for '\(name).\(wanted)', which does not exist", argument, path)
            return nil
        }
        return TemplateNode(json: value, at: node.location)
    }

    /// The resource and attribute of an `Fn::GetAtt`, given as a pair or as `Name.Attribute`.
    private mutating func attributeName(_ argument: TemplateNode, _ path: String) -> (String, String)? {
        if argument.intrinsicName != nil {
            return givenName(argument, of: .getAtt, path).flatMap { attributeName($0, path) }
        }
        if let elements = argument.sequence, elements.count == 2 {
            let isGiven = elements[0].intrinsicName != nil
            guard let name = isGiven ? givenName(elements[0], of: .getAtt, path) : elements[0] else { return nil }
            // The attribute may be worked out from parameters.
            if let name = name.string, let attribute = value(elements[1], path)?.string { return (name, attribute) }
        } else if let text = argument.string, let dot = text.firstIndex(of: "."), dot != text.startIndex {
            return (String(text[..<dot]), String(text[text.index(after: dot)...]))
        }
        fault(
            "Fn::GetAtt takes a logical id and an attribute name, as [Name, Attribute] or Name.Attribute", argument,
            path)
        return nil
    }

    /// The name that a function gives to `Ref` or `Fn::GetAtt`, with the transform that allows it.
    mutating func givenName(_ node: TemplateNode, of user: IntrinsicName, _ path: String) -> TemplateNode? {
        guard scope.extendsLanguage else {
            needExtensions("\(user.rawValue) of a name that a function gives", node, path)
            return nil
        }
        let count = faults.count
        if let text = value(node, path)?.string { return .string(text, at: node.location) }
        if faults.count == count {
            fault("a name that a function gives must be a string known before deployment", node, path)
        }
        return nil
    }

    private mutating func choice(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let elements = argument.sequence, elements.count == 3, let condition = elements[0].string else {
            fault("Fn::If takes three arguments: the name of a condition and the two values", argument, path)
            return nil
        }
        guard let holds = scope.conditions[condition] else {
            if !scope.declaredConditions.contains(condition) {
                fault(
                    "Fn::If names the condition '\(condition)', which the Conditions section lacks", elements[0], path)
            }
            return nil
        }
        return value(elements[holds ? 1 : 2], path)
    }

    private mutating func mapEntry(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        let usage = "Fn::FindInMap takes a map name, a top-level key, a second-level key and perhaps {DefaultValue: …}"
        guard let elements = argument.sequence, elements.count == 3 || elements.count == 4 else {
            fault(usage, argument, path)
            return nil
        }
        let keys = elements.prefix(3).map { value($0, path)?.scalarText }
        guard let map = keys[0], let first = keys[1], let second = keys[2] else {
            fault(usage + "; each must be a string known before deployment", argument, path)
            return nil
        }
        if let found = scope.mappings[map]?[first]?[second] {
            return TemplateNode(found.content, at: argument.location)
        }
        if elements.count == 4 {
            needExtensions("a DefaultValue", elements[3], path)
            guard let fallback = elements[3]["DefaultValue"], elements[3].mapping?.count == 1 else {
                fault(usage, elements[3], path)
                return nil
            }
            return value(fallback, path + ".DefaultValue")
        }
        let missing =
            scope.mappings[map] == nil
            ? "the Mappings section has no map '\(map)'"
            : scope.mappings[map]?[first] == nil
                ? "the map '\(map)' has no key '\(first)'" : "the map '\(map)' has no key '\(first).\(second)'"
        fault("Fn::FindInMap: \(missing); add it or give a DefaultValue", argument, path)
        return nil
    }

    private mutating func imported(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let name = value(argument, path)?.scalarText else {
            fault("Fn::ImportValue takes the name of an export, known before deployment", argument, path)
            return nil
        }
        guard let value = scope.importValue(name) else {
            fault("No export named \(name) found; deploy the stack that exports it first", argument, path)
            // Whatever holds the value is not at fault, too.
            return .call(.importValue, .string(name, at: argument.location))
        }
        return TemplateNode(json: value, at: argument.location)
    }

    /// Notes what only the transform `AWS::LanguageExtensions` brings, in a template without it.
    private mutating func needExtensions(_ what: String, _ node: TemplateNode, _ path: String) {
        if scope.extendsLanguage { return }
        fault("\(what) needs the transform \(ForEach.transform); add it to the template's Transform", node, path)
    }

    private mutating func zones(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let name = value(argument, path)?.scalarText else {
            fault("Fn::GetAZs takes the name of a region, or an empty string for this one", argument, path)
            return nil
        }
        let region = name.isEmpty ? scope.region : name
        let zones = scope.availabilityZones[region] ?? ["a", "b", "c"].map { region + $0 }
        return .sequence(zones.map { .string($0, at: argument.location) }, at: argument.location)
    }
}
