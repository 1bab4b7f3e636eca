/// Coverage in Cobertura's XML form: a state machine is a class, a state a method.
///
/// See https://github.com/cobertura/cobertura/blob/master/cobertura/src/site/htdocs/xml/coverage-04.dtd.
package enum CoberturaReport {
    /// The report of several state machines.
    ///
    /// - Parameter timestamp: when it is made, in milliseconds since 1970.
    package static func text(_ machines: [StateMachineCoverage], timestamp: Int64) -> String {
        let lines = machines.map(CoverageLine.lines)
        let rates = Rates(lines.flatMap(\.self))
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
            <coverage \(rates.attributes) lines-covered="\(rates.covered)" lines-valid="\(rates.lines)" \
            branches-covered="\(rates.taken)" branches-valid="\(rates.branches)" complexity="0" version="1" \
            timestamp="\(timestamp)">
              <sources><source>.</source></sources>
              <packages>
                <package name="statemachines" \(rates.attributes) complexity="0">
                  <classes>

            """
        for (machine, lines) in zip(machines, lines) { text += classText(machine, lines) }
        return text + "      </classes>\n    </package>\n  </packages>\n</coverage>\n"
    }

    private static func classText(_ machine: StateMachineCoverage, _ lines: [CoverageLine]) -> String {
        let head = "name=\"\(Markup.escaped(machine.name))\" filename=\"\(Markup.escaped(machine.file))\""
        var text = "        <class \(head) \(Rates(lines).attributes) complexity=\"0\">\n          <methods>\n"
        for state in machine.counted where state.kind == .state {
            let rates = "line-rate=\"\(state.isCovered ? 1 : 0)\" branch-rate=\"1\" complexity=\"0\""
            text += "            <method name=\"\(Markup.escaped(state.state))\" signature=\"()V\" \(rates)>"
            text += "<lines><line number=\"\(state.line)\" hits=\"\(state.hits)\"/></lines></method>\n"
        }
        text += "          </methods>\n          <lines>\n"
        for line in lines { text += self.line(line) }
        return text + "          </lines>\n        </class>\n"
    }

    private static func line(_ line: CoverageLine) -> String {
        let head = "            <line number=\"\(line.number)\" hits=\"\(line.hits)\""
        guard !line.branches.isEmpty else { return head + "/>\n" }
        let taken = line.branches.count(where: \.isCovered)
        let share = taken * 100 / line.branches.count
        return head + " branch=\"true\" condition-coverage=\"\(share)% (\(taken)/\(line.branches.count))\"/>\n"
    }

    /// The shares of lines and branches that were passed.
    private struct Rates {
        let lines: Int
        let covered: Int
        let branches: Int
        let taken: Int

        init(_ lines: [CoverageLine]) {
            self.lines = lines.count
            covered = lines.count { $0.hits > 0 }
            let all = lines.flatMap(\.branches)
            branches = all.count
            taken = all.count(where: \.isCovered)
        }

        var attributes: String { "line-rate=\"\(rate(covered, lines))\" branch-rate=\"\(rate(taken, branches))\"" }

        /// Four digits, as Cobertura prints them.
        private func rate(_ part: Int, _ whole: Int) -> String {
            guard whole > 0, part < whole else { return "1" }
            let digits = String(part * 10000 / whole)
            return "0." + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}

/// Text in XML and HTML.
enum Markup {
    /// The text with the characters that mark-up takes for itself replaced, fit for attributes, too.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // What XML 1.0 cannot hold.
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
