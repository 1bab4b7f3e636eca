extension Parser {
    /// What an operator just taken makes of the operand to its left and what follows.
    mutating func operation(_ sign: Symbol, _ left: Part, at position: Int) throws(JSONataError) -> Part {
        switch sign {
        case .openParenthesis: return try call(left, at: position)
        case .openBracket: return try filter(left, at: position)
        case .openBrace:
            let pairs = try pairs()
            return try node(.group(left, pairs), at: position, above: max(height(left), tree.height(of: pairs)))
        case .caret: return try order(left, at: position)
        case .at, .hash: return try variableBinding(sign, left, at: position)
        case .bind:
            guard case .variable(let name) = tree[left].form else {
                throw JSONataError(.s0212, position: tree[left].place, token: spelling(left))
            }
            tree.bindings.append((home, name))
            let value = try expression(above: 9)
            return try node(.bind(left, value), at: position, above: height(left, value))
        case .question: return try condition(left, at: position)
        case .elvis, .coalesce:
            let other = try expression(above: 0)
            return try node(
                .fallback(left, other, onlyAbsent: sign == .coalesce), at: position, above: height(left, other))
        default:
            let right = try expression(above: sign.bindingPower)
            let form: SyntaxNode.Form =
                switch sign {
                case .dot: .path(left, right)
                case .apply: .apply(left, right)
                default: .binary(sign, left, right)
                }
            return try node(form, at: position, above: height(left, right))
        }
    }

    private mutating func filter(_ left: Part, at position: Int) throws(JSONataError) -> Part {
        guard token.isSymbol(.closeBracket) else {
            let condition = try expression(above: 0)
            try expect(.closeBracket, afterOperand: true)
            return try node(.filter(left, condition), at: position, above: height(left, condition))
        }
        // An empty predicate marks the step that the predicates before it belong to.
        var step = left
        while case .filter(let inner, _) = tree[step].form { step = inner }
        tree[step].keepsArray = true
        try advance()
        return left
    }

    private mutating func order(_ left: Part, at position: Int) throws(JSONataError) -> Part {
        try expect(.openParenthesis)
        let start = pending.count
        while true {
            let isDescending = token.isSymbol(.greater)
            if isDescending || token.isSymbol(.less) { try advance() }
            let key = try expression(above: 0)
            push(try node(.term(key, isDescending: isDescending), at: position, above: height(key)))
            if !token.isSymbol(.comma) { break }
            try advance()
        }
        try expect(.closeParenthesis)
        let terms = list(since: start)
        return try node(.order(left, terms), at: position, above: max(height(left), tree.height(of: terms)))
    }

    private mutating func variableBinding(
        _ sign: Symbol, _ left: Part, at position: Int
    ) throws(JSONataError) -> Part {
        let right = try expression(above: 80)
        guard case .variable(let name) = tree[right].form else {
            throw JSONataError(.s0214, position: tree[right].place, token: sign.spelling)
        }
        tree.bindsInPaths = true
        return try node(sign == .at ? .focus(left, name) : .index(left, name), at: position, above: height(left))
    }

    private mutating func condition(_ left: Part, at position: Int) throws(JSONataError) -> Part {
        let then = try expression(above: 0)
        guard token.isSymbol(.colon) else {
            return try node(.condition(left, then, nil), at: position, above: height(left, then))
        }
        try advance()
        let other = try expression(above: 0)
        return try node(
            .condition(left, then, other), at: position, above: max(height(left, then), height(other)))
    }

    private mutating func call(_ left: Part, at position: Int) throws(JSONataError) -> Part {
        let start = pending.count
        var isPartial = false
        if !token.isSymbol(.closeParenthesis) {
            while true {
                if token.isSymbol(.question) {
                    isPartial = true
                    push(tree.add(.placeholder, at: token.position))
                    try advance()
                } else {
                    push(try expression(above: 0))
                }
                if !token.isSymbol(.comma) { break }
                try advance()
            }
        }
        try expect(.closeParenthesis, afterOperand: true)
        let arguments = list(since: start)
        if isEval(left) { tree.callsEval = true }
        if isLambdaSign(left) { return try lambda(arguments, at: position) }
        let form: SyntaxNode.Form = isPartial ? .partial(left, arguments) : .call(left, arguments)
        return try node(form, at: position, above: max(height(left), tree.height(of: arguments)))
    }

    private mutating func lambda(_ parameters: PartList, at position: Int) throws(JSONataError) -> Part {
        for at in parameters.indices {
            let parameter = tree[parameters, at]
            guard case .variable = tree[parameter].form else {
                throw JSONataError(
                    .s0208, position: tree[parameter].place, token: spelling(parameter), value: String(at + 1))
            }
        }
        let signature: Int32? = token.isSymbol(.less) ? try signature() : nil
        try expect(.openBrace)
        let outer = home
        home = Int32(truncatingIfNeeded: position)
        let body = try expression(above: 0)
        home = outer
        try expect(.closeBrace)
        return try node(.lambda(parameters, signature, body), at: position, above: height(body))
    }

    /// The number of the signature whose `<` is the present token; its text is put together from tokens, blanks do not
    /// count.
    private mutating func signature() throws(JSONataError) -> Int32 {
        let start = token.position
        var written = "<"
        var depth = 1
        while depth > 0, !token.isSymbol(.openBrace), !token.isEnd {
            try advance()
            if token.isSymbol(.greater) { depth -= 1 }
            if token.isSymbol(.less) { depth += 1 }
            written += text(of: token)
        }
        try expect(.greater)
        tree.signatures.append(try Signature(written, at: start))
        return Int32(truncatingIfNeeded: tree.signatures.count - 1)
    }
}
