import JSONTree

/// How one service words what the check finds.
package struct ConstraintDialect: Sendable {
    /// The values of an enumeration in the order the service lists them, by shape name; others go in model order.
    package var enumerationOrder: [String: [String]]
    /// The members of a structure in the order the service checks them, by shape name; others follow in model order.
    package var memberOrder: [String: [String]]
    /// Bounds the service checks instead of those in the model, by shape name.
    package var limits: [String: Limits]
    /// Members the service requires although the model does not say so, by shape name.
    package var required: [String: [String]]
    /// How many violations are listed at most.
    package var limit: Int
    /// Whether structures inside a printed collection bear their shape's name: `Item(a=1, b=2)` and not `{a=1, b=2}`.
    package var namesStructures: Bool

    /// Bounds of a string's or list's length, and a string's pattern.
    package struct Limits: Sendable {
        package let min: Double?
        package let max: Double?
        package let pattern: ShapePattern?
        /// Strings that begin with this are not checked.
        package let exemptPrefix: String?

        package init(
            min: Double? = nil, max: Double? = nil, pattern: ShapePattern? = nil, exemptPrefix: String? = nil
        ) {
            self.min = min
            self.max = max
            self.pattern = pattern
            self.exemptPrefix = exemptPrefix
        }
    }

    package init(
        enumerationOrder: [String: [String]] = [:], memberOrder: [String: [String]] = [:],
        limits: [String: Limits] = [:], required: [String: [String]] = [:], limit: Int = 10,
        namesStructures: Bool = false
    ) {
        self.enumerationOrder = enumerationOrder
        self.memberOrder = memberOrder
        self.limits = limits
        self.required = required
        self.limit = limit
        self.namesStructures = namesStructures
    }

    package static let standard = ConstraintDialect()
}

