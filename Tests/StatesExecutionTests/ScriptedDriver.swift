import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage

/// Carries out an execution's effects in virtual time, with tasks answered from a script in the order of their calls.
struct ScriptedDriver {
    enum Answer {
        case submitted(JSON)
        case finished(JSON)
        case failed(error: String?, cause: String?)
        /// No answer: the task's timer fires.
        case silence
    }

    var execution: Execution
    var answers: [Answer] = []
    var history: [HistoryEvent] = []
    var requests: [TaskRequest] = []
    var inputs: [Input] = []
    /// What each input gave.
    var effects: [[Effect]] = []
    var outcome: ExecutionOutcome?
    private var clock = Timestamp(milliseconds: 1_700_000_000_000)
    private var waiting: [Token] = []
    /// What is to happen next, whatever else may.
    private var queued: [Input.Event] = []
    /// What a reading of items gives.
    var items: [JSON] = []
    private var timers: [(token: Token, at: Timestamp)] = []

    init(_ machine: StateMachine, limits: ExecutionLimits = .aws, type: StateMachineType = .standard) {
        let kind = type == .express ? "express" : "execution"
        let suffix = type == .express ? ":11111111-2222-4333-8444-555555555555" : ""
        execution = Execution(
            machine: machine,
            context: ExecutionContext(
                executionArn: "arn:aws:states:us-east-1:000000000000:\(kind):machine-1:run-1\(suffix)",
                executionName: "run-1",
                roleArn: "arn:aws:iam::000000000000:role/role",
                stateMachineArn: "arn:aws:states:us-east-1:000000000000:stateMachine:machine-1",
                stateMachineName: "machine-1", region: "us-east-1", type: type, limits: limits))
    }

    /// Runs until the execution ends or nothing more can happen.
    mutating func run(_ text: String) {
        send(.started(input: text))
        while outcome == nil {
            if !queued.isEmpty {
                send(queued.removeFirst())
            } else if let token = waiting.first, !answers.isEmpty {
                switch answers.removeFirst() {
                case .submitted(let output): send(.taskSubmitted(token, output: output))
                case .finished(let output):
                    waiting.removeFirst()
                    send(.taskFinished(token, output: output))
                case .failed(let error, let cause):
                    waiting.removeFirst()
                    send(.taskFailed(token, error: error, cause: cause))
                case .silence:
                    waiting.removeFirst()
                    guard fire() else { return }
                }
            } else if !fire() {
                return
            }
        }
    }

    /// Feeds the journal of inputs, through JSON, to a new execution; says whether anything came out differently.
    func replayDifference(_ machine: StateMachine) throws -> String? {
        var again = Execution(machine: machine, context: execution.context)
        for (input, expected) in zip(inputs, effects) {
            guard let restored = Input(json: try JSON(parsing: input.json.text())) else {
                return "no input: \(input.json.text())"
            }
            let produced = again.handle(restored)
            if produced != expected { return "replay of \(input.json.text()) differs" }
            for effect in produced where Effect(json: try JSON(parsing: effect.json.text())) != effect {
                return "no effect: \(effect.json.text())"
            }
        }
        return nil
    }

    /// Fires the timer that is due first.
    private mutating func fire() -> Bool {
        guard let index = timers.indices.min(by: { timers[$0].at < timers[$1].at }) else { return false }
        let timer = timers.remove(at: index)
        clock = max(clock, timer.at)
        send(.timerFired(timer.token))
        return true
    }

    /// Runs the child executions of a Map Run one after the other.
    private func end(of request: MapRunRequest) -> Input.Event {
        guard let machine = execution.machine.processor(ofMap: request.stateName) else {
            return .mapRunFailed(request.token, error: "no processor", cause: request.stateName)
        }
        var outputs: [JSON] = []
        var failures = 0
        for input in request.inputs {
            var child = ScriptedDriver(machine, type: request.executionType)
            child.run(input.text())
            if case .succeeded(let text)? = child.outcome, let output = try? JSON(parsing: text) {
                outputs.append(output)
            } else {
                failures += 1
            }
        }
        let most = max(
            Double(request.toleratedFailureCount),
            request.toleratedFailurePercentage * Double(request.inputs.count) / 100)
        if Double(failures) > most {
            return .mapRunFailed(
                request.token, error: "States.ExceedToleratedFailureThreshold",
                cause: "The specified tolerated failure threshold was exceeded")
        }
        return .mapRunFinished(request.token, output: .array(outputs))
    }

    mutating func send(_ event: Input.Event) {
        let input = Input(event, at: clock, seed: UInt64(inputs.count) &* 7919 &+ 1)
        inputs.append(input)
        let produced = execution.handle(input)
        effects.append(produced)
        for effect in produced {
            switch effect {
            case .record(let event): history.append(event)
            case .invoke(let request):
                requests.append(request)
                waiting.append(request.token)
            case .setTimer(let token, let at): timers.append((token, at))
            case .cancelTimer(let token): timers.removeAll { $0.token == token }
            case .cancelTask(let token): waiting.removeAll { $0 == token }
            case .readItems(let request):
                queued.append(.itemsRead(request.token, Dataset(items, from: "S3://bucket/key")))
            case .startMapRun(let request): queued.append(end(of: request))
            case .redriveMapRun: break
            case .finish(let end): outcome = end
            }
        }
        clock = clock.adding(milliseconds: 10)
    }
}
