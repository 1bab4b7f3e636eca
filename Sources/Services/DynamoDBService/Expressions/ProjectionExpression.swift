import AWSCore

/// The attributes, or parts of them, that an answer shows.
struct ProjectionExpression: Sendable {
    let paths: [DocumentPath]

    init(paths: [DocumentPath]) { self.paths = paths }

    /// Reads `a, b.c[2], #d`.
    init(_ text: String, _ scope: inout ExpressionScope) throws(AWSError) {
        paths = try ExpressionReader.read(text, "ProjectionExpression", &scope) {
            (reader: inout ExpressionReader) throws(ExpressionFault) in
            var paths: [DocumentPath] = []
            repeat { paths.append(try reader.path()) } while reader.take(",")
            DocumentPath.noteClashes(paths, &reader)
            return paths
        }
    }

    /// The parts of `item` the projection shows.
    func apply(to item: AttributeMap) -> AttributeMap {
        var tree = Branch()
        for path in paths where item.value(at: path) != nil { tree.add(path.elements[...]) }
        var shown = AttributeMap()
        for (name, branch) in tree.members {
            if let value = item[name], let part = branch.cut(value) { shown[name] = part }
        }
        return shown
    }

    /// Which parts of a value are shown: all of it, or some members or elements.
    private struct Branch {
        var isWhole = false
        var members: [(String, Branch)] = []
        var elements: [Int: Branch] = [:]

        mutating func add(_ path: ArraySlice<DocumentPath.Element>) {
            guard let first = path.first else {
                isWhole = true
                return
            }
            switch first {
            case .index(let index): elements[index, default: Branch()].add(path.dropFirst())
            case .name(let name):
                let at = members.firstIndex { $0.0 == name } ?? members.count
                if at == members.count { members.append((name, Branch())) }
                members[at].1.add(path.dropFirst())
            }
        }

        func cut(_ value: AttributeValue) -> AttributeValue? {
            if isWhole { return value }
            switch value {
            case .map(let map):
                var shown = AttributeMap()
                for (name, branch) in members { shown[name] = map[name].flatMap(branch.cut) }
                return .map(shown)
            case .list(let list):
                let kept = elements.keys.sorted().filter(list.indices.contains)
                return .list(kept.compactMap { at in elements[at]?.cut(list[at]) })
            default: return nil
            }
        }
    }
}

extension DocumentPath {
    /// Notes the first pair of paths of which one contains the other, and the first pair that disagree about a type.
    static func noteClashes(_ paths: [DocumentPath], _ reader: inout ExpressionReader) {
        for (at, second) in paths.enumerated() {
            for first in paths[..<at] {
                guard let clash = first.clash(with: second) else { continue }
                reader.note(
                    clash == .overlap ? .overlap : .conflict,
                    "Two document paths \(clash == .overlap ? "overlap" : "conflict") with each other; "
                        + "must remove or rewrite one of these paths; "
                        + "path one: \(first.shown), path two: \(second.shown)")
            }
        }
    }
}
