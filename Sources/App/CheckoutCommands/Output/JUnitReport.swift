import Foundation
import StateStore

/// A report in the JUnit XML that CI systems read, as Jenkins' and GitLab's documentation describe it.
///
/// See https://github.com/testmoapp/junitxml: `testsuites` › `testsuite` › `testcase`, with `failure` for an expectation
/// that was not met and `error` for a case that could not be carried out.
package struct JUnitReport: Sendable {
    /// What came of a case.
    package enum Outcome: Sendable, Hashable {
        case passed
        /// - Parameters:
        ///   - message: one line.
        ///   - details: all there is to say, shown as it is.
        case failed(message: String, details: String)
        /// The case could not be run.
        case error(message: String, details: String)
        case skipped(reason: String)
    }

    /// One case of a suite.
    package struct Case: Sendable, Hashable {
        package var name: String
        /// What the report is grouped by: the state machine, or the file.
        package var className: String
        /// The file the case is written in; nil when there is none.
        package var file: String?
        /// How long it took, in seconds of real time.
        package var seconds: Double
        package var outcome: Outcome

        /// Notes what came of a case.
        package init(name: String, className: String, file: String? = nil, seconds: Double, outcome: Outcome) {
            self.name = name
            self.className = className
            self.file = file
            self.seconds = seconds
            self.outcome = outcome
        }
    }

    /// The cases of one file or folder.
    package struct Suite: Sendable, Hashable {
        package var name: String
        package var cases: [Case]

        /// Gathers the cases of a suite, in the order they are to be shown.
        package init(name: String, cases: [Case]) {
            self.name = name
            self.cases = cases
        }
    }

    package var name: String
    package var suites: [Suite]

    /// Prepares a report.
    ///
    /// - Parameter name: the command that was run.
    package init(name: String, suites: [Suite]) {
        self.name = name
        self.suites = suites
    }

    /// The report as XML text.
    package var text: String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let all = suites.flatMap(\.cases)
        text += "<testsuites\(attributes([("name", name)]))\(Self.counts(of: all))>\n"
        for suite in suites {
            text += "  <testsuite\(attributes([("name", suite.name)]))\(Self.counts(of: suite.cases))>\n"
            for item in suite.cases { text += self.text(of: item) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    /// Writes the report, in place of what was there.
    ///
    /// - Throws: `CommandFailure` that names the file.
    package func write(to path: String) throws {
        do {
            let url = URL(filePath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw CommandFailure("checkout: the report \(path) cannot be written: \(StateStore.reason(error))")
        }
    }

    private func text(of item: Case) -> String {
        var names = [("classname", item.className), ("name", item.name)]
        if let file = item.file { names.append(("file", file)) }
        let head = "    <testcase\(attributes(names)) time=\"\(Self.time(item.seconds))\""
        let body: String
        switch item.outcome {
        case .passed: return head + "/>\n"
        case .failed(let message, let details): body = element("failure", message, details)
        case .error(let message, let details): body = element("error", message, details)
        case .skipped(let reason): body = "<skipped\(attributes([("message", reason)]))/>"
        }
        return head + ">\n      \(body)\n    </testcase>\n"
    }

    private func element(_ name: String, _ message: String, _ details: String) -> String {
        "<\(name)\(attributes([("message", message)]))>\(Self.escaped(details))</\(name)>"
    }

    private func attributes(_ pairs: [(name: String, value: String)]) -> String {
        pairs.map { " \($0.name)=\"\(Self.escaped($0.value, inAttribute: true))\"" }.joined()
    }

    private static func counts(of cases: [Case]) -> String {
        var failures = 0
        var errors = 0
        var skipped = 0
        for item in cases {
            switch item.outcome {
            case .passed: break
            case .failed: failures += 1
            case .error: errors += 1
            case .skipped: skipped += 1
            }
        }
        let seconds = cases.reduce(0) { $0 + $1.seconds }
        return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
            + " time=\"\(time(seconds))\""
    }

    private static func time(_ seconds: Double) -> String { String(format: "%.3f", seconds) }

    /// A text as XML 1.0 may hold it: what no XML document can say becomes U+FFFD.
    private static func escaped(_ text: String, inAttribute: Bool = false) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"" where inAttribute: escaped += "&quot;"
            // A parser would make spaces of these.
            case "\n" where inAttribute: escaped += "&#10;"
            case "\t" where inAttribute: escaped += "&#9;"
            case "\r": escaped += "&#13;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
