import JSONTree

extension HintFinder {
    /// Errors that `Retry` and `Catch` name without effect.
    mutating func lookAtErrors(of state: HintState) {
        for key in ["Retry", "Catch"] {
            var earlier: [(names: [String], place: String)] = []
            for (element, path) in state.elements(of: key) {
                let names = (element["ErrorEquals"]?.array ?? []).compactMap(\.string)
                for (at, name) in names.enumerated() {
                    guard let reason = reason(against: name, in: state, after: earlier, isRetry: key == "Retry") else {
                        continue
                    }
                    hint(.errorNeverMatches, reason, at: "\(path)/ErrorEquals[\(at)]")
                }
                earlier.append((names, "\(key)[\(earlier.count)]"))
            }
        }
    }

    /// Why the name never stands for an error there; nil when it may.
    private func reason(
        against name: String, in state: HintState, after earlier: [(names: [String], place: String)], isRetry: Bool
    ) -> String? {
        if name == ErrorName.runtime { return "\(name) always ends the execution: it is never retried or caught" }
        if let place = earlier.first(where: { $0.names.contains(name) })?.place {
            return "\(place) takes \(name) already"
        }
        let isSpecific = state.kind == .task && !name.hasPrefix("States.")
        if isSpecific, let place = earlier.first(where: { $0.names.contains(ErrorName.taskFailed) })?.place {
            return "\(place) takes \(name) already, by \(ErrorName.taskFailed)"
        }
        if name.hasPrefix("States.") { return reason(againstReserved: name, in: state) }
        return reason(againstForeign: name, in: state)
    }

    /// The names beginning `States.` that Step Functions gives errors.
    private static let reserved: Set<String> = [
        ErrorName.all, ErrorName.taskFailed, ErrorName.timeout, ErrorName.heartbeatTimeout, ErrorName.runtime,
        ErrorName.dataLimitExceeded, ErrorName.intrinsicFailure, ErrorName.queryEvaluationError,
        ErrorName.noChoiceMatched, ErrorName.resultPathMatchFailure, ErrorName.exceedToleratedFailureThreshold,
        ErrorName.itemReaderFailed, ErrorName.resultWriterFailed, "States.ParameterPathFailure", "States.Permissions",
        "States.BranchFailed", "States.Http.Socket",
    ]

    /// Errors of states with states inside, which a task does not have.
    private static let ofContainers: Set<String> = [
        "States.BranchFailed", ErrorName.noChoiceMatched, ErrorName.exceedToleratedFailureThreshold,
        ErrorName.itemReaderFailed, ErrorName.resultWriterFailed,
    ]

    private func reason(againstReserved name: String, in state: HintState) -> String? {
        let resource = state["Resource"]?.string.flatMap(TaskResource.init)
        let isHTTP = name.hasPrefix("States.Http.")
        if !HintFinder.reserved.contains(name), !name.hasPrefix("States.Http.StatusCode.") {
            // A worker may send any name, and Fail states inside may have it.
            if failures.contains(name) || resource?.pattern == .waitForTaskToken { return nil }
            return "Step Functions has no error \(name)"
        }
        guard state.kind == .task else { return nil }
        if HintFinder.ofContainers.contains(name) { return "a task does not fail with \(name)" }
        if isHTTP, resource?.calls("http") == false { return "only http:invoke fails with \(name)" }
        if name == ErrorName.heartbeatTimeout, state["HeartbeatSeconds"] == nil, state["HeartbeatSecondsPath"] == nil {
            return "without HeartbeatSeconds no heartbeat is missed"
        }
        let ofPaths = [ErrorName.intrinsicFailure, ErrorName.resultPathMatchFailure, "States.ParameterPathFailure"]
        if state.language == .jsonata, ofPaths.contains(name) { return "a state in JSONata does not fail with \(name)" }
        if state.language == .jsonPath, name == ErrorName.queryEvaluationError {
            return "only states in JSONata fail with \(name)"
        }
        return nil
    }

    /// The prefixes of the errors of services, in lower case, and the service as integrations spell it.
    private static let prefixes: [String: Set<String>] = [
        "lambda": ["lambda"], "dynamodb": ["dynamodb"], "sqs": ["sqs"], "sns": ["sns"],
        "eventbridge": ["events", "eventbridge"], "events": ["events", "eventbridge", "http"], "s3": ["s3"],
        "stepfunctions": ["states", "sfn"], "sfn": ["states", "sfn"], "apigateway": ["apigateway"],
        "batch": ["batch"], "ecs": ["ecs"], "glue": ["glue"], "athena": ["athena"], "codebuild": ["codebuild"],
        "sagemaker": ["sagemaker"], "secretsmanager": ["secretsmanager"], "ssm": ["ssm"], "kms": ["kms"],
    ]

    /// An error of one service on a task that calls another.
    private func reason(againstForeign name: String, in state: HintState) -> String? {
        guard let resource = state["Resource"]?.string.flatMap(TaskResource.init),
            case .service(let integration) = resource.target, integration.pattern == .requestResponse,
            integration.isSDK || integration.service != "lambda",
            let dot = name.firstIndex(of: "."), let owners = HintFinder.prefixes[name[..<dot].lowercased()],
            !owners.contains(integration.service)
        else { return nil }
        return "\(integration.resourceType):\(integration.action) does not fail with \(name)"
    }
}

extension TaskResource {
    /// Whether it is an integration of this service.
    fileprivate func calls(_ service: String) -> Bool {
        if case .service(let integration) = target { integration.service == service } else { false }
    }
}
