extension Parser {
    /// The operand that begins with a token just taken.
    mutating func operand(_ first: Token) throws(JSONataError) -> SyntaxNode {
        let position = first.position
        switch first.kind {
        case .name(let name): return SyntaxNode(.name(name), at: position, height: 1)
        case .variable(let name): return SyntaxNode(.variable(name), at: position, height: 1)
        case .string(let text): return SyntaxNode(.string(text), at: position, height: 1)
        case .number(let number): return SyntaxNode(.number(number), at: position, height: 1)
        case .bool(let value): return SyntaxNode(.bool(value), at: position, height: 1)
        case .null: return SyntaxNode(.null, at: position, height: 1)
        case .regex(let literal): return SyntaxNode(.regex(literal), at: position, height: 1)
        case .end: return SyntaxNode(.end, at: position, height: 1)
        case .symbol(let symbol): return try operand(symbol, at: position)
        }
    }

    private mutating func operand(_ symbol: String, at position: Int) throws(JSONataError) -> SyntaxNode {
        switch symbol {
        case "and", "or", "in": return SyntaxNode(.name(symbol), at: position, height: 1)
        case "*": return SyntaxNode(.wildcard, at: position, height: 1)
        case "**": return SyntaxNode(.descendants, at: position, height: 1)
        case "%": return SyntaxNode(.parent, at: position, height: 1)
        case "-":
            let operand = try expression(above: 70)
            return try node(.negation(operand), at: position, over: [operand])
        case "(": return try block(at: position)
        case "[": return try array(at: position)
        case "{":
            let pairs = try pairs()
            return try node(.object(pairs), at: position, over: pairs.flatMap { [$0.key, $0.value] })
        case "|": return try transform(at: position)
        default: throw JSONataError(.s0211, position: position, token: symbol)
        }
    }

    private mutating func block(at position: Int) throws(JSONataError) -> SyntaxNode {
        var parts: [SyntaxNode] = []
        while token.symbol != ")" {
            parts.append(try expression(above: 0))
            if token.symbol != ";" { break }
            try advance()
        }
        try expect(")", afterOperand: true)
        return try node(.block(parts), at: position, over: parts)
    }

    private mutating func array(at position: Int) throws(JSONataError) -> SyntaxNode {
        var items: [SyntaxNode] = []
        if token.symbol != "]" {
            while true {
                var item = try expression(above: 0)
                if token.symbol == ".." {
                    let place = token.position
                    try advance()
                    let end = try expression(above: 0)
                    item = try node(.binary("..", item, end), at: place, over: [item, end])
                }
                items.append(item)
                if token.symbol != "," { break }
                try advance()
            }
        }
        try expect("]", afterOperand: true)
        return try node(.array(items), at: position, over: items)
    }

    /// Keys and values up to and with the closing brace.
    mutating func pairs() throws(JSONataError) -> [SyntaxNode.Pair] {
        var pairs: [SyntaxNode.Pair] = []
        if token.symbol != "}" {
            while true {
                let key = try expression(above: 0)
                try expect(":")
                pairs.append((key, try expression(above: 0)))
                if token.symbol != "," { break }
                try advance()
            }
        }
        try expect("}", afterOperand: true)
        return pairs
    }

    private mutating func transform(at position: Int) throws(JSONataError) -> SyntaxNode {
        let pattern = try expression(above: 0)
        try expect("|")
        let update = try expression(above: 0)
        var deletion: SyntaxNode?
        if token.symbol == "," {
            try advance()
            deletion = try expression(above: 0)
        }
        try expect("|")
        return try node(
            .transform(pattern, update, deletion), at: position,
            over: [pattern, update] + (deletion.map { [$0] } ?? []))
    }
}
