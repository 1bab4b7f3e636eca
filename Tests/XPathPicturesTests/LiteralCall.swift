import CheckoutTesting
import JSONTree
import Testing
import XPathPictures

/// A JSONata expression that is one call with literal arguments, such as `$formatInteger(12, 'w')`: enough to run
/// most of the conformance cases of the picture functions without an engine.
struct LiteralCall: Sendable, CustomTestStringConvertible {
    enum Argument: Sendable {
        case number(Double)
        case text(String)
        case options([String: String])
        case nothing
    }

    enum Outcome: Sendable, Equatable {
        case value(JSON)
        case error(String)
        case undefined
    }

    let id: String
    let arguments: [Argument]
    let expected: Outcome

    var testDescription: String { id }

    func number(_ index: Int) -> Double? {
        if index < arguments.count, case .number(let value) = arguments[index] { value } else { nil }
    }

    func text(_ index: Int) -> String? {
        if index < arguments.count, case .text(let value) = arguments[index] { value } else { nil }
    }

    func options(_ index: Int) -> [String: String] {
        if index < arguments.count, case .options(let value) = arguments[index] { value } else { [:] }
    }

    /// The cases of a group that are one call of a function with a first argument.
    static func cases(of group: String, function: String) -> [LiteralCall] {
        let rows = (try? Conformance.rows("jsonata/cases.jsonl")) ?? []
        return rows.compactMap { row in
            guard let id = row["id"]?.string, id.hasPrefix(group + "/"), let expression = row["expr"]?.string else {
                return nil
            }
            return LiteralCall(id: id, expression: expression, function: function, expected: row["expect"])
        }
    }

    private init?(id: String, expression: String, function: String, expected: JSON?) {
        var scanner = Scanner(rest: expression[...])
        guard scanner.take("$" + function + "("), let arguments = scanner.arguments() else { return nil }
        scanner.skipSpace()
        guard scanner.rest.isEmpty else { return nil }
        if case .nothing? = arguments.first { return nil }
        self.id = id
        self.arguments = arguments
        if let code = expected?["error"]?["code"]?.string {
            self.expected = .error(code)
        } else if let value = expected?["value"] {
            self.expected = .value(value)
        } else {
            self.expected = .undefined
        }
    }
}

private struct Scanner {
    var rest: Substring

    mutating func skipSpace() { rest = rest.drop(while: \.isWhitespace) }

    mutating func take(_ text: String) -> Bool {
        skipSpace()
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
        return true
    }

    /// Arguments up to the closing parenthesis; nil for anything that is no literal.
    mutating func arguments() -> [LiteralCall.Argument]? {
        var arguments: [LiteralCall.Argument] = []
        repeat {
            guard let argument = argument() else { return nil }
            arguments.append(argument)
        } while take(",")
        return take(")") ? arguments : nil
    }

    private mutating func argument() -> LiteralCall.Argument? {
        if take("()") || take("undefined") { return .nothing }
        if take("{") { return options().map { .options($0) } }
        if let text = string() { return .text(text) }
        skipSpace()
        let number = rest.prefix { $0.isNumber || "+-.eE".contains($0) }
        rest = rest.dropFirst(number.count)
        return Double(number).map { .number($0) }
    }

    private mutating func string() -> String? {
        skipSpace()
        guard let quote = rest.first, quote == "'" || quote == "\"" else { return nil }
        let body = rest.dropFirst()
        guard let end = body.firstIndex(of: quote), !body[..<end].contains("\\") else { return nil }
        rest = body[body.index(after: end)...]
        return String(body[..<end])
    }

    private mutating func options() -> [String: String]? {
        var options: [String: String] = [:]
        repeat {
            guard let name = string(), take(":"), let value = string() else { return nil }
            options[name] = value
        } while take(",")
        return take("}") ? options : nil
    }
}

extension LiteralCall {
    /// What a call of a picture function came to; NaN counts as JSON's null.
    static func outcome(of body: () throws(PictureError) -> JSON?) -> Outcome {
        do {
            return try body().map { .value($0) } ?? .undefined
        } catch {
            return .error(error.code)
        }
    }
}
