import JSONTree

/// A place in an item: `Orders[3].Total`, its placeholders replaced.
struct DocumentPath: Equatable, Sendable {
    enum Element: Equatable, Sendable, CustomStringConvertible {
        case name(String)
        case index(Int)

        static func == (left: Element, right: Element) -> Bool {
            switch (left, right) {
            case (.name(let left), .name(let right)): ExactText.same(left, right)
            case (.index(let left), .index(let right)): left == right
            default: false
            }
        }

        var description: String {
            switch self {
            case .name(let name): name
            case .index(let index): "[\(index)]"
            }
        }
    }

    /// The attribute of the item.
    let attribute: String
    /// The way from there into maps and lists.
    let rest: [Element]

    init(_ attribute: String, _ rest: [Element] = []) {
        self.attribute = attribute
        self.rest = rest
    }

    var elements: [Element] { [.name(attribute)] + rest }
    var isNested: Bool { !rest.isEmpty }
    /// The path as error messages show it: `[a, [1], b]`.
    var shown: String { "[\(elements.map(\.description).joined(separator: ", "))]" }

    static func == (left: DocumentPath, right: DocumentPath) -> Bool { left.elements == right.elements }

    /// How this path and another get into each other's way.
    enum Clash { case overlap, conflict }

    /// Whether one path contains the other, or both ask the same place to be a map and a list.
    func clash(with other: DocumentPath) -> Clash? {
        for (left, right) in zip(elements, other.elements) where left != right {
            switch (left, right) {
            case (.name, .index), (.index, .name): return .conflict
            default: return nil
            }
        }
        return .overlap
    }
}

extension AttributeMap {
    /// The value at a path; nil when there is none.
    func value(at path: DocumentPath) -> AttributeValue? {
        guard var value = self[path.attribute] else { return nil }
        for element in path.rest {
            switch (element, value) {
            case (.name(let name), .map(let members)):
                guard let member = members[name] else { return nil }
                value = member
            case (.index(let index), .list(let elements)):
                guard elements.indices.contains(index) else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }
}
