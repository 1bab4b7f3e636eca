import AWSCore
import CivilTime
import Emulator
import EmulatorServer
import Foundation
import JSONTree
import SAMTemplate
import StateStore
import StatesCoverage
import StatesExecution
import StatesLanguage
import StatesReplay
import StatesTesting
import StepFunctionsService

/// One test case: a store of its own, the app deployed into it, one execution under a clock that jumps, and what there is
/// to see at its end.
struct CaseRun {
    let file: WorkflowTestFile
    let test: WorkflowTest
    let options: StoreOptions
    /// The mock configuration of the command, for cases that name a test case alone.
    let config: MockConfig?
    /// How long a case may take in real time.
    let patience: Duration
    /// Whether it is noted what the execution passes.
    let notesCoverage: Bool

    /// What there was to see.
    struct Seen: Sendable {
        /// The expectations that were not met.
        var failures: [CaseFailure]
        var outcome: CaseOutcome
        /// How long the execution took, in modelled seconds.
        var modelled: Double
        var coverage: [CoveredMachine: StateMachineCoverage] = [:]
    }

    /// Runs the case.
    ///
    /// - Throws: what made it impossible to run: faults of the test file or of the template.
    func run() async throws -> Seen {
        let machine = try TestedMachine(file, test.parameters, options)
        let mocks = try mocks(for: machine)
        let input = try input()
        var settings = HostSettings(machine.project, isEphemeral: true, isQuiet: true)
        settings.emulator.mocks = mocks?.config
        settings.emulator.clock = .virtual
        settings.emulator.jumpsByItself = false
        let folder = settings.stateFolder
        defer { TemporaryFolder.remove(folder) }
        guard let engine = try await LocalEngine.start(settings) else {
            throw CommandFailure("checkout: the store \(folder) is held by another process.", .internalError)
        }
        let result: Result<Seen, any Error>
        do {
            result = .success(try await run(on: engine, machine, mocks, input))
        } catch {
            result = .failure(error)
        }
        await engine.stop()
        return try result.get()
    }

    private func run(
        on engine: LocalEngine, _ machine: TestedMachine, _ mocks: CaseMocks?, _ input: String
    ) async throws -> Seen {
        let (arn, resources) = try await machine.install(engine)
        let world = TestedWorld(engine: engine, file: file, resources: resources)
        try await world.setEnvironment(test.environment)
        try await check(engine, arn, mocks)
        try await world.watch(test.expectations)
        let started = try await engine.call(
            "states", "StartExecution",
            [
                "stateMachineArn": .string(mocks.map { "\(arn)#\($0.testCase)" } ?? arn), "input": .string(input),
                "name": .string(UUID().uuidString.lowercased()),
            ])
        let execution = started["executionArn"]?.string ?? ""
        let player = CallbackPlayer(engine: engine, execution: execution, callbacks: test.callbacks)
        let standstill = try await wait(for: execution, player, engine)
        var outcome = try await world.outcome(of: execution, test.expectations)
        outcome.standstill = outcome.status == "RUNNING" ? standstill : nil
        let modelled = try await world.duration(of: execution)
        var failures = test.expectations.failures(of: outcome)
        if outcome.status != "RUNNING", let most = test.timeoutSeconds, modelled > most {
            failures.append(
                CaseFailure(
                    subject: "timeout", location: test.location,
                    lines: [
                        "expected  at most \(CaseResult.span(most))",
                        "actual    \(CaseResult.span(modelled)) of modelled time",
                    ]))
        }
        for unused in player.unused {
            failures.append(
                CaseFailure(
                    subject: "callbacks", location: unused.location,
                    lines: ["expected  '\(unused.state)' to wait for this answer", "actual    it was never sent"]))
        }
        var seen = Seen(failures: failures, outcome: outcome, modelled: modelled)
        if notesCoverage { seen.coverage = try await coverage(of: execution, machine.covered, engine) }
        return seen
    }

    /// What an execution passed: its journal is gone through again.
    private func coverage(
        of execution: String, _ covered: CoveredMachine, _ engine: LocalEngine
    ) async throws -> [CoveredMachine: StateMachineCoverage] {
        let recording = try await engine.store.read { db in
            try ExecutionRecord.find(execution, db).map { try ExecutionRecording.read($0, db) }
        }
        guard let recording, let definition = recording.definition else { return [:] }
        let replay = Replay(
            machine: try StateMachine(definition, type: recording.type), parameterCheck: IntegrationParameters.check)
        var decisions: [Decision] = []
        _ = replay.run(recording) { decisions.append($0) }
        var coverage = covered.coverage(of: definition)
        coverage.add(decisions)
        return [covered: coverage]
    }

