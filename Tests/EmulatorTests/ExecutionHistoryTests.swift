import CheckoutTesting
import Emulator
import GRDB
import JSONTree
import StateStore
import StepFunctionsService
import Testing

private let map: JSON = [
    "StartAt": "Each",
    "States": [
        "Each": [
            "Type": "Map", "End": true,
            "ItemProcessor": [
                "StartAt": "Pass", "States": ["Pass": ["Type": "Pass", "End": true]],
            ],
        ]
    ],
]

struct ExecutionHistoryTests {
    /// An Express execution writes no history and shows the one a Standard execution of the same machine has.
    @Test func anExpressExecutionsEventsAreMadeAgainFromItsJournal() async throws {
        let laboratory = try await Laboratory()
        var histories: [[String?]] = []
        for type in ["STANDARD", "EXPRESS"] {
            let machine = try await laboratory.call(
                "states", "CreateStateMachine",
                [
                    "name": .string(type), "definition": .string(map.text()), "type": .string(type),
                    "roleArn": "arn:aws:iam::000000000000:role/r",
                ])
            let started = try await laboratory.call(
                "states", "StartExecution",
                ["stateMachineArn": machine["stateMachineArn"] ?? "", "input": "[1, 2]"])
            try await laboratory.quiet()
            let arn = started["executionArn"]?.string ?? ""
            let (events, rows) = try await laboratory.emulator.store.read { db in
                let record = try #require(try ExecutionRecord.find(arn, db))
                let rows = try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM sfn_history WHERE execution = ?", arguments: [record.id])
                return (try ExecutionHistory.events(of: record, from: 3, limit: 100, db), rows)
            }
            #expect((rows == 0) == (type == "EXPRESS"))
            #expect(events.first?["id"] == 3)
            #expect(events.last?["type"] == "ExecutionSucceeded")
            histories.append(events.map { $0["type"]?.string })
        }
        #expect(histories[0] == histories[1])
    }
}
