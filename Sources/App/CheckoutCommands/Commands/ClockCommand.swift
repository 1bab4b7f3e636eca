import AWSCore
import ArgumentParser
import CivilTime
import Emulator
import EmulatorServer
import JSONTree
import StateStore

/// `checkout clock`: shows and moves the time that everything in a store goes by.
struct ClockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Show the store's clock, or move it forward.",
        discussion: """
            Examples:
              checkout clock
              checkout clock advance 1h
              checkout clock until 2027-01-01T00:00:00Z
              checkout clock next

            Everything that waits goes by this clock: Wait states, retries, time-outs, delays, visibility, TTL, schedules.
            A move stops at all that is due on its way, in due order, and ends when what it set going has been dealt with.
            The clock never goes back; checkout reset gives the store a new one. See docs/clock.md.
            """,
        subcommands: [Now.self, Advance.self, Until.self, Next.self], defaultSubcommand: Now.self)

    /// Asks for a move, and shows what the clock shows then.
    static func perform(_ move: ClockMove, _ options: StoreOptions, _ output: OutputFormat) async throws {
        let project = try Project(options, command: "deploy")
        let report: ClockReport
        do {
            report = try await ask(move, project)
        } catch let error as AWSError where error.code == ClockReport.notMoved {
            throw CommandFailure("checkout: \(error.message).")
        }
        if output == .json { return Terminal.result(report.json.text(.pretty)) }
        Terminal.result(report.now.iso8601)
        var words = [report.mode.rawValue]
        if report.ahead.magnitude >= 1000 {
            let way = report.ahead < 0 ? "behind" : "ahead of"
            words.append("\(TimeSpan(milliseconds: Int64(clamping: report.ahead.magnitude)).text) \(way) this machine")
        }
        if let next = report.nextDue { words.append("next due \(next.iso8601)") }
        Terminal.progress(Terminal.colored(words.joined(separator: ", "), .dim))
    }

    private static func ask(_ move: ClockMove, _ project: Project) async throws -> ClockReport {
        // A look must not take up what an earlier owner of the store has left.
        if move == .look, StoreLease.owner(folder: project.stateFolder) == nil {
            return ClockReport(undriven: try await EngineStart.store(project).read { try ClockRecord.find($0) })
        }
        return try await EngineStart.with(HostSettings(project)) { try await $0.clock(move) }
    }

    struct Now: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "now", abstract: "Print the time.",
            discussion: """
                Example:
                  checkout clock now --output json
                """)

        @OptionGroup var store: StoreOptions
        @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

        func run() async throws { try await ClockCommand.perform(.look, store, output) }
    }

    struct Advance: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "advance", abstract: "Move the clock forward by a span.",
            discussion: """
                Examples:
                  checkout clock advance 90s
                  checkout clock advance 1h30m
                  checkout clock advance P1W
                """)

        @Argument(help: "How far: numbers with ms, s, m, h, d, w, or ISO 8601 (PT1H, P2D).") var span: String
        @OptionGroup var store: StoreOptions
        @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

        func run() async throws {
            guard let parsed = TimeSpan(span) else {
                throw CommandFailure(
                    "checkout: '\(span)' is no span of time; write 90s, 5m, 1h30m, 2d, 1w, or ISO 8601: PT1H, P2D.")
            }
            try await ClockCommand.perform(.advance(parsed.milliseconds), store, output)
        }
    }

    struct Until: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "until", abstract: "Move the clock forward to a moment.",
            discussion: """
                Examples:
                  checkout clock until 2027-01-01T00:00:00Z
                  checkout clock until 2027-01-01
                """)

        @Argument(help: "The moment, in ISO 8601; without a zone it is UTC.") var time: String
        @OptionGroup var store: StoreOptions
        @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

        func run() async throws {
            guard let moment = Timestamp(lenient: time) else {
                throw CommandFailure("checkout: '\(time)' is no time; write it in ISO 8601: 2027-01-01T00:00:00Z.")
            }
            try await ClockCommand.perform(.until(moment), store, output)
        }
    }

    struct Next: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "next", abstract: "Move the clock forward to what is due next.",
            discussion: """
                Example:
                  checkout clock next
                """)

        @OptionGroup var store: StoreOptions
        @Option(name: .long, help: "text or json.") var output: OutputFormat = .text

        func run() async throws { try await ClockCommand.perform(.next, store, output) }
    }
}