    /// Lets modelled time go on until the execution has ended and nothing that it set going is left to do.
    ///
    /// - Returns: why the execution stands still, when it has not ended.
    private func wait(
        for execution: String, _ player: CallbackPlayer, _ engine: LocalEngine
    ) async throws -> String {
        let emulator = engine.host.emulator
        guard let time = emulator.time else { return "there is no clock" }
        let limit = test.timeoutSeconds.map { ($0, until: time.now.adding(seconds: $0)) }
        let end = Ending()
        let patience = patience
        return try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask {
                try await time.jump {
                    let record = try await emulator.store.read { try ExecutionRecord.find(execution, $0) }
                    if record?.isRunning != true { return try await emulator.isQuiet() }
                    if try await player.play(at: time.now, emulator.clock) { return false }
                    if let limit, time.now > limit.until {
                        end.set("it had not ended after \(CaseResult.span(limit.0)) of modelled time")
                        return true
                    }
                    if time.nextDue == nil {
                        end.set(try await player.standstill())
                        return true
                    }
                    return false
                }
                return end.reason
            }
            group.addTask {
                try await Task.sleep(for: patience)
                return "the test gave up after \(patience.components.seconds) s"
            }
            defer { group.cancelAll() }
            return try await group.next()?.flatMap(\.self) ?? "it has not ended"
        }
    }

    private func input() throws -> String {
        switch test.input {
        case .value(let value): return value.text()
        case .file(let path, let location):
            let url = URL(filePath: path, relativeTo: URL(filePath: file.file).deletingLastPathComponent())
            guard let data = try? Data(contentsOf: url) else {
                throw TemplateFaults([TemplateFault("the input \(path) cannot be read", at: location)])
            }
            do throws(JSONSyntaxError) {
                _ = try JSON(parsing: data)
            } catch {
                throw TemplateFaults([
                    TemplateFault(
                        "the input \(path) is no JSON: line \(error.line), column \(error.column): \(error.message)",
                        at: location)
                ])
            }
            return String(decoding: data, as: UTF8.self)
        }
    }

    /// What a case answers tasks with.
    private struct CaseMocks {
        let config: MockConfig
        let testCase: String
    }

    /// The case's own mocks together with those of the configuration it names; nil when it has neither.
    private func mocks(for machine: TestedMachine) throws -> CaseMocks? {
        guard let named = test.testCase, let place = test.mockConfig else {
            if test.mocks.isEmpty { return nil }
            let only = MockConfig.TestCase(name: "test", states: test.mocks)
            let machine = MockConfig.Machine(name: machine.name, location: test.location, testCases: [only])
            return CaseMocks(config: MockConfig(file: file.file, machines: [machine]), testCase: "test")
        }
        let folder = URL(filePath: file.file).deletingLastPathComponent()
        let read =
            place.file.isEmpty
            ? config : try MockOptions.load(URL(filePath: place.file, relativeTo: folder).standardizedFileURL.path)
        guard let read else {
            throw TemplateFaults([
                TemplateFault("'testCase' needs 'mockConfig' here or --mock-config", at: place.location)
            ])
        }
        guard let found = read.machine([machine.name])?.testCase(named) else {
            throw TemplateFaults([
                TemplateFault(
                    "\(read.file) has no test case '\(named)' for the state machine '\(machine.name)'",
                    at: place.location)
            ])
        }
        let own = Set(test.mocks.map(\.name))
        let states = found.states.filter { !own.contains($0.name) } + test.mocks
        let machines = read.machines.map { item in
            item.name != machine.name
                ? item
                : MockConfig.Machine(
                    name: item.name, location: item.location, testCases: [.init(name: named, states: states)])
        }
        return CaseMocks(config: MockConfig(file: read.file, machines: machines), testCase: named)
    }

    /// Compares what the case says of states with the definition.
    private func check(_ engine: LocalEngine, _ arn: String, _ mocks: CaseMocks?) async throws {
        let described = try await engine.call("states", "DescribeStateMachine", ["stateMachineArn": .string(arn)])
        let type = described["type"]?.string.flatMap(StateMachineType.init(rawValue:)) ?? .standard
        let definition = try StateMachine(text: described["definition"]?.string ?? "", type: type)
        var faults: [TemplateFault] = []
        if let mocks {
            let emulator = engine.host.emulator
            let cases = mocks.config.machines.flatMap(\.testCases).filter { $0.name == mocks.testCase }
            let result = StepFunctionsService.check(cases, definition, mode: test.fieldValidationMode) {
                emulator.answerShape($0, $1, $2)
            }
            faults = result.faults + result.stale
        }
        let names = definition.allStates.map(\.name)
        for (state, callbacks) in test.callbacks where !names.contains(state) {
            let hint = NameDistance.closest(to: state, in: names).map { "; did you mean '\($0)'?" } ?? ""
            faults.append(
                TemplateFault(
                    "the definition has no state '\(state)'\(hint)", at: callbacks.first?.location ?? test.location))
        }
        if !faults.isEmpty { throw TemplateFaults(faults) }
    }
}
