import JSONTree
import SAMTemplate
import StatesLanguage

extension MockConfig {
    /// Compares the result of a mocked task with what its service would answer; gives what does not fit, or nil.
    package typealias ResultCheck = (_ result: JSON, _ resource: TaskResource) -> String?

    /// What a configuration says about a machine that does not fit its definition.
    package struct CheckResult: Sendable, Hashable {
        /// Mocks of states that are not there or run no task: nothing would ever ask for them.
        package var faults: [TemplateFault] = []
        /// Mocked results that the service would not give.
        package var stale: [TemplateFault] = []

        /// Nothing found.
        package init() {}
    }

    /// Compares test cases with the definition of their machine.
    ///
    /// - Parameters:
    ///   - cases: the test cases.
    ///   - check: compares a result with the service's model.
    package static func check(
        _ cases: [TestCase], against definition: StateMachine, _ check: ResultCheck
    ) -> CheckResult {
        let states = definition.allStates
        var result = CheckResult()
        for state in cases.flatMap(\.states) {
            guard let found = states.first(where: { $0.name == state.name }) else {
                let hint =
                    NameDistance.closest(to: state.name, in: states.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
                result.faults.append(
                    TemplateFault("the definition has no state '\(state.name)'\(hint)", at: state.location))
                continue
            }
            guard case .task(let task) = found.kind else {
                result.faults.append(
                    TemplateFault(
                        "the state '\(state.name)' is a \(found.type.rawValue); only a Task can be mocked",
                        at: state.location))
                continue
            }
            for turn in state.response.turns {
                guard case .result(let value) = turn.answer, let wrong = check(value, task.resource) else { continue }
                result.stale.append(
                    TemplateFault(
                        "the mocked result of '\(state.name)' is not what \(task.resource.arn) answers: \(wrong)",
                        at: turn.location ?? state.location))
            }
        }
        return result
    }
}

extension StateMachine {
    /// The states of all levels, outer ones first.
    package var allStates: [State] { graph.allStates }
}

extension StateGraph {
    fileprivate var allStates: [State] {
        states
            + states.flatMap { (state: State) -> [State] in
                switch state.kind {
                case .parallel(let parallel): parallel.branches.flatMap(\.allStates)
                case .map(let map): map.processor.allStates
                default: []
                }
            }
    }
}
