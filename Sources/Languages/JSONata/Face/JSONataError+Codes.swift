import JSONTree

extension JSONataError {
    /// An error whose sentence is the catalogue's, with its facts filled in: as they are for `{{{token}}}`, as JSON for
    /// `{{token}}`, so that a text is quoted and a number is not.
    ///
    /// - Parameter shown: the value as JSON, where its text alone does not tell a number from a string of digits.
    init(
        _ code: Code, position: Int? = nil, token: String? = nil, value: String? = nil, shown: String? = nil,
        more: [String: String] = [:]
    ) {
        var message = code.message
        for (name, fact) in more {
            message = message.replacing("{{{\(name)}}}", with: fact).replacing("{{\(name)}}", with: fact.asFact)
        }
        if let value { message = message.replacing("{{value}}", with: shown ?? value.asFact) }
        if let token { message = JSONataError.fill(token, into: message) }
        self.init(code: code.text, message: message, position: position, token: token, value: value)
    }

    private static func fill(_ token: String, into message: String) -> String {
        message.replacing("{{{token}}}", with: token).replacing("{{token}}", with: JSON.string(token).text())
    }

    /// The error of an evaluation that has used up its steps; the original's time limit has the same code.
    static func outOfSteps(_ limits: JSONataLimits) -> JSONataError {
        JSONataError(
            code: Code.u1001.text,
            message: "Expression evaluation timeout: \(limits.steps) steps were not enough. "
                + "Check for infinite loop",
            value: String(limits.steps))
    }

    /// The same error at a place, as the operator it happened in says it.
    func at(_ position: Int, token: String) -> JSONataError {
        JSONataError(code: code, message: refilled(token: token), position: position, token: token, value: value)
    }

    /// The same error as a call passes it on: the place is the outermost call's, the token the innermost's.
    func passedOn(by token: String?, at position: Int) -> JSONataError {
        let token = self.token ?? token
        return JSONataError(
            code: code, message: token.map { refilled(token: $0) } ?? message, position: position, token: token,
            value: value)
    }

    private func refilled(token: String) -> String { JSONataError.fill(token, into: message) }
}

extension String {
    /// The text as a sentence shows it: JSON as it is, any other text in quotation marks; JSON has no infinite numbers.
    fileprivate var asFact: String {
        if self == "Infinity" || self == "-Infinity" || self == "NaN" { return "null" }
        if self == "undefined" || (try? JSON(parsing: self)) != nil { return self }
        return JSON.string(self).text()
    }

    /// The text with every occurrence of a piece replaced.
    fileprivate func replacing(_ piece: String, with other: String) -> String {
        guard let first = piece.utf8.first else { return self }
        var result = ""
        var rest = self[...]
        while let at = rest.utf8.firstIndex(of: first) {
            result += rest[..<at]
            rest = rest[at...]
            if rest.hasPrefix(piece) {
                result += other
                rest = rest.dropFirst(piece.count)
            } else {
                result += rest.prefix(1)
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
