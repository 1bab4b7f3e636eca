import JSONTree

/// Paths that are not evaluated, literals that are too large, calls that cannot succeed.
extension HintFinder {
    private static let templates = [
        "Parameters", "ResultSelector", "ItemSelector", "Assign", "Arguments", "Output", "Items", "Credentials",
    ]

    // MARK: AWS's own warnings

    /// The warnings of AWS's `ValidateStateMachineDefinition`; the codes are its own, the sentences are not known.
    mutating func lookForPaths(in state: HintState) {
        guard state.language == .jsonPath else { return }
        for (value, path) in state.payloads { lookForDollars(in: value, at: path) }
        if state.kind == .fail {
            for key in ["Error", "Cause"] { lookForPath(key, in: state.json, at: state.path) }
        }
        for (rule, path) in state.elements(of: "Choices") { lookForPaths(inRule: rule, at: path) }
        if state.kind == .pass, let result = state["Result"], HintFinder.holdsPath(result) {
            hint(
                .staticResult, "Result is given out as it stands, paths in it are not evaluated: use Parameters",
                at: state.path + "/Result")
        }
    }

    private mutating func lookForDollars(in value: JSON, at path: String) {
        for (at, element) in (value.array ?? []).enumerated() { lookForDollars(in: element, at: "\(path)[\(at)]") }
        for (key, member) in value.object ?? [:] {
            if let text = member.string, !key.hasSuffix(".$"), HintFinder.isPathOrCall(text) {
                hint(
                    .noDollar,
                    "\(text) looks like a path or a function call, but is plain text: name the field '\(key).$'",
                    at: "\(path)/\(key)")
            } else {
                lookForDollars(in: member, at: "\(path)/\(key)")
            }
        }
    }

    private mutating func lookForPath(_ key: String, in fields: JSON, at path: String) {
        guard let text = fields[key]?.string, HintFinder.isPath(text) else { return }
        hint(.noPath, "\(text) looks like a path, but is plain text: name the field '\(key)Path'", at: "\(path)/\(key)")
    }

    private mutating func lookForPaths(inRule rule: JSON, at path: String) {
        for (key, value) in rule.object ?? [:] {
            switch key {
            case "And", "Or":
                for (at, inner) in (value.array ?? []).enumerated() {
                    lookForPaths(inRule: inner, at: "\(path)/\(key)[\(at)]")
                }
            case "Not": lookForPaths(inRule: value, at: "\(path)/Not")
            case "Assign": lookForDollars(in: value, at: "\(path)/Assign")
            case _ where key.hasPrefix("String") && !key.hasSuffix("Path") && key != "StringMatches":
                lookForPath(key, in: rule, at: path)
            default: break
            }
        }
    }

    private static func isPath(_ text: String) -> Bool {
        let isLikely = text == "$" || text == "$$" || ["$.", "$[", "$$.", "$$["].contains { text.hasPrefix($0) }
        return isLikely && (try? DataPath(text)) != nil
    }

    private static func isPathOrCall(_ text: String) -> Bool {
        isPath(text) || (text.hasPrefix("States.") && (try? IntrinsicExpression(text)) != nil)
    }

    private static func holdsPath(_ value: JSON) -> Bool {
        if let text = value.string { return isPathOrCall(text) }
        if let object = value.object { return object.contains { $0.key.hasSuffix(".$") || holdsPath($0.value) } }
        return value.array?.contains(where: holdsPath) ?? false
    }

    // MARK: Ours

    /// Sizes of literals, calls without data, delimiters.
    mutating func lookAtPayloads(of state: HintState) {
        for key in HintFinder.templates + ["Result"] {
            guard let size = state[key]?.text().utf8.count, size > HintFinder.payloadLimit * 9 / 10 else { continue }
            let than = size > HintFinder.payloadLimit ? "more than" : "nearly"
            hint(
                .largePayload,
                "the text of \(key) has \(size) bytes, \(than) the \(HintFinder.payloadLimit) of a payload",
                at: "\(state.path)/\(key)")
        }
        if state.language == .jsonPath {
            for (value, path) in state.payloads { lookForFailingCalls(in: value, at: path) }
        } else if let fields = state.json.object {
            for (key, value) in fields where !["Branches", "ItemProcessor", "Iterator", "Comment"].contains(key) {
                lookAtDelimiters(in: value, at: "\(state.path)/\(key)")
            }
        }
    }

    /// Bytes of JSON that may go from state to state: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html.
    private static let payloadLimit = 262_144

    private mutating func lookForFailingCalls(in value: JSON, at path: String) {
        for (at, element) in (value.array ?? []).enumerated() {
            lookForFailingCalls(in: element, at: "\(path)[\(at)]")
        }
        for (key, member) in value.object ?? [:] {
            guard key.hasSuffix(".$"), let text = member.string, let call = try? IntrinsicExpression(text) else {
                lookForFailingCalls(in: member, at: "\(path)/\(key)")
                continue
            }
            guard call.paths.isEmpty else { continue }
            do throws(IntrinsicFailure) {
                _ = try call.evaluate(NoData())
            } catch {
                guard case .function(let cause) = error else { continue }
                hint(.intrinsicFails, "this fails whatever the data: \(cause)", at: "\(path)/\(key)")
            }
        }
    }

    /// Step Functions takes `{%1%}`; other tools want blanks inside, as the specification writes it.
    private mutating func lookAtDelimiters(in value: JSON, at path: String) {
        for (at, element) in (value.array ?? []).enumerated() { lookAtDelimiters(in: element, at: "\(path)[\(at)]") }
        for (key, member) in value.object ?? [:] { lookAtDelimiters(in: member, at: "\(path)/\(key)") }
        guard let text = value.string, StateExpression.body(of: text) != nil else { return }
        let inner = text.dropFirst(2).dropLast(2)
        guard let first = inner.first, let last = inner.last, !(first.isWhitespace && last.isWhitespace) else { return }
        hint(.tightDelimiters, "write {% … %} with blanks inside: not every tool takes an expression without", at: path)
    }
}

/// What a call without paths is evaluated in.
private struct NoData: IntrinsicEnvironment {
    func path(_ path: DataPath) throws(PathFailure) -> JSON { throw PathFailure(reason: "There is no data.") }
    func uuid() -> String { "00000000-0000-4000-8000-000000000000" }
    func random(in range: Range<Int>) -> Int { range.lowerBound }
}

extension HintState {
    /// The payload templates of a state in the JSONPath flavour, each with its place.
    var payloads: [(value: JSON, path: String)] {
        var found: [(JSON, String)] = []
        for key in ["Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials"] {
            if let value = json[key] { found.append((value, "\(path)/\(key)")) }
        }
        for (outer, inner) in [
            ("ItemReader", "Parameters"), ("ResultWriter", "Parameters"), ("ItemBatcher", "BatchInput"),
        ] {
            if let value = json[outer]?[inner] { found.append((value, "\(path)/\(outer)/\(inner)")) }
        }
        for (catcher, path) in elements(of: "Catch") {
            if let value = catcher["Assign"] { found.append((value, path + "/Assign")) }
        }
        return found
    }
}
