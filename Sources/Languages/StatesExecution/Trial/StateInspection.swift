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

    /// Recorded for tasks; that a Map shows what its reader and its batcher make is the model's word.
    private var expressionStages: [StateProbe.Stage] {
        switch state.type {
        case .task: [.afterArguments, .result]
        case .map: [.afterItemsPointer, .afterItemBatcher]
        default: []
        }
    }

    private var stages: [StateProbe.Stage] {
        if state.queryLanguage == .jsonata { return expressionStages }
        switch state.kind {
        case .pass(let pass) where pass.result != nil: return [.result, .afterResultSelector, .afterResultPath]
        case .pass: return [.afterInputPath, .afterParameters, .afterResultSelector, .afterResultPath]
        case .task:
            return [.afterInputPath, .afterParameters, .result, .afterResultSelector, .afterResultPath]
        case .choice, .wait, .succeed, .fail: return [.afterInputPath]
        case .parallel: return [.afterResultSelector, .afterResultPath]
        case .map:
            return [
                .afterInputPath, .afterItemsPointer, .afterItemsPath, .afterItemSelector, .afterItemBatcher,
                .afterResultSelector, .afterResultPath,
            ]
        }
    }
}
