import ArgumentParser
import CivilTime
import Foundation
import JSONTree
import JSONata

/// `checkout jsonata`.
struct JSONataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jsonata",
        abstract: "Evaluate a JSONata expression, plainly or as a state of Step Functions would.",
        discussion: """
            Examples:
              checkout jsonata '$sum(Account.Order.Product.(Price * Quantity))' orders.json
              echo '{"n": 4}' | checkout jsonata '$factor * n' - --bind factor=10
              checkout jsonata --states "{% $states.input.total > $limit %}" order.json --bind limit=100

            With --states the expression is held to the rules of Step Functions: the file is $states.input, --bind sets
            workflow variables, and --bind states.result=JSON, states.errorOutput=JSON and states.context=JSON the rest
            of $states. docs/jsonata.md says what else is different.

            Exit status: 0 with a result, or without one (undefined); 1 when the evaluation failed; 2 for text that is
            no expression and for bad input.
            """)

    @Argument(help: "The expression.") var expression: String

    @Argument(help: ArgumentHelp("The input: a JSON file, or - for standard input. Default: none.", valueName: "file"))
    var file: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Set a variable: its name, =, and JSON or @file. May be given again.", valueName: "name=json"))
    var bind: [String] = []

    @Flag(name: .long, help: "Apply the rules of Step Functions.") var states = false

    @Option(name: .long, help: "text for JSON in several lines, or json for one line.")
    var output: OutputFormat = .text

    func run() async throws {
        let input = try EventInput.document(at: file, called: "input")
        let variables = try JSONataBinding.variables(bind)
        do {
            if states { return show(try StatesTrial(expression).evaluate(input, variables)) }
            let value = try evaluate(input, variables)
            if value.isFunction {
                return Terminal.progress("The expression's value is a function, which JSON has not.")
            }
            guard let result = value.json() else {
                return Terminal.progress("The expression has no value (undefined).")
            }
            show(result)
        } catch let error as JSONataError {
            // Codes that begin with S are about the text; all others come up while it is evaluated.
            throw CommandFailure(
                JSONataErrorReport(error, in: expression).text, error.code.hasPrefix("S") ? .badInput : .failed)
        }
    }

    private func show(_ result: JSON) {
        Terminal.result(result.text(output == .json ? .compact : .pretty))
    }

    /// The result by JSONata's own rules.
    private func evaluate(_ input: JSON?, _ variables: [String: JSON]) throws(JSONataError) -> JSONataValue {
        let compiled = try JSONataExpression(expression, options: JSONataOptions(allowsEval: true))
        let environment = JSONataEnvironment(
            now: Timestamp(seconds: Date().timeIntervalSince1970), random: { Double.random(in: 0..<1) },
            bindings: variables.mapValues { JSONataValue($0) })
        return try compiled.evaluate(input.map { JSONataValue($0) } ?? .undefined, in: environment)
    }
}

/// A variable of the command line: `name=JSON`, `name=@file`.
enum JSONataBinding {
    /// The variables of several bindings; the last of a name counts.
    ///
    /// - Throws: `CommandFailure` that names the binding.
    static func variables(_ bindings: [String]) throws -> [String: JSON] {
        var variables: [String: JSON] = [:]
        for binding in bindings {
            guard let equals = binding.firstIndex(of: "=") else {
                throw CommandFailure("checkout: --bind \(binding): a binding is name=JSON.")
            }
            let name = binding[..<equals].drop { $0 == "$" }
            guard !name.isEmpty else { throw CommandFailure("checkout: --bind \(binding): the name is missing.") }
            let text = try EventInput.value(String(binding[binding.index(after: equals)...]))
            do throws(JSONSyntaxError) {
                variables[String(name)] = try JSON(parsing: Data(text.utf8))
            } catch {
                throw CommandFailure(
                    "checkout: --bind \(binding): the value is no JSON: \(error.message); a string needs its quotes, "
                        + "as in '\(name)=\"text\"'.")
            }
        }
        return variables
    }
}

/// An error of an expression as the terminal shows it: code, sentence, and the place in the text.
struct JSONataErrorReport {
    let text: String

    init(_ error: JSONataError, in expression: String) {
        let place = error.position.flatMap { JSONataErrorReport.place(upTo: $0, token: error.token, in: expression) }
        text = "checkout: \(error.code): \(error.message)" + (place.map { "\n\($0)" } ?? "")
    }

    /// The line of a place, and under it marks below the token, whose end the position is.
    ///
    /// - Parameter position: UTF-16 units, as JSONata counts.
    private static func place(upTo position: Int, token: String?, in expression: String) -> String? {
        let units = expression.utf16
        guard let end = units.index(units.startIndex, offsetBy: max(0, position), limitedBy: units.endIndex) else {
            return nil
        }
        let before = expression[..<end]
        let length = token.flatMap { before.hasSuffix($0) && !$0.isEmpty ? $0.count : nil } ?? 1
        let lineStart =
            before.lastIndex(where: \.isNewline).map { expression.index(after: $0) } ?? expression.startIndex
        let lineEnd = expression[end...].firstIndex(where: \.isNewline) ?? expression.endIndex
        let column = expression.distance(from: lineStart, to: end)
        let marks = min(length, max(column, 1))
        // A tab in the line is one in the line below, so that the marks stay under their place.
        let indent: [Character] = expression[lineStart..<end].dropLast(marks).map { $0 == "\t" ? "\t" : " " }
        return "  \(expression[lineStart..<lineEnd])\n  \(String(indent))\(String(repeating: "^", count: marks))"
    }
}
