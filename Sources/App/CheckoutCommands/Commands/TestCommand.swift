import AWSCore
import ArgumentParser
import Foundation
import JSONTree
import SAMTemplate
import StatesCoverage
import StatesTesting

/// `checkout test`.
struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the test cases of state machines, each in a store and under a clock of its own.",
        discussion: """
            Examples:
              checkout test
              checkout test statemachine/checkout.test.yaml --filter 'payment' --junit build/tests.xml
              checkout test --coverage coverage --fail-under 100
              checkout test --watch

            A file names a state machine and cases: input, mocks or the real stand-ins, and what is to come of it (status,
            output, path, events, messages, rows, e-mails). docs/testing.md describes it. The clock is virtual: a Wait of
            a year and a timeout take no time.

            Exit status: 0 all passed; 1 an expectation was not met; 2 a test file has faults or a case could not be run.
            """)

    @Argument(
        help: ArgumentHelp(
            "Test files, or folders that are searched for *.test.yaml, *.test.yml and *.test.json. Default: the template's folder.",
            valueName: "files"))
    var files: [String] = []

    @OptionGroup var store: StoreOptions
    @OptionGroup var mocks: MockOptions
    @OptionGroup var coverage: CoverageOptions

    @Option(
        name: .long, help: ArgumentHelp("Only cases whose name this regular expression finds.", valueName: "pattern"))
    var filter: String?

    @Option(name: .long, help: ArgumentHelp("Write a report in JUnit's XML.", valueName: "file"))
    var junit: String?

    @Option(name: .long, help: "How many cases run at the same time. Default: as many as there are cores.")
    var jobs: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Give a case up after so many seconds of real time.", valueName: "seconds"))
    var timeLimit: Double = 120

    @Flag(name: .long, help: "Run again whenever a file of the project changes.")
    var watch = false

    @Option(name: .long, help: "text, or json for one document with every case.")
    var output: OutputFormat = .text

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
        if timeLimit <= 0 { throw ValidationError("--time-limit must be more than 0.") }
        if let filter, (try? Regex(filter)) == nil {
            throw ValidationError("--filter '\(filter)' is no regular expression.")
        }
    }

    func run() async throws {
        let folder = try Project(store, command: "deploy").folder
        if !watch {
            let status = try await once(folder)
            if status != .succeeded { throw CommandFailure("", status) }
            return
        }
        while true {
            let changes = FolderWatch(folder, besides: junit)
            do {
                _ = try await once(folder)
            } catch {
                Terminal.error(CommandFailure(error).message)
            }
            Terminal.progress(Terminal.colored("Waiting for a change below \(folder.path) (Ctrl-C ends).", .dim))
            try await changes.next()
        }
    }

    /// Runs every case once.
    private func once(_ folder: URL) async throws -> ExitStatus {
        let read = try TestFiles.read(try TestFiles.find(files, default: folder))
        let pattern = try filter.map { try Regex($0) }
        var runs: [CaseRun] = []
        let config = try mocks.load()
        for file in read {
            for test in file.cases {
                if let pattern, try pattern.firstMatch(in: test.name) == nil { continue }
                runs.append(
                    CaseRun(
                        file: file, test: test, options: store, config: config, patience: .seconds(timeLimit),
                        notesCoverage: coverage.isWanted))
            }
        }
        if runs.isEmpty { throw CommandFailure("checkout: no test case matches --filter '\(filter ?? "")'.") }
        let started = ContinuousClock.now
        let suite = TestSuite(runs: runs, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        let results = try await suite.run { result, isFirstOfFile in
            if output == .json { return }
            if isFirstOfFile { Terminal.result(result.file) }
            for line in result.lines { Terminal.result(line) }
        }
        let elapsed = ContinuousClock.now - started
        try show(results, elapsed: Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
        if coverage.isWanted {
            var passed: [CoveredMachine: StateMachineCoverage] = [:]
            for result in results { passed.add(result.coverage) }
            try coverage.report(passed.sorted, quiet: output == .json, now: SystemClock().now())
        }
        if results.contains(where: { $0.status == .error }) { return .badInput }
        return results.contains { $0.status == .failed } ? .failed : .succeeded
    }

    private func show(_ results: [CaseResult], elapsed: Double) throws {
        var files: [(name: String, results: [CaseResult])] = []
        for result in results {
            if files.last?.name == result.file {
                files[files.count - 1].results.append(result)
            } else {
                files.append((result.file, [result]))
            }
        }
        if let junit {
            let suites = files.map { JUnitReport.Suite(name: $0.name, cases: $0.results.map(\.junit)) }
            try JUnitReport(name: "checkout test", suites: suites).write(to: junit)
        }
        let statuses: [(CaseResult.Status, String)] = [
            (.passed, "passed"), (.failed, "failed"), (.error, "could not be run"), (.skipped, "skipped"),
        ]
        if output == .json {
            var document: JSONObject = [
                "files": .array(
                    files.map { ["file": .string($0.name), "cases": .array($0.results.map(\.json))] })
            ]
            for (status, _) in statuses {
                document[status.rawValue] = .int(results.count { $0.status == status })
            }
            return Terminal.result(JSON.object(document).text(.pretty))
        }
        let parts = statuses.compactMap { status, word -> String? in
            let count = results.count { $0.status == status }
            return count == 0 ? nil : "\(count) \(word)"
        }
        let noun = results.count == 1 ? "case" : "cases"
        Terminal.result(
            "\(results.count) \(noun): \(parts.joined(separator: ", ")) in \(String(format: "%.1f", elapsed)) s")
    }
}
