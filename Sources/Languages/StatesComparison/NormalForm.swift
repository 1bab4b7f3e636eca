import JSONTree

/// Definitions with everything spelled in one way, so that what differs differs in meaning.
enum NormalForm {
    /// The fields that say what becomes of data.
    static let dataFields: Set<String> = [
        "InputPath", "OutputPath", "ResultPath", "ResultSelector", "Parameters", "Arguments", "Output", "Assign",
        "Result", "ItemsPath", "Items", "ItemSelector", "ItemReader", "ItemBatcher", "ResultWriter", "Error", "Cause",
        "ErrorPath", "CausePath",
    ]

    /// A level of states in its normal form.
    static func level(_ level: JSON) -> JSON {
        guard var object = level.object else { return level }
        object["Comment"] = nil
        let language = object["QueryLanguage"]
        if let states = object["States"]?.object {
            object["States"] = .object(states.mapValues { state($0, language: language) })
        }
        return .object(object)
    }

    private static func state(_ state: JSON, language: JSON?) -> JSON {
        guard var fields = state.object else { return state }
        fields["Comment"] = nil
        // A state's own language and the machine's are one and the same thing to it.
        fields["QueryLanguage"] = fields["QueryLanguage"] ?? language ?? "JSONPath"
        if let iterator = fields["Iterator"] {
            fields["ItemProcessor"] = fields["ItemProcessor"] ?? iterator
            fields["Iterator"] = nil
        }
        if fields["Type"]?.string == "Map", let parameters = fields["Parameters"] {
            fields["ItemSelector"] = fields["ItemSelector"] ?? parameters
            fields["Parameters"] = nil
        }
        if fields["ItemProcessor"] != nil {
            fields["ItemProcessor"] = processor(fields["ItemProcessor"] ?? [:], language)
        }
        if let branches = fields["Branches"]?.array {
            fields["Branches"] = .array(branches.map { level(inherit($0, language)) })
        }
        for field in ["Retry", "Catch", "Choices"] {
            if let clauses = fields[field]?.array {
                fields[field] = clauses.isEmpty ? Optional.none : .array(clauses.map { clause($0, field) })
            }
        }
        // What AWS takes when nothing is said.
        for field in ["InputPath", "OutputPath", "ResultPath", "ItemsPath"] where fields[field]?.string == "$" {
            fields[field] = nil
        }
        if fields["MaxConcurrency"] == 0 { fields["MaxConcurrency"] = nil }
        return .object(fields)
    }

    private static func processor(_ processor: JSON, _ language: JSON?) -> JSON {
        guard var object = level(inherit(processor, language)).object else { return processor }
        // An inline Map need not say that it is one.
        if object["ProcessorConfig"] == ["Mode": "INLINE"] { object["ProcessorConfig"] = nil }
        return .object(object)
    }

    /// Hands the machine's query language down.
    private static func inherit(_ level: JSON, _ language: JSON?) -> JSON {
        guard var object = level.object, let language, object["QueryLanguage"] == nil else { return level }
        object["QueryLanguage"] = language
        return .object(object)
    }

    private static func clause(_ clause: JSON, _ field: String) -> JSON {
        guard var fields = clause.object else { return clause }
        fields["Comment"] = nil
        switch field {
        case "Retry":
            let defaults: [(String, JSON)] = [
                ("IntervalSeconds", 1), ("MaxAttempts", 3), ("BackoffRate", 2), ("JitterStrategy", "NONE"),
            ]
            for (name, value) in defaults where fields[name] == nil { fields[name] = value }
        case "Catch" where fields["ResultPath"]?.string == "$": fields["ResultPath"] = nil
        default: break
        }
        return .object(fields)
    }
}
