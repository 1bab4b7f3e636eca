import APIGatewayService
import AWSCore
import CivilTime
import DynamoDBService
import EventBridgeService
import Foundation
import GRDB
import IAMService
import JSONTree
import LambdaService
import LogsService
import S3Service
import SAMTemplate
import SESService
import SNSService
import SQSService
import STSService
import StateStore
import StatesTesting
import StepFunctionsService
import Synchronization

/// What an emulator is told once.
package struct EmulatorSettings: Sendable {
    package var account = World.defaultAccount
    package var region: String
    /// The folder of the store, of handler environments and of `.eml` files.
    package var stateFolder: String
    /// Where Python environments are kept; `env/` of the state folder unless another is shared.
    package var environmentFolder: String?
    package var durability: Durability = .process
    package var enforcesLimits = true
    package var sesSandbox = false
    /// The test cases that executions may be started with.
    package var mocks: MockConfig?
    /// How modelled time goes.
    package var clock = ClockMode.real
    /// Whether a virtual clock jumps from the start on; otherwise when `TimeControl.jump` says so.
    package var jumpsByItself = true
    /// The Python the user named.
    package var python: String?
    /// Told what a person should know, a sentence at a time.
    package var notice: @Sendable (String) -> Void = { _ in }

    package init(stateFolder: String, region: String) {
        self.stateFolder = stateFolder
        self.region = region
    }

    /// Where commands and whoever names no account or region of their own work.
    package var world: World { World(account: account, region: region) }

    /// The SQLite file inside the state folder.
    package var databasePath: String { "\(stateFolder)/state.sqlite" }
}

