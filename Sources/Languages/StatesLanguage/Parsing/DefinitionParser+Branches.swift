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
        var distributedType: StateMachineType?
        if let object = object(processorKey, in: fields) {
            allowOnly(["StartAt", "States", "Comment", "ProcessorConfig"], in: object)
            distributedType = distributedExecutionType(object)
            if type == .express, distributedType != nil {
                // Documented; AWS's sentence is not recorded anywhere we know.
                fault("Express state machine does not support Map in DISTRIBUTED mode", at: object.path)
            }
            // What the child executions' type allows holds for the states in them.
            let outer = type
            if let distributedType { type = distributedType }
            processor = graph(in: object)
            type = outer
        }
        let itemsPath = referencePath("ItemsPath", in: fields)
        let items = items(in: fields, isDistributed: distributedType != nil)
        let selector = template(fields.has("Parameters") ? "Parameters" : "ItemSelector", in: fields)
        let concurrency = number("MaxConcurrency", in: fields, minimum: 0)
        let distribution = distribution(fields, distributedType)
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
}
