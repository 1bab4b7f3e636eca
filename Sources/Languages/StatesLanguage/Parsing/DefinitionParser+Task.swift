import JSONTree

extension DefinitionParser {
    mutating func task(_ fields: Fields, _ targets: inout Targets) -> TaskState? {
        let parameters = template("Parameters", in: fields) ?? template("Arguments", in: fields)
        let selector = template("ResultSelector", in: fields)
        let resultPath = placement(in: fields)
        let timeout = number("TimeoutSeconds", in: fields, minimum: 1)
        let heartbeat = number("HeartbeatSeconds", in: fields, minimum: 1)
        if case .literal(let beat)? = heartbeat, case .literal(let limit)? = timeout, beat >= limit {
            fault("HeartbeatSeconds must be smaller than TimeoutSeconds", at: fields.at("HeartbeatSeconds"))
        }
        let credentials = credentials(in: fields)
        let retry = retriers(in: fields)
        let catchers = catchers(in: fields, &targets)
        let resource = resource(in: fields)
        if let resource { checkParameters(of: resource, fields) }
        guard let transition = transition(fields, &targets), let resource else { return nil }
        return TaskState(
            resource: resource, parameters: parameters, resultSelector: selector, resultPath: resultPath,
            timeout: timeout, heartbeat: heartbeat, credentials: credentials, retry: retry, catch: catchers,
            transition: transition)
    }

    /// Names of parameters that the integration does not have, and actions that its service does not have. Names of values
    /// that come from the input are looked at when the task is started.
    private mutating func checkParameters(of resource: TaskResource, _ fields: Fields) {
        guard case .service(let integration) = resource.target else { return }
        let key = fields.language == .jsonPath ? "Parameters" : "Arguments"
        let literal = fields[key].map(\.withoutPaths) ?? [:]
        for fault in integration.parameterFaults(literal) + (parameterCheck?(integration, literal) ?? []) {
            switch fault {
            case .unsupported: self.fault(fault.message, at: fields.at(key))
            case .unknownAction: refuse(resource.arn, at: fields.at("Resource"))
            case .missing, .format: break
            }
        }
    }

    private mutating func refuse(_ arn: String, at path: String) {
        fault(
            "The resource provided \(arn) is not recognized. The value is not a valid resource ARN, or the resource is not "
                + "available in this region.", at: path)
    }

    private mutating func resource(in fields: Fields) -> TaskResource? {
        require(["Resource"], in: fields)
        guard let text = string("Resource", in: fields) else { return nil }
        let path = fields.at("Resource")
        guard let resource = TaskResource(text) else {
            fault("Value is not a valid resource ARN", at: path)
            return nil
        }
        switch resource.target {
        case .function: break
        case .activity:
            if type == .express { fault("Express state machine does not support Activity ARN", at: path) }
        case .service(let integration):
            if !integration.isKnown {
                refuse(text, at: path)
            } else if type == .express, integration.pattern != .requestResponse {
                let pattern = integration.pattern == .waitForTaskToken ? ".waitForTaskToken" : ".sync"
                // The doubled blank is AWS's.
                fault("Express state machine does not support '\(pattern)' service integration ", at: path)
            }
        }
        return resource
    }

    private mutating func credentials(in fields: Fields) -> PayloadTemplate? {
        guard let object = object("Credentials", in: fields) else { return nil }
        let names: Set<String> = fields.language == .jsonPath ? ["RoleArn", "RoleArn.$"] : ["RoleArn"]
        if !names.contains(where: object.has) {
            fault("The field 'RoleArn' is required but was missing", at: object.path)
            return nil
        }
        allowOnly(names, in: object)
        return template("Credentials", in: fields)
    }

    /// `Retry`.
    mutating func retriers(in fields: Fields) -> [Retrier] {
        var result: [Retrier] = []
        let elements = objects("Retry", in: fields)
        for (index, element) in elements.enumerated() {
            allowOnly(
                [
                    "ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds",
                    "JitterStrategy", "Comment",
                ], in: element)
            let names = errorEquals(in: element, isLast: index == elements.count - 1)
            var backoff = 2.0
            if let value = element["BackoffRate"] {
                if let number = value.double, number >= 1 {
                    backoff = number
                } else {
                    fault(
                        value.double == nil ? "Expected value of type Number" : "Minimum value is 1.0",
                        at: element.at("BackoffRate"))
                }
            }
            let jitter = string("JitterStrategy", in: element)
            if let jitter, jitter != "FULL", jitter != "NONE" {
                fault(
                    "The field 'JitterStrategy' should have one of these values: [FULL, NONE]",
                    at: element.at("JitterStrategy"))
            }
            result.append(
                Retrier(
                    errorEquals: names,
                    intervalSeconds: integer("IntervalSeconds", in: element, minimum: 1) ?? 1,
                    maxAttempts: integer("MaxAttempts", in: element, minimum: 0) ?? 3, backoffRate: backoff,
                    maxDelaySeconds: integer("MaxDelaySeconds", in: element, minimum: 1, maximum: 31_622_400),
                    hasFullJitter: jitter == "FULL"))
        }
        return result
    }

    /// `Catch`.
    mutating func catchers(in fields: Fields, _ targets: inout Targets) -> [Catcher] {
        var result: [Catcher] = []
        let elements = objects("Catch", in: fields)
        let own: Set<String> = fields.language == .jsonPath ? ["ResultPath"] : ["Output"]
        for (index, element) in elements.enumerated() {
            let element = permit(own.union(["ErrorEquals", "Next", "Comment", "Assign"]), in: element)
            require(["Next"], in: element)
            let names = errorEquals(in: element, isLast: index == elements.count - 1)
            let resultPath = placement(in: element)
            let output = template("Output", in: element, seeing: .inCatch)
            let assign = assignment(in: element, seeing: .inCatch)
            guard let name = string("Next", in: element),
                let next = resolve(name, at: element.at("Next"), in: &targets)
            else { continue }
            result.append(
                Catcher(errorEquals: names, resultPath: resultPath, output: output, assign: assign, next: next))
        }
        return result
    }

    private mutating func errorEquals(in fields: Fields, isLast: Bool) -> [String] {
        require(["ErrorEquals"], in: fields)
        guard let value = fields["ErrorEquals"] else { return [] }
        let path = fields.at("ErrorEquals")
        guard let elements = value.array, elements.allSatisfy({ $0.string != nil }) else {
            fault("Expected value of type Array", at: path)
            return []
        }
        let names = elements.compactMap(\.string)
        if names.isEmpty { fault("Value cannot be empty", at: path) }
        if names.contains(ErrorName.all), names.count > 1 || !isLast {
            fault("States.ALL can only appear by itself and in the last element", at: path)
        }
        return names
    }
}

extension JSON {
    /// The value without the members whose names end with `.$`, at any depth.
    fileprivate var withoutPaths: JSON {
        switch self {
        case .object(let object):
            .object(
                JSONObject(object.filter { !$0.key.hasSuffix(".$") }.map { ($0.key, $0.value.withoutPaths) }))
        case .array(let items): .array(items.map(\.withoutPaths))
        default: self
        }
    }
}
