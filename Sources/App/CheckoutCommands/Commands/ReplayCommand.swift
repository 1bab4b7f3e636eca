import AWSCore
import ArgumentParser
import Foundation
import JSONTree

/// `checkout replay`.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract:
            "Replay recorded executions with the definitions of the working tree, and show what they would do else.",
        discussion: """
            Examples:
              checkout replay
              checkout replay recordings 'nightly/*.json' --junit replay.xml
              checkout replay order.history.json order.execution.json order.machine.json
              checkout replay recordings --accept
              checkout replay recordings --coverage coverage --fail-under 90

            A recording is what checkout record or run --record wrote, or what the aws CLI prints of an execution:
            get-execution-history (all pages), and beside it, in files named alike up to the first dot,
            describe-execution and describe-state-machine-for-execution; for Express workflows the log
            (aws logs filter-log-events), at level ALL with execution data.

            No service is called and nothing is waited for: tasks, times and chance are those of the recording. The state
            machines are the template's; names of resources that only a deployment knows are taken from the recording.

            Exit status: 0 all passed; 1 a recording diverged; 2 one could not be read or replayed.
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders (every .json in them) or patterns. Default: recordings beside the template.",
            valueName: "path"))
    var paths: [String] = []

    @OptionGroup var store: StoreOptions
    @OptionGroup var parameters: ParameterOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Replay with this definition (ASL in JSON) instead of a template's.", valueName: "file"))
    var definition: String?

    @Option(
        name: .long, help: "Replay with this state machine of the template (logical id or name), whatever the name.")
    var stateMachine: String?

    @Option(name: .long, help: ArgumentHelp("Also write the results as JUnit XML.", valueName: "file"))
    var junit: String?

    @Flag(
        name: .long,
        help: "Write recordings that diverge anew, as the definition has it now, for changes that were meant.")
    var accept = false

    @Option(name: .long, help: "How many recordings are replayed at a time. Default: one a core.")
    var jobs: Int?

    @OptionGroup var coverage: CoverageOptions

    @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

    func run() async throws {
        let project = try Project(store, parameters, command: "deploy")
        let targets =
            try definition.map { try ReplayTargets(definitionFile: $0) } ?? ReplayTargets(project, only: stateMachine)
        let start = ContinuousClock.now
        let groups = try RecordingFiles.groups(paths.isEmpty ? [try defaultFolder(project)] : paths)
        let keepsAll = output == .json || junit != nil || groups.count <= ReplayCommand.mostNamed
        var batch = ReplayBatch(
            groups: groups, targets: targets, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            accepts: accept, keepsAll: keepsAll)
        batch.notesCoverage = coverage.isWanted
        let summary = await batch.run()
        let elapsed = (ContinuousClock.now - start).components
        let report = ReplayReport(
            summary: summary, seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
        if output == .json { Terminal.result(report.json.text(.pretty)) } else { report.printText() }
        if let junit { try report.junit.write(to: junit) }
        if coverage.isWanted {
            try coverage.report(summary.coverage.sorted, quiet: output == .json, now: SystemClock().now())
        }
        if report.status != .succeeded { throw CommandFailure("", report.status) }
    }

    /// With more recordings than this, those that pass are only counted.
    private static let mostNamed = 50

    private func defaultFolder(_ project: Project) throws -> String {
        // A relative path reads better in the report, where it is the same place.
        let folder = project.folder.appending(path: "recordings").path
        let current = FileManager.default.currentDirectoryPath + "/"
        guard FileManager.default.fileExists(atPath: folder) else {
            throw CommandFailure(
                "checkout: there is no folder \(folder). Name the recordings, or make some with checkout record.")
        }
        return folder.hasPrefix(current) ? String(folder.dropFirst(current.count)) : folder
    }
}
