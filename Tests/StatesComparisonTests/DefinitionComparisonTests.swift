import JSONTree
import StatesComparison
import Testing

@Suite struct DefinitionComparisonTests {
    private static let before: JSON = [
        "Comment": "as it was", "StartAt": "Pay",
        "States": [
            "Pay": [
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Paid", "ResultPath": "$",
                "Retry": [["ErrorEquals": ["Busy"], "IntervalSeconds": 1]],
                "Catch": [["ErrorEquals": ["States.ALL"], "Next": "Failed"]],
            ],
            "Paid": [
                "Type": "Choice", "Default": "Failed",
                "Choices": [
                    ["Variable": "$.status", "StringEquals": "Successful", "Next": "Ship"],
                    ["Variable": "$.status", "StringEquals": "Later", "Next": "Wait"],
                ],
            ],
            "Ship": [
                "Type": "Map", "End": true, "Parameters": ["a.$": "$.b"], "MaxConcurrency": 0,
                "Iterator": ["StartAt": "One", "States": ["One": ["Type": "Pass", "End": true]]],
            ],
            "Wait": ["Type": "Wait", "Seconds": 5, "Next": "Pay"],
            "Failed": ["Type": "Fail", "Error": "Unpaid"],
        ],
    ]

    /// The definition with one value put at a path.
    private static func changed(_ path: [String], _ value: JSON?) -> JSON { put(before, path[...], value) }

    private static func put(_ json: JSON, _ path: ArraySlice<String>, _ value: JSON?) -> JSON {
        guard let step = path.first else { return value ?? .null }
        let rest = path.dropFirst()
        if var elements = json.array, let index = Int(step) {
            if rest.isEmpty, value == nil {
                elements.remove(at: index)
            } else if index == elements.count {
                elements.append(value ?? .null)
            } else {
                elements[index] = put(elements[index], rest, value)
            }
            return .array(elements)
        }
        var members = json.object ?? [:]
        if rest.isEmpty, value == nil {
            members[step] = nil
        } else {
            members[step] = put(members[step] ?? .null, rest, value)
        }
        return .object(members)
    }

    private static func messages(_ new: JSON) -> [String] {
        DefinitionComparison.changes(from: before, to: new).map { "\($0.kind.rawValue) \($0.path) \($0.message)" }
    }

    @Test func whatIsOnlyWrittenDifferentlyDoesNotShow() {
        var new = Self.changed(["Comment"], nil)
        new = Self.put(new, ["States", "Pay", "ResultPath"], nil)
        new = Self.put(new, ["States", "Pay", "Retry", "0", "MaxAttempts"], 3)
        new = Self.put(new, ["States", "Pay", "Retry", "0", "Comment"], "wait a little")
        new = Self.put(new, ["States", "Paid", "QueryLanguage"], "JSONPath")
        new = Self.put(new, ["States", "Ship", "MaxConcurrency"], nil)
        new = Self.put(new, ["States", "Ship", "ItemSelector"], ["a.$": "$.b"])
        new = Self.put(new, ["States", "Ship", "Parameters"], nil)
        new = Self.put(new, ["States", "Ship", "Iterator"], nil)
        new = Self.put(
            new, ["States", "Ship", "ItemProcessor"],
            [
                "ProcessorConfig": ["Mode": "INLINE"], "StartAt": "One",
                "States": ["One": ["End": true, "Type": "Pass", "InputPath": "$"]],
            ])
        #expect(new != Self.before)
        #expect(Self.messages(new) == [])
    }

