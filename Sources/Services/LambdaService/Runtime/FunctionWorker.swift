import AWSCore
import CivilTime
import JSONTree

/// One handler process and its side of the Lambda Runtime API.
///
/// It runs one event at a time. See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.
actor FunctionWorker {
    /// What a worker tells while somebody waits for it.
    private enum Happening: Sendable {
        case askedForEvent
        case initFailed([UInt8])
        case responded([UInt8])
        case failed([UInt8])
        case responseTooLarge
        case exited(HandlerProcess.Exit)
        case overdue
        case outOfMemory
    }

    /// How an event ended.
    struct Outcome: Sendable {
        var answer: Result<[UInt8], InvocationFailure>
        /// In milliseconds.
        var duration: Double
        /// In bytes.
        var peakMemory: Int
        /// How long the start took, in milliseconds, when this was the first event.
        var initDuration: Double?

        /// The outcome of an event that no handler has seen.
        static func notRun(_ failure: InvocationFailure, duration: Double = 0) -> Outcome {
            Outcome(answer: .failure(failure), duration: duration, peakMemory: 0, initDuration: nil)
        }
    }

    /// Why an event was not taken.
    enum Refusal: Error {
        /// The process had ended before it could take the event; another worker can.
        case gone
        /// The process could not start, or its initialisation failed.
        case failed(InvocationFailure, initDuration: Double)
    }

    private struct Event: Sendable {
        let request: InvocationRequest
        let requestID: String
        let invokedARN: String
        /// In the host's time, which is what the handler's process sees.
        let deadline: Timestamp
    }

    /// The log stream's name: `2026/11/22/[$LATEST]3f…`.
    nonisolated let stream: String
    nonisolated let generation: FunctionGeneration
    private let host: any RuntimeAPIHost
    private let log: WorkerLog
    private var address: RuntimeAPIAddress?
    private var process: HandlerProcess?
    private var isGone = false
    private var hasRun = false
    private let started = ContinuousClock.now
    /// How long the start took, in milliseconds, once it is over.
    private var initDuration: Double?
    private var idleRequest: CheckedContinuation<HTTPResponse, Never>?
    private var event: Event?
    private var happenings: [Happening] = []
    private var listener: CheckedContinuation<Happening, Never>?
    private var wait = 0
    private var peakMemory = 0
    private var lastUse = ContinuousClock.now

    /// AWS's limit for the start of a function outside an invocation.
    private static let initLimit = Duration.seconds(10)
    private static let memoryCheckInterval = Duration.milliseconds(100)

    init(generation: FunctionGeneration, stream: String, host: any RuntimeAPIHost, log: WorkerLog) {
        self.generation = generation
        self.stream = stream
        self.host = host
        self.log = log
    }

    /// Opens the Runtime API and starts the process; its end is noticed whenever it comes.
    func start(_ command: @Sendable (RuntimeAPIAddress) -> HandlerProcess.Command) async throws {
        let address = try await host.open { [weak self] request in
            guard let self else { return HTTPResponse(status: 410) }
            return await handle(request)
        }
        self.address = address
        do {
            // Stopped before there was anything to stop.
            if isGone { throw CancellationError() }
            let log = log
            process = try await HandlerProcess.start(command(address)) {
                log.print($0)
            } onExit: { [weak self] exit in
                guard let self else { return }
                Task { await self.processEnded(exit) }
            }
        } catch {
            await stop()
            throw error
        }
        if isGone { process?.kill() }
    }

    /// Waits until the runtime is ready for its first event, or has failed.
    func prepare() async {
        do throws(Refusal) { try await untilReady() } catch { isGone = true }
    }

    /// Gives the worker an event and waits for its end.
    ///
    /// - Throws: `Refusal` when the event never reached the handler.
    func run(_ request: InvocationRequest, requestID: String, invokedARN: String) async throws(Refusal) -> Outcome {
        let isFirst = !hasRun
        hasRun = true
        lastUse = .now
        defer { lastUse = .now }
        log.begin(requestID)
        try await untilReady()
        let timeout = Duration.seconds(generation.record.timeout)
        event = Event(
            request: request, requestID: requestID, invokedARN: invokedARN,
            deadline: SystemClock().now().adding(seconds: Double(generation.record.timeout)))
        log.startLine(requestID)
        let begin = ContinuousClock.now
        answerIdleRequest()
        let memory = watchMemory()
        let happening = await next(within: timeout)
        memory?.cancel()
        let duration = FunctionWorker.milliseconds(since: begin)
        event = nil
        samplePeak()
        process?.drain()
        let answer = conclude(happening)
        return Outcome(
            answer: answer, duration: duration, peakMemory: peakMemory, initDuration: isFirst ? initDuration : nil)
    }

    /// Whether the worker can take another event.
    var isUsable: Bool { !isGone }

    /// How long the worker has had nothing to do.
    var idleTime: Duration { event == nil ? ContinuousClock.now - lastUse : .zero }

    /// Kills the process and closes the listener.
    func stop() async {
        isGone = true
        process?.kill()
        idleRequest?.resume(returning: HTTPResponse(status: 410))
        idleRequest = nil
        if let address {
            self.address = nil
            await host.close(address)
        }
    }

    /// Waits until the runtime asks for an event.
    private func untilReady() async throws(Refusal) {
        while idleRequest == nil {
            if isGone, happenings.isEmpty { throw .gone }
            let isStarting = initDuration == nil
            let limit = isStarting ? FunctionWorker.initLimit - (ContinuousClock.now - started) : .seconds(10)
            switch await next(within: max(limit, .seconds(generation.record.timeout))) {
            case .askedForEvent, .outOfMemory, .responded, .failed, .responseTooLarge: continue
            case .initFailed(let body):
                isGone = true
                throw .failed(.reported(body), initDuration: endInit())
            case .exited(let exit):
                isGone = true
                if !isStarting { throw .gone }
                throw .failed(.exited(exit), initDuration: endInit())
            case .overdue:
                await stop()
                throw .failed(.timedOut(seconds: generation.record.timeout), initDuration: endInit())
            }
        }
        // What was told before the runtime became ready concerns nobody any more.
        happenings = []
        if isGone { throw .gone }
    }

    private func conclude(_ happening: Happening) -> Result<[UInt8], InvocationFailure> {
        switch happening {
        case .responded(let payload): return .success(payload)
        case .failed(let body): return .failure(.reported(body))
        case .responseTooLarge: return .failure(.responseTooLarge)
        case .exited(let exit):
            isGone = true
            return .failure(.exited(exit))
        case .outOfMemory:
            isGone = true
            process?.kill()
            return .failure(.outOfMemory)
        case .overdue, .askedForEvent, .initFailed:
            isGone = true
            process?.kill()
            return .failure(.timedOut(seconds: generation.record.timeout))
        }
    }

    private func processEnded(_ exit: HandlerProcess.Exit) async {
        tell(.exited(exit))
        await stop()
    }

    private func endInit() -> Double {
        let duration = initDuration ?? FunctionWorker.milliseconds(since: started)
        initDuration = duration
        return duration
    }

    private static func milliseconds(since begin: ContinuousClock.Instant) -> Double {
        (ContinuousClock.now - begin) / .microseconds(1) / 1000
    }
}

