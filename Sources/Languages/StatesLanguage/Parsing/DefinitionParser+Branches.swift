import JSONTree

extension DefinitionParser {
    mutating func parallel(_ fields: Fields, _ targets: inout Targets) -> ParallelState? {
        require(["Branches"], in: fields)
        if fields["Branches"]?.array?.isEmpty == true { fault("Value cannot be empty", at: fields.at("Branches")) }
        var branches: [StateGraph] = []
        for branch in objects("Branches", in: fields) {
            allowOnly(["StartAt", "States", "Comment"], in: branch)
            if let graph = graph(in: branch) { branches.append(graph) }
        }
        let parameters = template("Parameters", in: fields) ?? template("Arguments", in: fields)
        let selector = template("ResultSelector", in: fields)
        let resultPath = placement(in: fields)
        let retry = retriers(in: fields)
        let catchers = catchers(in: fields, &targets)
        guard let transition = transition(fields, &targets) else { return nil }
        return ParallelState(
            branches: branches, parameters: parameters, resultSelector: selector, resultPath: resultPath,
            retry: retry, catch: catchers, transition: transition)
    }

    mutating func map(_ fields: Fields, _ targets: inout Targets) -> MapState? {
        allowOne(of: ["ItemProcessor", "Iterator"], in: fields)
        allowOne(of: ["ItemSelector", "Parameters"], in: fields)
        let processorKey = fields.has("Iterator") ? "Iterator" : "ItemProcessor"
        require([processorKey], in: fields)
        var processor: StateGraph?
        var isDistributed = false
        if let object = object(processorKey, in: fields) {
            allowOnly(["StartAt", "States", "Comment", "ProcessorConfig"], in: object)
            isDistributed = processorIsDistributed(object)
            processor = graph(in: object)
        }
        let itemsPath = path("ItemsPath", in: fields)
        let items = items(in: fields)
        let selector = template(fields.has("Parameters") ? "Parameters" : "ItemSelector", in: fields)
        let concurrency = number("MaxConcurrency", in: fields, minimum: 0)
        let distribution = distribution(fields, isDistributed)
        let resultSelector = template("ResultSelector", in: fields)
        let resultPath = placement(in: fields)
        let retry = retriers(in: fields)
        let catchers = catchers(in: fields, &targets)
        guard let transition = transition(fields, &targets), let processor else { return nil }
        return MapState(
            processor: processor, distribution: distribution, itemsPath: itemsPath, items: items,
            itemSelector: selector, maxConcurrency: concurrency, resultSelector: resultSelector, resultPath: resultPath,
            retry: retry,
            catch: catchers, transition: transition)
    }

    private mutating func processorIsDistributed(_ processor: Fields) -> Bool {
        guard let config = object("ProcessorConfig", in: processor) else { return false }
        allowOnly(["Mode", "ExecutionType"], in: config)
        let mode = string("Mode", in: config) ?? "INLINE"
        if !["INLINE", "DISTRIBUTED"].contains(mode) {
            fault("The field 'Mode' should have one of these values: [INLINE, DISTRIBUTED]", at: config.at("Mode"))
        }
        if mode == "DISTRIBUTED" {
            require(["ExecutionType"], in: config)
            if let type = string("ExecutionType", in: config), StateMachineType(rawValue: type) == nil {
                fault(
                    "The field 'ExecutionType' should have one of these values: [STANDARD, EXPRESS]",
                    at: config.at("ExecutionType"))
            }
        }
        return mode == "DISTRIBUTED"
    }

    /// What only a distributed Map has. Reading items from S3, batches and result files are refused by name. What is
    /// tolerated may be said of an inline Map too, which AWS takes without effect.
    private mutating func distribution(_ fields: Fields, _ isDistributed: Bool) -> MapState.Distribution? {
        for key in ["ItemReader", "ItemBatcher", "ResultWriter"] where fields.has(key) && isDistributed {
            fault("Field '\(key)' is not supported by this version of checkout", at: fields.at(key))
        }
        for key in ["ItemReader", "ItemBatcher", "ResultWriter", "Label"] where fields.has(key) && !isDistributed {
            fault("Field '\(key)' is not supported", at: fields.path)
        }
        let label = string("Label", in: fields)
        if let label, label.isEmpty || label.unicodeScalars.count > 40 {
            fault("Label length must be between 1 and 40 characters", at: fields.at("Label"))
        }
        if let bad = label?.unicodeScalars.first(where: { !isLabelCharacter($0) }) {
            fault("Label contains invalid character: '\(bad)'", at: fields.at("Label"))
        }
        let count = number("ToleratedFailureCount", in: fields, minimum: 0)
        allowOne(of: ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"], in: fields)
        var percentage: MapState.Percentage?
        if fields.hasExpression("ToleratedFailurePercentage") {
            percentage = expression("ToleratedFailurePercentage", in: fields, expecting: .number(0...100))
                .map { .expression($0) }
        } else if let value = fields["ToleratedFailurePercentage"] {
            percentage = percentageLiteral(value, at: fields.at("ToleratedFailurePercentage"))
        } else if let path = referencePath("ToleratedFailurePercentagePath", in: fields) {
            percentage = .path(path)
        }
        guard isDistributed else { return nil }
        return MapState.Distribution(label: label, toleratedFailureCount: count, toleratedFailurePercentage: percentage)
    }

    /// See `Label` on https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html.
    private func isLabelCharacter(_ scalar: Unicode.Scalar) -> Bool {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value >= 0xFFFE
        return !isControl && !scalar.properties.isWhitespace
            && !"?*<>{}[]:;,\\|^~$#%&`\"".unicodeScalars.contains(scalar)
    }

    private mutating func percentageLiteral(_ value: JSON, at path: String) -> MapState.Percentage? {
        guard let number = value.double else {
            fault("Expected value of type Number", at: path)
            return nil
        }
        if number < 0 { fault("Minimum value is 0.0", at: path) }
        if number > 100 { fault("Maximum value is 100.0", at: path) }
        return .literal(number)
    }
}
