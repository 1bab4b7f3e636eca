import AWSCore
import JSONTree
import StatesLanguage

/// The state that is tried, as a machine of its own: whatever it leads to is there, and ends.
struct TestedDefinition: Sendable {
    /// The state's definition.
    let json: JSONObject
    let machine: StateMachine
    /// The state, parsed.
    let state: State

    /// What AWS calls a state that is given without a machine (recorded).
    private static let anonymous = "StateName"

    /// - Parameters:
    ///   - text: the definition of a state, or of a whole machine when `stateName` is given.
    ///   - stateName: the state to try, on whatever level.
    ///   - parameterCheck: what services have against the parameters of tasks.
    /// - Throws: `InvalidDefinition` with all faults; `ValidationException` when there is no such state.
    init(_ text: String, stateName: String?, _ parameterCheck: ParameterCheck?) throws(AWSError) {
        let definition: JSON
        do throws(JSONSyntaxError) {
            definition = try JSON(parsing: text)
        } catch {
            // The machine's parser knows how AWS words it.
            try StateMachineRecord.check(text, type: "STANDARD", parameterCheck)
            throw .internalFailure("The definition cannot be read: \(error)")
        }
        var language: JSON?
        let name = stateName ?? Self.anonymous
        if let stateName {
            guard let found = Self.find(stateName, in: definition) else {
                try StateMachineRecord.check(text, type: "STANDARD", parameterCheck)
                throw .validation("State not found in definition")
            }
            json = found.object ?? [:]
            language = definition["QueryLanguage"]
        } else {
            json = definition.object ?? [:]
            if definition.object == nil { try StateMachineRecord.check(text, type: "STANDARD", parameterCheck) }
        }
        machine = try Self.machine(name, json, language: language, parameterCheck)
        if stateName != nil { try StateMachineRecord.check(text, type: "STANDARD", parameterCheck) }
        state = machine.graph.states[machine.graph.startAt]
    }

    /// The state of a name on this level or below it.
    private static func find(_ name: String, in level: JSON) -> JSON? {
        guard let states = level["States"]?.object else { return nil }
        if let state = states[name] { return state }
        for (_, state) in states {
            let below =
                (state["Branches"]?.array ?? []) + [state["ItemProcessor"], state["Iterator"]].compactMap { $0 }
            for level in below { if let found = find(name, in: level) { return found } }
        }
        return nil
    }

    /// Whether there is a state of a name inside the Map or Parallel that is tried.
    func hasState(named name: String) -> Bool {
        let levels = (json["Branches"]?.array ?? []) + [json["ItemProcessor"], json["Iterator"]].compactMap { $0 }
        return levels.contains { Self.find(name, in: $0) != nil }
    }

    private static func machine(
        _ name: String, _ state: JSONObject, language: JSON?, _ parameterCheck: ParameterCheck?
    ) throws(AWSError) -> StateMachine {
        var states: JSONObject = [name: .object(state)]
        let rules = (state["Choices"]?.array ?? []) + (state["Catch"]?.array ?? [])
        let targets = [state["Next"], state["Default"]] + rules.map { $0["Next"] }
        for target in targets {
            if let target = target?.string, states[target] == nil { states[target] = ["Type": "Succeed"] }
        }
        var definition: JSONObject = ["StartAt": .string(name), "States": .object(states)]
        definition["QueryLanguage"] = language
        do throws(DefinitionFaults) {
            return try StateMachine(.object(definition), parameterCheck: parameterCheck)
        } catch {
            // That nothing ends the machine of an unreadable state is not worth saying (recorded).
            let own = error.faults.filter { !$0.path.isEmpty }
            throw .invalidDefinition(DefinitionFaults(faults: own.isEmpty ? error.faults : own))
        }
    }
}
