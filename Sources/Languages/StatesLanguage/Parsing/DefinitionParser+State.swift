import JSONTree

extension DefinitionParser {
    /// Parses one state; nil when a fault was found that leaves nothing to build.
    mutating func state(_ name: String, _ fields: Fields, _ targets: inout Targets) -> State? {
        guard fields.has("Type") else {
            fault("The field 'Type' is required but was missing", at: fields.path)
            return nil
        }
        guard let text = string("Type", in: fields) else { return nil }
        guard let type = StateType(rawValue: text) else {
            let names = StateType.allCases.map(\.rawValue).joined(separator: ", ")
            fault("The field 'Type' should have one of these values: [\(names)]", at: fields.at("Type"))
            return nil
        }
        let language = queryLanguage(in: fields) ?? machineLanguage
        guard checkLanguage(language, fields, &targets) else { return nil }
        checkFields(of: type, fields)
        let inputPath = selection("InputPath", in: fields)
        let outputPath = selection("OutputPath", in: fields)
        let assign = assignment(in: fields)
        guard let kind = kind(type, fields, &targets) else { return nil }
        return State(
            name: name, queryLanguage: language, inputPath: inputPath, outputPath: outputPath, assign: assign,
            kind: kind)
    }

    private mutating func kind(_ type: StateType, _ fields: Fields, _ targets: inout Targets) -> State.Kind? {
        switch type {
        case .pass: pass(fields, &targets).map { .pass($0) }
        case .task: task(fields, &targets).map { .task($0) }
        case .choice: choice(fields, &targets).map { .choice($0) }
        case .wait: wait(fields, &targets).map { .wait($0) }
        case .succeed: succeed(&targets)
        case .fail: fail(fields, &targets).map { .fail($0) }
        case .parallel: parallel(fields, &targets).map { .parallel($0) }
        case .map: map(fields, &targets).map { .map($0) }
        }
    }

    private mutating func succeed(_ targets: inout Targets) -> State.Kind {
        targets.markTerminal()
        return .succeed
    }

    /// Whether the state is in the JSONPath flavour, the only one compiled so far; another is a fault that says so.
    private mutating func checkLanguage(
        _ language: QueryLanguage, _ fields: Fields, _ targets: inout Targets
    ) -> Bool {
        guard language == .jsonata else {
            if machineLanguage == .jsonata {
                fault(
                    "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
                    at: fields.path)
            }
            return true
        }
        fault("QueryLanguage 'JSONata' is not supported by this version of checkout", at: fields.path)
        followTargets(of: fields, &targets)
        return false
    }

    /// Notes where an unparsed state leads, so that its targets are not called unreachable.
    private func followTargets(of fields: Fields, _ targets: inout Targets) {
        let rules = (fields["Choices"]?.array ?? []) + (fields["Catch"]?.array ?? [])
        let names = [fields["Next"]?.string, fields["Default"]?.string] + rules.map { $0["Next"]?.string }
        for name in names { _ = name.flatMap { targets.resolve($0) } }
        let isEnd = ["Succeed", "Fail"].contains(fields["Type"]?.string) || fields["End"]?.bool == true
        if isEnd { targets.markTerminal() }
    }

    private mutating func checkFields(of type: StateType, _ fields: Fields) {
        let allowed = StateType.common.union(type.fields)
        for key in fields.object.keys where !allowed.contains(key) {
            if StateType.jsonataOnly.contains(key) {
                fault(
                    "The QueryLanguage is set to 'JSONPath', but field '\(key)' is only supported for the 'JSONata' "
                        + "QueryLanguage", at: fields.path)
            } else {
                fault("Field '\(key)' is not supported", at: fields.path)
            }
        }
        _ = string("Comment", in: fields)
    }

    /// `Next` or `End`.
    mutating func transition(_ fields: Fields, _ targets: inout Targets) -> Transition? {
        allowOne(of: ["Next", "End"], in: fields)
        if let name = string("Next", in: fields) {
            return resolve(name, at: fields.at("Next"), in: &targets).map { .next($0) }
        }
        if bool("End", in: fields) == true {
            targets.markTerminal()
            return .end
        }
        if !fields.has("Next") {
            fault("One of these fields is required: [Next, End]", at: fields.path)
        }
        return nil
    }
}

extension StateType {
    fileprivate static let common: Set<String> = ["Type", "Comment", "QueryLanguage"]
    fileprivate static let jsonataOnly: Set<String> = ["Arguments", "Output", "Items"]

    /// The fields of the JSONPath flavour beyond those of every type.
    fileprivate var fields: Set<String> {
        let flow: Set<String> = ["InputPath", "OutputPath", "Next", "End", "Assign"]
        let result: Set<String> = ["Parameters", "ResultSelector", "ResultPath", "Retry", "Catch"]
        return switch self {
        case .pass: flow.union(["Result", "ResultPath", "Parameters"])
        case .task:
            flow.union(result).union([
                "Resource", "TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath",
                "Credentials",
            ])
        case .choice: ["InputPath", "OutputPath", "Assign", "Choices", "Default"]
        case .wait: flow.union(["Seconds", "SecondsPath", "Timestamp", "TimestampPath"])
        case .succeed: ["InputPath", "OutputPath"]
        case .fail: ["Error", "ErrorPath", "Cause", "CausePath"]
        case .parallel: flow.union(result).union(["Branches"])
        case .map:
            flow.union(result).union([
                "ItemProcessor", "Iterator", "ItemsPath", "ItemSelector", "MaxConcurrency", "MaxConcurrencyPath",
                "ItemReader", "ItemBatcher", "ResultWriter", "Label", "ToleratedFailureCount",
                "ToleratedFailureCountPath", "ToleratedFailurePercentage", "ToleratedFailurePercentagePath",
            ])
        }
    }
}
