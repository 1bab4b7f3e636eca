import JSONTree

/// The functions that make strings and lists.
extension Evaluator {
    /// A function of one string.
    mutating func text(
        _ argument: TemplateNode, _ name: IntrinsicName, _ path: String, _ transform: (String) -> String
    ) -> TemplateNode? {
        guard let inner = value(argument, path) else { return nil }
        guard inner.isStatic else { return .call(name, inner) }
        guard let text = inner.scalarText else {
            fault("\(name.rawValue) takes a string, not \(inner.typeName)", argument, path)
            return nil
        }
        return .string(transform(text), at: argument.location)
    }

    mutating func joined(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let elements = argument.sequence, elements.count == 2, let delimiter = elements[0].scalarText,
            let list = value(elements[1], path)
        else {
            fault("Fn::Join takes a delimiter and a list of values: [\",\", [a, b]]", argument, path)
            return nil
        }
        guard let parts = list.sequence else {
            if list.intrinsicName != nil {
                return .call(.join, .sequence([elements[0], list], at: argument.location))
            }
            fault("the second argument of Fn::Join must be a list, not \(list.typeName)", elements[1], path)
            return nil
        }
        return join(parts, delimiter, at: argument.location, path)
    }

    /// Joins what is known; a part that waits for a resource keeps the whole waiting.
    private mutating func join(
        _ parts: [TemplateNode], _ delimiter: String, at location: SourceLocation, _ path: String
    ) -> TemplateNode? {
        var texts: [String] = []
        for part in parts {
            if let text = part.scalarText {
                texts.append(text)
            } else if part.intrinsicName != nil {
                let arguments: [TemplateNode] = [.string(delimiter, at: location), .sequence(parts, at: location)]
                return .call(.join, .sequence(arguments, at: location))
            } else {
                fault(
                    "\(path.split(separator: ".").last ?? "Fn::Join") can hold strings only, not \(part.typeName)",
                    part, path)
                return nil
            }
        }
        return .string(texts.joined(separator: delimiter), at: location)
    }

    mutating func substitution(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        let usage = "Fn::Sub takes a string, or a list of a string and a mapping of variables"
        var variables = TemplateMapping()
        let source: TemplateNode
        if let elements = argument.sequence {
            guard elements.count == 2, let map = elements[1].mapping else {
                fault(usage, argument, path)
                return nil
            }
            (source, variables) = (elements[0], map)
        } else {
            source = argument
        }
        guard let text = source.string else {
            fault(usage, source, path)
            return nil
        }
        var parts: [TemplateNode] = []
        for part in SubText(text).parts {
            switch part {
            case .literal(let literal): parts.append(.string(literal, at: source.location))
            case .variable(let name):
                guard let value = subVariable(name, variables, source, path) else { continue }
                parts.append(value)
            }
        }
        return join(parts, "", at: argument.location, path)
    }

    private mutating func subVariable(
        _ name: String, _ variables: TemplateMapping, _ source: TemplateNode, _ path: String
    ) -> TemplateNode? {
        let call: TemplateNode
        if let given = variables[name] {
            call = given
        } else if let dot = name.firstIndex(of: "."), scope.aliases[name] == nil {
            call = .getAtt(String(name[..<dot]), String(name[name.index(after: dot)...]), at: source.location)
        } else {
            call = .ref(name, at: source.location)
        }
        guard let value = value(call, path) else {
            if name == TemplateScope.noValue { fault("Fn::Sub cannot fill in AWS::NoValue", source, path) }
            return nil
        }
        if value.sequence != nil {
            fault("Fn::Sub cannot fill in the list '\(name)'; make a string of it with Fn::Join", source, path)
            return nil
        }
        return value
    }

    mutating func split(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let elements = argument.sequence, elements.count == 2, let delimiter = elements[0].string,
            !delimiter.isEmpty, let source = value(elements[1], path)
        else {
            fault("Fn::Split takes a delimiter and a string: [\",\", \"a,b\"]", argument, path)
            return nil
        }
        guard source.isStatic else { return .call(.split, .sequence([elements[0], source], at: argument.location)) }
        guard let text = source.scalarText else {
            fault("the second argument of Fn::Split must be a string, not \(source.typeName)", elements[1], path)
            return nil
        }
        let parts = SplitText.parts(of: text, by: delimiter)
        return .sequence(parts.map { .string($0, at: argument.location) }, at: argument.location)
    }

    mutating func selected(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let elements = argument.sequence, elements.count == 2, let index = value(elements[0], path)?.int,
            let list = value(elements[1], path)
        else {
            fault("Fn::Select takes an index and a list: [0, [a, b]]", argument, path)
            return nil
        }
        guard let values = list.sequence else {
            if list.intrinsicName != nil {
                let position = TemplateNode(.number(JSONNumber(index)), at: elements[0].location)
                return .call(.select, .sequence([position, list], at: argument.location))
            }
            fault("the second argument of Fn::Select must be a list, not \(list.typeName)", elements[1], path)
            return nil
        }
        guard values.indices.contains(index) else {
            fault(
                "Fn::Select cannot select nonexistent value at index \(index) of a list of \(values.count)", argument,
                path)
            return nil
        }
        return values[index]
    }

    mutating func jsonText(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let inner = value(argument, path) else { return nil }
        guard inner.mapping != nil || inner.sequence != nil else {
            fault("Fn::ToJsonString takes a mapping or a list, not \(inner.typeName)", argument, path)
            return nil
        }
        guard inner.isStatic else { return .call(.toJsonString, inner) }
        return .string(inner.json.text(), at: argument.location)
    }

    mutating func length(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let inner = value(argument, path) else { return nil }
        if let elements = inner.sequence {
            return TemplateNode(.number(JSONNumber(elements.count)), at: argument.location)
        }
        if inner.intrinsicName != nil { return .call(.length, inner) }
        fault("Fn::Length takes a list, not \(inner.typeName)", argument, path)
        return nil
    }

    mutating func blocks(_ argument: TemplateNode, _ path: String) -> TemplateNode? {
        guard let elements = argument.sequence, elements.count == 2 || elements.count == 3,
            let block = value(elements[0], path), let count = value(elements[1], path)?.int
        else {
            fault(
                "Fn::Cidr takes a block, a count and perhaps the number of host bits: [10.0.0.0/16, 6, 8]", argument,
                path)
            return nil
        }
        // Host bits are needed by IPv6 only; for IPv4 CloudFormation falls back to 8.
        let bits = elements.count == 3 ? value(elements[2], path)?.int : 8
        guard block.isStatic else {
            return .call(.cidr, .sequence([block] + elements.dropFirst(), at: argument.location))
        }
        guard let text = block.string, let bits, let blocks = CIDRBlock.divide(text, count: count, hostBits: bits)
        else {
            fault(
                "Fn::Cidr cannot cut \(count) blocks of \(bits ?? 0) host bits from '\(block.scalarText ?? "")';"
                    + " the count is 1 to 256 and the blocks must fit", argument, path)
            return nil
        }
        return .sequence(blocks.map { .string($0, at: argument.location) }, at: argument.location)
    }
}

/// Cutting a string at a delimiter.
enum SplitText {
    /// The parts between the occurrences of `delimiter`, empty ones too.
    static func parts(of text: String, by delimiter: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(text)
        while let range = rest.firstRange(of: delimiter) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        parts.append(String(rest))
        return parts
    }
}
