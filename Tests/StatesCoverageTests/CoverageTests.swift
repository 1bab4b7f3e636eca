import JSONTree
import StatesCoverage
import StatesExecution
import Testing

@Suite struct CoverageTests {
    /// A definition with one of everything that can be passed.
    static let definition: JSON = [
        "StartAt": "Pay",
        "States": [
            "Pay": [
                "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Next": "Paid",
                "Retry": [["ErrorEquals": ["Busy"]]], "Catch": [["ErrorEquals": ["States.ALL"], "Next": "Failed"]],
            ],
            "Paid": [
                "Type": "Choice",
                "Choices": [
                    ["Variable": "$.a", "IsPresent": true, "Next": "Both"],
                    ["Variable": "$.b", "IsPresent": true, "Next": "Pay"],
                ], "Default": "Failed",
            ],
            "Both": [
                "Type": "Parallel", "Next": "Each",
                "Branches": [
                    ["StartAt": "Left", "States": ["Left": ["Type": "Pass", "End": true]]],
                    ["StartAt": "Right", "States": ["Right": ["Type": "Pass", "End": true]]],
                ],
            ],
            "Each": [
                "Type": "Map", "End": true,
                "ItemProcessor": ["StartAt": "Item", "States": ["Item": ["Type": "Pass", "End": true]]],
            ],
            "Failed": ["Type": "Fail"],
        ],
    ]

    static func coverage(_ decisions: [[Decision]], lines: [String: Int] = [:]) -> StateMachineCoverage {
        var coverage = StateMachineCoverage(name: "shop", file: "shop.asl.json", definition: definition) { lines[$0] }
        for execution in decisions { coverage.add(execution) }
        return coverage
    }

    static let failed: [Decision] = [
        .entered(state: "Pay"), .retried(state: "Pay", retrier: 0), .caught(state: "Pay", catcher: 0),
        .left(state: "Pay", next: "Failed"), .entered(state: "Failed"),
    ]
    static let succeeded: [Decision] = [
        .entered(state: "Pay"), .left(state: "Pay", next: "Paid"), .entered(state: "Paid"),
        .chose(state: "Paid", rule: 1), .left(state: "Paid", next: "Pay"), .entered(state: "Pay"),
        .left(state: "Pay", next: "Paid"), .entered(state: "Paid"), .chose(state: "Paid", rule: 0),
        .left(state: "Paid", next: "Both"), .entered(state: "Both"), .started(state: "Both", slot: 0),
        .started(state: "Both", slot: 1), .entered(state: "Left"), .left(state: "Left", next: nil),
        .entered(state: "Right"), .left(state: "Right", next: nil), .left(state: "Both", next: "Each"),
        .entered(state: "Each"), .started(state: "Each", slot: 0), .entered(state: "Item"),
        .left(state: "Item", next: nil), .left(state: "Each", next: nil),
    ]

    @Test func everythingIsAPoint() {
        let coverage = Self.coverage([])
        let totals = coverage.summary.map { "\($0.group.rawValue) \($0.covered)/\($0.total)" }
        #expect(
            totals == ["states 0/8", "transitions 0/10", "rules 0/5", "retries 0/1", "catches 0/1", "branches 0/3"])
        #expect(coverage.share == 0)
    }

    @Test func whatHappenedIsCounted() {
        let coverage = Self.coverage([Self.failed, Self.succeeded])
        #expect(coverage.executions == 2)
        // A rule that holds says of those before it that they did not.
        let missing = coverage.counted.filter { !$0.isCovered }.map(\.label)
        #expect(missing == ["Paid → Failed", "Paid: rule 2 does not hold", "Paid: no rule holds"])
        #expect(coverage.points.first { $0.label == "Pay" }?.hits == 3)
        #expect(coverage.points.first { $0.label == "Paid: rule 1 does not hold" }?.hits == 1)
    }

    @Test func whatWasNotedApartAddsUp() {
        var first = Self.coverage([Self.failed])
        first.add(Self.coverage([Self.succeeded]))
        #expect(first.points == Self.coverage([Self.failed, Self.succeeded]).points)
        #expect(first.executions == 2)
    }

    @Test func noRuleMeansThatNoneHeld() {
        let coverage = Self.coverage([[.entered(state: "Paid"), .chose(state: "Paid", rule: nil)]])
        let covered = coverage.points.filter(\.isCovered).map(\.label)
        #expect(
            covered == [
                "Paid", "Paid: rule 1 does not hold", "Paid: rule 2 does not hold", "Paid: no rule holds",
            ])
    }

    @Test func statesOfADistributedMapCountOnceAChildIsSeen() {
        let definition: JSON = [
            "StartAt": "All",
            "States": [
                "All": [
                    "Type": "Map", "End": true,
                    "ItemProcessor": [
                        "ProcessorConfig": ["Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"], "StartAt": "One",
                        "States": ["One": ["Type": "Pass", "End": true]],
                    ],
                ]
            ],
        ]
        var coverage = StateMachineCoverage(name: "m", file: "m", definition: definition) { _ in nil }
        coverage.add([.entered(state: "All"), .left(state: "All", next: nil)])
        #expect(coverage.share == 1)
        coverage.add([.entered(state: "One")])
        #expect(coverage.counted.filter { !$0.isCovered }.map(\.label) == ["One → end"])
    }

    @Test func theSummaryNamesWhatIsMissingWithItsLine() {
        let coverage = Self.coverage([Self.succeeded], lines: ["/States/Failed": 40, "/States/Pay/Retry/0": 7])
        let text = CoverageText.summary([coverage])
        #expect(text.hasPrefix("shop: 75 % of 1 execution: states 7/8, transitions 8/10"), "\(text)")
        #expect(text.contains("\n  not passed: shop.asl.json:40 Failed\n"))
        #expect(text.contains("\n  not passed: shop.asl.json:7 Pay: Retry[0]\n"))
        #expect(!CoverageText.summary([coverage], listsMissing: false).contains("not passed"))
        #expect(CoverageText.percent(0.9999) == "99.9 %")
        #expect(CoverageText.percent(1) == "100 %")
    }
}
