import CivilTime
import JSONTree
import StatesExecution
import StatesLanguage
import StatesReplay

/// Runs a definition with scripted tasks and records it, as the emulator would.
struct TestRecorder {
    /// What a task gives.
    enum Answer {
        case output(JSON)
        case submitted(JSON, then: JSON)
        case failure(String)
        /// Nothing ever: its timer fires.
        case silence
    }

    /// The answer to a task.
    var answer: (TaskRequest) -> Answer = { _ in .output([:]) }
    /// Chooses which of several things that could happen next does; 0 takes the oldest.
    var order: UInt64 = 0
    /// The seed of the first input's randomness.
    var seed: UInt64 = 1
    var mapRunOutput: JSON = []

    /// Records the execution of a definition.
    func record(_ definition: String, input: String = "{}", name: String = "run-1") throws -> Recording {
        let json = try JSON(parsing: definition)
        var recording = Recording(
            execution: ["executionArn": .string("arn:aws:states:us-east-1:000000000000:execution:machine-1:\(name)")],
            definition: json, events: [])
        var execution = Execution(machine: try StateMachine(json), context: recording.context)
        var journal: [Input] = []
        var waiting: [Input.Event] = [.started(input: input)]
        var timers: [(token: Token, due: Timestamp)] = []
        var clock = Timestamp(milliseconds: 1_700_000_000_000)
        var choice = order
        while execution.outcome == nil {
            let event: Input.Event
            if !waiting.isEmpty {
                choice = choice &* 6_364_136_223_846_793_005 &+ (order == 0 ? 0 : 1_442_695_040_888_963_407)
                event = waiting.remove(at: Int(choice >> 33) % waiting.count)
            } else {
                guard let next = timers.indices.min(by: { timers[$0].due < timers[$1].due }) else { break }
                let timer = timers.remove(at: next)
                clock = max(clock, timer.due)
                event = .timerFired(timer.token)
            }
            let input = Input(event, at: clock, seed: seed &* 7919 &+ UInt64(journal.count))
            journal.append(input)
            for effect in execution.handle(input) {
                switch effect {
                case .record(let event): recording.events.append(event)
                case .invoke(let request): waiting += inputs(request)
                case .setTimer(let token, let due): timers.append((token, due))
                case .cancelTimer(let token): timers.removeAll { $0.token == token }
                case .readItems(let request):
                    waiting.append(.itemsRead(request.token, Dataset([1, 2], from: "S3://b/k")))
                case .startMapRun(let request): waiting.append(.mapRunFinished(request.token, output: mapRunOutput))
                case .cancelTask(let token):
                    waiting.removeAll { if case .taskFinished(token, _) = $0 { true } else { false } }
                case .redriveMapRun, .finish: break
                }
            }
            // The next thing to happen to a task that was submitted comes in after that.
            if case .taskSubmitted(let token, let output) = event, let then = output["then"] {
                waiting.append(.taskFinished(token, output: then))
            }
            clock = clock.adding(milliseconds: 10)
        }
        recording.add(journal: journal)
        return recording
    }

    private func inputs(_ request: TaskRequest) -> [Input.Event] {
        switch answer(request) {
        case .output(let output): [.taskFinished(request.token, output: output)]
        case .submitted(let output, let then):
            [.taskSubmitted(request.token, output: ["answer": output, "then": then])]
        case .failure(let error): [.taskFailed(request.token, error: error, cause: "because")]
        case .silence: []
        }
    }
}

extension Recording {
    /// The same as AWS would have it: without the source of its chance.
    var foreign: Recording {
        var copy = self
        copy.seeds = [:]
        copy.results = [:]
        return copy
    }

    /// Replays it with its own definition or another.
    func replayed(_ text: String? = nil) throws -> ReplayOutcome {
        let json = try text.map { try JSON(parsing: $0) } ?? definition ?? [:]
        return Replay(machine: try StateMachine(json), definition: json).run(self)
    }

    /// The divergence from another definition; nil when there is none.
    func divergence(_ text: String? = nil) throws -> Divergence? {
        switch try replayed(text) {
        case .passed: return nil
        case .diverged(let divergence): return divergence
        case .incomplete(let fault): throw fault
        }
    }
}
