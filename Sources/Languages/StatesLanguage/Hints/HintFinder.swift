import JSONTree

/// Looks through a definition for what its author may regret.
///
/// It reads the definition's text rather than the parsed machine: hints are about places, and about things that leave
/// no trace in the machine.
struct HintFinder {
    let definition: JSON
    let type: StateMachineType
    /// The query language of states that do not name their own.
    let language: QueryLanguage
    /// The texts that Fail states of the machine give as `Error`.
    let failures: Set<String>
    var hints: [DefinitionHint] = []

    init(_ definition: JSON, type: StateMachineType) {
        self.definition = definition
        self.type = type
        language = HintFinder.language(of: definition) ?? .jsonPath
        failures = HintFinder.failures(in: definition)
    }

    static func language(of fields: JSON) -> QueryLanguage? {
        fields["QueryLanguage"]?.string.flatMap(QueryLanguage.init(rawValue:))
    }

    private static func failures(in value: JSON) -> Set<String> {
        var found: Set<String> = []
        if value["Type"]?.string == StateType.fail.rawValue, let error = value["Error"]?.string { found.insert(error) }
        for inner in value.array ?? value.object?.values ?? [] { found.formUnion(failures(in: inner)) }
        return found
    }

    mutating func hint(_ code: DefinitionHint.Code, _ message: String, at path: String) {
        hints.append(DefinitionHint(code: code, message: message, path: path))
    }

    /// Looks at the states of a level, and at the levels below them.
    mutating func look(at level: HintLevel) {
        lookForLoops(in: level)
        for state in level.states {
            lookForPaths(in: state)
            lookAtPayloads(of: state)
            lookAtWait(state)
            if let resource = state["Resource"]?.string.flatMap(TaskResource.init) {
                look(at: state, calling: resource)
            }
            lookAtErrors(of: state)
            lookAtCatchers(of: state, in: level)
            for below in state.levels { look(at: below) }
        }
    }
}

/// States that reach one another by name, as they stand in the text.
struct HintLevel {
    let type: StateMachineType
    let states: [HintState]

    /// - Parameters:
    ///   - fields: what holds `States`.
    ///   - path: its place; empty for the whole definition.
    init(_ fields: JSON, path: String, type: StateMachineType, language: QueryLanguage) {
        self.type = type
        states = (fields["States"]?.object ?? [:]).map { name, state in
            HintState(
                name: name, json: state, path: "\(path)/States/\(name)", type: type,
                language: HintFinder.language(of: state) ?? language, machineLanguage: language)
        }
    }

    subscript(name: String) -> HintState? { states.first { $0.name == name } }
}

/// A state as it stands in the text.
struct HintState {
    let name: String
    let json: JSON
    let path: String
    /// The type of the executions it is part of.
    let type: StateMachineType
    let language: QueryLanguage
    let machineLanguage: QueryLanguage

    subscript(key: String) -> JSON? { json[key] }

    var kind: StateType? { json["Type"]?.string.flatMap(StateType.init(rawValue:)) }

    /// The names of the states it may lead to.
    var targets: [String] {
        let rules = (json["Choices"]?.array ?? []) + (json["Catch"]?.array ?? [])
        let names = [json["Next"], json["Default"]] + rules.map { $0["Next"] }
        return names.compactMap { $0?.string }
    }

    /// Whether its level ends with it.
    var isEnd: Bool { kind == .succeed || kind == .fail || json["End"]?.bool == true }

    /// Its branches or its processor.
    var levels: [HintLevel] {
        var found: [HintLevel] = []
        for (at, branch) in (json["Branches"]?.array ?? []).enumerated() {
            found.append(HintLevel(branch, path: "\(path)/Branches[\(at)]", type: type, language: machineLanguage))
        }
        for key in ["ItemProcessor", "Iterator"] {
            guard let processor = json[key] else { continue }
            let own = processor["ProcessorConfig"]?["ExecutionType"]?.string.flatMap(StateMachineType.init(rawValue:))
            found.append(HintLevel(processor, path: "\(path)/\(key)", type: own ?? type, language: machineLanguage))
        }
        return found
    }

    /// Elements of a list, each with its place.
    func elements(of key: String) -> [(json: JSON, path: String)] {
        (json[key]?.array ?? []).enumerated().map { ($1, "\(path)/\(key)[\($0)]") }
    }
}
