import JSONTree

/// What `TestState` answers, as a person reads it: what each step of a state's input and output processing made of the
/// data, beside the field that did it.
///
/// See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html.
package struct InspectionReport: Sendable {
    /// A step of the processing.
    private struct Step {
        let key: String
        /// The field of the state that does it; nil for data that come from elsewhere.
        let field: String?
        let label: String

        init(_ key: String, _ field: String?, _ label: String? = nil) {
            self.key = key
            self.field = field
            self.label = label ?? field ?? key
        }
    }

    /// Values up to so many characters stand in the line of their label.
    private static let width = 72

    private let name: String
    private let state: JSON
    private let answer: JSONObject
    private let isMocked: Bool
    private let isJSONata: Bool

    /// - Parameters:
    ///   - name: the state's name.
    ///   - state: its definition.
    ///   - answer: what `TestState` answered.
    ///   - isMocked: whether the result was given.
    ///   - queryLanguage: that of the definition around the state; nil for JSONPath.
    package init(name: String, state: JSON, answer: JSONObject, isMocked: Bool, queryLanguage: String? = nil) {
        self.name = name
        self.state = state
        self.answer = answer
        self.isMocked = isMocked
        isJSONata = (state["QueryLanguage"]?.string ?? queryLanguage) == "JSONata"
    }

    /// The report, line by line.
    package var lines: [String] {
        var lines = ["\(name) (\(state["Type"]?.string ?? "state")): \(verdict)", ""]
        let data = answer["inspectionData"]?.object ?? [:]
        var before: String?
        for step in steps {
            guard let text = data[step.key]?.string else { continue }
            let isNew = step.field == nil || text != before
            lines += Self.entry(label(step), isNew ? text : "unchanged")
            before = text
        }
        for (key, label) in [
            ("maxConcurrency", "MaxConcurrency"), ("toleratedFailureCount", "ToleratedFailureCount"),
            ("toleratedFailurePercentage", "ToleratedFailurePercentage"),
        ] {
            if let number = data[key] { lines += Self.entry(label, number.text()) }
        }
        if let output = answer["output"]?.string {
            lines += Self.entry(outputLabel, output == before ? "unchanged" : output)
        }
        if let variables = data["variables"]?.string { lines += Self.entry("variables", variables) }
        if let error = answer["error"]?.string { lines += Self.entry("error", error) }
        if let cause = answer["cause"]?.string { lines += Self.entry("cause", cause) }
        if let handler = handler(data["errorDetails"]) { lines += Self.entry("handled by", handler) }
        return lines
    }

    private var verdict: String {
        let status = answer["status"]?.string ?? ""
        if status == "RETRIABLE" { return "RETRIABLE, would be tried again" }
        if let next = answer["nextState"]?.string { return "\(status), next: \(next)" }
        return status == "FAILED" ? status : "\(status), ends here"
    }

    private var steps: [Step] {
        let result = Step("result", nil, isMocked ? "result (mocked)" : "result")
        if isJSONata {
            return [
                Step("input", nil), Step("afterItemsPointer", "ItemsPointer"), Step("afterArguments", "Arguments"),
                Step("afterItemBatcher", "ItemBatcher"), result,
            ]
        }
        // A Pass state makes its result of Parameters; only a Map has items.
        return [
            Step("input", nil), Step("afterInputPath", "InputPath"), Step("afterParameters", "Parameters"),
            Step("afterItemsPointer", "ItemsPointer"), Step("afterItemsPath", "ItemsPath"),
            Step("afterItemSelector", "ItemSelector"), Step("afterItemBatcher", "ItemBatcher"), result,
            Step("afterResultSelector", "ResultSelector"), Step("afterResultPath", "ResultPath"),
        ]
    }

    private var outputLabel: String {
        let field = isJSONata ? "Output" : "OutputPath"
        guard let value = state[field] else { return "output" }
        return isJSONata ? "output (Output)" : "output (\(field) \(value.string ?? value.text()))"
    }

    /// The label with a path where the field is one.
    private func label(_ step: Step) -> String {
        guard let field = step.field else { return step.label }
        guard let value = state[field] else {
            return field.hasSuffix("Path") ? "\(step.label) (default $)" : "\(step.label) (none)"
        }
        if value.isNull { return "\(step.label) null" }
        return value.string.map { "\(step.label) \($0)" } ?? step.label
    }

    private func handler(_ details: JSON?) -> String? {
        guard let details else { return nil }
        if let index = details["catchIndex"]?.int { return "Catch[\(index)]\(errors(of: "Catch", index))" }
        guard let index = details["retryIndex"]?.int else { return nil }
        let wait = details["retryBackoffIntervalSeconds"]?.int.map { ", again in \($0) s" } ?? ""
        return "Retry[\(index)]\(errors(of: "Retry", index))\(wait)"
    }

    private func errors(of field: String, _ index: Int) -> String {
        let names = state[field]?[index]?["ErrorEquals"]?.array?.compactMap(\.string) ?? []
        return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    }

    /// A label with its value: beside it when it is short, below it otherwise.
    private static func entry(_ label: String, _ text: String) -> [String] {
        let padded = label + String(repeating: " ", count: max(1, 26 - label.count))
        if text.count <= width { return ["  \(padded)\(text)"] }
        let below =
            (try? JSON(parsing: text)).map { folded($0) }
            ?? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return ["  \(label)"] + below.map { "      \($0)" }
    }

    /// JSON over several lines, in which whatever fits into one has one.
    private static func folded(_ json: JSON, indent: Int = 0) -> [String] {
        let text = json.text()
        if text.count + indent <= width { return [text] }
        let parts: [(String, JSON)]
        let ends: (String, String)
        switch json {
        case .object(let object):
            parts = object.map { ("\(JSON.string($0.key).text()): ", $0.value) }
            ends = ("{", "}")
        case .array(let elements):
            parts = elements.map { ("", $0) }
            ends = ("[", "]")
        default: return [text]
        }
        var lines = [ends.0]
        for (number, (head, value)) in parts.enumerated() {
            var below = folded(value, indent: indent + 2 + head.count)
            below[0] = head + below[0]
            if number < parts.count - 1 { below[below.count - 1] += "," }
            lines += below.map { "  \($0)" }
        }
        return lines + [ends.1]
    }
}