    @Test(
        arguments: [
            (
                ["States", "Pay", "Retry"], nil,
                ["RETRY_REMOVED /States/Pay/Retry/0 Pay is no longer run again on Busy"]
            ),
            (
                ["States", "Pay", "Retry", "0", "MaxAttempts"], 5,
                ["RETRY_CHANGED /States/Pay/Retry/0 the retries of Pay on Busy change: MaxAttempts 5 instead of 3"]
            ),
            (
                ["States", "Pay", "Retry", "1"], ["ErrorEquals": ["States.Timeout"], "MaxAttempts": 2],
                ["RETRY_ADDED /States/Pay/Retry/1 Pay is run again on States.Timeout, up to 2 times"]
            ),
            (
                ["States", "Pay", "Catch", "0", "Next"], "Wait",
                [
                    "CATCH_CHANGED /States/Pay/Catch/0 what becomes of States.ALL of Pay changes: "
                        + "Next Wait instead of Failed"
                ]
            ),
            (
                ["States", "Pay", "Catch"], nil,
                ["CATCH_REMOVED /States/Pay/Catch/0 States.ALL of Pay no longer goes to Failed"]
            ),
            (
                ["States", "Pay", "Resource"], "arn:aws:states:::sqs:sendMessage",
                [
                    "TASK_CHANGED /States/Pay/Resource Pay calls arn:aws:states:::sqs:sendMessage instead of "
                        + "arn:aws:states:::lambda:invoke"
                ]
            ),
            (
                ["States", "Pay", "TimeoutSeconds"], 30,
                ["TIMEOUT_CHANGED /States/Pay/TimeoutSeconds Pay may take 30 s; it had no TimeoutSeconds"]
            ),
            (
                ["States", "Pay", "Next"], "Ship",
                [
                    "TRANSITION_CHANGED /States/Pay/Next Pay goes to Ship instead of Paid",
                    "STATE_UNREACHABLE /States/Paid no way leads to Paid any more; AWS refuses such a definition",
                    "STATE_UNREACHABLE /States/Wait no way leads to Wait any more; AWS refuses such a definition",
                ]
            ),
            (
                ["States", "Paid", "Choices", "0", "StringEquals"], "Paid",
                [
                    "RULE_CHANGED /States/Paid/Choices/0 rule 1 of Paid is "
                        + "{\"Variable\":\"$.status\",\"StringEquals\":\"Paid\"} → Ship instead of "
                        + "{\"Variable\":\"$.status\",\"StringEquals\":\"Successful\"} → Ship"
                ]
            ),
            (
                ["States", "Paid", "Choices", "1"], nil,
                [
                    "RULE_REMOVED /States/Paid/Choices/1 Paid lost its rule 2: "
                        + "{\"Variable\":\"$.status\",\"StringEquals\":\"Later\"} → Wait",
                    "STATE_UNREACHABLE /States/Wait no way leads to Wait any more; AWS refuses such a definition",
                ]
            ),
            (
                ["States", "Paid", "Default"], nil,
                ["TRANSITION_CHANGED /States/Paid/Default Paid fails when no rule holds instead of Failed"]
            ),
            (["States", "Wait", "Type"], "Pass", ["TYPE_CHANGED /States/Wait/Type Wait is a Pass instead of a Wait"]),
            (
                ["States", "Wait", "Seconds"], 6,
                ["SETTING_CHANGED /States/Wait/Seconds Seconds of Wait is 6 instead of 5"]
            ),
            (
                ["States", "Ship", "Iterator", "States", "One", "Result"], 1,
                ["DATA_CHANGED /States/Ship/ItemProcessor/States/One/Result One has Result: 1"]
            ),
            (
                ["StartAt"], "Paid",
                [
                    "START_CHANGED /StartAt an execution starts with Paid instead of Pay"
                ]
            ),
            (
                ["TimeoutSeconds"], 60,
                ["TIMEOUT_CHANGED /TimeoutSeconds an execution may take 60 s; it had no TimeoutSeconds"]
            ),
            (
                ["States", "Late"], ["Type": "Succeed"],
                ["STATE_ADDED /States/Late the state Late (Succeed) is new"]
            ),
        ] as [([String], JSON?, [String])])
    func aChangeInMeaningIsPutIntoWords(path: [String], value: JSON?, expected: [String]) {
        #expect(Self.messages(Self.changed(path, value)) == expected)
    }

    @Test func rulesThatChangePlacesAreNoNewRules() {
        let rules = Self.before["States"]?["Paid"]?["Choices"]?.array ?? []
        let new = Self.changed(["States", "Paid", "Choices"], .array(rules.reversed()))
        #expect(
            Self.messages(new) == [
                "RULES_REORDERED /States/Paid/Choices the rules of Paid are tried in another order; "
                    + "the first that holds decides"
            ])
    }

    @Test func anInsertedRuleIsOneChange() {
        let rules = Self.before["States"]?["Paid"]?["Choices"]?.array ?? []
        let rule: JSON = ["Condition": "{% $a %}", "Next": "Ship", "Assign": ["x": 1]]
        let new = Self.changed(["States", "Paid", "Choices"], .array([rule] + rules))
        #expect(
            Self.messages(new) == [
                "RULE_ADDED /States/Paid/Choices/0 Paid has a new rule 1: {% $a %} → Ship with Assign"
            ])
    }
}
