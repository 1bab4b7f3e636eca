import CivilTime
import JSONTree

extension Input {
    /// The input as the journal keeps it: `{"time", "seed", "event", …}`.
    package var json: JSON {
        var object: JSONObject = [
            "time": .int(Int(clamping: time.milliseconds)), "seed": .string(String(seed, radix: 16)),
        ]
        switch event {
        case .started(let input):
            object["event"] = "started"
            object["input"] = .string(input)
        case .taskSubmitted(let token, let output):
            object["event"] = "taskSubmitted"
            object["token"] = .int(token.id)
            object["output"] = output
        case .activityStarted(let token, let workerName):
            object["event"] = "activityStarted"
            object["token"] = .int(token.id)
            object["workerName"] = workerName.map(JSON.string)
        case .taskFinished(let token, let output):
            object["event"] = "taskFinished"
            object["token"] = .int(token.id)
            object["output"] = output
        case .taskFailed(let token, let error, let cause):
            object["event"] = "taskFailed"
            object["token"] = .int(token.id)
            object["error"] = error.map(JSON.string)
            object["cause"] = cause.map(JSON.string)
        case .itemsRead(let token, let dataset):
            object["event"] = "itemsRead"
            object["token"] = .int(token.id)
            object["items"] = .array(dataset.items)
            object["origins"] = .array(dataset.origins.map(\.json))
        case .mapRunFinished(let token, let output):
            object["event"] = "mapRunFinished"
            object["token"] = .int(token.id)
            object["output"] = output
        case .mapRunFailed(let token, let error, let cause):
            object["event"] = "mapRunFailed"
            object["token"] = .int(token.id)
            object["error"] = .string(error)
            object["cause"] = .string(cause)
        case .heartbeat(let token):
            object["event"] = "heartbeat"
            object["token"] = .int(token.id)
        case .timerFired(let token):
            object["event"] = "timerFired"
            object["token"] = .int(token.id)
        case .stopped(let error, let cause):
            object["event"] = "stopped"
            object["error"] = error.map(JSON.string)
            object["cause"] = cause.map(JSON.string)
        case .redriven: object["event"] = "redriven"
        }
        return .object(object)
    }

    /// An input from its `json`; nil when that is not one.
    package init?(json: JSON) {
        guard let time = json["time"]?.int, let seedText = json["seed"]?.string,
            let seed = UInt64(seedText, radix: 16), let event = Event(json: json)
        else { return nil }
        self.init(event, at: Timestamp(milliseconds: Int64(time)), seed: seed)
    }
}

extension Input.Event {
    fileprivate init?(json: JSON) {
        let token = json["token"]?.int.map { Token($0) }
        let error = json["error"]?.string
        let cause = json["cause"]?.string
        switch (json["event"]?.string, token) {
        case ("started", _):
            guard let input = json["input"]?.string else { return nil }
            self = .started(input: input)
        case ("taskSubmitted", let token?):
            guard let output = json["output"] else { return nil }
            self = .taskSubmitted(token, output: output)
        case ("activityStarted", let token?):
            self = .activityStarted(token, workerName: json["workerName"]?.string)
        case ("taskFinished", let token?):
            guard let output = json["output"] else { return nil }
            self = .taskFinished(token, output: output)
        case ("taskFailed", let token?): self = .taskFailed(token, error: error, cause: cause)
        case ("itemsRead", let token?):
            guard let items = json["items"]?.array, let data = Dataset(items: items, origins: json["origins"]?.array)
            else { return nil }
            self = .itemsRead(token, data)
        case ("mapRunFinished", let token?):
            guard let output = json["output"] else { return nil }
            self = .mapRunFinished(token, output: output)
        case ("mapRunFailed", let token?):
            guard let error, let cause else { return nil }
            self = .mapRunFailed(token, error: error, cause: cause)
        case ("heartbeat", let token?): self = .heartbeat(token)
        case ("timerFired", let token?): self = .timerFired(token)
        case ("stopped", _): self = .stopped(error: error, cause: cause)
        case ("redriven", _): self = .redriven
        default: return nil
        }
    }
}
