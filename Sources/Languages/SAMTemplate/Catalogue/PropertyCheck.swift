import JSONTree

/// Holds a resource's properties against its type.
struct PropertyCheck {
    let typeName: String
    let allowUnsupported: Bool
    var faults: [TemplateFault] = []
    var notices: [TemplateNotice] = []

    init(typeName: String, allowUnsupported: Bool) {
        self.typeName = typeName
        self.allowUnsupported = allowUnsupported
    }

    /// Checks the members of an object; values that wait for a resource are let through.
    mutating func check(
        _ mapping: TemplateMapping, against members: [PropertyShape.Member], at location: SourceLocation, _ path: String
    ) {
        for given in mapping.members {
            let here = path + "." + given.key
            guard let member = members.first(where: { $0.name == given.key }) else {
                let near = Spelling.nearest(to: given.key, among: members.map(\.name))
                let advice = near.map { "; did you mean \($0)?" } ?? "; remove it or correct its name"
                unsupported("Encountered unsupported property \(given.key) of \(typeName)\(advice)", given, here)
                continue
            }
            switch member.support {
            case .full: check(given.value, against: member.shape, here)
            case .noEffect:
                notices.append(
                    TemplateNotice(
                        .noEffect, "\(given.key) of \(typeName) has no effect here", at: given.keyLocation, path: here))
            case .refused:
                unsupported("the property \(given.key) of \(typeName) is not supported by this emulator", given, here)
            }
        }
        for member in members where member.isRequired && mapping[member.name] == nil {
            faults.append(
                TemplateFault(
                    "the required property \(member.name) of \(typeName) is missing", at: location, path: path))
        }
    }

    private mutating func unsupported(_ message: String, _ member: TemplateMapping.Member, _ path: String) {
        if allowUnsupported {
            notices.append(TemplateNotice(.unsupported, message, at: member.keyLocation, path: path))
        } else {
            faults.append(TemplateFault(message, at: member.keyLocation, path: path))
        }
    }

    private mutating func mistyped(_ wanted: String, _ node: TemplateNode, _ path: String) {
        let name = path.split(separator: ".").last.map(String.init) ?? path
        faults.append(
            TemplateFault(
                "Value of property \(name) must be \(wanted), not \(node.typeName)", at: node.location, path: path))
    }

    private mutating func check(_ node: TemplateNode, against shape: PropertyShape, _ path: String) {
        if node.intrinsic != nil { return }
        switch shape {
        case .json: return
        case .path(let other):
            if node.string == nil { check(node, against: other, path) }
        case .string: if node.scalarText == nil { mistyped("a string", node, path) }
        case .boolean: if node.bool == nil { mistyped("a boolean", node, path) }
        case .integer: if node.int == nil { mistyped("an integer", node, path) }
        case .number:
            if node.scalarText.flatMap({ Double($0) }) == nil { mistyped("a number", node, path) }
        case .list(let element):
            guard let elements = node.sequence else { return mistyped("a list", node, path) }
            for (at, inner) in elements.enumerated() { check(inner, against: element, "\(path).\(at)") }
        case .map(let value):
            guard let mapping = node.mapping else { return mistyped("a mapping", node, path) }
            for member in mapping.members { check(member.value, against: value, path + "." + member.key) }
        case .object(let members):
            guard let mapping = node.mapping else { return mistyped("a mapping", node, path) }
            check(mapping, against: members, at: node.location, path)
        }
    }
}

extension PropertyShape {
    /// The value in the type the shape asks for: `"5"` as a number where a number belongs, `8080` as text where a
    /// string belongs. CloudFormation converts scalars the same way, since `Ref` to a parameter is always text.
    func coerced(_ value: JSON) -> JSON {
        switch (self, value) {
        case (.string, .number(let number)): return .string(number.text)
        case (.string, .bool(let flag)): return .string(flag ? "true" : "false")
        case (.integer, .string(let text)), (.number, .string(let text)):
            return JSONNumber(text).map { .number($0) } ?? value
        case (.boolean, .string(let text)):
            return text.lowercased() == "true" ? true : text.lowercased() == "false" ? false : value
        case (.list(let element), .array(let elements)): return .array(elements.map(element.coerced))
        case (.map(let inner), .object(let object)): return .object(object.mapValues(inner.coerced))
        case (.path(let other), _): return value.string == nil ? other.coerced(value) : value
        case (.object(let members), .object(let object)): return .object(PropertyShape.coerced(object, members))
        default: return value
        }
    }

    /// The members of an object, each in the type its shape asks for.
    static func coerced(_ object: JSONObject, _ members: [Member]) -> JSONObject {
        var result = object
        for member in members {
            if let value = object[member.name] { result[member.name] = member.shape.coerced(value) }
        }
        return result
    }
}

/// Finding what a misspelt name was meant to be.
enum Spelling {
    /// The name at most two edits away from `name`, the nearest first.
    static func nearest(to name: String, among names: some Sequence<String>) -> String? {
        let limit = name.count < 5 ? 1 : 2
        let ranked = names.map { (distance(name, $0), $0) }.filter { $0.0 <= limit }
        return ranked.min { $0 < $1 }?.1
    }

    /// The Levenshtein distance, letter case aside.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left.lowercased()), Array(right.lowercased()))
        if abs(a.count - b.count) > 2 { return 3 }
        var previous = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var row = [i + 1]
            for (j, y) in b.enumerated() {
                row.append(min(previous[j] + (x == y ? 0 : 1), previous[j + 1] + 1, row[j] + 1))
            }
            previous = row
        }
        return previous[b.count]
    }
}
