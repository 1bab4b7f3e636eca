import JSONTree

/// The members of an object of the definition, with their place.
struct Fields {
    let object: JSONObject
    /// The object's place, such as `/States/A`; empty for the whole definition.
    let path: String
    /// The query language of the state the object belongs to.
    var language = QueryLanguage.jsonPath
    /// The place of that state, to name its fields in the causes of failures; empty outside of states.
    var state = ""

    /// The place of the object itself as AWS prints it.
    var location: String { path.isEmpty ? "/" : path }

    /// The place of a member.
    func at(_ key: String) -> String { path + "/" + key }

    subscript(key: String) -> JSON? { object[key] }
    func has(_ key: String) -> Bool { object.has(key) }

    /// An object below this one, in the same state.
    func inner(_ object: JSONObject, at path: String) -> Fields {
        Fields(object: object, path: path, language: language, state: state)
    }

    /// The same object without some members.
    func without(_ keys: Set<String>) -> Fields {
        keys.isEmpty ? self : inner(JSONObject(object.filter { !keys.contains($0.key) }), at: path)
    }
}

extension DefinitionParser {
    mutating func fault(_ message: String, at path: String, code: String = DefinitionFault.schema) {
        faults.append(DefinitionFault(code: code, message, at: path))
    }

    /// The text of a field; a value of another type is a fault.
    mutating func string(_ key: String, in fields: Fields) -> String? {
        guard let value = fields[key] else { return nil }
        if let text = value.string { return text }
        fault("Expected value of type String", at: fields.at(key))
        return nil
    }

    /// The truth value of a field; a value of another type is a fault.
    mutating func bool(_ key: String, in fields: Fields) -> Bool? {
        guard let value = fields[key] else { return nil }
        if let truth = value.bool { return truth }
        fault("Expected value of type Boolean", at: fields.at(key))
        return nil
    }

    /// The whole number of a field, at least `minimum`.
    mutating func integer(_ key: String, in fields: Fields, minimum: Int, maximum: Int = 99_999_999) -> Int? {
        guard let value = fields[key] else { return nil }
        guard let number = value.int else {
            fault("Expected value of type Integer", at: fields.at(key))
            return nil
        }
        if number < minimum {
            fault("Minimum value is \(minimum)", at: fields.at(key))
        } else if number > maximum {
            fault("Maximum value is \(maximum)", at: fields.at(key))
        } else {
            return number
        }
        return nil
    }

    /// The object of a field.
    mutating func object(_ key: String, in fields: Fields) -> Fields? {
        guard let value = fields[key] else { return nil }
        if let object = value.object { return fields.inner(object, at: fields.at(key)) }
        fault("Expected value of type Object", at: fields.at(key))
        return nil
    }

    /// The elements of a field, each an object.
    mutating func objects(_ key: String, in fields: Fields) -> [Fields] {
        guard let value = fields[key] else { return [] }
        guard let elements = value.array else {
            fault("Expected value of type Array", at: fields.at(key))
            return []
        }
        var result: [Fields] = []
        for (index, element) in elements.enumerated() {
            let path = "\(fields.at(key))[\(index)]"
            if let object = element.object {
                result.append(fields.inner(object, at: path))
            } else {
                fault("Expected value of type Object", at: path)
            }
        }
        return result
    }

    /// Faults for required fields that are absent: AWS names one alone by "is required", several by a list.
    mutating func require(_ keys: [String], in fields: Fields) {
        let missing = keys.filter { !fields.has($0) }
        if !missing.isEmpty {
            fault("These fields are required: [\(missing.joined(separator: ", "))]", at: fields.location)
        }
    }

    /// Faults for every field outside `allowed`.
    mutating func allowOnly(_ allowed: Set<String>, in fields: Fields) {
        for key in fields.object.keys where !allowed.contains(key) {
            fault("Field '\(key)' is not supported", at: fields.location)
        }
    }

    /// Faults for every field outside `allowed`, with AWS's sentence for those that only the other query language has.
    ///
    /// - Returns: the fields without those that were refused, so that nothing else is said about them.
    mutating func permit(_ allowed: Set<String>, in fields: Fields) -> Fields {
        var refused: Set<String> = []
        for key in fields.object.keys where !allowed.contains(key) {
            refused.insert(key)
            let other = fields.language.other
            if other.fields.contains(key) {
                fault(
                    "The QueryLanguage is set to '\(fields.language.rawValue)', but field '\(key)' is only supported "
                        + "for the '\(other.rawValue)' QueryLanguage", at: fields.location)
            } else {
                fault("Field '\(key)' is not supported", at: fields.location)
            }
        }
        return fields.without(refused)
    }

    /// A fault when several of `keys` are there.
    mutating func allowOne(of keys: [String], in fields: Fields) {
        if keys.filter({ fields.has($0) }).count > 1 {
            fault(
                "There should only be one of the following fields: [\(keys.joined(separator: ", "))]",
                at: fields.location)
        }
    }
}
