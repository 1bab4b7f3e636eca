import JSONPath
import JSONTree

/// A state: what every type has, and its kind with what only that type has.
package final class State: Sendable {
    /// The name, unique in the machine.
    package let name: String
    /// The language of its expressions.
    package let queryLanguage: QueryLanguage
    /// `InputPath`.
    package let inputPath: PathSelection
    /// `OutputPath`.
    package let outputPath: PathSelection
    /// `Output` of the JSONata flavour; nil means that the result, or else the input, is the output.
    package let output: PayloadTemplate?
    /// `Assign`: each member becomes a variable when the state is left normally.
    package let assign: PayloadTemplate?
    /// The type with its own fields.
    package let kind: Kind

    /// The eight types.
    package indirect enum Kind: Sendable {
        case pass(PassState)
        case task(TaskState)
        case choice(ChoiceState)
        case wait(WaitState)
        case succeed
        case fail(FailState)
        case parallel(ParallelState)
        case map(MapState)
    }

    init(
        name: String, queryLanguage: QueryLanguage, inputPath: PathSelection, outputPath: PathSelection,
        output: PayloadTemplate?, assign: PayloadTemplate?, kind: Kind
    ) {
        self.name = name
        self.queryLanguage = queryLanguage
        self.inputPath = inputPath
        self.outputPath = outputPath
        self.output = output
        self.assign = assign
        self.kind = kind
    }

    /// The type's name in the definition and in event types.
    package var type: StateType {
        switch kind {
        case .pass: .pass
        case .task: .task
        case .choice: .choice
        case .wait: .wait
        case .succeed: .succeed
        case .fail: .fail
        case .parallel: .parallel
        case .map: .map
        }
    }
}

/// The value of the field `Type`, in the order AWS lists the types.
package enum StateType: String, Sendable, Hashable, CaseIterable {
    case task = "Task"
    case wait = "Wait"
    case pass = "Pass"
    case succeed = "Succeed"
    case fail = "Fail"
    case choice = "Choice"
    case parallel = "Parallel"
    case map = "Map"
}

/// Where a state leads: `Next` (as a position in its graph) or `End`.
package enum Transition: Sendable, Hashable {
    case next(Int)
    case end
}

/// `InputPath` and `OutputPath`: all of the data, none of it (`null`, which yields `{}`), or what a path selects.
package enum PathSelection: Sendable {
    case whole
    case nothing
    case path(DataPath)
}

/// `ResultPath`: the result replaces the input (`$`), is dropped (`null`), or is put into the input.
package enum ResultPlacement: Sendable {
    case replace
    case discard
    case into(ReferencePath)
}
