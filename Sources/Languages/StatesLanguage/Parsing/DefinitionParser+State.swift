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
        guard let fields = inLanguage(fields, of: type, &targets) else { return nil }
        _ = string("Comment", in: fields)
        let inputPath = selection("InputPath", in: fields)
        let outputPath = selection("OutputPath", in: fields)
        let data = StatesMember.inState.union(type.hasResult ? .result : [])
        let output = template("Output", in: fields, seeing: data)
        let assign = assignment(in: fields, seeing: data)
        guard let kind = kind(type, fields, &targets) else { return nil }
        return State(
            name: name, queryLanguage: fields.language, inputPath: inputPath, outputPath: outputPath, output: output,
            assign: assign, kind: kind)
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

    /// The state's fields with its query language, and without those that language does not have.
    ///
    /// A machine in JSONata cannot go back to JSONPath in one state; nothing else is said about such a state.
    private mutating func inLanguage(_ fields: Fields, of type: StateType, _ targets: inout Targets) -> Fields? {
        let language = queryLanguage(in: fields) ?? machineLanguage
        if language == .jsonPath, machineLanguage == .jsonata {
            fault(
                "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", at: fields.path)
            followTargets(of: fields, &targets)
            return nil
        }
        let own = Fields(object: fields.object, path: fields.path, language: language, state: fields.path)
        return permit(type.fields(in: language), in: own)
    }

    /// Notes where an unparsed state leads, so that its targets are not called unreachable.
    private func followTargets(of fields: Fields, _ targets: inout Targets) {
        let rules = (fields["Choices"]?.array ?? []) + (fields["Catch"]?.array ?? [])
        let names = [fields["Next"]?.string, fields["Default"]?.string] + rules.map { $0["Next"]?.string }
        for name in names { _ = name.flatMap { targets.resolve($0) } }
        let isEnd = ["Succeed", "Fail"].contains(fields["Type"]?.string) || fields["End"]?.bool == true
        if isEnd { targets.markTerminal() }
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
