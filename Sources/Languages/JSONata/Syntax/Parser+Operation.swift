extension Parser {
    /// What an operator just taken makes of the operand to its left and what follows.
    mutating func operation(_ sign: Token, _ left: SyntaxNode) throws(JSONataError) -> SyntaxNode {
        let position = sign.position
        switch sign.symbol {
        case "(": return try call(left, at: position)
        case "[": return try filter(left, at: position)
        case "{":
            let pairs = try pairs()
            return try node(.group(left, pairs), at: position, over: [left] + pairs.flatMap { [$0.key, $0.value] })
        case "^": return try order(left, at: position)
        case "@", "#": return try variableBinding(sign.symbol, left, at: position)
        case ":=":
            guard case .variable = left.form else {
                throw JSONataError(.s0212, position: left.position, token: spelling(left))
            }
            let value = try expression(above: 9)
            return try node(.bind(left, value), at: position, over: [left, value])
        case "?": return try condition(left, at: position)
        case "?:", "??":
            let other = try expression(above: 0)
            return try node(
                .fallback(left, other, onlyAbsent: sign.symbol == "??"), at: position, over: [left, other])
        default:
            let right = try expression(above: Parser.bindingPower(sign))
            let form: SyntaxNode.Form =
                switch sign.symbol {
                case ".": .path(left, right)
                case "~>": .apply(left, right)
                default: .binary(sign.symbol, left, right)
                }
            return try node(form, at: position, over: [left, right])
        }
    }

    private mutating func filter(_ left: SyntaxNode, at position: Int) throws(JSONataError) -> SyntaxNode {
        guard token.symbol == "]" else {
            let condition = try expression(above: 0)
            try expect("]", afterOperand: true)
            return try node(.filter(left, condition), at: position, over: [left, condition])
        }
        // An empty predicate marks the step that the predicates before it belong to.
        var step = left
        while case .filter(let inner, _) = step.form { step = inner }
        step.keepsArray = true
        try advance()
        return left
    }

    private mutating func order(_ left: SyntaxNode, at position: Int) throws(JSONataError) -> SyntaxNode {
        try expect("(")
        var terms: [SyntaxNode.Term] = []
        while true {
            let isDescending = token.symbol == ">"
            if isDescending || token.symbol == "<" { try advance() }
            terms.append((try expression(above: 0), isDescending))
            if token.symbol != "," { break }
            try advance()
        }
        try expect(")")
        return try node(.order(left, terms), at: position, over: [left] + terms.map(\.expression))
    }

    private mutating func variableBinding(
        _ sign: String, _ left: SyntaxNode, at position: Int
    ) throws(JSONataError) -> SyntaxNode {
        let right = try expression(above: 80)
        guard case .variable(let name) = right.form else {
            throw JSONataError(.s0214, position: right.position, token: sign)
        }
        return try node(sign == "@" ? .focus(left, name) : .index(left, name), at: position, over: [left])
    }

    private mutating func condition(_ left: SyntaxNode, at position: Int) throws(JSONataError) -> SyntaxNode {
        let then = try expression(above: 0)
        guard token.symbol == ":" else {
            return try node(.condition(left, then, nil), at: position, over: [left, then])
        }
        try advance()
        let other = try expression(above: 0)
        return try node(.condition(left, then, other), at: position, over: [left, then, other])
    }

    private mutating func call(_ left: SyntaxNode, at position: Int) throws(JSONataError) -> SyntaxNode {
        var arguments: [SyntaxNode] = []
        var isPartial = false
        if token.symbol != ")" {
            while true {
                if token.symbol == "?" {
                    isPartial = true
                    arguments.append(SyntaxNode(.placeholder, at: token.position, height: 1))
                    try advance()
                } else {
                    arguments.append(try expression(above: 0))
                }
                if token.symbol != "," { break }
                try advance()
            }
        }
        try expect(")", afterOperand: true)
        if case .name(let name) = left.form, name == "function" || name == "\u{03BB}" {
            return try lambda(arguments, at: position)
        }
        let form: SyntaxNode.Form = isPartial ? .partial(left, arguments) : .call(left, arguments)
        return try node(form, at: position, over: [left] + arguments)
    }

    private mutating func lambda(_ arguments: [SyntaxNode], at position: Int) throws(JSONataError) -> SyntaxNode {
        var parameters: [String] = []
        for (index, argument) in arguments.enumerated() {
            guard case .variable(let name) = argument.form else {
                throw JSONataError(
                    .s0208, position: argument.position, token: spelling(argument), value: String(index + 1))
            }
            parameters.append(name)
        }
        let signature = token.symbol == "<" ? try signature() : nil
        try expect("{")
        let body = try expression(above: 0)
        try expect("}")
        return try node(.lambda(parameters, signature, body), at: position, over: [body])
    }

    /// The signature whose `<` is the present token; its text is put together from tokens, blanks do not count.
    private mutating func signature() throws(JSONataError) -> Signature {
        let start = token.position
        var text = "<"
        var depth = 1
        while depth > 0, token.symbol != "{", !token.isEnd {
            try advance()
            if token.symbol == ">" { depth -= 1 }
            if token.symbol == "<" { depth += 1 }
            text += token.text
        }
        try expect(">")
        return try Signature(text, at: start)
    }

    /// A node's own token, for error messages.
    private func spelling(_ node: SyntaxNode) -> String {
        switch node.form {
        case .name(let text), .variable(let text), .string(let text): text
        case .number(let number): numberText(number)
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        case .binary(let sign, _, _): sign
        case .path: "."
        case .filter, .array: "["
        case .group, .object: "{"
        case .order: "^"
        case .bind: ":="
        case .focus: "@"
        case .index: "#"
        case .apply: "~>"
        case .negation: "-"
        case .call, .partial, .lambda, .block: "("
        case .condition, .placeholder: "?"
        case .fallback(_, _, let onlyAbsent): onlyAbsent ? "??" : "?:"
        case .transform: "|"
        case .wildcard: "*"
        case .descendants: "**"
        case .parent: "%"
        case .regex(let literal): "/\(literal.pattern)/"
        case .end: "(end)"
        }
    }
}
