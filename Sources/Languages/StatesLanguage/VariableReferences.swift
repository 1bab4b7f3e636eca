import JSONTree
import JSONata

extension StateMachine {
    /// The variables that each state of a definition refers to, as `DescribeStateMachine` tells them: by state, on
    /// whatever level, their names in order; states without any are left out.
    ///
    /// See `variableReferences` on
    /// https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html.
    package static func variableReferences(in definition: JSON) -> JSONObject {
        var search = VariableReferences(assigned: VariableReferences.assigned(in: definition))
        search.visit(states: definition, isJSONata: definition["QueryLanguage"] == "JSONata")
        var found: JSONObject = [:]
        for (state, names) in search.found { found[state] = .array(names.sorted().map(JSON.string)) }
        return found
    }
}

private struct VariableReferences {
    /// Fields that hold more states, each with references of its own.
    private static let inner: Set<String> = ["States", "ItemProcessor", "Iterator", "Branches"]
    /// Fields with payload templates, in which only members that end in `.$` are computed.
    private static let templates: Set<String> = [
        "Parameters", "ResultSelector", "ItemSelector", "BatchInput", "Assign", "Result", "Credentials",
    ]

    /// Every variable that is assigned anywhere. Expressions also bind names of their own, which are none.
    let assigned: Set<String>
    /// The states with references, in the order of the definition.
    var found: [(state: String, names: Set<String>)] = []

    static func assigned(in value: JSON) -> Set<String> {
        var names: Set<String> = []
        if let object = value.object {
            for key in object["Assign"]?.object?.keys ?? [] {
                names.insert(key.hasSuffix(".$") ? String(key.dropLast(2)) : key)
            }
            for member in object.values { names.formUnion(assigned(in: member)) }
        }
        for element in value.array ?? [] { names.formUnion(assigned(in: element)) }
        return names
    }

    mutating func visit(states graph: JSON, isJSONata: Bool) {
        for (name, state) in graph["States"]?.object ?? [:] {
            let isJSONata = state["QueryLanguage"].map { $0 == "JSONata" } ?? isJSONata
            var names: Set<String> = []
            for (key, value) in state.object ?? [:] where !Self.inner.contains(key) {
                collect(value, key: key, isJSONata: isJSONata, inTemplate: false, into: &names)
            }
            if !names.isEmpty { found.append((name, names)) }
            let processors = [state["ItemProcessor"], state["Iterator"]].compactMap(\.self)
            for graph in processors + (state["Branches"]?.array ?? []) { visit(states: graph, isJSONata: isJSONata) }
        }
    }

    private func collect(
        _ value: JSON, key: String, isJSONata: Bool, inTemplate: Bool, into names: inout Set<String>
    ) {
        switch value {
        case .object(let object):
            let inTemplate = inTemplate || Self.templates.contains(key)
            for (key, member) in object {
                collect(member, key: key, isJSONata: isJSONata, inTemplate: inTemplate, into: &names)
            }
        case .array(let elements):
            for element in elements {
                collect(element, key: key, isJSONata: isJSONata, inTemplate: inTemplate, into: &names)
            }
        case .string(let text):
            if isJSONata {
                guard let body = StateExpression.body(of: text), let usage = try? JSONataUsage(body) else { return }
                names.formUnion(usage.variables.intersection(assigned))
            } else if key.hasSuffix(".$") || !inTemplate && (key.hasSuffix("Path") || key == "Variable") {
                names.formUnion(variables(of: text))
            }
        default: break
        }
    }

    /// The variables of a path or of an intrinsic function's arguments.
    private func variables(of text: String) -> [String] {
        let paths: [DataPath]
        switch DefinitionParser.expression(text, field: "") {
        case .path(let path, _): paths = [path]
        case .intrinsic(let expression, _): paths = expression.paths
        default: paths = []
        }
        return paths.compactMap { if case .variable(let name) = $0.source { name } else { nil } }
    }
}
