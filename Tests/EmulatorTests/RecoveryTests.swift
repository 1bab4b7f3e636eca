import AWSCore
import CheckoutTesting
import CivilTime
import Emulator
import GRDB
import JSONTree
import StateStore
import StatesExecution
import StepFunctionsService
import Testing

/// Counts up a row, then waits.
private let countThenWait: JSON = [
    "StartAt": "Count",
    "States": [
        "Count": [
            "Type": "Task", "Resource": "arn:aws:states:::dynamodb:updateItem",
            "Parameters": [
                "TableName": "Rows", "Key": ["id": ["S": "a"]], "UpdateExpression": "ADD n :one",
                "ExpressionAttributeValues": [":one": ["N": "1"]],
            ],
            "ResultPath": .null, "Next": "Wait",
        ],
        "Wait": ["Type": "Wait", "Seconds": 60, "Next": "Again"],
        "Again": [
            "Type": "Task", "Resource": "arn:aws:states:::dynamodb:updateItem",
            "Parameters": [
                "TableName": "Rows", "Key": ["id": ["S": "a"]], "UpdateExpression": "ADD n :one",
                "ExpressionAttributeValues": [":one": ["N": "1"]],
            ],
            "ResultPath": .null, "End": true,
        ],
    ],
]

extension Laboratory {
    /// Appends every input of an execution's journal once more.
    fileprivate func repeatInputs(of arn: String) async throws {
        let batch = SignalBatch()
        try await emulator.store.write { db in
            let id = try #require(try ExecutionRecord.find(arn, db)).id
            for input in try ExecutionJournal.inputs(of: id, after: 0, limit: 100, db) {
                try ExecutionJournal.append(input, to: id, db, signals: batch)
            }
        }
        emulator.signals.post(batch)
    }

    fileprivate func counted() async throws -> String? {
        let item = try await call("dynamodb", "GetItem", ["TableName": "Rows", "Key": ["id": ["S": "a"]]])["Item"]
        return item?["n"]?["N"]?.string
    }
}

struct RecoveryTests {
    @Test func anExecutionStartedBeforeTheCrashRunsAfterIt() async throws {
        let lab = try await Laboratory(isStarted: false)
        lab.emulator.driver.stop()
        try await lab.table("Rows")
        let arn = try await lab.start(countThenWait)
        #expect(try await lab.history(arn).isEmpty)
        try await lab.crash()
        try await lab.event("WaitStateEntered", of: arn)
        #expect(try await lab.counted() == "1")
    }

    @Test func whatWasDoneIsNotDoneAgainAndTimersFire() async throws {
        let lab = try await Laboratory()
        try await lab.table("Rows")
        let arn = try await lab.start(countThenWait)
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        let before = try await lab.history(arn)
        for _ in 0..<3 { try await lab.crash() }
        try await lab.quiet()
        #expect(try await lab.counted() == "1")
        #expect(try await lab.history(arn) == before)
        lab.clock.advance(seconds: 60)
        try await lab.end(of: arn)
        let after = try await lab.history(arn)
        #expect(Array(after.prefix(before.count)) == before)
        #expect(after.compactMap { $0["id"]?.int } == Array(1...after.count))
        #expect(try await lab.counted() == "2")
    }

    @Test func aTimerThatWasDueWhileNobodyWatchedFiresAtOnce() async throws {
        let lab = try await Laboratory()
        try await lab.table("Rows")
        let arn = try await lab.start(countThenWait)
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        lab.emulator.driver.stop()
        lab.clock.advance(seconds: 3600)
        try await lab.crash()
        try await lab.end(of: arn)
        #expect(try await lab.counted() == "2")
    }