// MARK: - Waiting

extension FunctionWorker {
    private func tell(_ happening: Happening) {
        if let listener {
            self.listener = nil
            listener.resume(returning: happening)
        } else {
            happenings.append(happening)
        }
    }

    /// The next thing the worker tells, or `.overdue`.
    private func next(within limit: Duration) async -> Happening {
        if !happenings.isEmpty { return happenings.removeFirst() }
        wait += 1
        let number = wait
        // Handlers run in real time, whatever clock the services go by.
        let timer = Task {
            try await Task.sleep(for: limit)
            self.endWait(number)
        }
        defer { timer.cancel() }
        return await withCheckedContinuation { listener = $0 }
    }

    private func endWait(_ number: Int) {
        if number == wait, listener != nil { tell(.overdue) }
    }

    private func samplePeak() {
        if let peak = process?.peakMemory { peakMemory = max(peakMemory, peak) }
    }

    /// Lambda ends an invocation whose process outgrows the function's memory. A limit on address space would do
    /// that too, but V8 reserves gigabytes it never touches.
    private func watchMemory() -> Task<Void, any Error>? {
        let limit = generation.record.memorySize * 1024 * 1024
        return Task { [weak self] in
            while true {
                try await Task.sleep(for: FunctionWorker.memoryCheckInterval)
                guard let self else { return }
                if await isAbove(limit) { return }
            }
        }
    }