/// Checks an input against its shape and words the violations as AWS's services do:
/// `2 validation errors detected: Value '' at 'name' failed to satisfy constraint: Member must have length …; …`.
package struct ConstraintCheck {
    private let model: ServiceModel
    private let dialect: ConstraintDialect
    private var violations: [String] = []

    package init(model: ServiceModel, dialect: ConstraintDialect = .standard) {
        self.model = model
        self.dialect = dialect
    }

    /// Throws a `ValidationException` that lists what in `input` breaks the constraints of `shape`.
    package static func check(
        _ input: JSONObject, against shape: ServiceModel.ShapeID, of model: ServiceModel,
        dialect: ConstraintDialect = .standard
    ) throws(AWSError) {
        var check = ConstraintCheck(model: model, dialect: dialect)
        let violations = check.violations(in: input, against: shape)
        if violations.isEmpty { return }
        let head = violations.count == 1 ? "1 validation error" : "\(violations.count) validation errors"
        throw .validation("\(head) detected: \(violations.joined(separator: "; "))")
    }

    /// The violations, in the order of the model, at most as many as the dialect lists.
    package mutating func violations(in input: JSONObject, against shape: ServiceModel.ShapeID) -> [String] {
        violations = []
        structure(input, model[shape], at: "")
        return violations
    }

    private mutating func structure(_ object: JSONObject, _ shape: Shape, at path: String) {
        let alsoRequired = dialect.required[shape.name] ?? []
        for member in ordered(shape) where violations.count < dialect.limit {
            let place = path.isEmpty ? lowered(member.name) : "\(path).\(lowered(member.name))"
            if let value = object[member.name], !value.isNull {
                self.value(value, model[member.shape], at: place)
            } else if member.isRequired || alsoRequired.contains(member.name) {
                add("null", place, "Member must not be null")
            }
        }
    }

    /// The members in the order in which the service checks them.
    private func ordered(_ shape: Shape) -> [Shape.Member] {
        guard let order = dialect.memberOrder[shape.name] else { return shape.members }
        return order.compactMap(shape.member) + shape.members.filter { !order.contains($0.name) }
    }

    private mutating func value(_ value: JSON, _ shape: Shape, at path: String) {
        guard violations.count < dialect.limit else { return }
        switch (shape.kind, value) {
        case (.structure, .object(let object)): structure(object, shape, at: path)
        case (.list, .array(let elements)): list(elements, value, shape, path)
        case (.map, .object(let members)): map(members, value, shape, path)
        case (.string, .string(let text)): string(text, shape, path)
        case (.integer, .number(let number)), (.long, .number(let number)), (.double, .number(let number)),
            (.float, .number(let number)):
            range(number, shape, path)
        default: break
        }
    }

    private mutating func list(_ elements: [JSON], _ value: JSON, _ shape: Shape, _ path: String) {
        length(elements.count, shown: shown(value, shape), shape, path)
        guard let element = shape.element else { return }
        for (at, item) in elements.enumerated() { self.value(item, model[element], at: "\(path).\(at + 1).member") }
    }

    private mutating func map(_ members: JSONObject, _ value: JSON, _ shape: Shape, _ path: String) {
        length(members.count, shown: shown(value), shape, path)
        if let keyShape = shape.key { mapKeys(members, model[keyShape], value, path) }
        for (key, item) in members {
            if let valueShape = shape.value { self.value(item, model[valueShape], at: "\(path).\(key).member") }
        }
    }

    /// One violation for all keys; it lists every rule of the keys, kept or not.
    private mutating func mapKeys(_ members: JSONObject, _ shape: Shape, _ value: JSON, _ path: String) {
        var check = ConstraintCheck(model: model, dialect: dialect)
        for (key, _) in members { check.string(key, shape, path) }
        if check.violations.isEmpty { return }
        let (min, max, pattern) = bounds(of: shape)
        let rules = [
            max.map { "Member must have length less than or equal to \(JSONNumber.shortest($0))" },
            min.map { "Member must have length greater than or equal to \(JSONNumber.shortest($0))" },
            pattern.map { "Member must satisfy regular expression pattern: \($0.text)" },
            shape.enumeration.isEmpty
                ? nil
                : "Member must satisfy enum value set: "
                    + "[\((dialect.enumerationOrder[shape.name] ?? shape.enumeration).joined(separator: ", "))]",
        ].compactMap { $0 }
        add(shown(value), path, "Map keys must satisfy constraint: [\(rules.joined(separator: ", "))]")
    }

    /// The bounds the service checks for a string or a collection.
    private func bounds(of shape: Shape) -> (min: Double?, max: Double?, pattern: ShapePattern?) {
        guard let limits = dialect.limits[shape.name] else { return (shape.min, shape.max, shape.pattern) }
        return (limits.min, limits.max, limits.pattern)
    }

    private mutating func string(_ text: String, _ shape: Shape, _ path: String) {
        if !shape.enumeration.isEmpty, !shape.enumeration.contains(text) {
            let listed = dialect.enumerationOrder[shape.name] ?? shape.enumeration
            add(text, path, "Member must satisfy enum value set: [\(listed.joined(separator: ", "))]")
            return
        }
        if let prefix = dialect.limits[shape.name]?.exemptPrefix, text.hasPrefix(prefix) { return }
        if let pattern = bounds(of: shape).pattern, !pattern.matches(text) {
            add(text, path, "Member must satisfy regular expression pattern: \(pattern.text)")
        }
        length(text.utf16.count, shown: text, shape, path)
    }

    private mutating func range(_ number: JSONNumber, _ shape: Shape, _ path: String) {
        if let min = shape.min, number.double < min {
            add(number.text, path, "Member must have value greater than or equal to \(JSONNumber.shortest(min))")
        }
        if let max = shape.max, number.double > max {
            add(number.text, path, "Member must have value less than or equal to \(JSONNumber.shortest(max))")
        }
    }

    private mutating func length(_ count: Int, shown: String, _ shape: Shape, _ path: String) {
        let (min, max, _) = bounds(of: shape)
        if let min, Double(count) < min {
            add(shown, path, "Member must have length greater than or equal to \(JSONNumber.shortest(min))")
        }
        if let max, Double(count) > max {
            add(shown, path, "Member must have length less than or equal to \(JSONNumber.shortest(max))")
        }
    }

    private mutating func add(_ value: String, _ path: String, _ rule: String) {
        guard violations.count < dialect.limit else { return }
        let quoted = value == "null" && rule == "Member must not be null" ? "null" : "'\(value)'"
        violations.append("Value \(quoted) at '\(path)' failed to satisfy constraint: \(rule)")
    }

    /// A collection as Java's `toString` prints it.
    private func shown(_ value: JSON, _ shape: Shape) -> String {
        guard dialect.namesStructures else { return shown(value) }
        switch (shape.kind, value) {
        case (.list, .array(let elements)):
            guard let element = shape.element else { return shown(value) }
            return "[\(elements.map { shown($0, model[element]) }.joined(separator: ", "))]"
        case (.structure, .object(let members)):
            let fields = shape.members.map { member in
                "\(member.name)=\(members[member.name].map { shown($0, model[member.shape]) } ?? "null")"
            }
            return "\(shape.name)(\(fields.joined(separator: ", ")))"
        default: return shown(value)
        }
    }

    /// A collection as Java's `toString` prints it.
    private func shown(_ value: JSON) -> String {
        switch value {
        case .array(let elements): "[\(elements.map(shown).joined(separator: ", "))]"
        case .object(let members): "{\(members.map { "\($0.key)=\(shown($0.value))" }.joined(separator: ", "))}"
        case .string(let text): text
        default: value.text()
        }
    }

    private func lowered(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}
