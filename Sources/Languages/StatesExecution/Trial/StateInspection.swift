import JSONTree
import StatesLanguage

/// Which points of a state's processing AWS shows, by type and query language (recorded).
struct StateInspection {
    let state: State
    let input: Payload
    let probe: StateProbe?

    /// The members of `InspectionData`: texts of JSON, and numbers of a Map.
    var data: JSONObject {
        var data: JSONObject = ["input": .string(input.text)]
        guard let probe else { return data }
        for stage in stages {
            if let payload = probe.stages[stage] { data[stage.rawValue] = .string(payload.text) }
        }
        for (name, value) in probe.numbers { data[name] = value }
        return data
    }

    private var stages: [StateProbe.Stage] {
        if state.queryLanguage == .jsonata { return state.type == .task ? [.afterArguments, .result] : [] }
        switch state.kind {
        case .pass(let pass) where pass.result != nil: return [.result, .afterResultSelector, .afterResultPath]
        case .pass: return [.afterInputPath, .afterParameters, .afterResultSelector, .afterResultPath]
        case .task:
            return [.afterInputPath, .afterParameters, .result, .afterResultSelector, .afterResultPath]
        case .choice, .wait, .succeed, .fail: return [.afterInputPath]
        case .parallel: return [.afterResultSelector, .afterResultPath]
        case .map:
            return [.afterInputPath, .afterItemsPath, .afterItemSelector, .afterResultSelector, .afterResultPath]
        }
    }
}
