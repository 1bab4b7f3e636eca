import JSONTree

/// A state machine's graph as SVG: what executions passed in one class, what they did not in another.
struct GraphDrawing {
    private let hits: [String: Int]
    private let passed: [String: [String?: Int]]
    private var text = ""

    /// The drawing of a state machine.
    static func svg(_ machine: StateMachineCoverage) -> String {
        var drawing = GraphDrawing(machine)
        let layout = LevelLayout(machine.definition)
        drawing.draw(layout, 0, 0)
        let size = "width=\"\(number(layout.width))\" height=\"\(number(layout.height))\""
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"\(Markup.escaped(machine.name))\" "
            + "viewBox=\"-2 -2 \(number(layout.width + 4)) \(number(layout.height + 4))\" \(size)>\n"
            + "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" "
            + "orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n"
            + drawing.text + "</svg>\n"
    }

    private init(_ machine: StateMachineCoverage) {
        var hits: [String: Int] = [:]
        var passed: [String: [String?: Int]] = [:]
        for point in machine.points {
            switch point.kind {
            case .state: hits[point.state] = point.hits
            case .transition(let next): passed[point.state, default: [:]][next] = point.hits
            default: break
            }
        }
        self.hits = hits
        self.passed = passed
    }

    private mutating func draw(_ level: LevelLayout, _ x: Double, _ y: Double) {
        let boxes = Dictionary(level.boxes.map { ($0.name, $0) }) { first, _ in first }
        let middle = x + level.width / 2
        let bottom = y + level.height - 12
        if let start = level.start.flatMap({ boxes[$0] }) {
            mark(middle, y + 10)
            let count = hits[start.name] ?? 0
            line(
                from: (middle, y + 14), to: (x + start.x + start.width / 2, y + start.y), count, "start → \(start.name)"
            )
        }
        var hasEnd = false
        for edge in level.edges {
            guard let from = boxes[edge.from] else { continue }
            let count = passed[edge.from]?[edge.to] ?? 0
            let source = (x + from.x + from.width / 2, y + from.y + from.height)
            guard let target = edge.to else {
                hasEnd = true
                line(from: source, to: (middle, bottom - 5), count, "\(edge.from) → end")
                continue
            }
            guard let to = boxes[target] else { continue }
            let title = "\(edge.from) → \(target)"
            if edge.isBack {
                loop(from, to, x, y, outside: x + level.width, count, title)
            } else {
                line(from: source, to: (x + to.x + to.width / 2, y + to.y), count, title)
            }
        }
        if hasEnd { mark(middle, bottom) }
        for box in level.boxes { draw(box, x, y) }
    }

    private mutating func draw(_ box: LevelLayout.Box, _ x: Double, _ y: Double) {
        let count = hits[box.name] ?? 0
        let (left, top) = (x + box.x, y + box.y)
        let label = Markup.escaped(box.name)
        text += "<g class=\"\(count > 0 ? "hit" : "miss") \(box.inner.isEmpty ? "leaf" : "group")\">"
        text += "<title>\(label) (\(Markup.escaped(box.type))): \(times(count))</title>"
        text +=
            "<rect x=\"\(n(left))\" y=\"\(n(top))\" width=\"\(n(box.width))\" height=\"\(n(box.height))\" rx=\"7\"/>"
        let baseline = top + (box.inner.isEmpty ? box.height / 2 + 4.5 : 19)
        text += "<text x=\"\(n(left + box.width / 2))\" y=\"\(n(baseline))\">\(label)</text></g>\n"
        for inner in box.inner { draw(inner.level, left + inner.x, top + inner.y) }
    }

    private mutating func line(
        from: (x: Double, y: Double), to: (x: Double, y: Double), _ count: Int, _ title: String
    ) {
        let bend = max(14, (to.y - from.y) / 2)
        path(
            "M\(n(from.x)) \(n(from.y))C\(n(from.x)) \(n(from.y + bend)) \(n(to.x)) \(n(to.y - bend)) \(n(to.x)) \(n(to.y))",
            count, title)
    }

    /// A way upwards, round the right side of the level.
    private mutating func loop(
        _ from: LevelLayout.Box, _ to: LevelLayout.Box, _ x: Double, _ y: Double, outside: Double, _ count: Int,
        _ title: String
    ) {
        let (startX, startY) = (x + from.x + from.width, y + from.y + from.height * 2 / 3)
        let (endX, endY) = (x + to.x + to.width, y + to.y + to.height / 3)
        path(
            "M\(n(startX)) \(n(startY))C\(n(outside)) \(n(startY)) \(n(outside)) \(n(endY)) \(n(endX)) \(n(endY))",
            count, title)
    }

    private mutating func path(_ data: String, _ count: Int, _ title: String) {
        text += "<path class=\"\(count > 0 ? "hit" : "miss") way\" d=\"\(data)\" marker-end=\"url(#arrow)\">"
        text += "<title>\(Markup.escaped(title)): \(times(count))</title></path>\n"
    }

    private mutating func mark(_ x: Double, _ y: Double) {
        text += "<circle class=\"mark\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"4.5\"/>\n"
    }

    private func times(_ count: Int) -> String { count == 0 ? "never" : count == 1 ? "once" : "\(count) times" }

    private func n(_ value: Double) -> String { GraphDrawing.number(value) }

    /// A coordinate with one digit after the point.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