/// The composition root: the services, the links between them, and the workers that bring what they owe each other.
///
/// No service knows another; whatever crosses from one to the next is written here or in `Workers/` and `Tasks/`.
package final class Emulator: Sendable {
    package let settings: EmulatorSettings
    package let store: StateStore
    package let signals: SignalCenter
    package let clock: any Clock
    /// Moves the clock; nil when it was given by who made the emulator.
    package let time: TimeControl?
    package let table: OperationTable
    package let driver: ExecutionDriver
    package let functions: FunctionRuntime
    package let api: APIGatewayRuntime
    let entropy: any EntropySource
    private let trials: TrialTasks
    let deliveries: EventDeliveryWorker
    let notifications: TopicDeliveryWorker
    let outbox: OutboxWriter
    let events: LambdaEventWorkers
    private let deployments = DeployQueue()
    private let jumping = Mutex<Task<Void, any Error>?>(nil)

    /// The schema of the whole store.
    package static let migrations: [StoreMigration] =
        StackRecord.migrations + StepFunctionsService.migrations + DynamoDBService.migrations + SQSService.migrations
        + EventBridgeService.migrations + LambdaService.migrations + APIGatewayService.migrations
        + SESService.migrations + STSService.migrations + SNSService.migrations + LogsService.migrations
        + S3Service.migrations + IAMService.migrations + ClockRecord.migrations

    /// Opens the store and puts the services together; nothing runs before `start`.
    ///
    /// - Parameters:
    ///   - host: opens the listeners of the Lambda Runtime API.
    ///   - send: makes HTTP calls to API stages and to the outside.
    ///   - clock: what to go by instead of the store's clock of the mode that the settings name.
    /// - Throws: `StoreError`.
    package init(
        _ settings: EmulatorSettings, host: any RuntimeAPIHost, send transport: @escaping APIGatewayTask.Send,
        clock given: (any Clock)? = nil, entropy: any EntropySource = SystemEntropy()
    ) throws {
        self.settings = settings
        self.entropy = entropy
        let store = try StateStore(
            path: settings.databasePath, durability: settings.durability, migrations: Emulator.migrations)
        let time = given == nil ? try TimeControl(settings.clock, store: store) : nil
        let clock: any Clock = given ?? time?.modelled ?? SystemClock()
        self.time = time
        self.clock = clock
        let send: APIGatewayTask.Send = { url, request in
            clock.begin(.outside)
            defer { clock.end(.outside) }
            return await transport(url, request)
        }
        let signals = SignalCenter()
        self.store = store
        self.signals = signals
        let endpoint = EndpointBox()
        endpointBox = endpoint
        var configuration = FunctionRuntime.Configuration(
            stateFolder: settings.stateFolder, host: host, endpoint: { endpoint.address }, python: settings.python,
            notice: settings.notice)
        configuration.logged = FunctionLogGroups.publish
        if let shared = settings.environmentFolder { configuration.environmentFolder = shared }
        functions = FunctionRuntime(
            store: store, signals: signals, clock: clock, entropy: entropy, configuration: configuration)
        let trials = TrialTasks()
        self.trials = trials
        let table = OperationTable(
            store: store, signals: signals, clock: clock,
            services: Emulator.registrations(settings, functions: functions, trials: trials))
        self.table = table
        let context: @Sendable () -> CallContext = {
            CallContext(
                account: settings.account, region: settings.region, now: clock.now(), entropy: entropy,
                endpoint: endpoint.address)
        }
        makeContext = context
        api = APIGatewayRuntime(
            store: store, clock: clock, entropy: entropy,
            lambda: { function, payload async throws(AWSError) in
                let input: JSONObject = [
                    "FunctionName": .string(function),
                    "Payload": .string(Data(payload.bytes()).base64EncodedString()),
                ]
                let answer = try await table.call("lambda", "Invoke", input, context: context().at(function))
                let data = answer["Payload"]?.string.flatMap { Data(base64Encoded: $0) } ?? Data()
                return APIGatewayRuntime.LambdaAnswer(
                    payload: Array(data), functionError: answer["FunctionError"]?.string)
            },
            backend: Emulator.backend(send), notice: settings.notice)
        let tasks = TaskRunner(
            table: table,
            api: APIGatewayTask(send: send) { host in
                // An API of this store is reached by its own name; others are left alone.
                let labels = host.split(separator: ".")
                guard labels.count > 2, labels[1] == "execute-api", let address = endpoint.address else { return nil }
                let id = String(labels[0])
                let known = try? store.readAndWait { try APIGatewayRuntime.isKnown(id, $0) }
                return known == true ? "\(address)/_aws/execute-api/\(id)" : nil
            }, http: HTTPTask(store: store, send: send))
        trials.set(tasks)
        var driving = DriverSettings(
            world: settings.world, entropy: entropy,
            enforcesLimits: settings.enforcesLimits, notice: settings.notice)
        driving.statusChanged = ExecutionStatusEvents.publish
        driving.logged = { try ExecutionLogs.publish($0, of: $1, as: $2, $3) }
        driving.endpoint = { endpoint.address }
        driver = ExecutionDriver(store: store, signals: signals, clock: clock, tasks: tasks, settings: driving)
        deliveries = EventDeliveryWorker(table: table, context: context, notice: settings.notice)
        notifications = TopicDeliveryWorker(table: table, context: context, send: send, notice: settings.notice)
        outbox = OutboxWriter(store: store, signals: signals, folder: "\(settings.stateFolder)/emails")
        events = LambdaEventWorkers(
            table: table, functions: functions, context: context, notice: settings.notice)
    }

    /// The shape of what an integration's service answers; nil when it is not known.
    ///
    /// - Parameters:
    ///   - service: the service as the integration's ARN spells it.
    ///   - action: its action, in camel case.
    package func answerShape(_ service: String, _ action: String, _ isSDK: Bool) -> (
        model: ServiceModel, shape: ServiceModel.ShapeID
    )? { trials.shape(service, action, isSDK) }

    private let endpointBox: EndpointBox
    private let makeContext: @Sendable () -> CallContext

    /// The context of a call made now by this process itself.
    package func context() -> CallContext { makeContext() }

    /// Takes up what an earlier owner of the store left and begins to work.
    ///
    /// - Parameter endpoint: where this process answers AWS requests.
    package func start(endpoint: String) async throws {
        endpointBox.set(endpoint)
        clock.begin(.inside)
        defer { clock.end(.inside) }
        try await time?.rouse()
        if let time, time.ahead >= 1000 {
            let span = TimeSpan(milliseconds: time.ahead).text
            settings.notice(
                "The store's clock is \(span) ahead of this machine's (\(time.now.iso8601)); it never goes back.")
        }
        try await deliveries.start()
        try await notifications.start()
        try await events.start()
        try await driver.resume()
        if let time, time.mode == .virtual, settings.jumpsByItself {
            jumping.withLock { $0 = Task { try await time.jump { false } } }
        }
    }

    /// Stops working; what is in flight is left in the store for the next owner.
    package func stop() async {
        jumping.withLock { $0 }?.cancel()
        driver.stop()
        deliveries.stop()
        notifications.stop()
        events.stop()
        await functions.shutDown()
        await events.finish()
        await outbox.flush()
        await time?.rest()
        try? await store.close()
    }

    /// Whether nothing is left to do that would happen by itself: executions stand still or wait, events are
    /// delivered, queues that functions poll are empty, handlers have answered.
    package func isQuiet() async throws -> Bool {
        // A clock that stands still counts what is at work, and a time at which nothing is comes at once.
        if let modelled = time?.modelled, modelled.stands, !modelled.isIdle { return false }
        if !driver.isIdle || deliveries.isBusy || notifications.isBusy { return false }
        if await functions.runningCount > 0 { return false }
        if try await !events.isQuiet() { return false }
        let pending = try await store.read { db in
            try EventDeliveries.pending(db).fresh + NotificationDeliveries.fresh(db)
        }
        return pending == 0 && driver.isIdle
    }

    /// Brings a stack in line with its template.
    ///
    /// - Throws: `TemplateFaults`, `DeployError`, `StoreError`.
    package func deploy(_ order: DeployOrder) async throws -> DeployReport {
        clock.begin(.inside)
        defer { clock.end(.inside) }
        return try await deployments.run { [self] in try await deployNow(order) }
    }

    private func deployNow(_ order: DeployOrder) async throws -> DeployReport {
        let known = try await store.read { try StackContext(of: order.key, $0) }
        let template = try order.load(known)
        for notice in template.notices where notice.kind == .unsupported { settings.notice("\(notice)") }
        let deployer = Deployer(context: deployContext(order.key, folder: order.folder), store: store)
        var report = try await deployer.deploy(
            template, templatePath: order.template,
            parameters: template.keptParameters(known.parameters, keepsGiven: order.keepsParameters),
            imports: known.imports)
        report.keptParameters = template.parametersApartFromDefault
        try await events.start()
        if order.startsFunctions {
            let deployed = try await store.read { try StackRecord.functions(of: order.key, $0) }
            Task { [functions] in await functions.prewarm(deployed) }
        }
        return report
    }

    /// Removes a stack's resources; returns their logical ids.
    package func delete(_ stack: StackKey) async throws -> [String] {
        clock.begin(.inside)
        defer { clock.end(.inside) }
        let deployer = Deployer(context: deployContext(stack, folder: settings.stateFolder), store: store)
        return try await deployments.run { try await deployer.delete() }
    }

    func deployContext(_ stack: StackKey, folder: String) -> DeployContext {
        DeployContext(
            key: stack, table: table, functions: functions, endpoint: endpointBox.address, entropy: entropy,
            folder: URL(filePath: folder, directoryHint: .isDirectory), stateFolder: settings.stateFolder,
            notice: settings.notice)
    }

    private static func registrations(
        _ settings: EmulatorSettings, functions: FunctionRuntime, trials: TrialTasks
    ) -> [OperationTable.Registration] {
        let mail = SESEnvironment(sandbox: settings.sesSandbox, notice: settings.notice)
        var states = StepFunctionsService.Environment(
            enforcesLimits: settings.enforcesLimits, runTask: { await trials.run($0, in: $1, $2) },
            answerShape: { trials.shape($0, $1, $2) }, hasLogGroup: { try LogGroup.exists($0, $1) })
        states.parameterCheck = IntegrationParameters.check
        states.mocks = settings.mocks
        states.machineNames = StackRecord.machineNames
        let notices = OnceEach(settings.notice)
        states.notice = { notices.tell($0) }
        return [
            .init("states", StepFunctionsService.self, environment: states),
            .init("dynamodb", DynamoDBService.self, environment: DynamoDBService.Environment()),
            .init("sqs", SQSService.self, environment: ()),
            .init("events", EventBridgeService.self, environment: ()),
            .init(
                "lambda", LambdaService.self,
                environment: LambdaService.Environment(runtime: functions) { db, queue in
                    try QueueRecord.find(db, arn: queue)?.visibilityTimeout
                }),
            .init("apigateway", APIGatewayService.self, environment: ()),
            .init("ses", SESService.self, environment: mail), .init("sesv2", SESv2Service.self, environment: mail),
            .init("sns", SNSService.self, environment: SNSService.Environment(confirmsEmail: settings.sesSandbox)),
            .init(
                "sts", STSService.self,
                environment: STSService.Environment { try RoleRecord.find(arn: $0, $1)?.id }),
            .init("iam", IAMService.self, environment: ()), .init("s3", S3Service.self, environment: ()),
            .init("logs", LogsService.self, environment: ()),
        ]
    }

    private static func backend(_ send: @escaping APIGatewayTask.Send) -> APIGatewayRuntime.Backend {
        { url, request, _ in
            switch await send(url, request) {
            case .success(let response): response
            case .failure: nil
            }
        }
    }
}

/// Tells everything once, however often it comes up.
private final class OnceEach: Sendable {
    private let told = Mutex<Set<String>>([])
    private let notice: @Sendable (String) -> Void

    init(_ notice: @escaping @Sendable (String) -> Void) { self.notice = notice }

    func tell(_ text: String) { if told.withLock({ $0.insert(text).inserted }) { notice(text) } }
}

/// Where this process serves, known only once it does.
private final class EndpointBox: Sendable {
    private let box = Mutex<String?>(nil)
    var address: String? { box.withLock { $0 } }
    func set(_ address: String) { box.withLock { $0 = address } }
}
