/// Coverage as one HTML page that needs nothing besides itself: the graph of every state machine, coloured, and what no
/// execution has passed.
package enum CoveragePage {
    /// The page of several state machines.
    package static func text(_ machines: [StateMachineCoverage]) -> String {
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>State machine coverage</title>
        <style>\(style)</style>
        <h1>State machine coverage</h1>
        <p class="key"><span class="hit">passed</span> <span class="miss">not passed</span></p>
        \(machines.map(section).joined(separator: "\n"))
        </html>

        """
    }

    private static func section(_ machine: StateMachineCoverage) -> String {
        let missing = machine.counted.filter { !$0.isCovered }
        let rows = machine.summary.map { group, covered, total in
            "<tr><th>\(group.rawValue)<td>\(covered) of \(total)<td>"
                + "<meter min=\"0\" max=\"\(total)\" value=\"\(covered)\"></meter>"
        }
        let items = missing.map { "<li>\(Markup.escaped($0.label)) <small>line \($0.line)</small>" }
        return """
            <section>
            <h2>\(Markup.escaped(machine.name)) <small>\(CoverageText.percent(machine.share))</small></h2>
            <p>\(Markup.escaped(machine.file)), \(machine.executions) executions</p>
            <div class="graph">\(GraphDrawing.svg(machine))</div>
            <table>\(rows.joined(separator: "\n"))</table>
            \(items.isEmpty ? "" : "<h3>Not passed</h3>\n<ul>\n\(items.joined(separator: "\n"))\n</ul>")
            </section>
            """
    }

    private static let style = """
        :root { color-scheme: light dark; --hit: #2b8a3e; --miss: #c92a2a; --line: #868e96; }
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
        h2 small, li small { font-weight: normal; opacity: .7; }
        .graph { overflow-x: auto; }
        .key span { border-left: .8em solid; padding: 0 1em 0 .4em; }
        .key .hit { border-color: var(--hit); } .key .miss { border-color: var(--miss); }
        table { border-collapse: collapse; } th { text-align: left; font-weight: normal; }
        td, th { padding: .1em 1em .1em 0; }
        svg text { font: 13px system-ui, sans-serif; text-anchor: middle; fill: CanvasText; }
        svg rect { stroke-width: 1.6; }
        svg .hit rect { stroke: var(--hit); fill: color-mix(in srgb, var(--hit) 14%, Canvas); }
        svg .miss rect { stroke: var(--miss); fill: color-mix(in srgb, var(--miss) 10%, Canvas); stroke-dasharray: 5 3; }
        svg .group rect { fill: none; }
        svg .way { fill: none; stroke-width: 1.6; }
        svg .way.hit { stroke: var(--hit); } svg .way.miss { stroke: var(--miss); stroke-dasharray: 5 3; }
        svg marker path, svg .mark { fill: var(--line); }
        """
}
