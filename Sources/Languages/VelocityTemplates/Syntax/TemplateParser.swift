/// Reads the text of a template: what stands between directives, and the directives.
///
/// Follows Velocity 1.7: `#set` takes the spaces before it and the end of its line with it; the other directives take
/// the end of their line.
struct TemplateParser {
    /// How deep blocks, parentheses and strings may lie in each other.
    private static let depthLimit = 64

    var scanner: TemplateScanner
    var depth: Int
    private var literal: [UInt8] = []
    private var nodes: [SyntaxNode] = []

    init(_ text: String, depth: Int = 0) {
        scanner = TemplateScanner(text)
        self.depth = depth
    }

    /// What ended a block.
    private enum Terminator: Sendable { case endOfText, end, otherwise, elseif }

    mutating func template() throws(VelocityFault) -> [SyntaxNode] {
        let (nodes, terminator, place) = try block()
        guard terminator == .endOfText else {
            throw scanner.fault("a directive that closes what is not open", at: place)
        }
        return nodes
    }

    /// Enters something nested; the caller leaves it with `depth -= 1`.
    mutating func descend() throws(VelocityFault) {
        depth += 1
        if depth > TemplateParser.depthLimit { throw scanner.fault("the template is nested too deeply") }
    }

    private mutating func block() throws(VelocityFault) -> (nodes: [SyntaxNode], by: Terminator, at: Int) {
        try descend()
        let outer = (literal, nodes)
        (literal, nodes) = ([], [])
        var terminator = Terminator.endOfText
        var place = scanner.at
        while let byte = scanner.byte() {
            place = scanner.at
            switch byte {
            case UInt8(ascii: "\\"): backslashes()
            case UInt8(ascii: "$"): try dollar(backslashes: 0)
            case UInt8(ascii: "#"):
                if let found = try hash() { terminator = found }
            default:
                literal.append(byte)
                scanner.at += 1
            }
            if terminator != .endOfText { break }
        }
        flush()
        let result = nodes
        (literal, nodes) = outer
        depth -= 1
        return (result, terminator, place)
    }

    private mutating func flush() {
        guard !literal.isEmpty else { return }
        nodes.append(.text(String(decoding: literal, as: UTF8.self)))
        literal = []
    }

    private mutating func append(_ node: SyntaxNode) {
        flush()
        nodes.append(node)
    }

    private mutating func keep(_ count: Int) {
        literal += scanner.bytes[scanner.at..<min(scanner.at + count, scanner.bytes.count)]
        scanner.at += count
    }

    // MARK: Escapes

    /// Backslashes count only before a reference or a directive: two are one, an odd one takes the meaning away.
    private mutating func backslashes() {
        var count = 0
        while scanner.byte(count) == UInt8(ascii: "\\") { count += 1 }
        let start = scanner.at
        scanner.at += count
        if scanner.byte() == UInt8(ascii: "$"), var reference = try? reference() {
            reference.backslashes = count
            return append(.reference(reference))
        }
        scanner.at = start + count
        guard scanner.byte() == UInt8(ascii: "#"), let length = directiveLength() else {
            literal += scanner.bytes[start..<(start + count)]
            return
        }
        literal += [UInt8](repeating: UInt8(ascii: "\\"), count: count / 2)
        if count % 2 == 1 { keep(length) }
    }

    /// The length of `#name` or `#{name}` when it is a directive.
    private func directiveLength() -> Int? {
        var ahead = scanner
        ahead.at += 1
        let isBraced = ahead.take("{")
        guard let name = ahead.name(hyphens: false), TemplateParser.directives.contains(name) else { return nil }
        if isBraced, !ahead.take("}") { return nil }
        return ahead.at - scanner.at
    }

    private mutating func dollar(backslashes: Int) throws(VelocityFault) {
        if let reference = try reference() {
            append(.reference(reference))
        } else {
            keep(1)
        }
    }

    // MARK: Directives

    private static let directives: Set<String> = [
        "set", "if", "elseif", "else", "end", "foreach", "break", "stop", "macro", "define", "parse", "include",
        "evaluate",
    ]

