import CivilTime
import JSONTree

extension DefinitionParser {
    mutating func pass(_ fields: Fields, _ targets: inout Targets) -> PassState? {
        let parameters = template("Parameters", in: fields)
        let resultPath = placement(in: fields)
        guard let transition = transition(fields, &targets) else { return nil }
        return PassState(
            result: fields["Result"], parameters: parameters, resultPath: resultPath, transition: transition)
    }

    mutating func wait(_ fields: Fields, _ targets: inout Targets) -> WaitState? {
        let paths = fields.language == .jsonPath ? ["SecondsPath", "TimestampPath"] : []
        let keys = ["Seconds", "Timestamp"] + paths
        allowOne(of: keys, in: fields)
        if !keys.contains(where: fields.has) {
            fault("One of these fields is required: [\(keys.joined(separator: ", "))]", at: fields.path)
        }
        let duration = waitDuration(fields)
        guard let transition = transition(fields, &targets), let duration else { return nil }
        return WaitState(duration: duration, transition: transition)
    }

    private mutating func waitDuration(_ fields: Fields) -> WaitState.Duration? {
        if fields.hasExpression("Seconds") {
            return expression("Seconds", in: fields, expecting: .integer(0...99_999_999)).map { .secondsExpression($0) }
        }
        if fields.hasExpression("Timestamp") {
            return expression("Timestamp", in: fields, expecting: .string).map { .timestampExpression($0) }
        }
        if let seconds = integer("Seconds", in: fields, minimum: 0) { return .seconds(seconds) }
        if let text = string("Timestamp", in: fields) {
            guard let time = Timestamp(rfc3339: text) else {
                fault("String does not match RFC3339 timestamp", at: fields.at("Timestamp"))
                return nil
            }
            return .timestamp(time)
        }
        if let path = referencePath("SecondsPath", in: fields) { return .secondsPath(path) }
        return referencePath("TimestampPath", in: fields).map { .timestampPath($0) }
    }

    mutating func fail(_ fields: Fields, _ targets: inout Targets) -> FailState? {
        targets.markTerminal()
        return FailState(error: failText("Error", in: fields), cause: failText("Cause", in: fields))
    }

    /// `Error` or `ErrorPath`, `Cause` or `CausePath`; the path may be an intrinsic function, the text an expression.
    private mutating func failText(_ key: String, in fields: Fields) -> FailText? {
        if fields.hasExpression(key) {
            return expression(key, in: fields, expecting: .string).map { .computed(.expression($0), field: key) }
        }
        let pathKey = key + "Path"
        allowOne(of: [key, pathKey], in: fields)
        if let text = string(key, in: fields) { return .text(text) }
        guard let text = string(pathKey, in: fields) else { return nil }
        guard let computed = DefinitionParser.expression(text, field: pathKey) else {
            fault("Value is not a valid JSONPath or a valid intrinsic function call", at: fields.at(pathKey))
            return nil
        }
        return .computed(computed, field: pathKey)
    }
}
