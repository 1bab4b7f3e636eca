/// Which fields states may have, and which of them belong to one query language alone.
///
/// See https://states-language.net/spec.html and
/// https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html.
extension QueryLanguage {
    /// The other one.
    var other: QueryLanguage { self == .jsonPath ? .jsonata : .jsonPath }

    /// The fields, of whatever object, that only this language has.
    var fields: Set<String> { self == .jsonPath ? QueryLanguage.paths : QueryLanguage.expressions }

    private static let expressions: Set<String> = ["Arguments", "Output", "Items", "Condition"]

    private static let paths: Set<String> = Set([
        "InputPath", "OutputPath", "ResultPath", "ResultSelector", "Parameters", "Result", "ItemsPath",
        "MaxConcurrencyPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath", "TimeoutSecondsPath",
        "HeartbeatSecondsPath", "SecondsPath", "TimestampPath", "ErrorPath", "CausePath", "MaxItemsPath",
        "MaxItemsPerBatchPath", "MaxInputBytesPerBatchPath", "CSVDelimiterPath", "Variable", "And", "Or", "Not",
    ]).union(Comparison.fieldNames)
}

extension Comparison {
    /// The operators a choice rule of the JSONPath flavour may have.
    fileprivate static let fieldNames: Set<String> = {
        let ordered = ["String", "Numeric", "Timestamp"].flatMap { kind in
            Relation.allCases.map { kind + $0.rawValue }
        }
        let plain = [
            "StringMatches", "IsPresent", "IsNull", "IsString", "IsNumeric", "IsBoolean", "IsTimestamp",
            "BooleanEquals", "BooleanEqualsPath",
        ]
        return Set(ordered + ordered.map { $0 + "Path" } + plain)
    }()
}

extension StateType {
    /// The fields of a state of this type in a language.
    func fields(in language: QueryLanguage) -> Set<String> {
        let own = language == .jsonPath ? pathFields : expressionFields
        return commonFields.union(own).union(["Type", "Comment", "QueryLanguage"])
    }

    /// Whether the state has a result of its own: `$states.result`.
    var hasResult: Bool { self == .task || self == .parallel || self == .map }

    private var commonFields: Set<String> {
        let flow: Set<String> = ["Next", "End", "Assign"]
        let handling: Set<String> = ["Retry", "Catch"]
        return switch self {
        case .pass: flow
        case .task:
            flow.union(handling).union(["Resource", "TimeoutSeconds", "HeartbeatSeconds", "Credentials"])
        case .choice: ["Assign", "Choices", "Default"]
        case .wait: flow.union(["Seconds", "Timestamp"])
        case .succeed: []
        case .fail: ["Error", "Cause"]
        case .parallel: flow.union(handling).union(["Branches"])
        case .map:
            flow.union(handling).union([
                "ItemProcessor", "Iterator", "ItemSelector", "MaxConcurrency", "ItemReader", "ItemBatcher",
                "ResultWriter", "Label", "ToleratedFailureCount", "ToleratedFailurePercentage",
            ])
        }
    }

    private var pathFields: Set<String> {
        let ends: Set<String> = ["InputPath", "OutputPath"]
        let result: Set<String> = ["Parameters", "ResultSelector", "ResultPath"]
        return switch self {
        case .pass: ends.union(["Result", "ResultPath", "Parameters"])
        case .task: ends.union(result).union(["TimeoutSecondsPath", "HeartbeatSecondsPath"])
        case .choice, .succeed: ends
        case .wait: ends.union(["SecondsPath", "TimestampPath"])
        case .fail: ["ErrorPath", "CausePath"]
        case .parallel: ends.union(result)
        case .map:
            ends.union(result).union([
                "ItemsPath", "MaxConcurrencyPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath",
            ])
        }
    }

    private var expressionFields: Set<String> {
        switch self {
        case .pass, .choice, .wait, .succeed: ["Output"]
        case .task, .parallel: ["Arguments", "Output"]
        case .map: ["Items", "Output"]
        case .fail: []
        }
    }
}
