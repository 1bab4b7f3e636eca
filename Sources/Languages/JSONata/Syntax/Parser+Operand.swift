extension Parser {
    /// The operand that begins with a token just taken.
    mutating func operand(_ first: Token) throws(JSONataError) -> Part {
        let form: SyntaxNode.Form
        switch first.kind {
        case .name(let name):
            tree.nameCount += 1
            form = .name(name)
        case .variable(let name):
            tree.variableCount += 1
            form = .variable(name)
        case .string(let text): form = .string(text)
        case .number(let number): form = .number(number)
        case .bool(let value): form = .bool(value)
        case .null: form = .null
        case .regex(let number): form = .regex(number)
        case .end: form = .end
        case .symbol(let symbol): return try operand(symbol, at: first.position)
        }
        return tree.add(form, at: first.position)
    }

    private mutating func operand(_ symbol: Symbol, at position: Int) throws(JSONataError) -> Part {
        switch symbol {
        case .and, .or, .in: return tree.add(.name(name(of: symbol)), at: position)
        case .times: return tree.add(.wildcard, at: position)
        case .power: return tree.add(.descendants, at: position)
        case .percent: return tree.add(.parent(0), at: position)
        case .minus:
            let operand = try expression(above: 70)
            return try node(.negation(operand), at: position, above: height(operand))
        case .openParenthesis: return try block(at: position)
        case .openBracket: return try array(at: position)
        case .openBrace:
            let pairs = try pairs()
            return try node(.object(pairs), at: position, above: tree.height(of: pairs))
        case .bar: return try transform(at: position)
        default: throw JSONataError(.s0211, position: position, token: symbol.spelling)
        }
    }

    private mutating func block(at position: Int) throws(JSONataError) -> Part {
        let start = pending.count
        let outer = home
        home = Int32(truncatingIfNeeded: position)
        while !token.isSymbol(.closeParenthesis) {
            push(try expression(above: 0))
            if !token.isSymbol(.semicolon) { break }
            try advance()
        }
        try expect(.closeParenthesis, afterOperand: true)
        home = outer
        let parts = list(since: start)
        return try node(.block(parts), at: position, above: tree.height(of: parts))
    }

    private mutating func array(at position: Int) throws(JSONataError) -> Part {
        let start = pending.count
        if !token.isSymbol(.closeBracket) {
            while true {
                var item = try expression(above: 0)
                if token.isSymbol(.range) {
                    let place = token.position
                    try advance()
                    let end = try expression(above: 0)
                    item = try node(.binary(.range, item, end), at: place, above: height(item, end))
                }
                push(item)
                if !token.isSymbol(.comma) { break }
                try advance()
            }
        }
        try expect(.closeBracket, afterOperand: true)
        let items = list(since: start)
        return try node(.array(items), at: position, above: tree.height(of: items))
    }

    /// Keys and values in turns, up to and with the closing brace.
    mutating func pairs() throws(JSONataError) -> PartList {
        let start = pending.count
        if !token.isSymbol(.closeBrace) {
            while true {
                push(try expression(above: 0))
                try expect(.colon)
                push(try expression(above: 0))
                if !token.isSymbol(.comma) { break }
                try advance()
            }
        }
        try expect(.closeBrace, afterOperand: true)
        return list(since: start)
    }

    private mutating func transform(at position: Int) throws(JSONataError) -> Part {
        let pattern = try expression(above: 0)
        try expect(.bar)
        let update = try expression(above: 0)
        var deletion: Part?
        if token.isSymbol(.comma) {
            try advance()
            deletion = try expression(above: 0)
        }
        try expect(.bar)
        let highest = max(height(pattern, update), deletion.map { height($0) } ?? 0)
        return try node(.transform(pattern, update, deletion), at: position, above: highest)
    }
}
