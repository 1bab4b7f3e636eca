/// The tree of an expression: its nodes in one list, which name each other by number.
///
/// An expression is compiled once and its tree thrown away: plain numbers in a list cost a fraction of what objects do.
struct SyntaxTree: ~Copyable, Sendable {
    private var nodes: [SyntaxNode] = []
    private var notes: [StepNotes] = []
    private var items: [Part] = []
    /// The node of the whole expression.
    var root = Part(number: 0)
    var source = SourceText()
    var regexes: [RegexLiteral] = []
    /// The parents that are looked for, `%` by `%`.
    var slots: [AncestorSlot] = []
    var signatures: [Signature] = []
    /// The variables that `:=` binds, with the position of the block or lambda they are bound in; -1 outside any.
    var bindings: [(home: Int32, name: Text)] = []

    /// How often variables are named, and how often fields.
    var variableCount = 0
    var nameCount = 0
    /// Whether a step binds a variable by `@` or `#`.
    var bindsInPaths = false
    /// Whether `$eval` is called, which may bind more.
    var callsEval = false

    /// An empty tree.
    ///
    /// - Parameter length: the bytes of the text, which tell how many nodes there may be.
    init(length: Int) {
        nodes.reserveCapacity(length / 3 + 4)
        items.reserveCapacity(length / 4 + 4)
    }

    /// The node of a number that this tree has given.
    subscript(part: Part) -> SyntaxNode {
        @inline(__always) _read { yield nodes[Int(part.number)] }
        @inline(__always) _modify { yield &nodes[Int(part.number)] }
    }

    /// What follows the node of a number that this tree has given.
    subscript(notes part: Part) -> StepNotes {
        @inline(__always)
        get {
            let number = Int(self[part].notes)
            return number < 0 ? StepNotes() : notes[number]
        }
        set {
            let number = Int(self[part].notes)
            if number < 0 {
                self[part].notes = Int32(truncatingIfNeeded: notes.count)
                notes.append(newValue)
            } else {
                notes[number] = newValue
            }
        }
    }

    subscript(text: Text) -> String { source[text] }

    mutating func add(_ form: SyntaxNode.Form, at position: Int, height: Int = 1) -> Part {
        nodes.append(SyntaxNode(form, at: position, height: height))
        return Part(number: Int32(truncatingIfNeeded: nodes.count - 1))
    }

    // MARK: Lists

    mutating func list(of part: Part) -> PartList {
        items.append(part)
        return PartList(start: Int32(truncatingIfNeeded: items.count - 1), count: 1)
    }

    /// Takes the parts from a place on out of `pending` into a list.
    mutating func list(of pending: inout [Part], from start: Int) -> PartList {
        let count = pending.count - start
        if count <= 0 { return .none }
        let list = PartList(start: Int32(truncatingIfNeeded: items.count), count: Int32(truncatingIfNeeded: count))
        for at in start..<pending.count { items.append(pending[at]) }
        for _ in 0..<count { pending.removeLast() }
        return list
    }

    subscript(list: PartList, at: Int) -> Part {
        @inline(__always) get { items[Int(list.start) + at] }
        set { items[Int(list.start) + at] = newValue }
    }

    func last(of list: PartList) -> Part? { list.isEmpty ? nil : self[list, Int(list.count) - 1] }

    func parts(of list: PartList?) -> ArraySlice<Part> {
        guard let list else { return [] }
        return items[Int(list.start)..<Int(list.start + list.count)]
    }

    /// A list with one more part at its end; the list given is no longer used.
    mutating func extended(_ list: PartList?, by part: Part) -> PartList {
        guard var list else { return self.list(of: part) }
        if Int(list.start + list.count) == items.count {
            items.append(part)
        } else {
            let start = items.count
            items.reserveCapacity(start + Int(list.count) + 1)
            for at in list.indices { items.append(self[list, at]) }
            items.append(part)
            list.start = Int32(truncatingIfNeeded: start)
        }
        list.count += 1
        return list
    }

    /// The height of the highest of some nodes.
    func height(of list: PartList) -> Int {
        var most = 0
        for at in list.indices { most = max(most, Int(self[self[list, at]].height)) }
        return most
    }
}

/// A node, by its number in its `SyntaxTree`.
struct Part: Hashable, Sendable {
    let number: Int32
}

/// Nodes in a row, by their place in their `SyntaxTree`.
struct PartList: Sendable {
    fileprivate(set) var start: Int32
    fileprivate(set) var count: Int32

    static let none = PartList(start: 0, count: 0)
    var isEmpty: Bool { count == 0 }
    var indices: Range<Int> { 0..<Int(count) }
}

/// A `%` that looks for the step whose value it means.
struct AncestorSlot: Sendable {
    /// The name its value is bound to; several that mean the same step share one.
    var label: String
    /// Steps still to go up.
    var level = 1
}
