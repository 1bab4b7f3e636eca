import JSONTree

/// Turns a definition into a `StateMachine`, gathering every fault on the way.
struct DefinitionParser {
    /// Standard and Express machines differ in the patterns they allow.
    var type: StateMachineType
    var faults: [DefinitionFault] = []
    var machineLanguage = QueryLanguage.jsonPath
    /// Names already taken on any level: AWS wants them unique in the whole machine.
    var names: Set<String> = []
    /// Labels of distributed Maps, unique in the whole machine as well.
    var labels: Set<String> = []

    /// What services have against parameters; nil when nobody says.
    let parameterCheck: ParameterCheck?

    init(type: StateMachineType, parameterCheck: ParameterCheck?) {
        self.type = type
        self.parameterCheck = parameterCheck
    }

    mutating func machine(_ definition: JSON) -> StateMachine? {
        guard let object = definition.object else {
            faults = [DefinitionFault("Definition must be a valid JSON object", at: "")]
            return nil
        }
        let fields = Fields(object: object, path: "")
        allowOnly(["Comment", "QueryLanguage", "StartAt", "States", "TimeoutSeconds", "Version"], in: fields)
        let comment = string("Comment", in: fields)
        if let version = string("Version", in: fields), version != "1.0" {
            fault("Value is not a supported version: \(version)", at: "/Version")
        }
        machineLanguage = queryLanguage(in: fields) ?? .jsonPath
        let timeout = integer("TimeoutSeconds", in: fields, minimum: 1)
        guard let graph = graph(in: fields, isTop: true), faults.isEmpty else { return nil }
        return StateMachine(
            comment: comment, queryLanguage: machineLanguage, timeoutSeconds: timeout, graph: graph)
    }

    /// The value of `QueryLanguage`; AWS takes what is none for JSONata in its further checks.
    mutating func queryLanguage(in fields: Fields) -> QueryLanguage? {
        guard let value = fields["QueryLanguage"] else { return nil }
        if let language = value.string.flatMap(QueryLanguage.init(rawValue:)) { return language }
        let expected =
            value.string == nil
            ? "Expected value of type [STRING]" : "Value should be one of the following: [JSONPath, JSONata]"
        fault(expected, at: fields.at("QueryLanguage"))
        return .jsonata
    }

    /// `StartAt` and `States` of the machine, a branch or an item processor.
    mutating func graph(in fields: Fields, isTop: Bool = false) -> StateGraph? {
        require(["States", "StartAt"], in: fields)
        let startName = string("StartAt", in: fields)
        guard let states = object("States", in: fields) else { return nil }
        if states.object.isEmpty { fault("Value cannot be empty", at: states.path) }
        var targets = Targets(names: states.object.keys)
        let start = startName.flatMap { resolve($0, at: fields.at("StartAt"), in: &targets) }
        var parsed: [State] = []
        for (name, value) in states.object {
            checkName(name, at: states.at(name))
            targets.begin(name)
            guard let object = value.object else {
                fault("Expected value of type Object", at: states.at(name))
                continue
            }
            if let state = state(name, Fields(object: object, path: states.at(name)), &targets) { parsed.append(state) }
        }
        checkEnds(states, hasStart: fields.has("StartAt"), start: start, targets)
        // With a fault anywhere the machine is refused, so a graph with holes never leaves the parser.
        guard let start, parsed.count == states.object.count else { return nil }
        return StateGraph(states: parsed, startAt: start)
    }

    private mutating func checkName(_ name: String, at path: String) {
        if name.isEmpty || name.unicodeScalars.count > 80 {
            fault(
                "State name length must be between 1 and 80 characters", at: path, code: DefinitionFault.invalidName)
        }
        if !names.insert(name).inserted {
            fault("Duplicate State name: \(name)", at: path, code: DefinitionFault.duplicateName)
        }
    }

    /// The position of a target state; one that does not exist is a fault.
    mutating func resolve(_ name: String, at path: String, in targets: inout Targets) -> Int? {
        guard let position = targets.resolve(name) else {
            fault("Missing 'Next' target: \(name)", at: path, code: DefinitionFault.missingTarget)
            return nil
        }
        return position
    }

    /// Every state must be reachable and one must end the workflow; a missing end hides the other fault, as at AWS.
    private mutating func checkEnds(_ states: Fields, hasStart: Bool, start: Int?, _ targets: Targets) {
        guard targets.hasTerminal || states.object.isEmpty else {
            fault("Workflow has no terminal state", at: "", code: "MISSING_END_STATE")
            return
        }
        // Without StartAt nothing can be said about who is reachable.
        guard hasStart else { return }
        for name in targets.unreachable(from: start) {
            fault(
                "State \"\(name)\" is not reachable.", at: states.at(name), code: DefinitionFault.missingTarget)
        }
    }
}

/// The names of one level's states and who leads to whom.
struct Targets {
    private let positions: [String: Int]
    private let names: [String]
    private var edges: [[Int]]
    private var current: Int?
    /// Whether some state ends the level.
    private(set) var hasTerminal = false

    init(names: [String]) {
        self.names = names
        positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        edges = Array(repeating: [], count: names.count)
    }

    /// The following targets are those of this state.
    mutating func begin(_ name: String) { current = positions[name] }

    mutating func resolve(_ name: String) -> Int? {
        guard let position = positions[name] else { return nil }
        if let current { edges[current].append(position) }
        return position
    }

    mutating func markTerminal() { hasTerminal = true }

    func unreachable(from start: Int?) -> [String] {
        var seen = Array(repeating: false, count: names.count)
        var open = start.map { [$0] } ?? []
        while let position = open.popLast() {
            if seen[position] { continue }
            seen[position] = true
            open += edges[position]
        }
        return names.indices.filter { !seen[$0] }.map { names[$0] }
    }
}

extension StateMachine {
    /// Parses and checks a definition.
    ///
    /// - Parameters:
    ///   - definition: the definition's JSON.
    ///   - type: the machine's type, which decides about the integration patterns it may use.
    ///   - parameterCheck: what services have against parameters; nil when that is of no interest.
    /// - Throws: `DefinitionFaults` with every fault found.
    package init(
        _ definition: JSON, type: StateMachineType = .standard, parameterCheck: ParameterCheck? = nil
    ) throws(DefinitionFaults) {
        var parser = DefinitionParser(type: type, parameterCheck: parameterCheck)
        guard let machine = parser.machine(definition) else { throw DefinitionFaults(faults: parser.faults) }
        self = machine
    }

    /// Parses and checks the text of a definition.
    ///
    /// - Throws: `DefinitionFaults`; text that is no JSON is one fault with its line and column.
    package init(
        text: String, type: StateMachineType = .standard, parameterCheck: ParameterCheck? = nil
    ) throws(DefinitionFaults) {
        let definition: JSON
        do throws(JSONSyntaxError) {
            definition = try JSON(parsing: text)
        } catch {
            throw DefinitionFaults(faults: [DefinitionFault(syntax: error, in: text)])
        }
        try self.init(definition, type: type, parameterCheck: parameterCheck)
    }
}
