import JSONPath
import JSONTree

extension DefinitionParser {
    /// `InputPath` or `OutputPath`.
    mutating func selection(_ key: String, in fields: Fields) -> PathSelection {
        if fields[key]?.isNull == true { return .nothing }
        guard let path = path(key, in: fields) else { return .whole }
        return path.text == "$" ? .whole : .path(path)
    }

    /// A field that holds a path.
    mutating func path(_ key: String, in fields: Fields) -> DataPath? {
        guard let text = string(key, in: fields) else { return nil }
        do throws(JSONPathSyntaxError) {
            return try DataPath(text)
        } catch {
            fault("Value is not a valid JSONPath", at: fields.at(key))
            return nil
        }
    }

    /// A field that holds a path to one place.
    ///
    /// - Parameter allowsContext: whether it may begin with `$$`, as of a Map's paths only `ItemsPath` may (measured at AWS:
    ///   https://github.com/floci-io/floci/issues/3733).
    mutating func referencePath(_ key: String, in fields: Fields, allowsContext: Bool = true) -> DataPath? {
        guard let text = string(key, in: fields) else { return nil }
        if let path = try? DataPath(text), path.isDefinite, allowsContext || path.source != .context { return path }
        fault("Value is not a Reference Path", at: fields.at(key))
        return nil
    }

    /// `ResultPath`.
    mutating func placement(in fields: Fields, key: String = "ResultPath") -> ResultPlacement {
        if fields[key]?.isNull == true { return .discard }
        guard let text = string(key, in: fields), text != "$" else { return .replace }
        do throws(JSONPathSyntaxError) {
            return .into(try ReferencePath(text))
        } catch {
            fault("Value is not a Reference Path", at: fields.at(key))
            return .replace
        }
    }

    /// A number as a literal (`key`), by path (`keyPath`) or as an expression.
    mutating func number(_ key: String, in fields: Fields, minimum: Int, maximum: Int = 99_999_999) -> IntegerValue? {
        if fields.hasExpression(key) {
            return expression(key, in: fields, expecting: .integer(minimum...maximum)).map { .expression($0) }
        }
        allowOne(of: [key, key + "Path"], in: fields)
        if let literal = integer(key, in: fields, minimum: minimum, maximum: maximum) { return .literal(literal) }
        return referencePath(key + "Path", in: fields, allowsContext: false).map { .path($0) }
    }

    /// A field that holds a payload template of the state's language.
    ///
    /// - Parameter data: what `$states` has there, beside what it has everywhere.
    mutating func template(
        _ key: String, in fields: Fields, seeing data: StatesMember = .inState
    ) -> PayloadTemplate? {
        guard let value = fields[key] else { return nil }
        return switch fields.language {
        case .jsonPath: compile(value, at: fields.at(key))
        case .jsonata: compileExpressions(in: value, at: fields.place(of: key), seeing: data)
        }
    }

    /// `Assign`: an object whose members become variables.
    mutating func assignment(in fields: Fields, seeing data: StatesMember = .inState) -> PayloadTemplate? {
        guard let value = object("Assign", in: fields) else { return nil }
        for key in value.object.keys {
            let isPath = fields.language == .jsonPath && key.hasSuffix(".$")
            let name = isPath ? String(key.dropLast(2)) : key
            let first = name.unicodeScalars.first
            let valid =
                (first.map { $0.properties.isIDStart || $0 == "_" } ?? false) && name.unicodeScalars.count <= 80
                && name.unicodeScalars.allSatisfy { $0.properties.isIDContinue || $0 == "_" }
            if !valid || name == "states" {
                fault("Variable name '\(name)' is not valid", at: value.path)
            }
            // The documentation says that an inner scope may not assign an outer one's name; AWS has been recorded to take it.
        }
        return template("Assign", in: fields, seeing: data)
    }

    /// Compiles a template; parts without anything to compute become constants.
    private mutating func compile(_ value: JSON, at path: String) -> PayloadTemplate {
        switch value {
        case .array(let elements):
            var parts: [PayloadTemplate] = []
            for (index, element) in elements.enumerated() { parts.append(compile(element, at: "\(path)[\(index)]")) }
            return parts.allSatisfy(\.isConstant) ? .constant(value) : .array(parts)
        case .object(let object):
            var members: [PayloadTemplate.Member] = []
            var constant = true
            for (key, member) in object {
                if key.hasSuffix(".$") {
                    constant = false
                    let name = String(key.dropLast(2))
                    if object.has(name) {
                        fault("There should only be one of the following fields: [\(name), \(key)]", at: path)
                    }
                    guard let part = computed(member, field: key, at: path) else { continue }
                    members.append(.init(key: name, value: part))
                } else {
                    let part = compile(member, at: path + "/" + key)
                    constant = constant && part.isConstant
                    members.append(.init(key: key, value: part))
                }
            }
            return constant ? .constant(value) : .object(members)
        default: return .constant(value)
        }
    }

    /// The path or intrinsic function of a member whose name ends in `.$`.
    private mutating func computed(_ value: JSON, field: String, at path: String) -> PayloadTemplate? {
        if let text = value.string, let part = DefinitionParser.expression(text, field: field) { return part }
        fault(
            "The value for the field '\(field)' must be a valid JSONPath or a valid intrinsic function call", at: path)
        return nil
    }

    /// A path (`$…`) or an intrinsic function; nil when the text is neither.
    static func expression(_ text: String, field: String) -> PayloadTemplate? {
        if text.hasPrefix("$") { return (try? DataPath(text)).map { .path($0, field: field) } }
        return (try? IntrinsicExpression(text)).map { .intrinsic($0, field: field) }
    }
}

extension PayloadTemplate {
    /// Whether there is nothing to compute.
    var isConstant: Bool { if case .constant = self { true } else { false } }
}
