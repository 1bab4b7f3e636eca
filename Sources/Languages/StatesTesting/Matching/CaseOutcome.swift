import JSONTree
import SAMTemplate

/// What came of a test case's execution.
package struct CaseOutcome: Sendable {
    /// As `DescribeExecution` has it; `RUNNING` when the execution did not end.
    package var status = ""
    package var output: JSON?
    package var error: String?
    package var cause: String?
    /// The states that were entered, in order.
    package var path: [String] = []
    /// What was published, by bus as the test names it.
    package var events: [String: [JSON]] = [:]
    package var messages: [String: [JSON]] = [:]
    package var rows: [String: [JSON]] = [:]
    package var emails: [JSON] = []
    /// Why the execution did not end; nil when it did.
    package var standstill: String?

    /// Nothing yet.
    package init() {}

    /// The status with what there is to say of it.
    fileprivate var summary: String {
        if let standstill { return "\(status): \(standstill)" }
        let details = [error, cause].compactMap(\.self).joined(separator: ": ")
        return details.isEmpty ? status : "\(status): \(details)"
    }
}

/// An expectation that was not met, as a person reads it.
package struct CaseFailure: Sendable, Hashable {
    /// What was looked at: `status`, `output`, `rows of OrderTable`.
    package let subject: String
    /// Where the expectation is written.
    package let location: SourceLocation
    /// What was expected and what there was, one thing a line.
    package let lines: [String]

    package init(subject: String, location: SourceLocation, lines: [String]) {
        self.subject = subject
        self.location = location
        self.lines = lines
    }

    /// The failure in one line.
    package var message: String {
        "\(subject): " + lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "; ")
    }
}

extension Expectations {
    /// What of an outcome is not as expected, in the order of a test file's fields.
    package func failures(of outcome: CaseOutcome) -> [CaseFailure] {
        var failures: [CaseFailure] = []
        if let status, status.string != outcome.status {
            failures.append(
                CaseFailure(
                    subject: "status", location: status.location,
                    lines: ["expected  \(status.string ?? "")", "actual    \(outcome.summary)"]))
        }
        failures += value("output", output, outcome.output)
        failures += value("error", error, outcome.error.map(JSON.string))
        failures += value("cause", cause, outcome.cause.map(JSON.string))
        if let path, let failure = pathFailure(path, outcome.path) { failures.append(failure) }
        for (kind, resources, actual) in [
            ("events on", events, outcome.events), ("messages in", messages, outcome.messages),
            ("rows of", rows, outcome.rows),
        ] {
            for resource in resources {
                failures += collection(
                    "\(kind) \(resource.name)", resource.expected, actual[resource.name] ?? [], resource.location)
            }
        }
        if let emails {
            failures += collection("e-mails", emails.expected, outcome.emails, emails.location)
        }
        return failures
    }

    private func value(_ subject: String, _ expected: TemplateNode?, _ actual: JSON?) -> [CaseFailure] {
        guard let expected else { return [] }
        let differences = ValueMatch(isExact: true).differences(expected, actual)
        guard let first = differences.first else { return [] }
        return [
            CaseFailure(
                subject: subject, location: first.location,
                lines: differences.flatMap { Self.lines($0, alone: differences.count == 1) })
        ]
    }

    /// A difference in two lines, under its path unless it is the whole value.
    private static func lines(_ difference: ValueDifference, alone: Bool) -> [String] {
        let pair = [
            "expected  \(difference.expected)", "actual    \(difference.actual ?? "nothing")",
        ]
        return alone && difference.path == "$" ? pair : [difference.path] + pair.map { "  \($0)" }
    }

    private func pathFailure(_ expected: [TemplateNode], _ actual: [String]) -> CaseFailure? {
        let wanted = expected.map { $0.string ?? "" }
        if wanted == actual { return nil }
        let changes = actual.difference(from: wanted)
        var lines: [String] = []
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var (left, right) = (0, 0)
        while left < wanted.count || right < actual.count {
            if removed.contains(left), left < wanted.count {
                lines.append("- \(wanted[left])")
                left += 1
            } else if right < actual.count, inserted.contains(right) {
                lines.append("+ \(actual[right])")
                right += 1
            } else {
                lines.append("  \(right < actual.count ? actual[right] : "")")
                left += 1
                right += 1
            }
        }
        let first = removed.min().map { expected[$0].location }
        return CaseFailure(
            subject: "path (- expected, + taken)", location: first ?? pathLocation ?? expected[0].location, lines: lines
        )
    }

    private func collection(
        _ subject: String, _ expected: [TemplateNode], _ actual: [JSON], _ location: SourceLocation
    ) -> [CaseFailure] {
        let match = CollectionMatch(expected, actual)
        if match.isMatch { return [] }
        var lines: [String] = []
        for (expectation, nearest) in match.missing {
            lines.append("- \(expectation.json.text())")
            for difference in nearest.prefix(5) {
                lines.append(
                    "    \(difference.path): expected \(difference.expected), there is \(difference.actual ?? "nothing")"
                )
            }
        }
        for value in match.unexpected { lines.append("+ \(value.text())") }
        return [
            CaseFailure(
                subject: "\(subject) (- missing, + not expected)",
                location: match.missing.first?.expected.location ?? location, lines: lines)
        ]
    }
}
