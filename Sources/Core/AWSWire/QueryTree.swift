/// The pairs of a `query` request as a tree: `Destination.ToAddresses.member.1=a@b.c` is a leaf four names deep.
final class QueryTree {
    private(set) var value: String?
    private(set) var children: [String: QueryTree] = [:]

    /// No operation of any service nests deeper; what does is not a member of any shape.
    private static let depthLimit = 32

    /// Sorts pairs into a tree.
    convenience init(_ pairs: [(name: String, value: String)]) {
        self.init()
        for (name, value) in pairs {
            let path = name.split(separator: ".", maxSplits: QueryTree.depthLimit, omittingEmptySubsequences: false)
            guard path.count <= QueryTree.depthLimit else { continue }
            var node = self
            for part in path { node = node.child(String(part)) }
            node.value = value
        }
    }

    private init() {}

    private func child(_ name: String) -> QueryTree {
        if let known = children[name] { return known }
        let new = QueryTree()
        children[name] = new
        return new
    }

    /// The child at a dotted path.
    subscript(path: String) -> QueryTree? {
        var node = self
        for part in path.split(separator: ".") {
            guard let next = node.children[String(part)] else { return nil }
            node = next
        }
        return node
    }

    /// The children whose names are numbers, in the order of the numbers.
    var numbered: [QueryTree] {
        children.compactMap { name, node in Int(name).map { ($0, node) } }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