    private func isAbove(_ limit: Int) -> Bool {
        samplePeak()
        guard event != nil, peakMemory > limit else { return false }
        tell(.outOfMemory)
        return true
    }
}

// MARK: - Runtime API

extension FunctionWorker {
    private static let prefix = "/2018-06-01/runtime/"

    /// Answers a request of the runtime.
    func handle(_ request: HTTPRequest) async -> HTTPResponse {
        guard request.path.hasPrefix(FunctionWorker.prefix) else { return HTTPResponse(status: 404) }
        let parts = request.path.dropFirst(FunctionWorker.prefix.count).split(separator: "/").map(String.init)
        switch (request.method, parts.first, parts.count) {
        case ("GET", "invocation", 2) where parts[1] == "next": return await waitForEvent()
        case ("POST", "invocation", 3):
            guard parts[1] == event?.requestID else {
                return refusal(400, "InvalidRequestID", "Invalid request ID")
            }
            if parts[2] == "response" { return take(response: request.body) }
            if parts[2] == "error" { return accept(.failed(request.body)) }
            return HTTPResponse(status: 404)
        case ("POST", "init", 2) where parts[1] == "error":
            return accept(.initFailed(request.body))
        default: return HTTPResponse(status: 404)
        }
    }

    private func waitForEvent() async -> HTTPResponse {
        if isGone { return HTTPResponse(status: 410) }
        // A second waiter, or one in the middle of an event, breaks the protocol.
        if event != nil || idleRequest != nil {
            return refusal(403, "InvalidStateTransition", "Transition from InvokeResponse to Ready is not allowed")
        }
        if initDuration == nil { _ = endInit() }
        return await withCheckedContinuation { continuation in
            idleRequest = continuation
            tell(.askedForEvent)
        }
    }

    private func answerIdleRequest() {
        guard let event, let idleRequest else { return }
        self.idleRequest = nil
        var fields = HTTPFields([
            HTTPField("Content-Type", "application/json"),
            HTTPField("Lambda-Runtime-Aws-Request-Id", event.requestID),
            HTTPField("Lambda-Runtime-Deadline-Ms", String(event.deadline.milliseconds)),
            HTTPField("Lambda-Runtime-Invoked-Function-Arn", event.invokedARN),
        ])
        if let trace = event.request.traceHeader { fields["Lambda-Runtime-Trace-Id"] = trace }
        if let context = event.request.clientContext { fields["Lambda-Runtime-Client-Context"] = context }
        idleRequest.resume(returning: HTTPResponse(status: 200, fields: fields, body: event.request.payload))
    }

    private func take(response: [UInt8]) -> HTTPResponse {
        guard response.count <= InvocationFailure.responseLimit else {
            event = nil
            tell(.responseTooLarge)
            return refusal(
                413, "RequestEntityTooLarge",
                "Exceeded maximum allowed payload size (\(InvocationFailure.responseLimit) bytes).")
        }
        return accept(.responded(response))
    }

    private func accept(_ happening: Happening) -> HTTPResponse {
        event = nil
        tell(happening)
        return json(202, ["status": "OK"])
    }

    private func refusal(_ status: Int, _ type: String, _ message: String) -> HTTPResponse {
        json(status, ["errorMessage": .string(message), "errorType": .string(type)])
    }

    private func json(_ status: Int, _ body: JSONObject) -> HTTPResponse {
        HTTPResponse(
            status: status, fields: HTTPFields([HTTPField("Content-Type", "application/json")]),
            body: JSON.object(body).bytes())
    }
}
