import ArgumentParser
import CivilTime
import Foundation
import StateStore
import StatesCoverage

/// Options of the commands that go through executions: what of the state machines they passed.
struct CoverageOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write what was passed of each state machine to this folder: lcov.info, cobertura.xml and index.html.",
            valueName: "dir"))
    var coverage: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Fail when less than this share of the states, transitions, rules, retries, catches and branches was passed.",
            valueName: "percent"))
    var failUnder: Double?

    /// Whether coverage is wanted.
    var isWanted: Bool { coverage != nil || failUnder != nil }

    func validate() throws {
        if let failUnder, !(0...100).contains(failUnder) {
            throw ValidationError("--fail-under is a share from 0 to 100.")
        }
    }

    /// Prints the summary, writes the reports, and holds the result against `--fail-under`.
    ///
    /// - Parameters:
    ///   - quiet: whether nothing is printed, because standard output belongs to something else.
    ///   - now: the time the report bears.
    /// - Throws: `CommandFailure` when too little was passed, or for a folder that cannot be written.
    func report(_ machines: [StateMachineCoverage], quiet: Bool, now: Timestamp) throws {
        if !quiet { Terminal.result(CoverageText.summary(machines).trimmingSuffix(while: \.isNewline).description) }
        if let coverage { try write(machines, to: URL(filePath: coverage, directoryHint: .isDirectory), now) }
        guard let failUnder else { return }
        for machine in machines where machine.share * 100 < failUnder {
            throw CommandFailure(
                "checkout: \(CoverageText.percent(machine.share)) of \(machine.name) was passed, less than \(failUnder) %.",
                .failed)
        }
    }

    private func write(_ machines: [StateMachineCoverage], to folder: URL, _ now: Timestamp) throws {
        let reports = [
            "lcov.info": LCOVReport.text(machines), "index.html": CoveragePage.text(machines),
            "cobertura.xml": CoberturaReport.text(machines, timestamp: now.milliseconds),
        ]
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (name, text) in reports {
                try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
            }
        } catch {
            throw CommandFailure(
                "checkout: the coverage cannot be written to \(folder.path): \(StateStore.reason(error))")
        }
    }
}

extension StringProtocol {
    /// The text without what it ends with.
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, matches(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}
