import CivilTime
import JSONTree
import StatesLanguage

extension Effect {
    /// The effect as JSON: `{"effect": name, …}`.
    package var json: JSON {
        switch self {
        case .record(let event): ["effect": "record", "event": event.json]
        case .invoke(let request): ["effect": "invoke", "request": request.json]
        case .setTimer(let token, let time):
            ["effect": "setTimer", "token": .int(token.id), "at": .int(Int(clamping: time.milliseconds))]
        case .cancelTimer(let token): ["effect": "cancelTimer", "token": .int(token.id)]
        case .cancelTask(let token): ["effect": "cancelTask", "token": .int(token.id)]
        case .readItems(let request): ["effect": "readItems", "request": request.json]
        case .startMapRun(let request): ["effect": "startMapRun", "request": request.json]
        case .redriveMapRun(let token, let arn):
            ["effect": "redriveMapRun", "token": .int(token.id), "arn": .string(arn)]
        case .finish(let outcome): ["effect": "finish", "outcome": outcome.json]
        }
    }

    /// An effect from its `json`; nil when that is not one.
    package init?(json: JSON) {
        let token = json["token"]?.int.map { Token($0) }
        switch (json["effect"]?.string, token) {
        case ("record", _):
            guard let event = json["event"].flatMap(HistoryEvent.init(json:)) else { return nil }
            self = .record(event)
        case ("invoke", _):
            guard let request = json["request"].flatMap(TaskRequest.init(json:)) else { return nil }
            self = .invoke(request)
        case ("setTimer", let token?):
            guard let time = json["at"]?.int else { return nil }
            self = .setTimer(token, at: Timestamp(milliseconds: Int64(time)))
        case ("cancelTimer", let token?): self = .cancelTimer(token)
        case ("cancelTask", let token?): self = .cancelTask(token)
        case ("readItems", _):
            guard let request = json["request"].flatMap(ItemReadRequest.init(json:)) else { return nil }
            self = .readItems(request)
        case ("startMapRun", _):
            guard let request = json["request"].flatMap(MapRunRequest.init(json:)) else { return nil }
            self = .startMapRun(request)
        case ("redriveMapRun", let token?):
            guard let arn = json["arn"]?.string else { return nil }
            self = .redriveMapRun(token, arn: arn)
        case ("finish", _):
            guard let outcome = json["outcome"].flatMap(ExecutionOutcome.init(json:)) else { return nil }
            self = .finish(outcome)
        default: return nil
        }
    }
}

extension ExecutionOutcome {
    /// The outcome as JSON: `{"status", "output" | "error", "cause"}`.
    package var json: JSON {
        var object: JSONObject = ["status": .string(status)]
        switch self {
        case .succeeded(let output): object["output"] = .string(output)
        case .failed(let error, let cause), .aborted(let error, let cause):
            object["error"] = error.map(JSON.string)
            object["cause"] = cause.map(JSON.string)
        case .timedOut: break
        }
        return .object(object)
    }

    /// An outcome from its `json`; nil when that is not one.
    package init?(json: JSON) {
        let error = json["error"]?.string
        let cause = json["cause"]?.string
        switch json["status"]?.string {
        case "SUCCEEDED":
            guard let output = json["output"]?.string else { return nil }
            self = .succeeded(output: output)
        case "FAILED": self = .failed(error: error, cause: cause)
        case "TIMED_OUT": self = .timedOut
        case "ABORTED": self = .aborted(error: error, cause: cause)
        default: return nil
        }
    }
}

extension TaskRequest {
    /// The request as JSON; members that are nil are left out.
    package var json: JSON {
        var object: JSONObject = [
            "token": .int(token.id), "resource": .string(resource.arn), "parameters": parameters,
            "stateName": .string(stateName), "retryCount": .int(retryCount),
        ]
        object["taskToken"] = taskToken.map(JSON.string)
        object["timeoutSeconds"] = timeoutSeconds.map(JSON.int)
        object["heartbeatSeconds"] = heartbeatSeconds.map(JSON.int)
        object["credentialsRoleArn"] = credentialsRoleArn.map(JSON.string)
        return .object(object)
    }

    /// A request from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let token = json["token"]?.int, let resource = json["resource"]?.string.flatMap(TaskResource.init),
            let parameters = json["parameters"], let stateName = json["stateName"]?.string,
            let retryCount = json["retryCount"]?.int
        else { return nil }
        self.init(
            token: Token(token), resource: resource, parameters: parameters,
            taskToken: json["taskToken"]?.string, timeoutSeconds: json["timeoutSeconds"]?.int,
            heartbeatSeconds: json["heartbeatSeconds"]?.int, credentialsRoleArn: json["credentialsRoleArn"]?.string,
            stateName: stateName, retryCount: retryCount)
    }
}