    /// What a `#` begins; what ends a block is answered.
    private mutating func hash() throws(VelocityFault) -> Terminator? {
        if scanner.starts(with: "##") {
            while let byte = scanner.byte(), !TemplateScanner.isNewline(byte) { scanner.at += 1 }
            scanner.skipRestOfLine()
            return nil
        }
        if scanner.starts(with: "#*") || scanner.starts(with: "#[[") {
            try span()
            return nil
        }
        guard let length = directiveLength() else {
            keep(1)
            return nil
        }
        let start = scanner.at
        let name = scanner.text(start..<(start + length)).filter { $0.isLetter }
        scanner.at += length
        switch name {
        case "set": try set()
        case "if": append(try branch(start))
        case "foreach": append(try loop(start))
        case "define": append(try define(start))
        case "break": append(.leave)
        case "stop": append(.stop)
        case "end", "else":
            scanner.skipRestOfLine()
            return name == "end" ? .end : .otherwise
        case "elseif": return .elseif
        default: throw scanner.fault("checkout does not run #\(name) in a mapping template", at: start)
        }
        return nil
    }

    /// `#* comment *#`, or `#[[text]]#`.
    private mutating func span() throws(VelocityFault) {
        let start = scanner.at
        let isComment = scanner.starts(with: "#*")
        scanner.at += isComment ? 2 : 3
        let inner = scanner.at
        while !scanner.isAtEnd {
            if isComment ? scanner.starts(with: "*#") : scanner.starts(with: "]]#") {
                if !isComment { literal += scanner.bytes[inner..<scanner.at] }
                scanner.at += isComment ? 2 : 3
                return
            }
            scanner.at += 1
        }
        throw scanner.fault(isComment ? "a comment without *#" : "#[[ without ]]#", at: start)
    }

    private mutating func set() throws(VelocityFault) {
        while let last = literal.last, TemplateScanner.isSpace(last) { literal.removeLast() }
        try open()
        guard let target = try reference(), target.backslashes == 0 else {
            throw scanner.fault("#set needs a reference")
        }
        if case .method? = target.steps.last { throw scanner.fault("#set cannot assign to a method call") }
        scanner.skipSpace()
        guard scanner.take("=") else { throw scanner.fault("#set needs '='") }
        let value = try expression()
        try close()
        append(.set(target, value))
    }

    private mutating func branch(_ start: Int) throws(VelocityFault) -> SyntaxNode {
        var arms: [SyntaxNode.Arm] = []
        while true {
            try open()
            let condition = try expression()
            try close()
            let (body, terminator, _) = try block()
            arms.append(SyntaxNode.Arm(condition: condition, body: body))
            switch terminator {
            case .elseif: continue
            case .end: return .branch(arms, otherwise: [])
            case .otherwise:
                let (rest, terminator, _) = try block()
                guard terminator == .end else { throw scanner.fault("#else without #end", at: start) }
                return .branch(arms, otherwise: rest)
            case .endOfText: throw scanner.fault("#if without #end", at: start)
            }
        }
    }

    private mutating func loop(_ start: Int) throws(VelocityFault) -> SyntaxNode {
        try open()
        guard let variable = try reference(), variable.steps.isEmpty else {
            throw scanner.fault("#foreach needs a variable")
        }
        scanner.skipSpace()
        guard scanner.name() == "in" else { throw scanner.fault("#foreach needs 'in'") }
        let items = try expression()
        try close()
        let (body, terminator, _) = try block()
        guard terminator == .end else { throw scanner.fault("#foreach without #end", at: start) }
        return .loop(variable: variable.name, items: items, body: body)
    }

    private mutating func define(_ start: Int) throws(VelocityFault) -> SyntaxNode {
        try open()
        guard let variable = try reference(), variable.steps.isEmpty else {
            throw scanner.fault("#define needs a variable")
        }
        try close()
        let (body, terminator, _) = try block()
        guard terminator == .end else { throw scanner.fault("#define without #end", at: start) }
        return .define(variable.name, body)
    }

    private mutating func open() throws(VelocityFault) {
        scanner.skipSpace()
        guard scanner.take("(") else { throw scanner.fault("expected '('") }
        scanner.skipSpace()
    }

    private mutating func close() throws(VelocityFault) {
        scanner.skipSpace()
        guard scanner.take(")") else { throw scanner.fault("expected ')'") }
        scanner.skipRestOfLine()
    }
}
