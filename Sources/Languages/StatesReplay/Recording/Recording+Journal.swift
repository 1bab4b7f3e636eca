import JSONTree
import StatesExecution
import StatesLanguage

extension Recording {
    /// Adds what a journal knows and a history does not: the randomness of each input, and the results of Map Runs.
    ///
    /// The recording must have its definition.
    /// - Parameters:
    ///   - journal: the inputs of the execution, in order.
    ///   - parameterCheck: what services had against the parameters of tasks.
    package mutating func add(journal: [Input], parameterCheck: ParameterCheck? = nil) {
        guard let definition, let machine = try? StateMachine(definition, type: type) else { return }
        var execution = Execution(machine: machine, context: context, parameterCheck: parameterCheck)
        for input in journal {
            var first: Int?
            for case .record(let event) in execution.handle(input) {
                if first == nil { first = event.id }
                if event.type == "MapRunSucceeded", case .mapRunFinished(_, let output) = input.event {
                    results[event.id] = output
                }
            }
            if let first { seeds[first] = input.seed }
        }
    }
}