    @Test func timersThatFellDueTogetherFireInTheirOrder() async throws {
        let lab = try await Laboratory()
        let arn = try await lab.start(
            [
                "StartAt": "Each",
                "States": [
                    "Each": [
                        "Type": "Map", "End": true,
                        "ItemProcessor": [
                            "StartAt": "W", "States": ["W": ["Type": "Wait", "SecondsPath": "$", "End": true]],
                        ],
                    ]
                ],
            ], input: [5, 3, 9, 1, 3])
        try await lab.event("WaitStateEntered", of: arn, count: 5)
        try await lab.quiet()
        lab.emulator.driver.stop()
        lab.clock.advance(seconds: 60)
        try await lab.crash()
        try await lab.end(of: arn)
        let ended = try await lab.history(arn).compactMap { $0["mapIterationSucceededEventDetails"]?["index"]?.int }
        #expect(ended == [3, 1, 4, 0, 2])
    }

    @Test func anAnswerAcknowledgedWithoutADriverIsNotLost() async throws {
        let lab = try await Laboratory()
        let url = try await lab.queue("q")
        let arn = try await lab.start([
            "StartAt": "Ask",
            "States": [
                "Ask": [
                    "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                    "Parameters": ["QueueUrl": url, "MessageBody.$": "$$.Task.Token"], "End": true,
                ]
            ],
        ])
        try await lab.event("TaskSubmitted", of: arn)
        try await lab.crash(restart: false)
        let token = try await lab.receive(url)?["Body"] ?? .null
        lab.emulator.driver.stop()
        try await lab.call("states", "SendTaskSuccess", ["taskToken": token, "output": #""kept""#])
        #expect(try await lab.status(arn) == "RUNNING")
        try await lab.crash()
        try await lab.end(of: arn)
        #expect(try await lab.output(arn) == "kept")
        #expect(try await lab.eventTypes(arn).count { $0 == "TaskSubmitted" } == 1)
    }

    @Test func aTaskAnsweredInTheJournalIsNotCarriedOutAgain() async throws {
        let lab = try await Laboratory()
        // A function that is not there fails at once; the first driver never gets to carry it out.
        let arn = try await lab.start([
            "StartAt": "F",
            "States": [
                "F": [
                    "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                    "Parameters": ["FunctionName": "absent", "Payload": [:]], "ResultPath": .null, "Next": "W",
                    "Catch": [["ErrorEquals": ["States.ALL"], "ResultPath": .null, "Next": "W"]],
                ],
                "W": ["Type": "Wait", "Seconds": 60, "End": true],
            ],
        ])
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        // As if the process had died after the answer was appended and before it was handled.
        try await lab.emulator.store.write { db in
            let id = try #require(try ExecutionRecord.find(arn, db)).id
            try db.execute(sql: "UPDATE sfn_executions SET handled = 1 WHERE id = ?", arguments: [id])
            try db.execute(
                sql: """
                    DELETE FROM sfn_history WHERE execution = ? AND first >
                    (SELECT min(first) FROM sfn_history WHERE execution = ?)
                    """, arguments: [id, id])
        }
        try await lab.crash()
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        let inputs = try await lab.emulator.store.read { db in
            try ExecutionJournal.inputs(of: #require(try ExecutionRecord.find(arn, db)).id, after: 0, limit: 100, db)
        }
        #expect(inputs.count == 2)
        lab.clock.advance(seconds: 60)
        try await lab.end(of: arn)
        let ids = try await lab.history(arn).compactMap { $0["id"]?.int }
        #expect(ids == Array(1...ids.count))
    }

    @Test func anInputThatComesTwiceCountsOnce() async throws {
        let lab = try await Laboratory()
        try await lab.table("Rows")
        let arn = try await lab.start(countThenWait)
        try await lab.event("WaitStateEntered", of: arn)
        try await lab.quiet()
        let before = try await lab.history(arn)
        try await lab.repeatInputs(of: arn)
        try await lab.quiet()
        #expect(try await lab.history(arn) == before)
        lab.clock.advance(seconds: 60)
        try await lab.end(of: arn)
        let after = try await lab.history(arn)
        try await lab.repeatInputs(of: arn)
        try await lab.quiet()
        #expect(try await lab.history(arn) == after)
        #expect(try await lab.counted() == "2")
    }
}
