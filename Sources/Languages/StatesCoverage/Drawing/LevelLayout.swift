import JSONTree

/// Where the states of one level are drawn: in rows, each as far down as the longest way from the start, with the
/// branches of a Parallel and the states of a Map inside their state's box.
struct LevelLayout {
    /// A state's box, in the level's own coordinates.
    struct Box {
        let name: String
        let type: String
        var x = 0.0
        var y = 0.0
        let width: Double
        let height: Double
        /// What is drawn inside, each with its place in the box.
        let inner: [(level: LevelLayout, x: Double, y: Double)]
    }

    /// A way from one state to another; nil where the level ends.
    struct Edge {
        let from: String
        let to: String?
        /// Whether it leads upwards, as in a loop.
        let isBack: Bool
    }

    private(set) var boxes: [Box] = []
    private(set) var edges: [Edge] = []
    private(set) var start: String?
    private(set) var width = 0.0
    private(set) var height = 0.0

    static let rowGap = 44.0
    static let gap = 28.0
    static let padding = 18.0
    static let titleHeight = 30.0
    /// The room above the first row for the start's mark, and below the last for the end's.
    static let markRoom = 34.0

    init(_ graph: JSON) {
        let states = graph["States"]?.object ?? [:]
        start = graph["StartAt"]?.string
        var ranking = Ranking(states)
        if let start { ranking.visit(start) }
        for name in states.keys where !ranking.order.contains(name) { ranking.visit(name) }
        var rows: [Int: [Box]] = [:]
        for name in ranking.order {
            rows[ranking.ranks[name] ?? 0, default: []].append(LevelLayout.box(name, states[name] ?? .null))
        }
        for name in ranking.order {
            edges += LevelLayout.targets(of: states[name] ?? .null).map { target in
                let isBack = target.map { ranking.ranks[$0] ?? 0 <= ranking.ranks[name] ?? 0 } ?? false
                return Edge(from: name, to: target, isBack: isBack)
            }
        }
        place(rows.sorted { $0.key < $1.key }.map(\.value))
    }

    /// Centres the rows below one another.
    private mutating func place(_ rows: [[Box]]) {
        let widths = rows.map { row in row.reduce(0) { $0 + $1.width } + Double(row.count - 1) * LevelLayout.gap }
        // Loops are drawn to the right of the boxes.
        let loops = edges.contains(where: \.isBack) ? LevelLayout.gap : 0
        width = (widths.max() ?? 0) + 2 * loops
        var y = LevelLayout.markRoom
        for (row, rowWidth) in zip(rows, widths) {
            var x = (width - rowWidth) / 2
            for var box in row {
                box.x = x
                box.y = y
                boxes.append(box)
                x += box.width + LevelLayout.gap
            }
            y += (row.map(\.height).max() ?? 0) + LevelLayout.rowGap
        }
        height = y - LevelLayout.rowGap + LevelLayout.markRoom
    }

    private static func box(_ name: String, _ state: JSON) -> Box {
        let type = state["Type"]?.string ?? ""
        let labelWidth = max(96, Double(name.count) * 7.4 + 28)
        let processor = state["ItemProcessor"] ?? state["Iterator"]
        let levels = ((state["Branches"]?.array ?? []) + (processor.map { [$0] } ?? [])).map(LevelLayout.init)
        guard !levels.isEmpty else { return Box(name: name, type: type, width: labelWidth, height: 36, inner: []) }
        let innerWidth = levels.reduce(0) { $0 + $1.width } + Double(levels.count - 1) * gap
        let width = max(labelWidth, innerWidth + 2 * padding)
        var x = (width - innerWidth) / 2
        var inner: [(LevelLayout, Double, Double)] = []
        for level in levels {
            inner.append((level, x, titleHeight))
            x += level.width + gap
        }
        let height = titleHeight + (levels.map(\.height).max() ?? 0) + padding / 2
        return Box(name: name, type: type, width: width, height: height, inner: inner)
    }

    /// The states that may follow a state; nil for the end of the level.
    fileprivate static func targets(of state: JSON) -> [String?] {
        let rules = (state["Choices"]?.array ?? []).map { $0["Next"] }
        let catchers = (state["Catch"]?.array ?? []).map { $0["Next"] }
        var seen: Set<String> = []
        let names = ([state["Next"]] + rules + [state["Default"]] + catchers).compactMap { $0?.string }
        let targets: [String?] = names.filter { seen.insert($0).inserted }
        return state["End"]?.bool == true ? targets + [nil] : targets
    }

    /// How far down each state stands. Ways back to a state that is being visited do not count.
    private struct Ranking {
        let states: JSONObject
        var ranks: [String: Int] = [:]
        /// The states in the order they were first reached.
        var order: [String] = []

        init(_ states: JSONObject) { self.states = states }

        /// Ranks a state and what follows it; walks with a stack of its own, for definitions of any length.
        mutating func visit(_ root: String) {
            guard states[root] != nil, ranks[root] == nil else { return }
            var finished: [String] = []
            var open: Set<String> = []
            var back: Set<[String]> = []
            var stack: [(name: String, rest: ArraySlice<String>)] = []
            func followers(_ name: String) -> ArraySlice<String> {
                LevelLayout.targets(of: states[name] ?? .null).compactMap(\.self).filter { states[$0] != nil }[...]
            }
            func enter(_ name: String) {
                order.append(name)
                open.insert(name)
                stack.append((name, followers(name)))
            }
            enter(root)
            while let top = stack.last {
                guard let next = top.rest.first else {
                    stack.removeLast()
                    open.remove(top.name)
                    finished.append(top.name)
                    continue
                }
                stack[stack.count - 1].rest.removeFirst()
                if open.contains(next) {
                    back.insert([top.name, next])
                } else if !order.contains(next) {
                    enter(next)
                }
            }
            // Finished last means first on every way: one pass in that order gives the longest ways.
            ranks[root] = 0
            for name in finished.reversed() {
                for next in followers(name) where !back.contains([name, next]) && finished.contains(next) {
                    ranks[next] = max(ranks[next] ?? 0, (ranks[name] ?? 0) + 1)
                }
            }
        }
    }
}
